import ArchiveStore
import TestSupport
import Testing

/// Every generation of export that the importers' tests know, brought in twice.
@Suite struct RepetitionTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let importer: String
    let name: String
    var platform: String?

    var testDescription: String { importer + " " + name }
  }

  private static let samples =
    ["page-html", "page-json"].map { Sample(importer: "Facebook", name: $0) }
    + ["classic", "profile-html-2019"].map { Sample(importer: "Facebook", name: $0, platform: "facebook") }
    + ["archive-2016", "archive-2019", "archive-2020", "archive-2024", "csv-2013", "csv-2016", "single"]
    .map { Sample(importer: "X", name: $0) }
    + ["android-12h", "android-24h", "android-de", "ios", "ios-ar", "overlap-first", "overlap-second"]
    .map { Sample(importer: "WhatsApp", name: $0) }

  @Test(arguments: samples)
  func aFolderAndItsZipGiveTheSamePosts(_ sample: Sample) throws {
    let council = try TestCouncil()
    let folder = Exports.fixture(sample.importer, sample.name)
    #expect(try council.bringInOne(folder, as: sample.platform).records.new > 0)
    let first = try council.archive.statistics()
    let zip = try council.desk.zip(folder, as: sample.name + ".zip")
    for path in [folder, zip, zip] {
      let records = try council.bringInOne(path, as: sample.platform).records
      #expect(records.new == 0 && records.changed == 0)
    }
    #expect(try council.archive.statistics() == first)
    #expect(try council.failures() == [])
  }

  @Test func overlappingExportsOfOneChatMergeInEitherOrder() throws {
    let parts = ["overlap-first", "overlap-second"].map { Exports.fixture("WhatsApp", $0) }
    let digests = try [parts, parts.reversed()].map { paths in
      let council = try TestCouncil()
      for path in paths { try council.bringIn(path) }
      return try council.archive.statistics().digest
    }
    #expect(digests[0] == digests[1])
  }

  @Test func jsonAndHTMLOfOneInstagramAccountMergeInEitherOrder() throws {
    let forms = ["export-json", "export-html"].map { Exports.fixture("Instagram", $0) }
    let digests = try [forms, forms.reversed()].map { paths in
      let council = try TestCouncil()
      for path in paths { try council.bringIn(path) }
      #expect(try council.archive.search("platform:instagram kind:post has:media \"Corve Street\"").total == 1)
      #expect(try council.failures() == [])
      return try council.archive.statistics().digest
    }
    #expect(digests[0] == digests[1])
  }

  @Test func jsonAndHTMLOfOnePageMergeInEitherOrder() throws {
    let forms = ["page-json", "page-html"].map { Exports.fixture("Facebook", $0) }
    let found = try [forms, forms.reversed()].map { paths in
      let council = try TestCouncil()
      for path in paths { try council.bringIn(path) }
      #expect(try council.failures() == [])
      return try council.archive.statistics()
    }
    #expect(found[0] == found[1])
  }
}

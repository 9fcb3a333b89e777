import ArchiveStore
import TestSupport
import Testing
import Workflows

/// Several paths in one import: parts of one export, or exports of their own.
@Suite struct PartsTests {
  private static let media = ["*/media/*"]

  @Test(arguments: [false, true])
  func postsAndPicturesInTwoZipsAreOneExport(_ picturesFirst: Bool) throws {
    let council = try TestCouncil()
    let source = Exports.demo(Exports.demoFacebook)
    let pictures = try council.desk.zip(source, as: "facebook-2.zip", only: PartsTests.media)
    let posts = try council.desk.zip(source, as: "facebook-1.zip", only: ["*.json", "*.txt"])
    let paths = picturesFirst ? [pictures, posts] : [posts, pictures]
    let reports = try council.bringIn(.init(paths: paths))
    #expect(reports.count == 1)
    #expect(reports.first?.records.new == 230)
    let whole = try TestCouncil()
    try whole.bringIn(source)
    #expect(try council.archive.statistics() == whole.archive.statistics())
    #expect(try council.archive.statistics().media.present > 0)
    #expect(try council.keptFiles().count == 2)
    #expect(try council.failures() == [])
  }

  @Test func aFileThatStandsInBothZipsIsReadOnceAndToldTwice() throws {
    let council = try TestCouncil()
    let source = Exports.demo(Exports.demoFacebook)
    let information = "*profile_information.json"
    let pictures = try council.desk.zip(source, as: "2.zip", only: PartsTests.media + [information])
    let posts = try council.desk.zip(source, as: "1.zip", only: ["*.json", "*.txt"])
    let reports = try council.bringIn(posts, pictures)
    #expect(reports.map(\.records.new) == [230])
    let lines = reports[0].ledger.filter { $0.file.hasSuffix("profile_information.json") }
    #expect(lines.contains { $0.why == "repeated in 2.zip; read from 1.zip" } && lines.count == 2)
    #expect(try council.failures() == [])
  }

  @Test func singleFilesGivenTogetherAreFoundAgain() throws {
    let council = try TestCouncil()
    let data = Exports.demo(Exports.demoX) + "/data/"
    let reports = try council.bringIn(data + "tweets.js", data + "direct-messages.js")
    #expect(reports.count == 1)
    try expectEveryRecordBack(council)
  }

  @Test func aChatsTwoFormsGivenTogetherAreFoundAgain() throws {
    let council = try TestCouncil()
    try council.bringIn(Exports.demo(Exports.demoAndroid), Exports.demo(Exports.demoIOS))
    #expect(try council.archive.statistics().posts == 143)
    try expectEveryRecordBack(council)
  }

  private func expectEveryRecordBack(_ council: TestCouncil) throws {
    #expect(try council.failures() == [])
    for hit in try council.archive.search("", SearchOptions(limit: 20)).hits {
      #expect(try !RawRecordWorkflow(council.archive).bytes(of: hit.id).isEmpty)
    }
  }

  @Test func aZipNamedTwiceIsReadOnce() throws {
    let council = try TestCouncil()
    let zip = try council.desk.zip(Exports.demo(Exports.demoX), as: "x.zip")
    #expect(try council.bringIn(zip, zip).map(\.records.new) == [174])
    #expect(try council.bringInOne(zip).isRepeat)
    #expect(try council.failures() == [])
  }

  @Test func theSameZipsInAnotherOrderAreTheSameExport() throws {
    let council = try TestCouncil()
    let source = Exports.demo(Exports.demoFacebook)
    let pictures = try council.desk.zip(source, as: "b.zip", only: PartsTests.media)
    let posts = try council.desk.zip(source, as: "a.zip", only: ["*.json", "*.txt"])
    try council.bringIn(posts, pictures)
    let again = try council.bringIn(pictures, posts)
    #expect(again.map(\.isRepeat) == [true])
    #expect(again.map(\.records.seenAgain) == [243])
  }

  @Test func twoArchivesOfXAreTwoImports() throws {
    let council = try TestCouncil()
    let reports = try council.bringIn(Exports.demo(Exports.demoX), Exports.fixture("X", "archive-2024"))
    #expect(reports.count == 2)
    #expect(reports.map(\.export.name) == [Exports.demoX, "archive-2024"])
    #expect(try council.archive.statistics().by.account.values.reduce(0, +) == reports.map(\.records.new).reduce(0, +))
    #expect(try council.failures() == [])
  }

  @Test func archivesOfOneAccountFromTwoYearsAreTwoImports() throws {
    let council = try TestCouncil()
    let reports = try council.bringIn(Exports.fixture("X", "archive-2020"), Exports.fixture("X", "archive-2024"))
    #expect(reports.count == 2)
    #expect(try council.archive.accounts().count == 1)
  }

  @Test func exportsOfThreePlatformsAreThreeImports() throws {
    let council = try TestCouncil()
    let reports = try council.bringIn(.init(paths: Exports.demo.dropLast().map(Exports.demo)))
    #expect(reports.map(\.platform) == ["facebook", "x", "whatsapp"])
  }
}

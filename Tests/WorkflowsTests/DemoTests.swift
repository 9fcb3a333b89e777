import ArchiveStore
import TestSupport
import Testing

/// The made-up council's exports, from end to end.
@Suite struct DemoTests {
  /// The counts that the demo's own README states.
  private static let searches: [(query: String, hits: Int)] = [
    ("\"mill street\" after:2024-05 before:2024-09", 20),
    ("\"market square\"", 22),
    ("o'brien", 18),
    ("is:deleted", 5),
    ("#WenlowMarket", 8),
    ("\"notice of road closure\"", 10),
  ]

  private static let orders = [[0, 1, 2, 3], [3, 2, 1, 0], [2, 0, 3, 1]]

  @Test func eachExportIsReadInFull() throws {
    let council = try TestCouncil()
    let counts = try Exports.demo.map { name in
      let report = try council.bringInOne(Exports.demo(name))
      #expect(report.files.unknown == 0 && report.files.damaged == 0, "\(name)")
      #expect(report.records.notRead == 0, "\(name)")
      return [
        report.records.found, report.records.new, report.records.seenAgain, report.records.changed,
        report.records.merged,
      ]
    }
    #expect(counts == [[243, 230, 0, 0, 13], [176, 174, 0, 1, 1], [122, 122, 0, 0, 0], [62, 21, 39, 2, 0]])
    let statistics = try council.archive.statistics()
    #expect(statistics.posts == 547)
    #expect(statistics.by.platform == ["facebook": 230, "x": 174, "whatsapp": 143])
    #expect(statistics.by.state == ["live": 542, "deleted": 5])
    #expect(statistics.media.present == 12)
  }

  @Test func theSearchesOfItsReadmeFindWhatItSays() throws {
    let council = try TestCouncil()
    for name in Exports.demo { try council.bringIn(Exports.demo(name)) }
    for (query, hits) in DemoTests.searches { #expect(try council.count(query) == hits, "\(query)") }
  }

  @Test(arguments: orders)
  func theOrderOfImportsMakesNoDifference(_ order: [Int]) throws {
    let council = try TestCouncil()
    for number in order { try council.bringIn(Exports.demo(Exports.demo[number])) }
    #expect(try council.archive.statistics().digest == DemoTests.digestInOrder())
    for (query, hits) in DemoTests.searches { #expect(try council.count(query) == hits, "\(query)") }
    #expect(try council.failures() == [])
  }

  @Test func theSameExportsAsFoldersAndAsZipsAddNothing() throws {
    let council = try TestCouncil()
    for name in Exports.demo { try council.bringIn(Exports.demo(name)) }
    let first = try council.archive.statistics()
    for name in Exports.demo {
      let zip = try council.desk.zip(Exports.demo(name), as: name + ".zip")
      for path in [Exports.demo(name), zip, zip] {
        let records = try council.bringInOne(path).records
        #expect(records.new == 0 && records.changed == 0, "\(path)")
      }
    }
    #expect(try council.archive.statistics() == first)
    #expect(try council.failures() == [])
  }

  @Test func theDigestIsThatOfZipsAlone() throws {
    let council = try TestCouncil()
    for name in Exports.demo { try council.bringIn(council.desk.zip(Exports.demo(name), as: name + ".zip")) }
    #expect(try council.archive.statistics().digest == DemoTests.digestInOrder())
    #expect(try council.failures() == [])
  }

  private static func digestInOrder() throws -> String {
    let council = try TestCouncil()
    for name in Exports.demo { try council.bringIn(Exports.demo(name)) }
    return try council.archive.statistics().digest
  }
}

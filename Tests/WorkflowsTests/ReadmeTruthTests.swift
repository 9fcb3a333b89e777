import ArchiveStore
import Foundation
import TestSupport
import Testing

/// What README.md says of the demo is what the demo shows.
@Suite struct ReadmeTruthTests {
  private static func readme() throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: Exports.repository + "/README.md")), as: UTF8.self)
  }

  private static func demo() throws -> TestCouncil {
    let council = try TestCouncil()
    for name in Exports.demo { try council.bringIn(Exports.demo(name), officials: ["Wenlow TC Duty Phone"]) }
    return council
  }

  /// Queries and counts of the rows "| query | finds | in the demo |".
  private static func rows() throws -> [(queries: [String], counts: [Int])] {
    try readme().split(separator: "\n").compactMap { line in
      let cells = line.components(separatedBy: " | ")
      guard cells.count == 3, cells[0].hasPrefix("| "), cells[2].hasSuffix(" |") else { return nil }
      let counts = cells[2].dropLast(2).components(separatedBy: ", ").compactMap { Int($0) }
      let quoted = cells[0].components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
      let queries = cells[0] == "| *(nothing)*" ? [""] : quoted
      return counts.isEmpty || queries.isEmpty ? nil : (queries, counts)
    }
  }

  @Test func everySearchOfItsTablesFindsWhatItSays() throws {
    let (council, rows) = (try Self.demo(), try Self.rows())
    #expect(rows.count > 30)
    for row in rows {
      #expect(try row.queries.prefix(row.counts.count).map(council.count) == row.counts, "\(row.queries)")
    }
  }

  @Test func theDigestIsTheDemos() throws {
    let statistics = try Self.demo().archive.statistics()
    #expect(try Self.readme().contains("`\(statistics.digest)`, over \(statistics.posts) posts"))
  }
}

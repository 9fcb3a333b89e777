import GRDB
import Records
import Testing

@testable import ArchiveStore

/// The packed columns of all posts, from which the facets of large results are counted.
@Suite struct FacetTests {
  private static let new1970: Int64 = 0
  private static let new2024: Int64 = 1_704_067_200

  private func archive() throws -> TestArchive {
    let test = try TestArchive()
    let times = [Self.new1970 - 3_700, Self.new1970, Self.new2024 - 1, Self.new2024, Self.new2024 + 1]
    try test.bringIn(
      times.enumerated().map { number, time in
        var record = post("market \(number)", at: time, id: "\(number)")
        record.kind = number % 2 == 0 ? .post : .reply
        record.author = Author(name: "Author \(number % 3)")
        return record
      })
    return test
  }

  @Test func thePackedColumnsOfAllPostsCountAsThoseOfAFewDo() throws {
    let test = try archive()
    let expected = try test.archive.search("market", SearchOptions(limit: 1, withFacets: true)).facets
    try test.archive.database.read { db in
      let all = try FacetColumns(db, zone: test.archive.zone, generation: 1)
      let ids = try Int64.fetchAll(db, sql: "SELECT id FROM posts ORDER BY id")
      #expect(all.count { add in ids.forEach(add) } == expected)
      #expect(all.count { add in ids.reversed().forEach(add) } == expected)
      #expect(all.count { add in ids.prefix(1).forEach(add) }["kind"]?.values.reduce(0, +) == 1)
    }
  }

  @Test func aYearBeginsAtMidnight() throws {
    let years = try archive().archive.search("market", SearchOptions(limit: 1, withFacets: true)).facets["year"]
    // British clocks stood an hour ahead at the beginning of 1970.
    #expect(years == ["1969": 1, "1970": 1, "2023": 1, "2024": 2])
  }
}

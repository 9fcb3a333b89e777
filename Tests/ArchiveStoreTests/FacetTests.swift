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
      #expect(all.count(ids) == expected)
      #expect(all.count(ids.reversed()) == expected)
      #expect(all.count(Array(ids.prefix(1)))["kind"]?.values.reduce(0, +) == 1)
    }
  }

  @Test func aYearBeginsAtMidnight() throws {
    let years = try archive().archive.search("market", SearchOptions(limit: 1, withFacets: true)).facets["year"]
    // British clocks stood an hour ahead at the beginning of 1970.
    #expect(years == ["1969": 1, "1970": 1, "2023": 1, "2024": 2])
  }

  /// What no list has would stand as NULL, which the archive refuses.
  @Test func everyWordOfAFactHasItsNumber() {
    #expect(Set(FactWords.kinds.words) == Set(PostKind.allCases))
    #expect(Set(FactWords.directions.words) == Set(Direction.allCases))
    #expect(Set(FactWords.states.words) == Set(PostState.allCases))
    #expect(Set(FactWords.visibilities.words) == Set(Visibility.allCases))
  }

  @Test func factsFollowEveryChangeOfAPost() throws {
    let test = try archive()
    #expect(try test.archive.search("kind:reply is:official").total == 2)
    try test.archive.database.write { db in
      try db.execute(
        sql: """
          UPDATE posts SET direction = 'received', kind = 'event' WHERE key = '1';
          UPDATE posts SET latest = latest + 86400 WHERE key = '2';
          UPDATE posts SET id = id + 100 WHERE key = '0';
          DELETE FROM posts WHERE key = '3';
          """)
    }
    let kinds = try test.archive.search("", SearchOptions(withFacets: true)).facets["kind"]
    #expect(kinds == ["post": 3, "event": 1])
    #expect(try test.archive.search("kind:event is:received").total == 1)
    #expect(try test.archive.search("on:2024-01-01").total == 2)
  }

  @Test func accountsOfOneNameAreCountedApart() throws {
    let test = try TestArchive()
    for key in ["1", "2"] {
      var record = post("market", at: Self.new2024, id: key)
      record.account = Account(key: key, name: "Unidentified")
      try test.bringIn([record])
    }
    let accounts = try test.archive.search("market", SearchOptions(withFacets: true)).facets["account"]
    #expect(accounts == ["Unidentified (test:1)": 1, "Unidentified (test:2)": 1])
  }
}

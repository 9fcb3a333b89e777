import Records
import Testing

@testable import Search

@Suite struct SynonymTests {
  private let london = CouncilZone(identifier: "Europe/London")
  private let list = SynonymList(parsing: "# ours\nbin, refuse, waste collection\r\n\nalone\nsnow, ice # winter\n")

  private func query(_ text: String) throws -> SearchQuery {
    try SearchQuery(parsing: text, zone: try #require(london))
  }

  @Test func offersWhatTheListHasForAWordInAnyForm() throws {
    let offers = list.offers(for: try query("bins street").root)
    #expect(offers.map { $0.also.map(\.text) } == [["refuse", "waste collection"]])
    #expect(
      list.offers(for: try query("\"waste collection\"").root).map { $0.also.map(\.text) } == [["bin", "refuse"]])
    #expect(list.offers(for: try query("=bin -snow alone").root).isEmpty)
  }

  @Test func aWidenedQueryFindsEither() throws {
    let widened = try query("bins -snow").widened(by: list)
    #expect(widened.canonical == "(bins OR refuse OR \"waste collection\") -snow")
    #expect(widened.notes == ["Synonyms were searched too: refuse, waste collection."])
    #expect(try query("weir").widened(by: list).canonical == "weir")
  }

  @Test func theCommonListIsWellFormed() {
    let common = SynonymList(parsing: SynonymList.common)
    #expect(common.groups.count > 30)
    #expect(common.groups.allSatisfy { $0.count > 1 })
    #expect(common.unusedLines == [])
  }

  @Test func linesThatAreNoGroupAreNumbered() {
    let list = SynonymList(
      parsing:
        "# ; * :\r\nbin, refuse # ours; yes\r\n \r\nbin; refuse\r\nbin*, refuse\rtip: recycling, dump\nalone\n,,\nsnow, ice,"
    )
    #expect(list.unusedLines == [4, 5, 6, 7, 8] && list.groups.count == 2)
  }
}

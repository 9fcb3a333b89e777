import GRDB
import Records
import Search
import Testing

@testable import ArchiveStore

/// Questions that are asked again, and what is new since they were.
@Suite struct SavedSearchTests {
  private let acting = Acting(by: "Ann Pryce", at: 1_750_000_100)

  @Test func aSearchIsSavedAskedAndRemoved() throws {
    let test = try TestArchive()
    let kept = try test.archive.save("flood (mill OR weir)", synonyms: true, as: "floods", acting)
    #expect(kept.by == "Ann Pryce" && kept.synonyms)
    #expect(try test.archive.savedSearches().map(\.name) == ["floods", "missed requests"])
    #expect(throws: ArchiveError.savedAlready("floods")) {
      try test.archive.save("x", synonyms: false, as: "floods", acting)
    }
    try test.archive.removeSavedSearch("floods", acting)
    #expect(throws: ArchiveError.unknownSavedSearch("floods")) { try test.archive.savedSearch("floods") }
    #expect(throws: ArchiveError.unknownSavedSearch("floods")) { try test.archive.removeSavedSearch("floods", acting) }
    #expect(try test.archive.audit().map(\.act) == ["save search", "remove search"])
    #expect(try !"\(test.archive.audit())".contains("flood"))
  }

  @Test func aQuestionThatCannotBeAskedIsNotSaved() throws {
    let test = try TestArchive()
    let long = String(repeating: "a ", count: 600)
    #expect(throws: SearchQueryError.self) { try test.archive.save(long, synonyms: false, as: "long", acting) }
    #expect(try test.archive.audit().isEmpty)
  }

  @Test(arguments: [
    "Please treat this as a Freedom of Information request.", "FOI: how much did the bench cost?",
    "This is a subject access request", "Under GDPR send me the data you hold", "EIR request about the culvert",
  ])
  func aRequestThatCameAsAnAnswerIsFoundByTheSearchThatShips(_ text: String) throws {
    let test = try TestArchive()
    var asked = post(text, id: "1")
    asked.direction = .received
    try test.bringIn([asked, post("Read our freedom of information policy", at: 1_700_000_500, id: "2")])
    let search = try test.archive.savedSearch("missed requests")
    #expect(search.by == nil && search.made == nil)
    let answer = try test.archive.search(search.query, SearchOptions(withSynonyms: search.synonyms))
    #expect(answer.total == 1 && answer.hits.first?.text == text)
  }

  /// What nobody has yet said to be the council's or not counts too: a request is missed for good.
  @Test(arguments: [
    "F.O.I. please", "I want a copy of all my personal data", "Send me my data", "This is a GDPR request",
  ])
  func aMissedRequestIsFoundAmongUndecidedMessages(_ text: String) throws {
    let test = try TestArchive()
    try test.bringIn([message(text, from: "Jo Pugh", at: 1_700_000_000)])
    #expect(try test.archive.search(test.archive.savedSearch("missed requests").query).total == 1)
  }

  @Test func onlyWhatALaterImportToldIsNew() throws {
    let test = try TestArchive()
    try test.bringIn([post("market one", at: 1_700_000_000, id: "1")])
    try test.bringIn([post("market one", at: 1_700_000_000, id: "1"), post("market two", at: 1_700_000_001, id: "2")])
    try test.bringIn([post("market two", at: 1_700_000_001, id: "2"), post("market three", at: 1_700_000_002, id: "3")])
    let texts = { (since: Int64, order: SearchOrder) in
      try test.archive.search("market", SearchOptions(order: order, newSince: since)).hits.map(\.text)
    }
    #expect(try texts(1, .newest) == ["market three", "market two"])
    #expect(try texts(2, .best) == ["market three"])
    #expect(try texts(3, .oldest) == [])
    #expect(try test.archive.search("", SearchOptions(newSince: 2)).total == 1)
    #expect(try test.archive.search("-two", SearchOptions(newSince: 1)).understood.contains("import 1"))
    #expect(throws: ArchiveError.unknownImport(9)) { try texts(9, .newest) }
    let cursor = try #require(try test.archive.search("market", SearchOptions(limit: 1, newSince: 1)).next)
    #expect(throws: ArchiveError.foreignCursor) {
      try test.archive.search("market", SearchOptions(limit: 1, cursor: cursor))
    }
  }

  @Test func anExportReadAnewTellsNothingNew() throws {
    let test = try TestArchive()
    try test.bringIn([post("market one", at: 1_700_000_000, id: "1")])
    try test.bringIn([post("market two", at: 1_700_000_001, id: "2")])
    try test.archive.database.write { db in
      try db.execute(sql: "PRAGMA defer_foreign_keys = ON; UPDATE imports SET id = 7 WHERE id = 1")
      for table in try References(db).tables(to: "imports") {
        try db.execute(sql: "UPDATE \(table.table) SET \(table.column) = 7 WHERE \(table.column) = 1")
      }
      try db.execute(sql: "INSERT INTO withdrawn_imports (import, replaced_by) VALUES (1, 7)")
    }
    #expect(try test.archive.search("market", SearchOptions(newSince: 1)).hits.map(\.text) == ["market two"])
    #expect(try test.archive.search("market", SearchOptions(newSince: 7)).hits.map(\.text) == ["market two"])
    #expect(try test.archive.search("market", SearchOptions(newSince: 2)).total == 0)
  }

  /// More posts of a second than have numbers of their own push into the next one's.
  @Test func aTallySaysFromWhenToWhenToTheSecond() throws {
    let test = try TestArchive()
    let start: Int64 = 1_700_000_000
    try test.bringIn([post("market", at: start + 1, id: "later")])
    try test.bringIn((0..<40).map { post("market", at: start, id: "\($0)") })
    let tally = try test.archive.tally("market")
    #expect(tally.posts == 41)
    #expect(tally.first == "2023-11-14T22:13:20Z" && tally.last == "2023-11-14T22:13:21Z")
    #expect(try test.archive.tally("nothing").first == nil)
  }
}

import GRDB
import Records
import struct Records.Record
import Search

/// Reads the posts of a page of results and marks in them what the query found.
struct HitMarking {
  private let db: Database
  private let query: SearchQuery

  init(_ db: Database, _ query: SearchQuery) {
    self.db = db
    self.query = query
  }

  func hits(_ found: [SearchRun.Found]) throws -> [Hit] { try found.map(hit) }

  private func hit(_ found: SearchRun.Found) throws -> Hit {
    var hit = try PostReading(db: db).hit(found.post, revision: found.revision)
    guard let record = try record(of: found) else { return hit }
    let account = Account(key: hit.account)
    let document = SearchDocument(
      record, platform: Platform(rawValue: hit.platform), account: account, isEdited: hit.edited,
      conversation: hit.conversation)
    let marks = QueryEvaluator.marks(query.root, document)
    hit.marks = marks.map {
      Hit.Mark(field: $0.field.rawValue, value: $0.value, start: $0.range.lowerBound, end: $0.range.upperBound)
    }
    hit.straddles = QueryEvaluator.isDoubtful(query.root, document)
    let snippet = Snippet(of: hit.text, marks: marks.filter { $0.field == .text }.map(\.range))
    hit.snippet = snippet.text
    hit.snippetMarks = snippet.marks.map { [$0.lowerBound, $0.upperBound] }
    return hit
  }

  private func record(of found: SearchRun.Found) throws -> Record? {
    let row = try Row.fetchOne(
      db,
      cachedSQL: """
        \(StoredFacts.columns) \(StoredFacts.tables)
        WHERE revisions.id = coalesce(?, (SELECT revision FROM posts WHERE id = ?))
        """, arguments: [found.revision, found.post])
    return try row.flatMap { try StoredFacts.record($0, media: StoredFacts.media(of: $0["id"], db)) }
  }
}

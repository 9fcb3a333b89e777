import Foundation
import GRDB
import Records
import Search
import struct Records.Record

/// Works out every post anew from its evidence and compares it with what stands in the tables that answers are read from.
struct PostVerification {
  private let db: Database
  private let projection: Projection
  /// By account, the one under which its posts stand, and its platform's authors who are the council.
  private let accounts: [Int64: (canonical: Int64, councils: Set<Int64>)]
  private let missing: Set<Int64>
  private static let columns = "text, author, title, caption, link, poll, event, place, file, tag, mention"

  init(_ db: Database) throws {
    self.db = db
    projection = try Projection(db)
    var councils: [String: Set<Int64>] = [:]
    var accounts: [Int64: (canonical: Int64, councils: Set<Int64>)] = [:]
    var missing: Set<Int64> = []
    for row in try Row.fetchAll(db, sql: "SELECT id, platform, coalesce(canonical, id) AS canonical FROM accounts") {
      let platform: String = row["platform"]
      let authors = try councils[platform] ?? CouncilAuthors(db).authors(platform: platform)
      councils[platform] = authors
      accounts[row["id"]] = (row["canonical"], authors)
      try missing.formUnion(MissingPosts(db).posts(of: row["id"]))
    }
    self.accounts = accounts
    self.missing = missing
  }

  func check() throws -> Verification.Check {
    var failures = try orphans() + strayDocuments() + words() + facts()
    var examined = 0
    let rows = try Row.fetchCursor(db, sql: "SELECT * FROM posts ORDER BY id")
    while let row = try rows.next() {
      examined += 1
      let id: Int64 = row["id"]
      let view: Projection.View?
      do {
        view = try projection.view(of: id)
      } catch  where !(error is DatabaseError) {
        failures.append("the evidence of post \(id) cannot be read")
        continue
      }
      guard let view else {
        failures.append("post \(id) has no evidence")
        continue
      }
      if try !follows(row.copy(), from: view) { failures.append("post \(id) does not follow from its evidence") }
      if try !isIndexed(id, as: view) { failures.append("the searched text of post \(id) is not its text") }
    }
    return .init("posts", examined: examined, failures)
  }

  /// Whether one post, its revisions and what it is found by are what was imported.
  func holds(_ post: Int64) throws -> Bool {
    guard try hasIntactRevisions(post), try hasOwnFacts(post),
      let row = try Row.fetchOne(db, cachedSQL: "SELECT * FROM posts WHERE id = ?", arguments: [post]),
      let view = try projection.view(of: post)
    else { return false }
    return try follows(row, from: view) && isIndexed(post, as: view)
  }

  private func hasIntactRevisions(_ post: Int64) throws -> Bool {
    try Row.fetchAll(
      db, cachedSQL: "\(StoredFacts.columns) \(StoredFacts.tables) WHERE revisions.post = ?", arguments: [post]
    ).allSatisfy { try StoredFacts.isIntact($0, media: StoredFacts.media(of: $0["id"], db)) }
  }

  private func follows(_ row: Row, from view: Projection.View) throws -> Bool {
    let record = view.current.record
    let span = DoubtInterval(view.published)
    let state = view.state == .live && missing.contains(view.post) ? PostState.missing : view.state
    let account = accounts[view.current.account]?.canonical
    let facts: [(String, (any DatabaseValueConvertible)?)] = [
      ("revision", view.current.id), ("account", account), ("kind", record.kind.rawValue),
      ("visibility", record.visibility.rawValue), ("state", state.rawValue), ("author", view.current.author),
      ("published", view.published.seconds), ("earliest", span.earliest), ("latest", span.latest),
      ("edited", view.isEdited), ("has_media", !record.media.isEmpty), ("has_link", !record.links.isEmpty),
      ("has_poll", record.poll != nil), ("shell", record.completeness == .shell),
      ("conversation", view.current.conversation), ("parent_key", view.parentKey),
    ]
    let isEqual = facts.allSatisfy { name, value in
      (row[name] as DatabaseValue) == (value?.databaseValue ?? .null)
    }
    return try isEqual && isNamed(row, by: view) && isDirected(row, as: record) && hasSighting(view.current.id)
  }

  /// Native ids and fingerprints are the evidence's own; a chat's messages are numbered among equals.
  private func isNamed(_ row: Row, by view: Projection.View) -> Bool {
    let key: String = row["key"]
    guard view.current.isOfSequence else { return key.utf8.elementsEqual(view.key.utf8) }
    let keys = [view.key] + view.otherKeys
    return keys.contains { key.utf8.starts(with: $0.utf8) }
  }

  /// Only what the evidence leaves undecided is decided by who was said to be the council.
  private func isDirected(_ row: Row, as record: Record) throws -> Bool {
    let direction: String = row["direction"]
    if record.direction == .received, accounts[row["account"]]?.councils.contains(row["author"]) == true {
      return direction == Direction.official.rawValue
    }
    guard record.direction == .undecided else { return direction == record.direction.rawValue }
    let names = try Set(
      String.fetchAll(
        db.cachedStatement(sql: "SELECT name FROM official_authors WHERE account = ?"),
        arguments: [row["account"] as Int64]))
    guard !names.isEmpty else { return direction == Direction.undecided.rawValue }
    let isOfficial = names.contains(FoldedFields.fold(record.author.name ?? ""))
    return direction == (isOfficial ? Direction.official : .received).rawValue
  }

  private func hasSighting(_ revision: Int64) throws -> Bool {
    try Int64.fetchOne(db, cachedSQL: "SELECT 1 FROM sightings WHERE revision = ? LIMIT 1", arguments: [revision])
      != nil
  }

  /// Folds the post's words again, and those of its earlier wordings.
  private func isIndexed(_ id: Int64, as view: Projection.View) throws -> Bool {
    let documents = [(doc: id, record: view.current.record)] + view.superseded.map { (doc: -$0.id, record: $0.record) }
    return try documents.allSatisfy { document in
      let row = try Row.fetchOne(
        db, cachedSQL: "SELECT \(PostVerification.columns) FROM search_text WHERE doc = ? AND post = ?",
        arguments: [document.doc, id])
      guard let row else { return false }
      return zip(FoldedFields(document.record).columns, row.databaseValues).allSatisfy { folded, stored in
        String.fromDatabaseValue(stored)?.utf8.elementsEqual(folded.utf8) == true
      }
    }
  }

  /// Evidence of posts that are not there: somebody took them away.
  private func orphans() throws -> [String] {
    try Int64.fetchAll(
      db, sql: "SELECT DISTINCT post FROM revisions WHERE post NOT IN (SELECT id FROM posts) ORDER BY post LIMIT 100"
    ).map { "post \($0) is gone, and its evidence is still there" }
  }

  private func strayDocuments() throws -> [String] {
    try Int64.fetchAll(
      db,
      sql: """
        SELECT doc FROM search_text LEFT JOIN posts ON posts.id = search_text.post
        WHERE posts.id IS NULL OR (doc > 0 AND doc <> post) ORDER BY doc LIMIT 100
        """
    ).map { "the search index holds a text (\($0)) of no post" }
  }

  /// The table of words must be what the index holds: a word that is missing there is a search that finds too little.
  private func words() throws -> [String] {
    db.add(function: SearchIndexing.stem)
    let difference = try Int.fetchOne(
      db,
      sql: """
        SELECT count(*) FROM (
          SELECT term, stem(term), doc FROM search_vocabulary WHERE term NOT GLOB '*[^a-z]*'
          EXCEPT SELECT word, stem, posts FROM words)
        """)
    return difference == 0 ? [] : ["the table of words does not agree with the search index"]
  }

  /// What conditions and facets ask must be what the posts say.
  private func facts() throws -> [String] {
    let differing = try Int64.fetchAll(
      db,
      sql: """
        \(Self.otherFacts)
        UNION ALL SELECT id FROM post_facts WHERE id NOT IN (SELECT id FROM posts) ORDER BY 1 LIMIT 100
        """)
    return differing.map { "the facts by which post \($0) is found are not its own" }
  }

  private func hasOwnFacts(_ post: Int64) throws -> Bool {
    try Int64.fetchOne(db, cachedSQL: "\(Self.otherFacts) AND posts.id = ?", arguments: [post]) == nil
  }

  private static let otherFacts = """
    SELECT posts.id FROM posts LEFT JOIN post_facts ON post_facts.id = posts.id
    WHERE (\(Schema.facts(of: "posts"))) IS NOT (\(Schema.factColumns.map { "post_facts.\($0)" }.joined(separator: ", ")))
    """
}

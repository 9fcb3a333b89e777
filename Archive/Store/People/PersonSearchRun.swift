import GRDB
import Records
import struct Records.Record
import Search

/// One search for a person in one state of the archive.
struct PersonSearchRun {
  /// A post that was found, without its words.
  struct Found {
    var reasons: [PersonReason] = []
    /// The superseded wording that alone speaks of the person.
    var revision: Int64?
    var strength: HitStrength { reasons.map(\.strength).min() ?? .possible }

    /// Among what is only possible a surname alone comes last; what is surer stands by date.
    var order: Int { strength == .possible ? reasons.map(\.order).min() ?? 0 : 0 }
  }

  /// More reasons of one post are not kept: a spammer's text can hold a thousand.
  private static let reasonsKept = 20

  private let db: Database
  private let matcher: PersonMatcher
  private let facts: [PersonFact]
  private(set) var found: [Int64: Found] = [:]
  /// Names under which the person wrote.
  private(set) var ownNames: Set<[UInt8]> = []
  /// Posts that have the surname in small letters and nothing else.
  private(set) var smallSurnames = 0

  init(_ db: Database, _ facts: [PersonFact], zone: CouncilZone) throws {
    self.db = db
    self.facts = facts
    let words = PersonWords(db)
    matcher = PersonMatcher(facts, zone: zone, near: words.near)
  }

  /// Each stands for itself and for its form with an s.
  var variants: [PersonAnswer.Variant] {
    matcher.forms.filter { !$0.isWithS }.map { .init(text: $0.text, kind: $0.kind.rawValue) }
  }
  var contacts: [String] { matcher.contactsShown }

  func isOwn(handle: String) -> Bool { matcher.isOwn(handle: handle) }

  mutating func run() throws {
    try findInPosts()
    try findConversations()
    try findAnswers()
    for post in found.keys {
      found[post]?.reasons.sort {
        ($0.strength, $0.order, $0.relation.rank) < ($1.strength, $1.order, $1.relation.rank)
      }
    }
  }

  private mutating func findInPosts() throws {
    let candidates = PersonCandidates(db)
    try candidates.gather(matcher, ids: facts.filter { $0.kind == .id })
    var current: [Int64: Found] = [:]
    var earlier: [Int64: Found] = [:]
    var small: Set<Int64> = []
    let matcher = matcher
    try candidates.forEach { candidate in
      let finding = matcher.find(in: candidate.record, platform: candidate.platform)
      if finding.reasons.isEmpty {
        if finding.hasSmallSurname { small.insert(candidate.post) }
      } else if let revision = candidate.revision {
        let known = earlier[candidate.post]?.revision ?? 0
        if revision > known { earlier[candidate.post] = Found(reasons: finding.reasons, revision: revision) }
      } else {
        current[candidate.post] = Found(reasons: finding.reasons)
      }
    }
    found = current.merging(earlier) { now, then in
      now.strength <= then.strength ? now : Found(reasons: now.reasons + then.reasons, revision: then.revision)
    }
    .mapValues { Found(reasons: Self.kept($0.reasons), revision: $0.revision) }
    smallSurnames = small.filter { found[$0] == nil }.count
  }

  /// The strongest, each once.
  private static func kept(_ reasons: [PersonReason]) -> [PersonReason] {
    var seen: Set<PersonReason> = []
    return Array(
      reasons.filter { seen.insert($0).inserted }.sorted { ($0.strength, $0.order) < ($1.strength, $1.order) }
        .prefix(reasonsKept))
  }

  // MARK: What stands beside their posts

  /// Chats that bear the person's name, and private ones of two in which one of the two is the person: what the council
  /// wrote there was written to them.
  private mutating func findConversations() throws {
    var conversations = try titled()
    let wrote = found.filter { $0.value.reasons.contains { $0.relation == .wrote && $0.strength == .strong } }.keys
    try fill("person_wrote", wrote)
    ownNames = try PersonThreads.authors(of: "temp.person_wrote", db)
    conversations += try Int64.fetchAll(
      db,
      sql: """
        SELECT conversation FROM posts WHERE conversation IN (
          SELECT conversation FROM temp.person_wrote JOIN posts ON posts.id = person_wrote.id
          WHERE posts.conversation IS NOT NULL AND posts.visibility = 'private')
        GROUP BY conversation HAVING count(DISTINCT author) <= 2
        """)
    for conversation in Set(conversations) {
      let posts = try Int64.fetchAll(
        db, sql: "SELECT id FROM posts WHERE conversation = ?", arguments: [conversation])
      for post in posts { add(PersonReason(.conversation, .likely, by: "conversation", variant: ""), to: post) }
    }
  }

  private func titled() throws -> [Int64] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT id, title FROM conversations WHERE title IS NOT NULL
        UNION SELECT conversation, title FROM conversation_titles
        """)
    var found: [Int64] = []
    while let row = try rows.next() {
      if matcher.isName(row["title"]) { found.append(row["id"]) }
    }
    return found
  }

  /// Answers to what they wrote are about their point.
  private mutating func findAnswers() throws {
    let wrote = found.filter { $0.value.reasons.contains { $0.relation == .wrote } }
    try fill("person_wrote", wrote.keys)
    let rows = try Row.fetchAll(
      db,
      sql: "SELECT posts.id, posts.parent FROM temp.person_wrote JOIN posts ON posts.parent = person_wrote.id")
    for row in rows {
      let strength = wrote[row["parent"]]?.reasons.filter { $0.relation == .wrote }.map(\.strength).min() ?? .possible
      add(PersonReason(.answers, strength, by: "answers post \(row["parent"] as Int64)", variant: ""), to: row["id"])
    }
  }

  private mutating func add(_ reason: PersonReason, to post: Int64) {
    found[post, default: Found()].reasons.append(reason)
  }

  private func fill(_ table: String, _ posts: some Sequence<Int64>) throws {
    try db.execute(
      sql: """
        CREATE TEMP TABLE IF NOT EXISTS \(table) (id INTEGER PRIMARY KEY);
        DELETE FROM temp.\(table);
        """)
    let insert = try db.makeStatement(sql: "INSERT INTO temp.\(table) (id) VALUES (?)")
    for post in posts { try insert.execute(arguments: [post]) }
  }
}

extension PersonReason.Relation {
  /// In the order in which reasons of one strength are shown.
  fileprivate var rank: Int { PersonReason.Relation.allCases.firstIndex(of: self) ?? 0 }
}

/// The words of the archive that are one letter off another.
struct PersonWords {
  private let db: Database

  init(_ db: Database) { self.db = db }

  /// None where the vocabulary cannot be read: the search itself fails then and says so.
  func near(_ word: String) -> [String] {
    let spelling = Spelling(word)
    let length = word.utf8.count
    let known = try? String.fetchAll(
      db.cachedStatement(sql: "SELECT word FROM words WHERE length(word) BETWEEN ? AND ? ORDER BY word"),
      arguments: [length - 1, length + 1])
    return (known ?? []).filter { spelling.distance(to: Array($0.utf8), atMost: 1) == 1 }
  }
}

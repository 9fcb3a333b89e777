import GRDB
public import Search

/// What the council has noted of one person. Dossiers that were merged into this one speak with it.
public struct Dossier: Sendable, Codable, Hashable {
  public let id: Int64
  /// The first name that was noted: what lists call the person.
  public let label: String
  /// ISO 8601, UTC.
  public let made: String
  public let madeBy: String
  public let facts: [PersonFact]
  /// Dossiers that were merged into this one, themselves or through others.
  public let merged: [Int64]
  /// Posts by the last verdict that was given on each.
  public let verdicts: [String: Int]
  /// Searches that were made, the oldest first.
  public let searches: [Search]

  public struct Search: Sendable, Codable, Hashable {
    public let id: Int64
    public let at: String
    public let by: String
    public let total: Int
  }

  enum CodingKeys: String, CodingKey {
    case id, label, made, facts, merged, verdicts, searches
    case madeBy = "made_by"
  }
}

/// Whether a post concerns the person: said by a clerk.
public enum PersonVerdict: String, Sendable, Codable, Hashable, CaseIterable { case yes, no, unsure }

/// Reads and writes dossiers.
struct Dossiers {
  private let db: Database

  init(_ db: Database) { self.db = db }

  func list() throws -> [Dossier] {
    try Int64.fetchAll(db, sql: "SELECT id FROM persons WHERE merged_into IS NULL ORDER BY id").map { try read($0) }
  }

  /// - Throws: `ArchiveError.unknownPerson`, `.mergedPerson`.
  func read(_ id: Int64) throws -> Dossier {
    try assert(id)
    guard let row = try Row.fetchOne(db, sql: "SELECT * FROM persons WHERE id = ?", arguments: [id]) else {
      throw ArchiveError.unknownPerson(id)
    }
    let facts = try facts(of: id)
    let name = facts.first { $0.kind == .name } ?? facts.first
    return Dossier(
      id: id, label: name?.value ?? "dossier \(id)", made: Timestamp(row["made"]).text, madeBy: row["made_by"],
      facts: facts, merged: try group(of: id).filter { $0 != id },
      verdicts: Dictionary(try verdicts(of: id).map { ($0.verdict.rawValue, 1) }, uniquingKeysWith: +),
      searches: try searches(of: id))
  }

  /// That a dossier is there and stands by itself.
  func assert(_ id: Int64) throws {
    guard let row = try Row.fetchOne(db, sql: "SELECT merged_into FROM persons WHERE id = ?", arguments: [id]) else {
      throw ArchiveError.unknownPerson(id)
    }
    if let other = row[0] as Int64? { throw ArchiveError.mergedPerson(id, into: other) }
  }

  /// The dossier and all that were merged into it.
  func group(of id: Int64) throws -> [Int64] {
    try Int64.fetchAll(
      db,
      sql: """
        WITH RECURSIVE merged (id) AS (
          SELECT ? UNION SELECT persons.id FROM merged JOIN persons ON persons.merged_into = merged.id)
        SELECT id FROM merged ORDER BY id
        """, arguments: [id])
  }

  func facts(of id: Int64) throws -> [PersonFact] {
    var seen: Set<PersonFact> = []
    return try group(of: id).flatMap { member in
      try Row.fetchAll(db, sql: "SELECT * FROM person_facts WHERE person = ? ORDER BY id", arguments: [member])
    }.compactMap { row in
      guard let kind = PersonFact.Kind(rawValue: row["kind"]) else { return nil }
      return PersonFact(
        kind, row["value"], platform: row["platform"], from: row["from_day"], until: row["until_day"])
    }.filter { seen.insert($0).inserted }
  }

  struct Verdict {
    let ref: PostRef
    let verdict: PersonVerdict
    let reason: String?
  }

  /// The last verdict on each ref.
  func verdicts(of id: Int64) throws -> [Verdict] {
    let members = try group(of: id)
    let rows = try members.flatMap { member in
      try Row.fetchAll(db, sql: "SELECT * FROM person_verdicts WHERE person = ?", arguments: [member])
    }
    var last: [PostRef: (number: Int64, verdict: Verdict)] = [:]
    for row in rows {
      let ref = PostRef(platform: row["platform"], account: row["account"], key: row["key"])
      guard let verdict = PersonVerdict(rawValue: row["verdict"]) else { continue }
      if let known = last[ref], known.number > row["id"] as Int64 { continue }
      last[ref] = (row["id"], Verdict(ref: ref, verdict: verdict, reason: row["reason"]))
    }
    return last.values.sorted { $0.number < $1.number }.map(\.verdict)
  }

  private func searches(of id: Int64) throws -> [Dossier.Search] {
    try group(of: id).flatMap { member in
      try Row.fetchAll(
        db,
        sql: """
          SELECT id, made, made_by, record ->> '$.total' AS total FROM person_searches WHERE person = ? ORDER BY id
          """, arguments: [member])
    }.map { row in
      Dossier.Search(id: row["id"], at: Timestamp(row["made"]).text, by: row["made_by"], total: row["total"] ?? 0)
    }.sorted { $0.id < $1.id }
  }

  // MARK: Writing

  func make(_ acting: Acting) throws -> Int64 {
    try db.execute(sql: "INSERT INTO persons (made, made_by) VALUES (?, ?)", arguments: [acting.at, acting.by])
    return db.lastInsertedRowID
  }

  /// - Throws: `ArchiveError.unsearchable`, without the value.
  func add(_ facts: [PersonFact], to id: Int64, _ acting: Acting) throws {
    for fact in facts {
      if let fault = fact.fault { throw ArchiveError.unsearchable(fact.kind.words, why: fault) }
      try db.execute(
        sql: """
          INSERT OR IGNORE INTO person_facts (person, kind, value, platform, from_day, until_day, added, added_by)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          id, fact.kind.rawValue, fact.value, fact.platform, fact.from, fact.until, acting.at, acting.by,
        ])
    }
  }

  /// Takes facts out of a dossier and of those that were merged into it, as far as they stand there. What is deleted is
  /// overwritten.
  func remove(_ facts: [PersonFact], from id: Int64) throws {
    try db.execute(sql: "PRAGMA secure_delete = ON")
    for (member, fact) in try group(of: id).flatMap({ member in facts.map { (member, $0) } }) {
      try db.execute(
        sql: """
          DELETE FROM person_facts WHERE person = ?1 AND kind = ?2 AND value = ?3
            AND (?4 IS NULL OR platform = ?4) AND (?5 IS NULL OR from_day = ?5) AND (?6 IS NULL OR until_day = ?6)
          """, arguments: [member, fact.kind.rawValue, fact.value, fact.platform, fact.from, fact.until])
    }
    try db.execute(sql: "PRAGMA secure_delete = OFF")
  }

  func judge(_ ref: PostRef, of id: Int64, _ verdict: PersonVerdict, reason: String?, _ acting: Acting) throws {
    try db.execute(
      sql: """
        INSERT INTO person_verdicts (person, platform, account, key, verdict, reason, given, given_by)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """, arguments: [id, ref.platform, ref.account, ref.key, verdict.rawValue, reason, acting.at, acting.by])
  }

  func set(mergedInto other: Int64?, of id: Int64) throws {
    try db.execute(sql: "UPDATE persons SET merged_into = ? WHERE id = ?", arguments: [other, id])
  }
}

extension PersonFact.Kind {
  /// "former name".
  public var words: String {
    String(decoding: rawValue.utf8.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }, as: UTF8.self)
  }
}

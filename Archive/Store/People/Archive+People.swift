import GRDB
public import Search

extension Archive {
  /// All dossiers that stand by themselves.
  public func persons() throws -> [Dossier] { try database.read { try Dossiers($0).list() } }

  /// - Throws: `ArchiveError.unknownPerson`, `.mergedPerson`.
  public func person(_ id: Int64) throws -> Dossier { try database.read { try Dossiers($0).read(id) } }

  /// Opens a dossier.
  ///
  /// - Throws: `ArchiveError.unsearchable` for a fact that cannot be searched for; nothing is kept then.
  public func makePerson(_ facts: [PersonFact], _ acting: Acting) throws -> Dossier {
    try judging { db in
      let dossiers = Dossiers(db)
      let id = try dossiers.make(acting)
      try dossiers.add(facts, to: id, acting)
      try note(db, "new", id, acting, ["facts": .count(facts.count)])
      return try dossiers.read(id)
    }
  }

  /// - Throws: as `makePerson`; `ArchiveError.unknownPerson`, `.mergedPerson`.
  public func add(_ facts: [PersonFact], toPerson id: Int64, _ acting: Acting) throws -> Dossier {
    try judging { db in
      let dossiers = Dossiers(db)
      try dossiers.assert(id)
      try dossiers.add(facts, to: id, acting)
      try note(db, "add", id, acting, ["facts": .count(facts.count)])
      return try dossiers.read(id)
    }
  }

  /// Takes what was noted wrongly out of a dossier. Records of earlier searches stay as they were.
  ///
  /// - Throws: `ArchiveError.unknownPerson`, `.mergedPerson`.
  public func remove(_ facts: [PersonFact], fromPerson id: Int64, _ acting: Acting) throws -> Dossier {
    try judging { db in
      let dossiers = Dossiers(db)
      try dossiers.assert(id)
      let before = try dossiers.facts(of: id).count
      try dossiers.remove(facts, from: id)
      let dossier = try dossiers.read(id)
      try note(db, "remove", id, acting, ["facts": .count(before - dossier.facts.count)])
      return dossier
    }
  }

  /// Says that two dossiers are of one person. Each keeps its own facts and verdicts, so that they can be taken apart again.
  public func merge(person id: Int64, into other: Int64, _ acting: Acting) throws -> Dossier {
    try judging { db in
      let dossiers = Dossiers(db)
      for person in [id, other] { try dossiers.assert(person) }
      guard id != other else { throw ArchiveError.mergedPerson(id, into: other) }
      try dossiers.set(mergedInto: other, of: id)
      try note(db, "merge", id, acting, ["into": .number(other)])
      return try dossiers.read(other)
    }
  }

  /// Takes a merged dossier out again, as it was.
  ///
  /// - Throws: `ArchiveError.unmergeable` for one that stands by itself.
  public func unmerge(person id: Int64, _ acting: Acting) throws -> Dossier {
    try judging { db in
      let dossiers = Dossiers(db)
      do {
        try dossiers.assert(id)
        throw ArchiveError.unmergeable(id)
      } catch ArchiveError.mergedPerson(_, let other) {
        try dossiers.set(mergedInto: nil, of: id)
        try note(db, "unmerge", id, acting, ["from": .number(other)])
        return try dossiers.read(id)
      }
    }
  }

  /// Remembers whether posts concern a person.
  ///
  /// - Parameters:
  ///   - posts: refs, or numbers as searches show them.
  ///   - reason: Stands in the dossier, and not in the audit: it can name people.
  /// - Throws: `ArchiveError.unknownRef`, `.unknownPost`; then none is remembered.
  public func judge(
    person id: Int64, _ posts: [String], _ verdict: PersonVerdict, reason: String? = nil, _ acting: Acting
  ) throws -> Dossier {
    try judging { db in
      let dossiers = Dossiers(db)
      try dossiers.assert(id)
      for post in posts { try dossiers.judge(try current(post, db), of: id, verdict, reason: reason, acting) }
      try note(db, "judge", id, acting, ["posts": .count(posts.count), "verdict": .text(verdict.rawValue)])
      return try dossiers.read(id)
    }
  }

  /// The ref that the post bears now.
  private func current(_ text: String, _ db: Database) throws -> PostRef {
    let refs = PostRefs(db)
    if let number = Int64(text) { return try refs.ref(of: number) }
    guard let ref = PostRef(text), let post = try refs.post(ref) else { throw ArchiveError.unknownRef(text) }
    return try refs.ref(of: post)
  }

  /// One change of judgement under the lock, with its audit entry or not at all.
  func judging<Result>(_ body: (Database) throws -> Result) throws -> Result {
    let lock = try lockForWriting()
    defer { lock.release() }
    return try database.write(body)
  }

  func note(
    _ db: Database, _ did: String, _ person: Int64, _ acting: Acting, _ details: [String: AuditValue]
  ) throws {
    let details = details.merging(["did": .text(did), "person": .number(person)]) { $1 }
    try AuditLog(db).append(.person, acting, details)
  }
}

import Foundation
import GRDB
import Records
import Search

extension Archive {
  /// Finds all posts that may concern a person, with the reasons, and remembers that it was done.
  ///
  /// Private messages, deleted posts and superseded wordings are searched like all others.
  ///
  /// - Throws: `ArchiveError.unknownPerson`, `.mergedPerson`, `.inUse`; `DatabaseError`. A failure is never an empty answer.
  public func search(person id: Int64, _ options: PersonSearchOptions, _ acting: Acting) throws -> PersonAnswer {
    try judging { db in
      let dossiers = Dossiers(db)
      try dossiers.assert(id)
      var answer = try PersonReport(db, dossier: dossiers.read(id), zone: zone).answer(options)
      answer.search = try keep(answer.record, of: id, db, acting)
      return answer
    }
  }

  private func keep(_ record: PersonAnswer.Record, of id: Int64, _ db: Database, _ acting: Acting) throws -> Int64 {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    try db.execute(
      sql: "INSERT INTO person_searches (person, made, made_by, record) VALUES (?, ?, ?, ?)",
      arguments: [id, acting.at, acting.by, String(decoding: try encoder.encode(record), as: UTF8.self)])
    let number = db.lastInsertedRowID
    try note(
      db, "search", id, acting,
      ["search": .number(number), "found": .count(record.total), "digest": .text(record.digest)])
    return number
  }

  /// The record of a search as it was kept.
  ///
  /// - Throws: `ArchiveError.unknownPerson` where the dossier has no search of that number.
  public func searchRecord(_ number: Int64, ofPerson id: Int64) throws -> PersonAnswer.Record {
    try database.read { db in
      let members = try Dossiers(db).group(of: id)
      let row = try Row.fetchOne(
        db, sql: "SELECT person, record FROM person_searches WHERE id = ?", arguments: [number])
      guard let row, members.contains(row["person"]) else { throw ArchiveError.unknownSearch(number, person: id) }
      let text: String = row["record"]
      return try JSONDecoder().decode(PersonAnswer.Record.self, from: Data(text.utf8))
    }
  }
}

/// Puts a search's outcome and the clerk's verdicts together.
struct PersonReport {
  private let db: Database
  private let dossier: Dossier
  private let found: [Int64: PersonSearchRun.Found]
  private let verdicts: [Int64: Dossiers.Verdict]
  private let run: PersonSearchRun

  init(_ db: Database, dossier: Dossier, zone: CouncilZone) throws {
    self.db = db
    self.dossier = dossier
    var run = try PersonSearchRun(db, dossier.facts, zone: zone)
    try run.run()
    self.run = run
    let refs = PostRefs(db)
    var verdicts: [Int64: Dossiers.Verdict] = [:]
    var found = run.found
    for judged in try Dossiers(db).verdicts(of: dossier.id) {
      guard let post = try refs.post(judged.ref) else { continue }
      verdicts[post] = judged
      // What a clerk knows to concern the person is found whatever it says.
      if judged.verdict == .yes, found[post] == nil {
        found[post] = .init(reasons: [PersonReason(.named, .strong, by: "a clerk's verdict", variant: "")])
      }
    }
    self.found = found
    self.verdicts = verdicts
  }

  func answer(_ options: PersonSearchOptions) throws -> PersonAnswer {
    let wanted = found.filter { post, found in
      (options.strengths.isEmpty || options.strengths.contains(found.strength))
        && (options.withRefused || verdicts[post]?.verdict != .no)
    }
    let order = wanted.sorted {
      ($0.value.strength, $0.value.order, -$0.key) < ($1.value.strength, $1.value.order, -$1.key)
    }
    var threads = PersonThreads(db, ownNames: run.ownNames)
    let hits = try order.dropFirst(options.skip).prefix(options.limit).map { try hit($0.key, $0.value, &threads) }
    return PersonAnswer(
      person: .init(id: dossier.id, label: dossier.label), search: nil, record: try record(), hits: hits)
  }

  private func hit(
    _ post: Int64, _ found: PersonSearchRun.Found, _ threads: inout PersonThreads
  ) throws -> PersonHit {
    var hit = try PostReading(db: db).hit(post, revision: found.revision)
    let ranges = found.reasons.filter { $0.field == .text }.compactMap { reason -> Range<Int>? in
      guard let start = reason.start, let end = reason.end, start <= end else { return nil }
      return start..<end
    }.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    let snippet = Snippet(of: hit.text, marks: ranges.withoutOverlaps)
    hit.snippet = snippet.text
    hit.snippetMarks = snippet.marks.map { [$0.lowerBound, $0.upperBound] }
    return PersonHit(
      strength: found.strength, reasons: found.reasons, verdict: verdicts[post]?.verdict,
      why: verdicts[post]?.reason, hit: hit,
      thread: try threads.thread(of: hit),
      others: try threads.others(in: hit, mentioned: try others(mentionedIn: post, found.revision)))
  }

  private func others(mentionedIn post: Int64, _ revision: Int64?) throws -> [String] {
    let details = try String.fetchOne(
      db,
      sql: "SELECT details FROM revisions WHERE id = coalesce(?, (SELECT revision FROM posts WHERE id = ?))",
      arguments: [revision, post])
    let mentions = try RevisionDetails(json: details)?.mentions ?? []
    return mentions.filter { !run.isOwn(handle: $0) }
  }

  private func record() throws -> PersonAnswer.Record {
    let counted = found.filter { verdicts[$0.key]?.verdict != .no }
    let relations = counted.values.flatMap { Set($0.reasons.map(\.relation.rawValue)) }
    return PersonAnswer.Record(
      variants: run.variants, contacts: run.contacts, fields: SearchField.allCases.map(\.rawValue),
      total: counted.count, strengths: tally(counted.values.map(\.strength.rawValue)), relations: tally(relations),
      verdicts: tally(found.keys.map { verdicts[$0]?.verdict.rawValue ?? "open" }),
      earlier: counted.values.filter { $0.revision != nil }.count,
      notSearched: try PersonGaps(db).list(smallSurnames: run.smallSurnames, facts: dossier.facts),
      digest: try digest(Array(counted.keys)))
  }

  private func tally(_ words: [String]) -> [String: Int] { Dictionary(words.map { ($0, 1) }, uniquingKeysWith: +) }

  private func digest(_ posts: [Int64]) throws -> String {
    let refs = PostRefs(db)
    let sorted = try posts.map { post in
      let ref = try refs.ref(of: post)
      return Array(PostReading.ref(platform: ref.platform, account: ref.account, key: ref.key).utf8)
    }.sorted { $0.lexicographicallyPrecedes($1) }
    var facts = CanonicalBytes(domain: "muniment person search 1")
    for ref in sorted { facts.append(ref) }
    return Hex.text(facts.hash)
  }
}

extension [Range<Int>] {
  /// Of sorted ranges the first of those that overlap.
  fileprivate var withoutOverlaps: [Range<Int>] {
    reduce(into: []) { kept, range in
      if let last = kept.last, range.lowerBound < last.upperBound { return }
      kept.append(range)
    }
  }
}

import GRDB
import Sampling

/// A verdict as it was given.
struct GivenVerdict {
  let item: Int
  let clause: Identifier
  let role: ReviewVerdict.Role
  let verdict: Verdict
  let reviewer: String
  let note: String
  let at: Int64

  /// In the order in which they were given.
  static func all(_ db: Database, sample: Int64) throws -> [GivenVerdict] {
    try Row.fetchAll(
      db, sql: "SELECT * FROM sample_verdicts WHERE sample = ? ORDER BY id", arguments: [sample]
    ).compactMap { row in
      guard let role = ReviewVerdict.Role(rawValue: row["role"]), let verdict = Verdict(rawValue: row["verdict"]) else {
        return nil
      }
      return GivenVerdict(
        item: row["item"], clause: Identifier(row["clause"]), role: role, verdict: verdict, reviewer: row["reviewer"],
        note: row["note"], at: row["given"])
    }
  }

  func keep(_ db: Database, sample: Int64) throws {
    try db.execute(
      sql: """
        INSERT INTO sample_verdicts (sample, item, clause, role, verdict, note, given, reviewer)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [sample, item, clause.text, role.rawValue, verdict.rawValue, note, at, reviewer])
  }
}

/// Who judges: one person, however the name is typed.
struct Reviewer: Hashable {
  private let bytes: [UInt8]

  init(_ name: String) {
    let folded = FoldedFields.fold(name)
    bytes = Array((folded.utf8.isEmpty ? name : folded).utf8)
  }
}

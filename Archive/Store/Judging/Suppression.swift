import GRDB
import Records

/// That a rule is wrong about a post, or about a wording wherever it stands: its findings there need no look. They are
/// counted.
public struct Suppression: Sendable, Encodable, Hashable {
  public enum Extent: String, Sendable, Codable, Hashable, CaseIterable {
    case post
    /// The flagged words, whatever their case, accents and punctuation. They are known by a hash alone.
    case wording
  }

  public let id: Int64
  public let rule: String
  public let extent: Extent
  /// The post's ref; nil for a wording.
  public let ref: String?
  public let reason: String
  public let made: String
  public let by: String
  /// Findings that it leaves out now: those that somebody decided keep their verdicts.
  public let findings: Int
  /// When it was ended; nil: it holds.
  public let ended: String?
  public let endedBy: String?

  enum CodingKeys: String, CodingKey {
    case id, rule, extent, ref, reason, made, by, findings, ended
    case endedBy = "ended_by"
  }

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(id, forKey: .id)
    try values.encode(rule, forKey: .rule)
    try values.encode(extent, forKey: .extent)
    try values.encode(ref, forKey: .ref)
    try values.encode(reason, forKey: .reason)
    try values.encode(made, forKey: .made)
    try values.encode(by, forKey: .by)
    try values.encode(findings, forKey: .findings)
    try values.encode(ended, forKey: .ended)
    try values.encode(endedBy, forKey: .endedBy)
  }
}

extension Suppression {
  /// - Throws: `ArchiveError.unknownSuppression`.
  init(_ db: Database, _ id: Int64) throws {
    let all = try Suppression.all(db, "suppressions.id = \(id)")
    guard let found = all.first else { throw ArchiveError.unknownSuppression(id) }
    self = found
  }

  static func all(_ db: Database, _ condition: String = "1") throws -> [Suppression] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT suppressions.*, (
            SELECT count(*) FROM findings WHERE findings.rule = suppressions.rule AND findings.gone IS NULL
              AND NOT \(FindingStatus.isDecided) AND (
              (findings.key = suppressions.key AND findings.account = suppressions.account
                AND findings.platform = suppressions.platform)
              OR findings.evidence = suppressions.evidence)) AS findings
        FROM suppressions WHERE \(condition) ORDER BY id
        """
    ).map(Suppression.init)
  }

  private init(_ row: Row) {
    id = row["id"]
    rule = row["rule"]
    let key: String? = row["key"]
    extent = key == nil ? .wording : .post
    ref = key.map { PostRef(platform: row["platform"] ?? "", account: row["account"] ?? "", key: $0).text }
    reason = row["reason"]
    made = CivilTime(utc: row["made"]).iso8601
    by = row["made_by"]
    findings = row["findings"]
    ended = (row["ended"] as Int64?).map { CivilTime(utc: $0).iso8601 }
    endedBy = row["ended_by"]
  }
}

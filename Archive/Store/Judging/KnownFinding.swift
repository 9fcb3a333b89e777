import Foundation
import GRDB

/// A finding that earlier checks have made, as far as it must be known to find it again.
struct KnownFinding {
  let id: Int64
  let place: FindingPlace
  let evidence: [UInt8]?
  let acted: Int64
  let isGone: Bool
  let isDecided: Bool

  static let columns = """
    SELECT findings.id, rule, field, ordinal, start, "end", wording, evidence, acted, gone IS NOT NULL AS is_gone,
      EXISTS (SELECT 1 FROM decisions WHERE decisions.finding = findings.id) AS is_decided
    """

  init(_ row: Row) {
    id = row["id"]
    place = FindingPlace(
      rule: Array((row["rule"] as String).utf8), field: Array((row["field"] as String).utf8), ordinal: row["ordinal"],
      start: row["start"], end: row["end"], wording: Array(row["wording"] as Data))
    evidence = (row["evidence"] as Data?).map { Array($0) }
    acted = row["acted"]
    isGone = row["is_gone"]
    isDecided = row["is_decided"]
  }

  /// Orders findings so that the first is the one to go on with: one that stands, one that was decided, the oldest.
  func isPreferred(to other: KnownFinding) -> Bool {
    if isGone != other.isGone { return other.isGone }
    if isDecided != other.isDecided { return isDecided }
    return id < other.id
  }
}

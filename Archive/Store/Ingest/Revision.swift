import Foundation
import GRDB
import Records
import struct Records.Record

/// One stored way in which exports told of a post.
struct Revision {
  let id: Int64
  let account: Int64
  let key: String
  let digest: [UInt8]
  let author: Int64
  let conversation: Int64?
  let record: Record
  /// Whether it is a message of a chat without ids.
  let isOfSequence: Bool
  /// When the newest export that tells this was made; where none says, the newest post in it.
  let asOf: Int64
  /// Whether only captures tell it.
  let isOnlyCaptured: Bool

  /// A sighting whose file has no row yet belongs to the import that is running: the ledgers are written last.
  static func all(of post: Int64, _ db: Database) throws -> [Revision] {
    try Row.fetchAll(
      db,
      sql: """
        \(StoredFacts.columns), (
          SELECT max(coalesce(imports.made, imports.newest, 0)) FROM sightings LEFT JOIN files ON files.id = sightings.file
          JOIN imports ON imports.id = coalesce(files.import, (SELECT max(id) FROM imports))
          WHERE sightings.revision = revisions.id) AS as_of, (
          SELECT min(imports.capture) FROM sightings LEFT JOIN files ON files.id = sightings.file
          JOIN imports ON imports.id = coalesce(files.import, (SELECT max(id) FROM imports))
          WHERE sightings.revision = revisions.id) AS only_captured
        \(StoredFacts.tables) WHERE revisions.post = ? ORDER BY revisions.id
        """, arguments: [post]
    ).compactMap { try Revision($0, db) }
  }

  /// Nil when the row holds a word that is none of ours; `verify` reports such rows.
  private init?(_ row: Row, _ db: Database) throws {
    id = row["id"]
    guard let record = try StoredFacts.record(row, media: StoredFacts.media(of: id, db)) else { return nil }
    self.record = record
    isOfSequence = (row["sequence"] as Data?) != nil
    account = row["account"]
    key = row["key"]
    digest = Array(row["digest"] as Data)
    author = row["author"]
    conversation = row["conversation"]
    asOf = row["as_of"] ?? 0
    isOnlyCaptured = row["only_captured"] ?? false
  }

  /// Orders revisions so that the greatest is the one to show: what says more; of an edited post the later version;
  /// then the newer export; then what is marked as edited; then the digest, so that there is never a tie.
  func isLess(than other: Revision) -> Bool {
    let (own, others) = (record.completeness, other.record.completeness)
    if min(own, .cut) != min(others, .cut) { return own < others }
    if (record.revised ?? 0) != (other.record.revised ?? 0) {
      return (record.revised ?? 0) < (other.record.revised ?? 0)
    }
    if own != others { return own < others }
    if asOf != other.asOf { return asOf < other.asOf }
    if record.isEdited != other.record.isEdited { return other.record.isEdited }
    return digest.lexicographicallyPrecedes(other.digest)
  }

  /// Orders revisions with one text, so that the greatest tells most about the post: an export before a capture, the
  /// finer time, what names pictures; then as `isLess`.
  func tellsLess(than other: Revision) -> Bool {
    if isOnlyCaptured != other.isOnlyCaptured { return isOnlyCaptured }
    let (own, others) = (record.published.precision.seconds, other.record.published.precision.seconds)
    if own != others { return own > others }
    if record.media.isEmpty != other.record.media.isEmpty { return record.media.isEmpty }
    return isLess(than: other)
  }

  /// Whether the key is the platform's own id.
  var isNative: Bool { !key.utf8.starts(with: "f1-".utf8) && !key.utf8.starts(with: "s1-".utf8) }

  /// Orders keys so that the least is the post's name: an id before a fingerprint, of a finer time before a coarser one.
  func names(before other: Revision) -> Bool {
    if isNative != other.isNative { return isNative }
    let (own, others) = (record.published.precision.seconds, other.record.published.precision.seconds)
    if !isNative, own != others { return own < others }
    return key.utf8.lexicographicallyPrecedes(other.key.utf8)
  }

  /// Whether both say the same but for white space, which one dress keeps and another does not.
  func hasSameWords(as other: Revision) -> Bool {
    hasSameText(as: other) || Telling.words(record.text) == Telling.words(other.record.text)
  }

  func hasSameText(as other: Revision) -> Bool {
    record.text.utf8.elementsEqual(other.record.text.utf8)
  }

  /// Whether this is an earlier wording, not only an earlier or shorter telling of the same one.
  func saysOtherThan(_ current: Revision) -> Bool {
    guard !hasSameWords(as: current), !record.text.isEmpty else { return false }
    guard record.completeness == .cut, current.record.completeness == .whole else { return true }
    // "…" is three bytes.
    let shown = record.text.utf8.prefix(max(0, record.text.utf8.count - 3))
    return !current.record.text.utf8.starts(with: shown)
  }
}

import Foundation
import GRDB
import Records
import struct Records.Record

/// Reads a revision's row back into the record it was made from.
enum StoredFacts {
  static let columns = """
    SELECT revisions.*, authors.name AS author_name, authors.handle, authors.native_id, conversations.key AS conversation_key
    """
  static let tables = """
    FROM revisions JOIN authors ON authors.id = revisions.author
      LEFT JOIN conversations ON conversations.id = revisions.conversation
    """

  static func media(of revision: Int64, _ db: Database) throws -> [Media] {
    try Row.fetchAll(
      db, cachedSQL: "SELECT path, type, caption, alt_text FROM media WHERE revision = ? ORDER BY ordinal",
      arguments: [revision]
    ).map { Media(path: $0[0], type: $0[1], caption: $0[2], altText: $0[3]) }
  }

  /// Nil when the row holds a word that is none of ours.
  static func record(_ row: Row, media: [Media]) throws -> Record? {
    guard let kind = PostKind(rawValue: row["kind"]), let direction = Direction(rawValue: row["direction"]),
      let visibility = Visibility(rawValue: row["visibility"]), let state = PostState(rawValue: row["state"]),
      let completeness = Record.Completeness(rawValue: row["completeness"]),
      let precision = PublicationTime.Precision(rawValue: row["precision"]),
      let zone = PublicationTime.ZoneKnowledge(rawValue: row["zone"])
    else { return nil }
    let published = PublicationTime(
      seconds: row["published"], precision: precision, zone: zone, doubt: row["doubt"])
    var record = Record(
      identity: .native(row["key"]), kind: kind, direction: direction, published: published, text: row["text"])
    record.visibility = visibility
    record.state = state
    record.completeness = completeness
    record.author = Author(name: row["author_name"], handle: row["handle"], nativeID: row["native_id"])
    record.revised = row["revised"]
    record.isEdited = row["edited"]
    record.title = row["title"]
    record.url = row["url"]
    record.conversation = (row["conversation_key"] as String?).map { Conversation(key: $0) }
    record.parent = row["parent"]
    record.media = media
    if let details = try RevisionDetails(json: row["details"]) { details.apply(to: &record) }
    return record
  }

  /// Whether a revision's row is still what was imported: its digests are recomputed.
  static func isIntact(_ row: Row, media: [Media]) -> Bool {
    guard let record = try? record(row, media: media) else { return false }
    return record.digest(details: row["details"]) == Array(row["digest"] as Data)
      && record.wording == Array(row["wording"] as Data)
  }
}

/// Walks the media of all revisions beside a walk over the revisions.
final class MediaCursor {
  private let rows: RowCursor
  private var waiting: Row?

  init(_ db: Database) throws {
    rows = try Row.fetchCursor(
      db, sql: "SELECT revision, path, type, caption, alt_text FROM media ORDER BY revision, ordinal")
    waiting = try rows.next()?.copy()
  }

  /// The media of `revision`; revisions must be asked for in rising order.
  func next(for revision: Int64) throws -> [Media] {
    var media: [Media] = []
    while let row = waiting {
      let owner: Int64 = row["revision"]
      guard owner <= revision else { break }
      if owner == revision {
        media.append(Media(path: row["path"], type: row["type"], caption: row["caption"], altText: row["alt_text"]))
      }
      waiting = try rows.next()?.copy()
    }
    return media
  }
}

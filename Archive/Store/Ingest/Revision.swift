import Foundation
import GRDB
import Records

/// One stored way in which exports told of a post.
struct Revision {
  let id: Int64
  let account: Int64
  let key: String
  let digest: [UInt8]
  let kind: String
  let direction: String
  let visibility: String
  let state: PostState
  let completeness: Record.Completeness
  let author: Int64
  let authorNames: Author
  let published: PublicationTime
  let revised: Int64?
  let isEdited: Bool
  let text: String
  let title: String?
  let conversation: Int64?
  let parent: String?
  let details: RevisionDetails?
  let media: [Media]
  /// When the newest export that tells this was made; where none says, the newest post in it.
  let asOf: Int64

  /// A sighting whose file has no row yet belongs to the import that is running: the ledgers are written last.
  static func all(of post: Int64, _ db: Database) throws -> [Revision] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT revisions.*, authors.name AS author_name, authors.handle, authors.native_id, (
          SELECT max(coalesce(imports.made, imports.newest, 0)) FROM sightings LEFT JOIN files ON files.id = sightings.file
          JOIN imports ON imports.id = coalesce(files.import, (SELECT max(id) FROM imports))
          WHERE sightings.revision = revisions.id) AS as_of
        FROM revisions JOIN authors ON authors.id = revisions.author WHERE post = ? ORDER BY revisions.id
        """, arguments: [post]
    ).map { try Revision($0, db) }
  }

  private init(_ row: Row, _ db: Database) throws {
    id = row["id"]
    account = row["account"]
    key = row["key"]
    digest = Array(row["digest"] as Data)
    kind = row["kind"]
    direction = row["direction"]
    visibility = row["visibility"]
    state = PostState(rawValue: row["state"]) ?? .live
    completeness = Record.Completeness(rawValue: row["completeness"]) ?? .whole
    author = row["author"]
    authorNames = Author(name: row["author_name"], handle: row["handle"], nativeID: row["native_id"])
    published = PublicationTime(
      seconds: row["published"], precision: .init(rawValue: row["precision"]) ?? .second,
      zone: .init(rawValue: row["zone"]) ?? .assumed, doubt: row["doubt"])
    revised = row["revised"]
    isEdited = row["edited"]
    text = row["text"]
    title = row["title"]
    conversation = row["conversation"]
    parent = row["parent"]
    details = try RevisionDetails(json: row["details"])
    asOf = row["as_of"] ?? 0
    media = try Row.fetchAll(
      db, sql: "SELECT path, type, caption, alt_text FROM media WHERE revision = ? ORDER BY ordinal", arguments: [id]
    ).map { Media(path: $0[0], type: $0[1], caption: $0[2], altText: $0[3]) }
  }

  /// Orders revisions so that the greatest is the one to show: what says more; of an edited post the later version; then the
  /// newer export; then the digest, so that there is never a tie.
  func isLess(than other: Revision) -> Bool {
    if min(completeness, .cut) != min(other.completeness, .cut) {
      return completeness < other.completeness
    }
    if (revised ?? 0) != (other.revised ?? 0) { return (revised ?? 0) < (other.revised ?? 0) }
    if completeness != other.completeness { return completeness < other.completeness }
    if asOf != other.asOf { return asOf < other.asOf }
    return digest.lexicographicallyPrecedes(other.digest)
  }

  func hasSameText(as other: Revision) -> Bool {
    text.utf8.elementsEqual(other.text.utf8)
  }

  /// Whether this is an earlier wording, not only an earlier or shorter telling of the same one.
  func saysOtherThan(_ current: Revision) -> Bool {
    guard !hasSameText(as: current), !text.isEmpty else { return false }
    guard completeness == .cut, current.completeness == .whole else { return true }
    return !current.text.utf8.starts(with: text.utf8.prefix(max(0, text.utf8.count - 3)))
  }

  var fields: FoldedFields {
    FoldedFields(text: text, author: authorNames, title: title, media: media, details: details)
  }
}

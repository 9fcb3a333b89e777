import Foundation
import GRDB
import Records
import Search

/// Works out what a post looks like now from everything the evidence says of it: a pure function of the set of its
/// revisions and the dates of the exports that told them, never of the order of imports.
struct Projection {
  private let db: Database

  init(_ db: Database) throws { self.db = db }

  /// A post's revisions, sorted out.
  struct View {
    let post: Int64
    let current: Revision
    /// Earlier wordings, each once, newest first: searched too.
    let superseded: [Revision]
    let state: PostState
    let isEdited: Bool
    let key: String
    let otherKeys: [String]
    /// Of a post with dated edits, when its first version was published.
    let published: PublicationTime
    /// What it answers: as the greatest revision that says so tells.
    let parentKey: String?
    /// Whether `key` is the platform's own id.
    let isNative: Bool
  }

  /// Nil when the post has no revision left.
  func view(of post: Int64) throws -> View? {
    let revisions = try Revision.all(of: post, db)
    guard let current = Projection.current(of: revisions) else { return nil }
    let wordings = revisions.filter { $0.record.completeness >= .cut && $0.saysOtherThan(current) }
    let superseded = wordings.sorted { $1.isLess(than: $0) }.reduce(into: [Revision]()) { kept, revision in
      if !kept.contains(where: { $0.hasSameWords(as: revision) }) { kept.append(revision) }
    }
    let best = revisions.filter { min($0.record.completeness, .cut) == min(current.record.completeness, .cut) }
    let key = best.min { $0.names(before: $1) }?.key ?? current.key
    return View(
      post: post, current: current, superseded: superseded, state: state(of: revisions),
      isEdited: isEdited(revisions, superseded), key: key,
      otherKeys: revisions.map(\.key).filter { !$0.utf8.elementsEqual(key.utf8) },
      published: published(revisions, current),
      parentKey: revisions.filter { $0.record.parent != nil }.max { $0.isLess(than: $1) }?.record.parent,
      isNative: revisions.contains { $0.isNative && $0.key.utf8.elementsEqual(key.utf8) })
  }

  /// The latest word; of all that say the same, what tells most.
  private static func current(of revisions: [Revision]) -> Revision? {
    guard let latest = revisions.max(by: { $0.isLess(than: $1) }) else { return nil }
    let alike = revisions.filter {
      $0.record.completeness == latest.record.completeness && $0.record.revised == latest.record.revised
        && $0.hasSameWords(as: latest)
    }
    return alike.max { $0.tellsLess(than: $1) } ?? latest
  }

  /// Two phones word one line of a chat differently: there only the platform's own mark makes an edit.
  private func isEdited(_ revisions: [Revision], _ superseded: [Revision]) -> Bool {
    let isMarked = revisions.contains { $0.record.isEdited }
    return isMarked || (!superseded.isEmpty && !revisions.contains(where: \.isOfSequence))
  }

  private func published(_ revisions: [Revision], _ current: Revision) -> PublicationTime {
    let dated = revisions.filter { $0.record.revised != nil }.map(\.record.published)
    if let first = dated.min(by: { $0.seconds < $1.seconds }) { return first }
    let own = current.record.published
    let finer = revisions.filter { $0.record.published.precision.seconds < own.precision.seconds && !$0.isOfSequence }
    return finer.max { $0.tellsLess(than: $1) }?.record.published ?? own
  }

  func write(_ view: View) throws {
    try rename(view)
    let record = view.current.record
    let published = view.published
    let span = DoubtInterval(published)
    try db.execute(
      sql: """
        UPDATE posts SET revision = ?, kind = ?, direction = ?, visibility = ?, state = ?, author = ?, published = ?,
          earliest = ?, latest = ?, edited = ?, has_media = ?, has_link = ?, has_poll = ?, shell = ?, conversation = ?,
          parent = NULL, parent_key = ?, native = ?
        WHERE id = ?
        """,
      arguments: [
        view.current.id, record.kind.rawValue, try direction(of: view), record.visibility.rawValue, view.state.rawValue,
        view.current.author, published.seconds, span.earliest, span.latest, view.isEdited, !record.media.isEmpty,
        !record.links.isEmpty, record.poll != nil, record.completeness == .shell, view.current.conversation,
        view.parentKey, view.isNative, view.post,
      ])
  }

  /// The latest word on whether it still stands; of two of one date, that it was deleted.
  private func state(of revisions: [Revision]) -> PostState {
    let latest = revisions.max { left, right in
      (left.asOf, left.record.state == .deleted ? 1 : 0) < (right.asOf, right.record.state == .deleted ? 1 : 0)
    }
    return latest?.record.state ?? .live
  }

  private func direction(of view: View) throws -> String {
    guard view.current.record.direction == .undecided else { return view.current.record.direction.rawValue }
    return try String.fetchOne(db, sql: "SELECT direction FROM posts WHERE id = ?", arguments: [view.post])
      ?? "undecided"
  }

  /// A chat's messages are named by their order in it, when that is known.
  private func rename(_ view: View) throws {
    guard !view.current.isOfSequence,
      let row = try Row.fetchOne(db, sql: "SELECT account, key FROM posts WHERE id = ?", arguments: [view.post])
    else { return }
    let account: Int64 = row["account"]
    let old: String = row["key"]
    let taken = try Int64.fetchOne(
      db, sql: "SELECT id FROM posts WHERE account = ? AND key = ? AND id <> ?",
      arguments: [account, view.key, view.post])
    let key = taken == nil && !old.utf8.elementsEqual(view.key.utf8) ? view.key : old
    if !key.utf8.elementsEqual(old.utf8) {
      try db.execute(sql: "UPDATE posts SET key = ? WHERE id = ?", arguments: [key, view.post])
    }
    for other in [old] + view.otherKeys where !other.utf8.elementsEqual(key.utf8) {
      try db.execute(
        sql: "INSERT OR IGNORE INTO aliases (account, key, post) VALUES (?, ?, ?)",
        arguments: [account, other, view.post])
    }
  }
}

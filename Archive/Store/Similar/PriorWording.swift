import GRDB
import Search

/// Reads wordings that may be shown as prior wording: of official posts, of every kind but messages, never of private ones.
struct PriorWording {
  /// One way in which a post was worded.
  struct Telling {
    let post: Int64
    let published: Int64
    /// The revision that says so, when it is not the current one.
    let superseded: Int64?
    let text: String
    let wording: Wording
  }

  static let isOfficial = "posts.direction = 'official' AND posts.visibility <> 'private' AND posts.kind <> 'message'"

  private let db: Database
  /// The post that is asked about is not its own prior wording.
  private let except: Int64?

  init(_ db: Database, except: Int64? = nil) {
    self.db = db
    self.except = except
  }

  /// What a revision's post says: in this revision's words where they are an earlier wording, else in its current ones (another
  /// dress of them, a text cut short). Nil for what is no prior wording.
  func telling(ofRevision id: Int64) throws -> Telling? {
    let row = try Row.fetchOne(
      db,
      cachedSQL: """
        SELECT posts.id, posts.published, shown.id <> posts.revision, shown.text FROM (
            SELECT id, post, EXISTS (SELECT 1 FROM search_text WHERE doc = -revisions.id) AS is_superseded
            FROM revisions WHERE id = ?) told
          JOIN posts ON posts.id = told.post
          JOIN revisions shown ON shown.id = iif(told.is_superseded, told.id, posts.revision)
        WHERE \(PriorWording.isOfficial)
        """, arguments: [id])
    guard let row, row[0] != except else { return nil }
    let text: String = row[3]
    let isSuperseded: Bool = row[2]
    return Telling(
      post: row[0], published: row[1], superseded: isSuperseded ? id : nil, text: text, wording: Wording(text))
  }

  /// The post of a revision and when it was published. Nil for what is no prior wording.
  func post(ofRevision id: Int64) throws -> (id: Int64, published: Int64)? {
    let row = try Row.fetchOne(
      db,
      cachedSQL: """
        SELECT posts.id, posts.published FROM revisions JOIN posts ON posts.id = revisions.post
        WHERE revisions.id = ? AND \(PriorWording.isOfficial)
        """, arguments: [id])
    guard let row, row[0] != except else { return nil }
    return (row[0], row[1])
  }

  /// Replies and comments on a post, with the number of the newest.
  func answers(to post: Int64) throws -> (count: Int, newest: Int64?) {
    let row = try Row.fetchOne(
      db, cachedSQL: "SELECT count(*), max(id) FROM posts WHERE parent = ? AND visibility <> 'private'",
      arguments: [post])
    return (row?[0] ?? 0, row?[1])
  }
}

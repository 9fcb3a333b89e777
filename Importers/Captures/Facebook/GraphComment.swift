import ByteFormats
import MetaCaptures
import Records

/// One comment, or an answer to one.
struct GraphComment {
  private let value: JSONValue
  private let under: GraphThread
  private let address: FacebookAddress?
  private let id: GraphID?
  private let capture: FacebookCapture

  init(_ value: JSONValue, thread: GraphThread, capture: FacebookCapture) {
    self.value = value
    under = thread
    self.capture = capture
    address = FacebookAddress(value["permalink_url"]?.string)
    id = GraphID(value["id"]?.string)
  }

  /// For the answers to it.
  var thread: GraphThread {
    var thread = under
    thread.post = post
    thread.parent = key
    thread.page = page
    thread.published = (try? value.graphTime("created_time")) ?? under.published
    thread.isComment = true
    return thread
  }

  func record() throws(Unreadable) -> Record {
    let author = value["from"]
    let isOfficial = capture.pages.isPage(author?.number("id"), of: page)
    var record = Record(
      identity: key.map { .native($0) } ?? .fingerprint, kind: .comment,
      direction: isOfficial ? .official : .received, published: try published(), text: value.words("message") ?? "")
    record.account = capture.pages.other(page)
    record.author = Author(
      name: author?.words("name"), handle: author?.words("username"), nativeID: author?.number("id"))
    record.visibility = visibility
    record.parent = parent
    record.conversation = post.map { Conversation(key: $0) }
    record.url = KeptAddress.of(value["permalink_url"]?.string)
    record.mentions = GraphText.mentions(value)
    let attachments = GraphAttachments(single: value["attachment"])
    (record.media, record.links) = (attachments.media, attachments.links)
    record.metrics = GraphText.metrics(value)
    guard !record.text.utf8.isEmpty || !record.media.isEmpty || !record.links.isEmpty || key != nil else {
      throw Unreadable("has neither words nor a number")
    }
    if isGuessed { capture.notes.guessedPosts += 1 }
    if isHidden { capture.notes.hiddenComments += 1 }
    return record
  }

  private var key: String? { id?.own ?? address?.replyComment ?? address?.comment }

  private var page: PageHint {
    under.page.isEmpty ? PageHint(id: address?.page, handle: address?.handle) : under.page
  }

  /// What was answered, by what the answer itself says before where it stands.
  private var parent: String? {
    if let named = GraphID(value["parent"]?["id"]?.string)?.own { return named }
    if let outer = under.parent { return outer }
    if address?.replyComment != nil, let comment = address?.comment { return comment }
    return post
  }

  /// Never by the first half of the comment's number where anything better is known: under a post of pictures it is the
  /// picture's (47 of 48 comments of a page's feed of 2014).
  private var post: String? {
    if let known = under.post ?? address?.post ?? GraphID(value["object"]?["id"]?.string)?.own { return known }
    return id?.owner
  }

  private var isGuessed: Bool {
    under.post == nil && address?.post == nil && value["object"] == nil && id?.owner != nil
  }

  /// Seen by its author and the page alone.
  private var isHidden: Bool { value["is_hidden"]?.bool == true }

  private var visibility: Visibility {
    isHidden || value["is_private"]?.bool == true ? .private : .public
  }

  private func published() throws(Unreadable) -> PublicationTime {
    if let seconds = try value.graphTime("created_time") { return PublicationTime(seconds: seconds) }
    guard let start = under.published else { throw Unreadable("has no date (created_time)") }
    return PublicationTime(
      seconds: start, precision: .year, doubt: "the capture gives no time: some time after what it answers")
  }
}

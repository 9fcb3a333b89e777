import ByteFormats
import MetaCaptures
import Records

/// One post: the page's own, or a visitor's on the page.
struct GraphPost {
  private let value: JSONValue
  private let list: GraphList
  /// Whether its fields or its list leave no doubt that it is a post.
  private let isClear: Bool
  private let capture: FacebookCapture
  private let address: FacebookAddress?
  private let id: GraphID?

  init(_ value: JSONValue, list: GraphList, isClear: Bool, capture: FacebookCapture) {
    self.value = value
    self.list = list
    self.isClear = isClear
    self.capture = capture
    address = FacebookAddress(value["permalink_url"]?.string)
    id = GraphID(value["id"]?.string)
  }

  /// For its comments.
  var thread: GraphThread {
    var thread = GraphThread()
    thread.post = key
    thread.published = try? value.graphTime("created_time")
    thread.page = page
    return thread
  }

  func record() throws(Unreadable) -> Record {
    let published = try published()
    let direction = decideDirection()
    var record = Record(
      identity: key.map { .native($0) } ?? .fingerprint, kind: kind, direction: direction, published: published,
      text: value.words("message") ?? words)
    record.account = capture.pages.other(page)
    record.author = author(direction)
    record.title = value.words("story")
    record.visibility = visibility
    record.url = KeptAddress.of(value["permalink_url"]?.string)
    let attachments = GraphAttachments(of: value)
    record.media = attachments.media.map { withoutRepeatedCaption($0, record.text) }
    record.links = attachments.links + shared
    record.place = GraphText.place(value["place"])
    record.mentions = GraphText.mentions(value)
    record.metrics = GraphText.metrics(value)
    return record
  }

  private var key: String? { id?.own ?? address?.post }

  private var page: PageHint {
    PageHint(id: id?.owner ?? list.page ?? address?.page, name: nil, handle: address?.handle)
  }

  /// The words of pictures, films and albums. Beside a link both fields are the linked page's.
  private var words: String {
    guard value["link"] == nil, value["story"] == nil else { return "" }
    return value.words("description") ?? value.words("name") ?? ""
  }

  /// The interface repeats a post's words at its picture.
  private func withoutRepeatedCaption(_ media: Media, _ text: String) -> Media {
    guard Bytes.equal(media.caption, text) else { return media }
    var media = media
    media.caption = nil
    return media
  }

  private var kind: PostKind {
    if value["parent_id"]?.string != nil { return .share }
    return Bytes.equal(value["status_type"]?.string, "added_video") ? .video : .post
  }

  private func decideDirection() -> Direction {
    if let author = value["from"]?.number("id") {
      return capture.pages.isPage(author, of: page) ? .official : .received
    }
    if Bytes.equal(value["status_type"]?.string, "wall_post") || list.authors == .visitors { return .received }
    if list.authors == .page { return .official }
    guard isClear && list.authors == .unknown else {
      capture.notes.undecided += 1
      return .undecided
    }
    capture.notes.withoutAuthor += 1
    return .official
  }

  private func author(_ direction: Direction) -> Author {
    if let from = value["from"] {
      return Author(name: from.words("name"), handle: from.words("username"), nativeID: from.number("id"))
    }
    guard direction == .official else { return Author() }
    let account = capture.pages.account(page)
    return Author(name: account.name, handle: account.handle, nativeID: page.id)
  }

  private var visibility: Visibility {
    if value["is_published"]?.bool == false { return .private }
    if value["is_hidden"]?.bool == true { return .unlisted }
    guard let audience = value["privacy"]?["value"]?.string, !audience.utf8.isEmpty else { return .public }
    switch Array(audience.utf8) {
    case Array("EVERYONE".utf8): return .public
    case Array("SELF".utf8), Array("CUSTOM".utf8): return .private
    default: return .followers
    }
  }

  /// The post that was shared has its number only.
  private var shared: [Link] {
    value["parent_id"]?.string.flatMap(GraphID.init).map { [Link(url: "https://www.facebook.com/\($0.own)")] } ?? []
  }

  private func published() throws(Unreadable) -> PublicationTime {
    if let seconds = try value.graphTime("created_time") { return PublicationTime(seconds: seconds) }
    if value["scheduled_publish_time"] != nil { throw Unreadable("is planned and was not yet published") }
    if value["message"] == nil && value["story"] == nil && value["from"] == nil {
      throw Unreadable("is neither a post nor a comment")
    }
    throw Unreadable("has no date (created_time)")
  }
}

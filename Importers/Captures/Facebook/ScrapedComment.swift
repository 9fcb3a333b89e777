import ByteFormats
import CaptureReading
import Importing
import MetaCaptures
import Records

/// A comment or an answer as facebook-scraper saw it.
struct ScrapedComment {
  private let value: JSONValue
  private let post: ScrapedPost
  private let answered: String?
  private let capture: FacebookCapture

  init(_ value: JSONValue, under post: ScrapedPost, answering comment: JSONValue? = nil, capture: FacebookCapture) {
    self.value = value
    self.post = post
    self.capture = capture
    answered = comment?.number("comment_id")
  }

  func record() throws(Unreadable) -> Record {
    guard let published = try published() else { throw Unreadable("has no date that can be read") }
    var record = Record(
      identity: value.number("comment_id").map { .native($0) } ?? .fingerprint, kind: .comment,
      direction: isOfficial ? .official : .received, published: published, text: value.words("comment_text") ?? "")
    record.account = capture.pages.other(post.fields.user)
    record.author = Author(
      name: value.words("commenter_name"), nativeID: value["commenter_id"]?.text)
    record.visibility = .public
    record.parent = answered ?? post.key
    record.conversation = post.key.map { Conversation(key: $0) }
    record.url = KeptAddress.of(value["comment_url"]?.string)
    if value.words("comment_image") != nil { record.media = [Media(path: nil, type: "image")] }
    record.metrics = ScrapedFields.reactions(value["comment_reactions"])
    return record
  }

  private var isOfficial: Bool {
    let commenter = value["commenter_id"]?.text
    return capture.pages.isPage(commenter, of: post.fields.user)
      || capture.isNamedOfficial(value.words("commenter_name"))
  }

  /// The tool computes it from words such as "2 h" or "23 June", counted from midnight: the hour is never right, and the
  /// day not always.
  private func published() throws(Unreadable) -> PublicationTime? {
    let doubt = "estimated by the tool from words such as \"2 h\" or \"3 d\""
    guard let stamp = value["comment_time"]?.string.flatMap(PlainStamp.init), stamp.startsWithYear,
      let reading = stamp.reading(dayFirst: false),
      let day = CivilTime(year: reading.year, month: reading.month, day: reading.day)
    else {
      guard let post = post.published else { return nil }
      return PublicationTime(
        seconds: post.seconds, precision: .year, zone: post.zone,
        doubt: "the capture gives no time: some time after the post")
    }
    return PublicationTime(
      seconds: capture.options.zone.instant(of: day).seconds, precision: .day, zone: .assumed, doubt: doubt)
  }
}

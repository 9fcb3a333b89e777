import ByteFormats
import Importing
import MetaCaptures
import Records

/// A post as facebook-scraper saw it.
struct ScrapedPost {
  let fields: ScrapedFields
  private let capture: FacebookCapture
  private let addresses: [FacebookAddress]

  init(_ fields: ScrapedFields, capture: FacebookCapture) {
    self.fields = fields
    self.capture = capture
    addresses = fields.addresses.compactMap { FacebookAddress($0) }
  }

  /// Its number, or for want of one its changing name.
  var key: String? { number ?? changingName }

  var published: PublicationTime? {
    if let seconds = fields.timestamp, GraphTime.calendar.contains(seconds) { return PublicationTime(seconds: seconds) }
    return ScrapedClock.time(fields.time, capture)
  }

  func record() throws(Unreadable) -> Record {
    capture.noteFetch(at: ScrapedClock.time(fields.fetched, capture)?.seconds)
    guard fields.isAvailable || fields.text != nil else { throw Unreadable("was not to be seen by the tool") }
    guard let published else { throw Unreadable("has no date that can be read") }
    if number == nil && changingName != nil { capture.notes.changingNames += 1 }
    var record = Record(
      identity: key.map { .native($0) } ?? .fingerprint, kind: kind, direction: direction, published: published,
      text: fields.text ?? "")
    record.account = isInGroup ? nil : capture.pages.other(fields.user)
    record.author = Author(name: fields.user.name, handle: fields.user.handle, nativeID: fields.user.id)
    record.visibility = isInGroup ? .unknown : .public
    record.url = fields.addresses.lazy.compactMap(KeptAddress.of).first
    record.links = [fields.link, fields.sharedAddress].compactMap { Link.kept($0, title: nil) }
    record.media =
      Array(repeating: Media(path: nil, type: "image"), count: min(fields.pictures, 100))
      + Array(repeating: Media(path: nil, type: "video"), count: fields.films)
    record.metrics = fields.metrics
    return record
  }

  private var number: String? {
    fields.id.flatMap { Bytes.isNumber($0) ? $0 : nil } ?? addresses.lazy.compactMap(\.post).first
  }

  private var changingName: String? {
    fields.id.flatMap { $0.utf8.starts(with: "pfbid".utf8) ? $0 : nil }
      ?? addresses.lazy.compactMap(\.changingName).first
  }

  private var kind: PostKind {
    if fields.sharedPost != nil { return .share }
    return fields.films > 0 ? .video : .post
  }

  /// The tool also reads groups, where anyone writes.
  private var isInGroup: Bool {
    fields.addresses.contains { WebAddress($0)?.path.first.map { Bytes.equal($0, "groups") } ?? false }
  }

  private var direction: Direction {
    guard isInGroup else { return .official }
    return capture.isNamedOfficial(fields.user.name) ? .official : .received
  }
}

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

/// The clock of the machine on which a tool ran: taken for the council's.
enum ScrapedClock {
  static func time(_ text: String?, _ capture: FacebookCapture) -> PublicationTime? {
    guard let stamp = text.flatMap(PlainStamp.init), stamp.startsWithYear, let reading = stamp.reading(dayFirst: false)
    else { return nil }
    let instant = capture.options.zone.instant(of: reading)
    let doubts = ["the clock of the machine on which the tool ran", instant.doubt].compactMap { $0 }
    return PublicationTime(
      seconds: instant.seconds, precision: stamp.precision, zone: .assumed, doubt: doubts.joined(separator: "; "))
  }
}

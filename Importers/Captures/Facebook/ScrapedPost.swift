import ByteFormats
import CaptureReading
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
    fields.id.flatMap { Bytes.starts($0, with: "pfbid") ? $0 : nil }
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

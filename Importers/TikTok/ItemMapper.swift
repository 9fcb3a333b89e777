import ByteFormats
import Records

/// Makes a record of one element of a data file.
struct ItemMapper {
  private let export: AccountExport
  /// How many posts of each second were met: they carry no number, and two can share a second.
  private var postsAt: [Int64: Int] = [:]

  init(_ export: AccountExport) { self.export = export }

  mutating func record(of bytes: [UInt8], _ element: SectionReader<Section>.Element) throws(Unreadable) -> Record {
    let item: JSONValue
    do { item = try JSONValue(parsing: bytes) } catch { throw Unreadable(error.reason) }
    guard item.isObject else { throw Unreadable("is no object") }
    switch element.section {
    case .posts: return try post(Fields(item))
    case .deletedPosts:
      var record = try post(Fields(item))
      record.state = .deleted
      return record
    case .comments: return try comment(Fields(item))
    case .messages: return try message(Fields(item), in: element.path.last ?? "")
    case .streams: return try stream(Fields(item))
    }
  }

  /// A post. The words under a video are not in the export: `Title` is the heading of a photo post.
  mutating func post(_ fields: Fields) throws(Unreadable) -> Record {
    let published = try ItemStamp.published(fields["date"] ?? fields["datecreated"])
    let addresses = (fields["link"] ?? fields["videolink"] ?? "").utf8.split { $0 <= 0x20 }
      .map { String(decoding: Array($0), as: UTF8.self) }
    let number = postsAt[published.seconds, default: 0] + 1
    postsAt[published.seconds] = number
    let id = addresses.lazy.compactMap(VideoNumber.inAddress).first
    let synthetic: Identity = number == 1 ? .fingerprint : .native("\(published.seconds)-\(number)")
    var record = own(id.map(Identity.native) ?? synthetic, kind: .video, published, text: "")
    if addresses.contains(where: PostAddress.isPicture) { record.kind = .post }
    record.title = fields["title"]
    record.url = id == nil ? nil : addresses.first
    // A signed address dies within days; it is kept as evidence.
    record.links = id == nil ? addresses.map { Link(url: $0) } : []
    record.media = media(addresses, altText: fields["alternatetext"])
    record.visibility = visibility(fields["whocanview"])
    record.place = fields["location"].map { Place(name: $0) }
    if let likes = fields.integer("likes") { record.metrics = [Metric(name: "likes", value: likes)] }
    return record
  }

  /// A comment of the account's own. Before 2026 nothing says under which video it stood.
  func comment(_ fields: Fields) throws(Unreadable) -> Record {
    guard let text = fields.raw("comment") else { throw Unreadable("has no text") }
    let published = try ItemStamp.published(fields["date"])
    var record = own(.fingerprint, kind: .comment, published, text: text)
    record.url = fields["originalpostlink"]
    record.parent = record.url.flatMap(VideoNumber.inAddress)
    record.links = [fields["url"]].compactMap { $0 }.map { Link(url: $0) }
    for (name, type) in [("photo", "image"), ("sticker", "sticker"), ("video", "video")] {
      guard let address = fields[name] else { continue }
      record.links.append(Link(url: address))
      record.media.append(Media(path: nil, type: type))
    }
    return record
  }

  func message(_ fields: Fields, in chat: String) throws(Unreadable) -> Record {
    // `comment` in the files of 2022.
    guard let text = fields.raw("content") ?? fields.raw("comment") else { throw Unreadable("has no text") }
    let published = try ItemStamp.published(fields["date"])
    return message(from: fields["from"], text: text, published, in: ChatTitle.bare(chat))
  }

  func message(from sender: String?, text: String, _ published: PublicationTime, in chat: String) -> Record {
    let direction = export.direction(from: sender)
    var record = Record(identity: .fingerprint, kind: .message, direction: direction, published: published, text: text)
    record.author = direction == .official ? export.author : Author(name: sender, handle: sender)
    record.visibility = .private
    record.conversation = Conversation(key: chat, title: chat)
    return record
  }

  private func stream(_ fields: Fields) throws(Unreadable) -> Record {
    let published = try ItemStamp.published(fields["livestarttime"])
    let id = fields["roomid"]
    var record = own(id.map { .native("live " + $0) } ?? .fingerprint, kind: .video, published, text: "")
    record.title = fields["roomtitle"]
    record.links = [fields["replayurl"]].compactMap { $0 }.map { Link(url: $0) }
    record.metrics = [("views", "totalview"), ("likes", "totallike")].compactMap { name, field in
      fields.integer(field).map { Metric(name: name, value: $0) }
    }
    return record
  }

  private func own(_ identity: Identity, kind: PostKind, _ published: PublicationTime, text: String) -> Record {
    var record = Record(identity: identity, kind: kind, direction: .official, published: published, text: text)
    record.author = export.author
    return record
  }

  /// The pictures and videos themselves are not in the export.
  private func media(_ addresses: [String], altText: String?) -> [Media] {
    addresses.map { Media(path: nil, type: PostAddress.isPicture($0) ? "image" : "video", altText: altText) }
  }

  private func visibility(_ value: String?) -> Visibility {
    switch value.map({ Array($0.utf8) }) {
    case Array("Everyone".utf8): .public
    case Array("Friends".utf8), Array("Followers".utf8): .followers
    case Array("Only You".utf8): .private
    default: .unknown
    }
  }
}

import ByteFormats
import Records

/// Makes one record of a repository into a record of ours.
struct RecordMapper {
  private let did: String
  private let author: Author

  init(did: String, author: Author) {
    self.did = did
    self.author = author
  }

  func record(_ value: CBORValue, _ path: RecordPath) throws(Unreadable) -> Record {
    path.isIn("app.bsky.feed.repost") ? try repost(value, path) : try post(value, path)
  }

  private func repost(_ value: CBORValue, _ path: RecordPath) throws(Unreadable) -> Record {
    guard let subject = value["subject"]?["uri"]?.string else { throw Unreadable("has no address of its post") }
    var record = Record(
      identity: .native("repost/" + path.key), kind: .share, direction: .official,
      published: try time(of: value, path), text: "")
    record.author = author
    record.visibility = .public
    record.links = [Link(url: PostAddress(subject).web)]
    return record
  }

  private func post(_ value: CBORValue, _ path: RecordPath) throws(Unreadable) -> Record {
    guard let text = value["text"]?.string else { throw Unreadable("has no text") }
    let parent = value["reply"]?["parent"]?["uri"]?.string
    var record = Record(
      identity: .native(path.key), kind: parent == nil ? .post : .reply, direction: .official,
      published: try time(of: value, path), text: text)
    record.author = author
    record.visibility = .public
    record.parent = parent.map(name)
    record.conversation = value["reply"]?["root"]?["uri"]?.string.map { Conversation(key: name(of: $0)) }
    record.url = "https://bsky.app/profile/\(did)/post/\(path.key)"
    let marks = TextMarks(value, text)
    let embedded = Embedded(value["embed"])
    record.links = marks.links + embedded.links
    record.media = embedded.media
    record.mentions = marks.mentions
    record.tags = marks.tags + (value["tags"]?.elements.compactMap(\.string) ?? [])
    return record
  }

  /// Own posts by their key, others by their whole address.
  private func name(of uri: String) -> String {
    let address = PostAddress(uri)
    guard let key = address.key, address.owner?.utf8.elementsEqual(did.utf8) == true else { return uri }
    return key
  }

  /// What the program that wrote the post says; the key holds the second at which the server named it.
  private func time(of value: CBORValue, _ path: RecordPath) throws(Unreadable) -> PublicationTime {
    let named = RecordKey.seconds(path.key)
    guard let said = value["createdAt"]?.string.flatMap(ZonedStamp.iso8601) else {
      guard let named else { throw Unreadable("has no date that can be read") }
      return PublicationTime(seconds: named, doubt: "the post's own date cannot be read: this is that of its number")
    }
    var time = PublicationTime(seconds: said)
    if let named, abs(named - said) > 86_400 {
      time.doubt = "the post's own date and the date in its number are more than a day apart"
    }
    return time
  }
}

/// The keys of records: a time in 13 letters (TID).
enum RecordKey {
  /// Seconds since 1970; nil for a key that is no time.
  static func seconds(_ key: String) -> Int64? {
    guard key.utf8.count == 13 else { return nil }
    var value: UInt64 = 0
    for byte in key.utf8 {
      guard let digit = alphabet.firstIndex(of: byte) else { return nil }
      value = value << 5 | UInt64(digit)
    }
    // The last ten bits number the clock; what is left are microseconds.
    let seconds = Int64(value >> 10 & ((1 << 53) - 1)) / 1_000_000
    return seconds > 0 ? seconds : nil
  }

  private static let alphabet = Array("234567abcdefghijklmnopqrstuvwxyz".utf8)
}

/// `at://did:plc:abc/app.bsky.feed.post/3k2a…`
struct PostAddress {
  private let uri: String
  private let parts: [[UInt8]]

  init(_ uri: String) {
    self.uri = uri
    parts = uri.utf8.split(separator: UInt8(ascii: "/")).map { Array($0) }
  }

  var owner: String? { isPost ? String(decoding: parts[1], as: UTF8.self) : nil }
  var key: String? { isPost ? String(decoding: parts[3], as: UTF8.self) : nil }

  /// The page that shows it; the address itself for what is no post.
  var web: String {
    guard let owner, let key else { return uri }
    return "https://bsky.app/profile/\(owner)/post/\(key)"
  }

  private var isPost: Bool {
    parts.count == 4 && parts[0].elementsEqual("at:".utf8) && parts[2].elementsEqual("app.bsky.feed.post".utf8)
  }
}

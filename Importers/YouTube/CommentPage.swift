import ByteFormats
import ExportFiles
import Importing
import Records

/// `my-comments.html` and `my-live-chat-messages.html` (to 2023): one list, each item a sentence with links and a
/// time, then the words. The sentence is translated, so its links say what the item is.
enum CommentPage {
  private static let head = 64 << 10

  static func read(_ export: YouTubeExport, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink) throws {
    guard isOne(try tree.bytes(of: member, from: 0, length: head)) else {
      throw YouTubeImporter.leaving(member, because: "is no list of comments or live chats")
    }
    let reader = HTMLRecordReader(try tree.open(member)) { element, parent in
      element.isNamed("li") && parent?.isNamed("ul") == true
    }
    do {
      while let item = try reader.next() { try read(item, export, member, &sink) }
    } catch let error as StructureError {
      throw DamagedFile(file: member.path, offset: error.offset, reason: error.reason)
    }
  }

  static func isOne(_ head: [UInt8]) -> Bool {
    Bytes.contains(head, "<li>")
      && (Bytes.contains(head, "youtube.com/watch?v=") || Bytes.contains(head, "/community?lb="))
      && !Bytes.contains(head, "outer-cell")
  }

  private static func read(
    _ item: HTMLRecord, _ export: YouTubeExport, _ member: Member, _ sink: inout any RecordSink
  ) throws {
    let origin = Origin(file: member.path, start: item.offset, length: item.bytes.count, number: item.number)
    do {
      guard !item.hasInvalidText else { throw Unreadable("has bytes that are no text (UTF-8)") }
      guard let element = item.element else { throw Unreadable("is no comment that can be read") }
      try sink.accept(try CommentItem(element).record(export), from: origin, raw: item.bytes.span)
    } catch let unreadable as Unreadable {
      try sink.reject(unreadable.reason, at: origin)
    }
  }
}

/// One item of such a list.
struct CommentItem {
  private var ids: [String] = []
  private var video: String?
  private var post: String?
  private let seconds: Int64
  private let text: String

  init(_ item: HTMLElement) throws(Unreadable) {
    let split = item.children.firstIndex { node in
      if case .element(let element) = node { element.isNamed("br") } else { false }
    }
    guard let split else { throw Unreadable("has no words") }
    var sentence: [UInt8] = []
    for node in item.children[..<split] {
      if case .text(let text) = node { sentence += Array(text.utf8) }
    }
    guard let seconds = StampSearch.last(in: sentence) else { throw Unreadable("has no date that can be read") }
    self.seconds = seconds
    text = CommentItem.text(of: item.children[(split + 1)...])
    for link in item.children[..<split] {
      if case .element(let element) = link, let address = element.attribute("href") { add(address) }
    }
    guard video != nil || post != nil else { throw Unreadable("names neither a video nor a post") }
  }

  func record(_ export: YouTubeExport) -> Record {
    let own = ownID
    let isChat = post == nil && ids.isEmpty
    var record = Record(
      identity: own.map { .native($0) } ?? .fingerprint, kind: isChat ? .message : .comment, direction: .official,
      published: PublicationTime(seconds: seconds), text: text)
    record.visibility = .public
    export.sign(&record, by: nil)
    record.parent = own == nil ? ids.first : CommentID.parent(of: own ?? "")
    if record.parent != nil { record.kind = .reply }
    if let post {
      record.conversation = Conversation(key: post)
      record.url = YouTubeAddress.post(post) + (ids.first.map { "?lc=" + $0 } ?? "")
    } else if let video {
      export.place(&record, under: video)
      record.url = YouTubeAddress.video(video) + (own.map { "&lc=" + $0 } ?? "")
    }
    return record
  }

  /// Under a post, the only comment named is the one that was answered; under a video, a reply names itself with a dot
  /// and its parent without.
  private var ownID: String? {
    guard post == nil else { return nil }
    return ids.first { CommentID.parent(of: $0) != nil } ?? ids.first
  }

  private mutating func add(_ address: String) {
    if let id = CommentItem.value("lc", in: address) { ids.append(id) }
    video = video ?? CommentItem.value("v", in: address)
    post = post ?? CommentItem.value("lb", in: address)
  }

  private static func value(_ name: StaticString, in address: String) -> String? {
    for part in address.utf8.split(whereSeparator: { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "&") }).dropFirst() {
      let sides = part.split(separator: UInt8(ascii: "="), maxSplits: 1)
      guard sides.count == 2, sides[0].count == name.utf8CodeUnitCount, Bytes.starts(Array(sides[0]), with: name)
      else { continue }
      return String(decoding: sides[1], as: UTF8.self)
    }
    return nil
  }

  private static func text(of nodes: ArraySlice<HTMLNode>) -> String {
    nodes.reduce(into: "") { text, node in
      switch node {
      case .text(let words): text += words
      case .element(let element): text += element.isNamed("br") ? "\n" : element.text
      }
    }
  }
}

/// Finds a stamp in a sentence of any language: `2020-05-24 20:10:05 UTC`, `2016-06-15T08:50:49Z`.
enum StampSearch {
  static func last(in bytes: [UInt8]) -> Int64? {
    guard bytes.count >= 19 else { return nil }
    for start in stride(from: bytes.count - 19, through: 0, by: -1)
    where bytes[start + 4] == 0x2D && bytes[start + 7] == 0x2D && bytes[start + 13] == 0x3A && bytes[start + 16] == 0x3A
    {
      var end = start + 19
      if bytes[end...].starts(with: " UTC".utf8) { end += 4 } else if bytes[end...].first == 0x5A { end += 1 }
      return TakeoutTime.seconds(String(decoding: bytes[start..<end], as: UTF8.self))
    }
    return nil
  }
}

import ByteFormats
import ExportFiles
import Importing
import Records

/// One file of a conversation: `…/messages/inbox/<name>_<id>/message_1.json`, `message_1` being the newest.
enum MessageThread {
  static let patterns: [PathPattern] = ["messages/*/*/message_*.json", "messages/*/*/message_*.html"]

  @Sendable static func read(
    _ export: InstagramExport, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink
  ) throws {
    let conversation = FileName.isHTML(member.path) ? Conversation(key: key(member)) : try conversation(member, tree)
    let reader = MessageReader(export: export, sniffer: MediaSniffer(tree: tree), conversation: conversation)
    let file = EntryFile(
      member: member, tree: tree,
      fromJSON: { value throws(Unreadable) in [try reader.record(value)] },
      fromHTML: { entry throws(Unreadable) in try reader.record(entry) },
      isEntry: { $0["timestamp_ms"] != nil || $0["messages"] == nil })
    try file.read(unwrapping: ["messages"], into: &sink)
  }

  /// The folder that holds the thread, from `inbox` on: the same in every part and year of an export.
  private static func key(_ member: Member) -> String {
    let folder = member.path.utf8.split(separator: UInt8(ascii: "/")).dropLast().suffix(2)
    return String(decoding: Array(folder.joined(separator: [UInt8(ascii: "/")])), as: UTF8.self)
  }

  /// Title and key stand around the messages: a first pass finds them. A damaged file is reported by the second.
  private static func conversation(_ member: Member, _ tree: ExportTree) throws -> Conversation {
    var reader = JSONRecordReader(try tree.open(member), unwrapping: ["messages"])
    while (try? reader.next()) != nil {}
    let envelope = try? JSONValue(parsing: reader.envelope)
    return Conversation(key: key(member), title: envelope?.words("title"))
  }
}

/// Reads the messages of one conversation.
struct MessageReader {
  let export: InstagramExport
  let sniffer: MediaSniffer
  let conversation: Conversation

  func record(_ value: JSONValue) throws(Unreadable) -> Record {
    guard let milliseconds = value["timestamp_ms"]?.integer else { throw Unreadable("has no time") }
    guard (-62_135_596_800_000...253_402_300_799_000).contains(milliseconds) else {
      throw Unreadable("has a time that is in no calendar")
    }
    let seconds = (milliseconds - (milliseconds < 0 ? 999 : 0)) / 1000
    var record = message(value.words("sender_name"), value.words("content"), PublicationTime(seconds: seconds))
    record.media = media(value)
    if let share = value["share"] {
      record.title = share.words("share_text")
      if let address = CaptionText.webAddress(share.words("link")) { record.links = [Link(url: address)] }
    }
    let reactions = value["reactions"]?.elements.count ?? 0
    if reactions > 0 { record.metrics = [Metric(name: "reactions", value: Int64(reactions))] }
    if value["is_unsent"]?.bool ?? false {
      record.state = .deleted
      if record.text.utf8.isEmpty && record.media.isEmpty { record.completeness = .tombstone }
    }
    return record
  }

  /// From a page: the heading is the sender. The first box of a thread names who takes part and has no date.
  func record(_ entry: PageEntry) throws(Unreadable) -> Record? {
    let box = HTMLBox(entry.element)
    guard let stamp = box.stamp else {
      if entry.number == 1 { return nil }
      throw Unreadable("has no date that can be read")
    }
    let words = box.body.lazy.flatMap { $0.outermost(where: hasWords) }.first?.text
    var record = message(box.heading, words, export.time(stamp))
    record.conversation?.title = entry.frame.first { $0.element.isNamed("title") }
      .flatMap { MetaText.nonEmpty($0.text) }
    record.media = box.media(sniffer).map { Media(path: $0.path, type: $0.type) }
    record.links = box.body.flatMap { $0.outermost { $0.isNamed("a") } }
      .compactMap { CaptionText.webAddress($0.attribute("href")) }.map { Link(url: $0) }
    return record
  }

  private func message(_ sender: String?, _ text: String?, _ published: PublicationTime) -> Record {
    let isOwn = sender.map(export.isOwn) ?? false
    // Without the account's own display name nothing tells its messages from the residents'.
    let isKnown = export.account.name != nil && sender != nil
    var record = Record(
      identity: .fingerprint, kind: .message, direction: isOwn ? .official : isKnown ? .received : .undecided,
      published: published, text: MetaText.trimmed(text ?? ""))
    record.author = Author(name: sender)
    record.visibility = .private
    record.conversation = conversation
    return record
  }

  private func hasWords(_ box: HTMLElement) -> Bool {
    box.isNamed("div") && MetaText.nonEmpty(box.ownText) != nil
  }

  private func media(_ value: JSONValue) -> [Media] {
    let lists: [(StaticString, String)] = [("photos", "image"), ("videos", "video"), ("audio_files", "audio")]
    return lists.flatMap { key, type in
      (value[key]?.elements ?? []).compactMap { item in item.words("uri").map { Media(path: $0, type: type) } }
    }
  }
}

import ByteFormats
import Records

/// One message of a Messenger conversation.
enum MessageEntry {
  /// From either JSON schema: snake_case in a Facebook export, camelCase in Messenger's end-to-end encrypted download.
  static func record(
    _ value: JSONValue, _ conversation: Conversation, _ export: FacebookExport
  ) throws(Unreadable) -> Record {
    guard let milliseconds = (value["timestamp_ms"] ?? value["timestamp"])?.integer else {
      throw Unreadable("has no time")
    }
    guard (-62_135_596_800_000...253_402_300_799_000).contains(milliseconds) else {
      throw Unreadable("has a time that is in no calendar")
    }
    let seconds = (milliseconds - (milliseconds < 0 ? 999 : 0)) / 1000
    let text = value.words("content") ?? value.words("text") ?? ""
    var record = message(
      value.words("sender_name") ?? value.words("senderName"), MetaText.trimmed(text),
      PublicationTime(seconds: seconds), export)
    record.conversation = conversation
    record.media = media(value)
    if let share = value["share"] {
      record.title = share.words("share_text")
      if let address = EntryText.webAddress(share.words("link")) { record.links = [Link(url: address)] }
    }
    let reactions = value["reactions"]?.elements.count ?? 0
    if reactions > 0 { record.metrics = [Metric(name: "reactions", value: Int64(reactions))] }
    if value["is_unsent"]?.bool ?? value["isUnsent"]?.bool ?? false {
      record.state = .deleted
      if record.text.utf8.isEmpty && record.media.isEmpty { record.completeness = .tombstone }
    }
    return record
  }

  /// From HTML: the title is the sender.
  static func record(_ entry: HTMLEntry, _ published: PublicationTime, _ export: FacebookExport) -> Record {
    var draft = EntryDraft(published: published)
    for part in entry.body { _ = HTMLAttachment.addMedia(in: part, to: &draft) }
    var record = message(entry.title, words(entry.body), published, export)
    record.media = draft.media
    let addresses = entry.body.flatMap { $0.outermost { $0.isNamed("a") } }
      .compactMap { EntryText.webAddress($0.attribute("href")) }
    record.links = Bytes.unique(addresses).map { Link(url: $0) }
    return record
  }

  static func message(
    _ sender: String?, _ text: String, _ published: PublicationTime, _ export: FacebookExport
  ) -> Record {
    let isOwn = sender.map(export.isOwn) ?? false
    let isKnown = export.account.name != nil && sender != nil
    var record = Record(
      identity: .fingerprint, kind: .message, direction: isOwn ? .official : isKnown ? .received : .undecided,
      published: published, text: text)
    record.author = Author(name: sender)
    record.visibility = .private
    return record
  }

  /// Words stand in the first of the boxes inside that has any; reactions (`ul`) and media captions do not count.
  private static func words(_ body: [HTMLElement]) -> String {
    let own = body.first(where: hasWords)
    return MetaText.trimmed((own ?? body.lazy.flatMap { $0.outermost(where: hasWords) }.first)?.text ?? "")
  }

  /// Bare text, or nothing but a web address.
  private static func hasWords(_ box: HTMLElement) -> Bool {
    guard box.isNamed("div") else { return false }
    return MetaText.nonEmpty(box.ownText) != nil
      || box.elements.contains { link in
        link.isNamed("a") && link.elements.isEmpty && EntryText.webAddress(link.attribute("href")) != nil
      }
  }

  private static func media(_ value: JSONValue) -> [Media] {
    let lists: [(StaticString, String)] = [
      ("photos", "image"), ("videos", "video"), ("audio_files", "audio"), ("gifs", "animation"), ("files", "document"),
      ("media", "unknown"),
    ]
    var media = lists.flatMap { key, type in
      (value[key]?.elements ?? []).compactMap { item in item.words("uri").map { Media(path: $0, type: kind(type, $0)) }
      }
    }
    if let sticker = value["sticker"]?.words("uri") { media.append(Media(path: sticker, type: "sticker")) }
    return media
  }

  private static func kind(_ listed: String, _ path: String) -> String {
    listed == "unknown" ? MediaType.of(path: path) : listed
  }
}

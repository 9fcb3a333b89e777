import ByteFormats
import CaptureReading
import Records

/// One entry of a live chat: `liveChatTextMessageRenderer`, `liveChatPaidMessageRenderer` …
struct ChatItem {
  enum Kind { case message, notice, placeholder }

  let kind: Kind
  let value: JSONValue

  /// Nil where nothing that shows an entry stands in `holder`.
  init?(_ holder: JSONValue) {
    guard let field = holder.fields.first(where: { Bytes.starts($0.key.utf8, with: "liveChat") }),
      field.value.isObject
    else { return nil }
    value = field.value
    kind = ChatItem.kind(field.key, value)
  }

  var id: String? { value["id"]?.string }
  var author: String? { value["authorExternalChannelId"]?.string }
  var isByOwner: Bool {
    (value["authorBadges"]?.elements ?? []).contains {
      Bytes.equal($0["liveChatAuthorBadgeRenderer"]?["icon"]?["iconType"]?.string, "OWNER")
    }
  }

  func record(isDeleted: Bool) throws(Unreadable) -> Record {
    guard let id, !id.utf8.isEmpty else { throw Unreadable("has no id") }
    // In a string; 0 where it was not known.
    guard let seconds = Stamp.youTube.microseconds(value["timestampUsec"]) else { throw Unreadable("has no time") }
    let said = ChatText(value["message"])
    let heading = ChatText(value["headerSubtext"] ?? header?["primaryText"])
    var record = Record(
      identity: .native(id), kind: .message, direction: .received, published: PublicationTime(seconds: seconds),
      text: said.text.utf8.isEmpty ? heading.text : said.text)
    record.title = title(heading: said.text.utf8.isEmpty ? nil : heading.text)
    record.links = said.links
    record.state = isDeleted ? .deleted : .live
    record.visibility = .public
    record.author = Author(
      name: (value["authorName"] ?? header?["authorName"])?["simpleText"]?.string, nativeID: author)
    if let sticker = value["sticker"] {
      let label = sticker["accessibility"]?["accessibilityData"]?["label"]?.string
      record.media = [Media(path: nil, type: "sticker", altText: label)]
    }
    return record
  }

  /// Gifts of memberships put their words one level down.
  private var header: JSONValue? { value["header"]?["liveChatSponsorshipsHeaderRenderer"] }

  /// What was paid, and what membership is greeted.
  private func title(heading: String?) -> String? {
    if let paid = value["purchaseAmountText"]?["simpleText"]?.string {
      return (value["sticker"] == nil ? "Super Chat, " : "Super Sticker, ") + paid
    }
    return Bytes.nonEmpty(heading)
  }

  private static func kind(_ name: String, _ value: JSONValue) -> Kind {
    if Bytes.equal(name, "liveChatPlaceholderItemRenderer") { return .placeholder }
    return value["authorExternalChannelId"]?.string == nil ? .notice : .message
  }
}

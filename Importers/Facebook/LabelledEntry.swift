import ByteFormats
import Records

/// The shape that newer exports use for lists without a schema of their own: values with labels in the account's
/// language.
///
/// `[{"timestamp": …, "title": …, "media": [], "label_values": [{"label": "…", "value": "…"}, …]}]`
enum LabelledEntry {
  private static let deepest = 8

  static func draft(_ value: JSONValue) throws(Unreadable) -> EntryDraft {
    var values: [String] = []
    var links: [String] = []
    collect(value["label_values"], depth: 0, &values, &links)
    var draft = EntryDraft(published: try JSONEntry.time(value["timestamp"] ?? firstTime(value)))
    draft.title = value.words("title")
    fill(&draft, values: values, links: links)
    for media in value["media"]?.elements ?? [] {
      guard let uri = media.words("uri") else { continue }
      draft.media.append(Media(path: uri, type: PhotoEntry.type(media, uri), caption: media.words("description")))
    }
    return draft
  }

  /// Labels are translated, so the longest value is taken for the text; the rest joins the heading.
  static func fill(_ draft: inout EntryDraft, values: [String], links: [String]) {
    let texts = Bytes.unique(values.filter { EntryText.webAddress($0) == nil })
    let text = texts.max { $0.utf8.count < $1.utf8.count } ?? ""
    draft.text = text
    draft.extras += texts.filter { !$0.utf8.elementsEqual(text.utf8) }
    let addresses = Bytes.unique((values + links).compactMap(EntryText.webAddress))
    draft.links += addresses.map { Link(url: $0) }
  }

  private static func collect(_ value: JSONValue?, depth: Int, _ values: inout [String], _ links: inout [String]) {
    guard let value, depth < deepest else { return }
    for item in value.elements { collect(item, depth: depth + 1, &values, &links) }
    guard value.isObject else { return }
    if let text = value.words("value") { values.append(text) }
    if let link = value.words("href") { links.append(link) }
    for key in ["vec", "dict"] as [StaticString] { collect(value[key], depth: depth + 1, &values, &links) }
  }

  private static func firstTime(_ value: JSONValue) -> JSONValue? {
    (value["label_values"]?.elements ?? []).lazy.compactMap { $0["timestamp_value"] }.first
  }
}

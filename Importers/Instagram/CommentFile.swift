import ByteFormats
import ExportFiles
import Importing
import Records

/// Comments that the account wrote: `post_comments_1`, `reels_comments`. Of what they stand under, only the owner's name
/// is given.
enum CommentFile {
  static let numbered: [PathPattern] = ["json", "html"].flatMap { form in
    (1...9).flatMap { [PathPattern("post_comments_\($0)*.\(form)"), PathPattern("reels_comments_\($0)*.\(form)")] }
  }

  private static let lists = ["comments_media_comments", "comments_reels_comments"]

  @Sendable static func read(
    _ export: InstagramExport, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink
  ) throws {
    let sniffer = MediaSniffer(tree: tree)
    let file = EntryFile(
      member: member, tree: tree,
      fromJSON: { value throws(Unreadable) in
        try comments(value, sniffer).map { $0.record(export) }
      },
      fromHTML: { entry throws(Unreadable) in try comment(entry.element, sniffer, export).record(export) },
      isEntry: { $0["string_map_data"] != nil || $0["string_list_data"] != nil })
    try file.read(unwrapping: lists, into: &sink)
  }

  private static func comments(_ value: JSONValue, _ sniffer: MediaSniffer) throws(Unreadable) -> [CommentDraft] {
    let media = (value["media_list_data"]?.elements ?? []).compactMap { $0.words("uri") }
      .map { Media(path: $0, type: sniffer.type(of: $0)) }
    if let map = value["string_map_data"] { return [try mapped(map, media)] }
    // To 2022: the owner is the title.
    let items = value["string_list_data"]?.elements ?? []
    guard !items.isEmpty else { throw Unreadable("has no comment") }
    var drafts: [CommentDraft] = []
    for item in items {
      guard let time = try item.time("timestamp") else { throw Unreadable("has no time") }
      drafts.append(
        CommentDraft(
          published: time, text: item.words("value") ?? "", owner: value.words("title"),
          media: drafts.isEmpty ? media : []))
    }
    return drafts
  }

  /// From 2023 on: fields named in the account's language; the names are mis-encoded like the values.
  private static func mapped(_ map: JSONValue, _ media: [Media]) throws(Unreadable) -> CommentDraft {
    var published: PublicationTime?
    var fields: [(label: String, value: String)] = []
    for (key, field) in map.fields {
      if let text = field.words("value") {
        fields.append((MetaText.repaired(key), text))
      } else if let time = try field.time("timestamp"), time.seconds != 0 {
        published = time
      }
    }
    guard let published else { throw Unreadable("has no time") }
    return CommentDraft(published: published, fields: fields, media: media)
  }

  private static func comment(
    _ element: HTMLElement, _ sniffer: MediaSniffer, _ export: InstagramExport
  ) throws(Unreadable) -> CommentDraft {
    var rows = LabelledRows.rows(in: element)
    let box = HTMLBox(element)
    var stamp: LocalisedTime?
    if let last = rows.lastIndex(where: { LocalisedTime(parsing: $0.value)?.isWholeText ?? false }) {
      stamp = LocalisedTime(parsing: rows.remove(at: last).value)
    }
    guard let stamp = stamp ?? box.stamp else { throw Unreadable("has no date that can be read") }
    let fields = rows.filter { !$0.value.utf8.isEmpty }
    return CommentDraft(published: export.time(stamp), fields: fields, media: box.media(sniffer))
  }
}

/// A comment before it becomes a record.
struct CommentDraft {
  var published: PublicationTime
  var text: String
  /// Whose post it stands under.
  var owner: String?
  var media: [Media]

  init(published: PublicationTime, text: String, owner: String?, media: [Media]) {
    (self.published, self.text, self.owner, self.media) = (published, text, owner, media)
  }

  /// The comment comes first and the owner second, whatever their labels; where only one is there, its label tells.
  init(published: PublicationTime, fields: [(label: String, value: String)], media: [Media]) {
    var rest = fields
    let labelled = rest.firstIndex { CaptionText.contains(CommentDraft.ownerLabels, $0.label) }
    let place = labelled ?? (rest.count > 1 ? 1 : nil)
    let owner = place.map { rest.remove(at: $0).value }
    self.init(published: published, text: rest.map(\.value).joined(separator: "\n"), owner: owner, media: media)
  }

  func record(_ export: InstagramExport) -> Record {
    var record = Record(
      identity: .fingerprint, kind: .comment, direction: .official, published: published,
      text: MetaText.trimmed(text))
    record.title = owner
    record.author = Author(name: export.account.name, handle: export.account.handle)
    record.media = media
    return record
  }

  /// English, and the Dutch that was seen.
  private static let ownerLabels = ["Media Owner", "Media-eigenaar"]
}

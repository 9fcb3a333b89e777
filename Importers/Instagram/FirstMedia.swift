import ByteFormats
import ExportFiles
import Importing
import Records

/// `media.json`, to mid 2020: one list for each folder, and each medium by itself.
///
/// `{"photos": [{"path": "photos/201812/….jpg", "caption": "…", "taken_at": "2018-12-31T08:05:13"}], "videos": […]}`.
/// Known from programs that read it, not from a sample.
enum FirstMedia {
  /// `profile` is left out: pictures of the account itself.
  private static let lists = ["photos", "videos", "stories", "direct"]

  @Sendable static func read(
    _ export: InstagramExport, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink
  ) throws {
    let sniffer = MediaSniffer(tree: tree)
    let file = EntryFile(
      member: member, tree: tree,
      fromJSON: { value throws(Unreadable) in [try record(value, sniffer, export)] },
      fromHTML: { _ throws(Unreadable) in throw Unreadable("is no post") },
      isEntry: { $0["profile"] == nil })
    try file.read(unwrapping: lists, into: &sink)
    let pictures = (try? JSONValue(parsing: try tree.contents(of: member)))?["profile"]?.elements.count ?? 0
    if pictures > 0 {
      try sink.remark(
        Remark(file: member.path, "\(pictures) pictures of the account itself were left: they are no posts"))
    }
  }

  private static func record(
    _ value: JSONValue, _ sniffer: MediaSniffer, _ export: InstagramExport
  ) throws(Unreadable) -> Record {
    guard let stamp = value.words("taken_at") else { throw Unreadable("has no time") }
    var draft = PostDraft(published: try time(stamp))
    let path = value.words("path")
    draft.media = path.map { [Media(path: $0, type: sniffer.type(of: $0))] } ?? []
    draft.text = value.words("caption") ?? ""
    var record = draft.record(traits(path), export)
    if let place = value.words("location") { record.place = Place(name: place) }
    return record
  }

  private static func traits(_ path: String?) -> PostTraits {
    let folder = path?.utf8.split(separator: UInt8(ascii: "/")).first.map { Array($0) } ?? []
    if folder.elementsEqual("direct".utf8) { return PostTraits(kind: .message, visibility: .private) }
    if folder.elementsEqual("stories".utf8) { return PostTraits(kind: .story) }
    return PostTraits(kind: .post, visibility: .public)
  }

  private static func time(_ stamp: String) throws(Unreadable) -> PublicationTime {
    if let seconds = ZonedStamp.iso8601(stamp) { return PublicationTime(seconds: seconds) }
    guard let seconds = ZonedStamp.iso8601(stamp + "Z") else { throw Unreadable("has no time that can be read") }
    return PublicationTime(
      seconds: seconds, zone: .assumed, doubt: "the file does not say of which zone its times are; UTC was taken")
  }
}

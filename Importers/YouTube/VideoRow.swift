import ByteFormats
import Records

/// The channel's videos: `Video Metadata.csv` (2021 to 2023) and `videos.csv` (since).
enum VideoRow {
  static func record(_ row: ShapedRow, _ export: YouTubeExport) throws(Unreadable) -> Record {
    guard let id = row[.video] else { throw Unreadable("has no id") }
    var record = Record(
      identity: .native(id), kind: .video, direction: .official, published: try published(row),
      text: row[.description] ?? "")
    record.title = row[.title]
    record.url = YouTubeAddress.video(id)
    record.visibility = Privacy.visibility(row[.privacy], state: row[.state])
    record.tags = row.tags
    record.metrics = metrics(row)
    if let edited = export.catalogue.edited(id), edited > record.published.seconds { record.revised = edited }
    if let file = row[.title].flatMap({ export.catalogue.file(of: $0) }) {
      record.media = [Media(path: file, type: "video")]
    }
    export.sign(&record, by: row[.channel])
    return record
  }

  /// Private and unlisted videos have no time of publishing.
  private static func published(_ row: ShapedRow) throws(Unreadable) -> PublicationTime {
    if let seconds = row.seconds(.published) { return PublicationTime(seconds: seconds) }
    guard let seconds = row.seconds(.created) else { throw Unreadable("has no date that can be read") }
    return PublicationTime(seconds: seconds, doubt: "the time of upload: the export gives none of publishing")
  }

  private static func metrics(_ row: ShapedRow) -> [Metric] {
    let names: [(TableShape.Role, String)] = [(.likes, "likes"), (.dislikes, "dislikes"), (.views, "views")]
    return names.compactMap { role, name in row[role].flatMap(Int64.init).map { Metric(name: name, value: $0) } }
  }
}

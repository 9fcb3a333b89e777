import ByteFormats
import Records

/// An event that the account made: `events_you_hosted`, `your_events`, or attached to a post.
enum EventEntry {
  static func draft(_ value: JSONValue) throws(Unreadable) -> EntryDraft {
    let event = event(value)
    var published = try JSONEntry.time(value["create_timestamp"] ?? value["start_timestamp"])
    if value["create_timestamp"] == nil {
      published.doubt = "the export gives only the time at which the event starts"
    }
    var draft = EntryDraft(published: published)
    draft.title = event.name
    draft.text = event.details ?? ""
    draft.event = event
    draft.place = value["place"]?.place
    return draft
  }

  static func event(_ value: JSONValue) -> Event {
    Event(
      name: value.words("name") ?? "", start: moment(value["start_timestamp"]), end: moment(value["end_timestamp"]),
      details: value.words("description"))
  }

  /// 0 stands for none.
  private static func moment(_ value: JSONValue?) -> Int64? {
    value?.integer.flatMap { $0 == 0 ? nil : $0 }
  }
}

/// A note of Facebook's Notes, which ended in 2020.
enum NoteEntry {
  static func draft(_ value: JSONValue) throws(Unreadable) -> EntryDraft {
    var draft = EntryDraft(published: try JSONEntry.time(value["created_timestamp"]))
    draft.title = value.words("title")
    draft.text = value.words("text") ?? ""
    for media in value["media"]?.elements ?? [] {
      guard let uri = media.words("uri") else { continue }
      draft.media.append(Media(path: uri, type: PhotoEntry.type(media, uri), caption: media.words("description")))
    }
    draft.mentions = (value["tags"]?.elements ?? []).compactMap {
      MetaText.nonEmpty(($0.string ?? $0["name"]?.string).map(MetaText.repaired))
    }
    return draft
  }
}

/// A photo or video in a list of them: `album/N.json`, `videos.json`, `uncategorized_photos.json`.
enum PhotoEntry {
  /// The photo, and the comments that exports to about 2020 wrote under it, other people's too.
  static func drafts(_ value: JSONValue) throws(Unreadable) -> [EntryDraft] {
    guard let uri = value.words("uri") else { throw Unreadable("names no media file") }
    var draft = EntryDraft(published: try JSONEntry.time(value["creation_timestamp"] ?? value["timestamp"]))
    draft.text = value.words("description") ?? ""
    draft.title = value.words("title")
    draft.media = [Media(path: uri, type: type(value, uri))]
    var drafts = [draft]
    for comment in value["comments"]?.elements ?? [] { drafts.append(try self.comment(comment)) }
    return drafts
  }

  static func type(_ value: JSONValue, _ uri: String) -> String {
    let isVideo = value["media_metadata"]?["video_metadata"] != nil
    return MediaType.of(path: uri, otherwise: isVideo ? "video" : "unknown")
  }

  private static func comment(_ value: JSONValue) throws(Unreadable) -> EntryDraft {
    var draft = EntryDraft(published: try JSONEntry.time(value["timestamp"]))
    draft.text = value.words("comment") ?? ""
    draft.author = value.words("author")
    draft.isComment = true
    return draft
  }
}

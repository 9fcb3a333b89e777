import ByteFormats
import Records

/// Reads one element of a JSON file by its shape: a post with a list of media, or one medium alone (stories).
enum JSONPost {
  /// Whether an object is an entry, rather than a wrapping of entries.
  static func isEntry(_ value: JSONValue) -> Bool {
    let marks: [StaticString] = ["media", "uri", "creation_timestamp"]
    return marks.contains { value[$0] != nil }
  }

  static func draft(_ value: JSONValue, _ sniffer: MediaSniffer) throws(Unreadable) -> PostDraft {
    guard value.isObject else { throw Unreadable("is no post") }
    let media = value["media"]?.isArray == true ? value["media"]?.elements ?? [] : [value]
    // A carousel's own time is that of publication; half of its media have another (seen in exports of 2022 to 2025).
    var time = try value.time("creation_timestamp")
    if time == nil { time = try media.first?.time("creation_timestamp") }
    guard let time else { throw Unreadable("has no time") }
    var draft = PostDraft(published: time)
    draft.media = media.compactMap { medium in
      medium.words("uri").map {
        Media(path: $0, type: sniffer.type(of: $0), caption: medium.words("title"))
      }
    }
    draft.text = value.words("title") ?? captionOfSingle(media) ?? ""
    draft.isReply = media.first?["text_app_post"]?["is_reply"]?.bool ?? false
    return draft
  }

  /// A single medium holds the post's caption; of several, each has its own.
  private static func captionOfSingle(_ media: [JSONValue]) -> String? {
    media.count == 1 ? media.first?.words("title") : nil
  }
}

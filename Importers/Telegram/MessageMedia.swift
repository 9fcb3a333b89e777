import ByteFormats
import Records

/// What a message carries.
enum MessageMedia {
  static func all(of message: JSONValue) -> [Media] {
    var media: [Media] = []
    if let photo = message["photo"] { media.append(Media(path: path(photo), type: "image")) }
    if let file = message["file"] {
      media.append(Media(path: path(file) ?? message["file_name"]?.string, type: type(of: message)))
    }
    if let contact = message["contact_information"] {
      let names = [contact["first_name"]?.string, contact["last_name"]?.string]
      let name = names.compactMap { $0.flatMap(ChatText.nonEmpty) }.joined(separator: " ")
      media.append(Media(path: path(message["contact_vcard"]), type: "contact", caption: ChatText.nonEmpty(name)))
    }
    return media
  }

  /// Nil where a sentence in brackets says that the file was left out ("(File not included. Change data exporting settings to
  /// download.)").
  private static func path(_ value: JSONValue?) -> String? {
    guard let path = value?.string.flatMap(ChatText.nonEmpty), path.utf8.first != UInt8(ascii: "(") else { return nil }
    return path
  }

  private static func type(of message: JSONValue) -> String {
    let kind = message["media_type"]?.string
    for (word, type) in kinds where ChatText.equals(kind, word) { return type }
    let mime = message["mime_type"]?.string ?? ""
    for type in ["image", "video", "audio"] where mime.utf8.starts(with: type.utf8) { return type }
    return "document"
  }

  private static let kinds: [(StaticString, String)] = [
    ("sticker", "sticker"), ("animation", "animation"), ("video_file", "video"), ("video_message", "video"),
    ("voice_message", "audio"), ("audio_file", "audio"),
  ]
}

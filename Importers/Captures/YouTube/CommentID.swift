import ByteFormats
import YouTubeImporter

extension NativeID {
  /// `Ugx…AaABAg`; a reply's is `<top>.<reply>`.
  static func isComment(_ text: String?) -> Bool {
    guard let text else { return false }
    return text.utf8.count >= 10 && Bytes.starts(text.utf8, with: "Ug")
      && text.utf8.allSatisfy { isIDByte($0) || $0 == UInt8(ascii: ".") }
  }

  /// What stands before the last dot of a reply's id.
  static func parent(of comment: String) -> String? {
    guard let dot = comment.utf8.lastIndex(of: UInt8(ascii: ".")), dot != comment.utf8.startIndex else { return nil }
    return String(decoding: comment.utf8[..<dot], as: UTF8.self)
  }
}

/// Addresses on the platform. Those in the files are not kept: some are signed, and carry the address of who ran the tool.
enum Address {
  static func video(_ id: String) -> String { "https://www.youtube.com/watch?v=" + id }
  static func channel(_ id: String) -> String { "https://www.youtube.com/channel/" + id }
  static func comment(_ id: String, under video: String) -> String { Address.video(video) + "&lc=" + id }
}

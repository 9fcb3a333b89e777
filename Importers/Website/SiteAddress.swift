/// What an address on a website tells.
struct SiteAddress {
  private let bytes: [UInt8]

  init(_ url: String) { bytes = Array(url.utf8) }

  /// In lower case and without `www.`; nil for an address without a host.
  var host: String? {
    let authority = bytes[start...].prefix { !SiteAddress.ends.contains($0) && $0 > 0x20 }
    let bare = authority.lastIndex(of: UInt8(ascii: "@")).map { authority[($0 + 1)...] } ?? authority
    let lowered = bare.map { (65...90).contains($0) ? $0 + 32 : $0 }
    let name = lowered.starts(with: "www.".utf8) ? lowered.dropFirst(4) : lowered[...]
    return start == 0 || name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
  }

  /// The path of a picture or document as it may stand beside the export: from `wp-content` on, else its last part.
  var mediaPath: String? {
    let path = bytes[start...].prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    let parts = path.split(separator: UInt8(ascii: "/"))
    let content = parts.firstIndex { $0.elementsEqual("wp-content".utf8) }
    let kept = content.map { parts[$0...] } ?? parts.suffix(1)
    return kept.isEmpty ? nil : String(decoding: Array(kept.joined(separator: [UInt8(ascii: "/")])), as: UTF8.self)
  }

  /// The digits after `#comment-`, and the address before it: WordPress's addresses of comments.
  var comment: (id: String, page: String)? {
    let mark = Array("#comment-".utf8)
    guard let place = bytes.indices.last(where: { bytes[$0...].starts(with: mark) }) else { return nil }
    let digits = bytes[(place + mark.count)...].prefix { $0 >= 0x30 && $0 <= 0x39 }
    guard !digits.isEmpty else { return nil }
    return (String(decoding: digits, as: UTF8.self), String(decoding: bytes[..<place], as: UTF8.self))
  }

  /// What kind of file the name of a document says it is.
  var mediaType: String {
    let name = (mediaPath ?? "").utf8.map { (65...90).contains($0) ? $0 + 32 : $0 }
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")) else { return "unknown" }
    let ending = name[(dot + 1)...]
    return SiteAddress.types.first { $0.endings.contains { ending.elementsEqual($0.utf8) } }?.type ?? "document"
  }

  private static let ends = [UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#")]

  private static let types: [(type: String, endings: [String])] = [
    ("image", ["jpg", "jpeg", "png", "gif", "webp", "avif", "svg", "bmp", "heic"]),
    ("video", ["mp4", "mov", "m4v", "avi", "webm", "wmv", "mpg"]), ("audio", ["mp3", "m4a", "wav", "ogg", "wma"]),
  ]

  /// Just past `://`; 0 where there is none.
  private var start: Int {
    let head = bytes.prefix(16)
    let mark = Array("://".utf8)
    return head.indices.first { head[$0...].starts(with: mark) }.map { $0 + mark.count } ?? 0
  }
}

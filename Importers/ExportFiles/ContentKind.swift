/// What a file is by its first bytes. Names are not believed.
enum ContentKind {
  case zip
  /// A segment of a zip that was cut into several files.
  case zipSegment
  case gzip
  /// Something that is certainly no export, and what to do about it.
  case foreign(what: String, advice: String)
  case other

  /// As many bytes as `init(head:)` looks at.
  static let headLength = 512

  init(head: [UInt8]) {
    if let known = ContentKind.signatures.first(where: { $0.matches(head) }) {
      self = known.kind
    } else {
      self = .other
    }
  }

  /// Whether the text is an HTML page.
  static func isHTML(_ head: [UInt8]) -> Bool {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = (head.starts(with: mark) ? head.dropFirst(3) : head[...]).drop { $0 <= 0x20 }
    let folded = text.prefix(16).map { (65...90).contains($0) ? $0 + 32 : $0 }
    return ["<!doctype html", "<html", "<head"].contains { folded.starts(with: $0.utf8) }
  }

  private struct Signature {
    let bytes: [UInt8]
    var offset = 0
    let kind: ContentKind

    func matches(_ head: [UInt8]) -> Bool { head.dropFirst(offset).starts(with: bytes) }
  }

  private static let picture = foreign(
    what: "this is a picture, not an export",
    advice: "Name the zip that the platform gave you.")
  private static let video = foreign(
    what: "this is a video or a recording, not an export", advice: "Name the zip that the platform gave you.")
  private static let document = foreign(
    what: "this is a PDF document, not an export",
    advice: "Ask the platform for the data itself (JSON or HTML in a zip), not for a printed copy.")
  private static let otherPacking = foreign(
    what: "it is packed in a way that is not read here",
    advice: "Unpack it with the program that made it, and import the folder that comes out.")

  private static let signatures: [Signature] = [
    Signature(bytes: [0x50, 0x4B, 3, 4], kind: .zip),
    Signature(bytes: [0x50, 0x4B, 5, 6], kind: .zip),
    Signature(bytes: [0x50, 0x4B, 7, 8], kind: .zipSegment),
    Signature(bytes: [0x1F, 0x8B], kind: .gzip),
    Signature(bytes: [0xFF, 0xD8, 0xFF], kind: picture),
    Signature(bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], kind: picture),
    Signature(bytes: Array("GIF8".utf8), kind: picture),
    Signature(bytes: Array("WEBP".utf8), offset: 8, kind: picture),
    Signature(bytes: Array("ftyphei".utf8), offset: 4, kind: picture),
    Signature(bytes: Array("ftypmif1".utf8), offset: 4, kind: picture),
    Signature(bytes: Array("ftyp".utf8), offset: 4, kind: video),
    Signature(bytes: [0x1A, 0x45, 0xDF, 0xA3], kind: video),
    Signature(bytes: Array("%PDF".utf8), kind: document),
    Signature(bytes: Array("Rar!".utf8), kind: otherPacking),
    Signature(bytes: [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], kind: otherPacking),
    Signature(bytes: [0xFD, 0x37, 0x7A, 0x58, 0x5A], kind: otherPacking),
    Signature(bytes: Array("BZh".utf8), kind: otherPacking),
    Signature(bytes: Array("ustar".utf8), offset: 257, kind: otherPacking),
  ]
}

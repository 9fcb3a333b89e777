import ByteFormats

/// How the bytes of a mail's text spell its characters.
struct MailCharset: Equatable {
  private enum Kind { case unstated, single, utf8, unknown }

  private let kind: Kind

  /// - Parameter name: nil where the mail does not say.
  init(_ name: (some Sequence<UInt8>)?) {
    guard let name else {
      kind = .unstated
      return
    }
    let key = name.map(MailText.lowered).filter { $0 > 0x20 && $0 != UInt8(ascii: "\"") }
    if MailCharset.unstated.contains(key) {
      kind = .unstated
    } else if MailCharset.utf8.contains(key) {
      kind = .utf8
    } else {
      kind = MailCharset.single.contains(key) ? .single : .unknown
    }
  }

  static var plain: MailCharset { MailCharset([UInt8]?.none) }

  /// Never fails: what is not UTF-8 where it should be is read as Windows-1252, as mail programs do.
  func decode(_ bytes: [UInt8]) -> String {
    if kind != .single, let text = String(validating: bytes, as: UTF8.self) { return text }
    return String(decoding: Windows1252.decode(bytes), as: UTF8.self)
  }

  /// Whether the text may look wrong: its encoding is not known here.
  func isGuess(for bytes: [UInt8]) -> Bool { kind == .unknown && bytes.contains { $0 >= 0x80 } }

  private static let unstated = names("us-ascii ascii unknown-8bit x-unknown default_charset none")
  private static let utf8 = names("utf-8 utf8 unicode-1-1-utf-8")
  private static let single = names(
    "iso-8859-1 iso8859-1 iso_8859-1 latin1 latin-1 l1 windows-1252 cp1252 cp-1252 x-cp1252 iso-8859-15")

  private static func names(_ list: String) -> Set<[UInt8]> { Set(list.utf8.split(separator: 0x20).map { Array($0) }) }
}

import ByteFormats
import Foundation

/// The name of a chat's group or contact, which stands in the export's file name and nowhere else.
enum ChatName {
  /// From the name of a chat file, its zip or its folder; nil when it is none that WhatsApp gives.
  static func read(fileName: String) -> String? {
    let stem = withoutCopyNumber(withoutExtension(composed(Mark.stripped(fileName.utf8))))
    let plain = stem.bytes.map { $0 == 0x5F ? 0x20 : $0 }[...]
    let lower = plain.string.lowercased().bytes[...]
    for prefix in prefixes where lower.starts(with: prefix) {
      // Case folding keeps the length of every prefix here.
      let cut = plain.startIndex + prefix.count
      let hadUnderscores = stem.bytes[..<cut].contains(0x5F)
      let name = (hadUnderscores ? plain : stem.bytes[...])[cut...].trimmed
      return name.isEmpty ? nil : name.string
    }
    return between(stem.bytes[...])
  }

  /// What names are compared by: composed, lower case, plain spaces, no marks.
  static func folded(_ name: String) -> [UInt8] {
    Array(composed(Mark.stripped(name.utf8)).lowercased().bytes[...].trimmed)
  }

  /// Normal form C: phones differ.
  static func composed(_ text: String) -> String { text.precomposedStringWithCanonicalMapping }

  /// Lower case. Spaces are folded before: Czech and Russian names hold U+00A0.
  private static let prefixes: [[UInt8]] = [
    "whatsapp chat - ", "whatsapp chat with ", "whatsapp-chat with ", "chat de whatsapp con ", "chat whatsapp con ",
    "whatsapp chat mit ", "whatsapp-chat mit ", "discussion whatsapp avec ", "conversa do whatsapp com ",
    "conversa no whatsapp com ", "чат whatsapp с контактом ", "чат whatsapp с ", "chat whatsapp s uživatelem ",
    "chat whatsapp s ", "whatsapp-chat met ", "whatsapp chat met ", "whatsapp-gesprek met ",
    "czat whatsapp z użytkownikiem ",
    "czat whatsapp z ", "whatsapp-chatt med ", "whatsapp-chat med ", "محادثة واتساب مع ", "دردشة واتساب مع ",
    "whatsapp sohbeti - ", "sgwrs whatsapp gyda ",
  ].map { Array($0.utf8) }

  /// `与X的 WhatsApp 聊天`
  private static func between(_ stem: ByteText) -> String? {
    let (start, end) = ("与".bytes, "的 WhatsApp 聊天".bytes)
    guard stem.starts(with: start), stem.ends(with: end), stem.count > start.count + end.count else { return nil }
    return stem.dropFirst(start.count).dropLast(end.count).string
  }

  private static func withoutExtension(_ name: String) -> String {
    let bytes = name.bytes
    for ending in [".txt", ".zip"] where bytes.count > 4 {
      let last = Bytes.lowered(bytes.suffix(4))
      if last.elementsEqual(ending.utf8) { return bytes.dropLast(4).string }
    }
    return name
  }

  /// ` (1)`, added by a phone or browser to a second download.
  private static func withoutCopyNumber(_ name: String) -> String {
    let bytes = name.bytes[...].trimmed
    guard bytes.last == 0x29, let open = bytes.lastIndex(of: 0x28), open > bytes.startIndex else { return name }
    let number = bytes[(open + 1)...].dropLast()
    guard (1...2).contains(number.count), number.allSatisfy({ (0x30...0x39).contains($0) }) else { return name }
    return bytes[..<open].trimmed.string
  }
}

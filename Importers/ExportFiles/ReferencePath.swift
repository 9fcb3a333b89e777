import Foundation

/// A reference out of an export's own text, as a path: percent-decoded, without `./` and `../` in front.
struct ReferencePath {
  private static let longest = 16 << 10

  let text: String

  /// Nil for what cannot mean a member: a web address, nothing, a text longer than any path.
  init?(_ reference: String) {
    guard reference.utf8.count <= ReferencePath.longest else { return nil }
    let raw = Array(reference.utf8)
    guard !ReferencePath.isAddress(raw) else { return nil }
    var rest = ReferencePath.percentDecoded(raw)[...]
    while let prefix = ["./", "../", "/"].first(where: { rest.starts(with: $0.utf8) }) {
      rest = rest.dropFirst(prefix.utf8.count)
    }
    guard !rest.isEmpty, rest.last != UInt8(ascii: "/") else { return nil }
    text = String(decoding: rest, as: UTF8.self)
  }

  /// The last component.
  var name: [UInt8] { Array(text.utf8.split(separator: UInt8(ascii: "/")).last ?? []) }

  /// Without the first component; nil when there is only one.
  var belowTop: String? {
    guard let slash = text.utf8.firstIndex(of: UInt8(ascii: "/")) else { return nil }
    return String(decoding: text.utf8[text.utf8.index(after: slash)...], as: UTF8.self)
  }

  /// ASCII letters in lower case.
  static func folded(_ name: [UInt8]) -> [UInt8] { name.map { (65...90).contains($0) ? $0 + 32 : $0 } }

  /// Folded, and in Unicode's composed form: Macs write names decomposed, platforms composed.
  static func composed(_ name: [UInt8]) -> [UInt8] {
    let folded = folded(name)
    guard folded.contains(where: { $0 >= 0x80 }) else { return folded }
    return Array(String(decoding: folded, as: UTF8.self).precomposedStringWithCanonicalMapping.utf8)
  }

  private static func isAddress(_ text: [UInt8]) -> Bool {
    guard let colon = text.firstIndex(of: UInt8(ascii: ":")) else { return false }
    return text[colon...].starts(with: "://".utf8) || text.starts(with: "data:".utf8)
      || text.starts(with: "mailto:".utf8)
  }

  private static func percentDecoded(_ text: [UInt8]) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      if text[index] == UInt8(ascii: "%"), index + 2 < text.count, let high = digit(text[index + 1]),
        let low = digit(text[index + 2])
      {
        decoded.append(high << 4 | low)
        index += 3
      } else {
        decoded.append(text[index])
        index += 1
      }
    }
    return decoded
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 48...57: byte - 48
    case 65...70: byte - 55
    case 97...102: byte - 87
    default: nil
    }
  }
}

/// Comparisons of text as bytes.
enum ByteText {
  /// ASCII letters in lower case.
  static func folded(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    bytes.map { (65...90).contains($0) ? $0 + 32 : $0 }
  }

  static func holds(_ bytes: [UInt8], _ part: StaticString) -> Bool {
    let length = part.utf8CodeUnitCount
    guard length > 0, bytes.count >= length else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      (0...bytes.count - length).contains { place in
        bytes[place] == part.utf8Start[0] && (1..<length).allSatisfy { bytes[place + $0] == part.utf8Start[$0] }
      }
    }
  }

  static func starts(_ text: String?, with part: StaticString) -> Bool {
    guard let text else { return false }
    return text.utf8.prefix(part.utf8CodeUnitCount).elementsEqual(
      UnsafeBufferPointer(start: part.utf8Start, count: part.utf8CodeUnitCount))
  }

  static func equals(_ text: String?, _ other: StaticString) -> Bool {
    starts(text, with: other) && text?.utf8.count == other.utf8CodeUnitCount
  }

  /// Nil for an empty text.
  static func nonEmpty(_ text: String?) -> String? { text.flatMap { $0.utf8.isEmpty ? nil : $0 } }
}

/// Small steps on the bytes of headers.
enum MailText {
  static func lowered(_ byte: UInt8) -> UInt8 { (65...90).contains(byte) ? byte + 32 : byte }

  static func equals(_ bytes: some Collection<UInt8>, _ word: StaticString) -> Bool {
    bytes.elementsEqual(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }

  /// Nil where nothing is left.
  static func trimmed(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    guard let first = bytes.firstIndex(where: { $0 > 0x20 }), let last = bytes.lastIndex(where: { $0 > 0x20 }) else {
      return nil
    }
    return String(decoding: bytes[first...last], as: UTF8.self)
  }

  /// Without the quotes around a name and the backslashes in it.
  static func unquoted(_ text: String) -> String? {
    guard let trimmed = trimmed(text) else { return nil }
    var bytes = Array(trimmed.utf8)[...]
    guard bytes.count > 1, bytes.first == UInt8(ascii: "\""), bytes.last == UInt8(ascii: "\"") else { return trimmed }
    bytes = bytes.dropFirst().dropLast()
    var result: [UInt8] = []
    var isEscaped = false
    for byte in bytes {
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
      if !isEscaped { result.append(byte) }
    }
    return self.trimmed(String(decoding: result, as: UTF8.self))
  }

  /// What stands between the first of one mark and the next of another.
  static func between(_ open: String, _ close: Unicode.Scalar, in text: String) -> String? {
    let bytes = Array(text.utf8)
    let mark = Array(open.utf8)
    guard let place = bytes.indices.first(where: { bytes[$0...].starts(with: mark) }) else { return nil }
    let rest = bytes[(place + mark.count)...]
    guard let end = rest.firstIndex(where: { UInt32($0) == close.value }) else { return nil }
    return trimmed(String(decoding: rest[..<end], as: UTF8.self))
  }
}

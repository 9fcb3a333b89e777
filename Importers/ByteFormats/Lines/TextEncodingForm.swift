/// How a text file's bytes spell its characters.
///
/// Chat files are UTF-8; one that somebody opened and saved again in Notepad or Excel can be UTF-16.
public enum TextEncodingForm: String, Hashable, Sendable {
  case utf8, utf16LittleEndian, utf16BigEndian

  /// Bytes of one code unit.
  var unit: Int { self == .utf8 ? 1 : 2 }

  /// From a file's first bytes: its byte order mark, else where its zero bytes stand.
  ///
  /// Returns the length of the mark too: those bytes belong to no line's text.
  static func detect(_ bytes: some RandomAccessCollection<UInt8>) -> (form: TextEncodingForm, mark: Int) {
    let first = Array(bytes.prefix(4))
    if first.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if first.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if first.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    guard first.count == 4 else { return (.utf8, 0) }
    if first[0] != 0 && first[1] == 0 && first[2] != 0 && first[3] == 0 { return (.utf16LittleEndian, 0) }
    if first[0] == 0 && first[1] != 0 && first[2] == 0 && first[3] != 0 { return (.utf16BigEndian, 0) }
    return (.utf8, 0)
  }

  /// The text in UTF-8. Bytes that are no text become U+FFFD.
  func decoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    guard self != .utf8 else { return Array(bytes) }
    let isLittle = self == .utf16LittleEndian
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let (low, high) = isLittle ? (bytes[index], bytes[index + 1]) : (bytes[index + 1], bytes[index])
      units.append(UInt16(high) << 8 | UInt16(low))
      index += 2
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}

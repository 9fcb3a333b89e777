/// How an XML file's bytes spell its characters.
enum XMLEncoding {
  case utf8, windows1252

  /// From the declaration at the start of a file (`<?xml … encoding="…"?>`); UTF-8 where it names none.
  ///
  /// - Throws: `StructureError` for an encoding that is not read here.
  init(head: [UInt8]) throws {
    if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) || head.prefix(4).contains(0) {
      throw StructureError(offset: 0, reason: "is written in UTF-16, which is not read here")
    }
    guard !head.starts(with: [0xEF, 0xBB, 0xBF]), let name = XMLEncoding.declared(in: head) else {
      self = .utf8
      return
    }
    if XMLEncoding.utf8Names.contains(name) {
      self = .utf8
    } else if XMLEncoding.singleByteNames.contains(name) {
      self = .windows1252
    } else {
      throw StructureError(offset: 0, reason: "is written in an encoding that is not read here")
    }
  }

  private static let utf8Names = Set(["utf-8", "utf8", "us-ascii", "ascii"].map { Array($0.utf8) })
  private static let singleByteNames = Set(
    ["iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "windows-1252", "cp1252"].map { Array($0.utf8) })

  /// In lower case.
  private static func declared(in head: [UInt8]) -> [UInt8]? {
    let text = Array(head.prefix(512).drop { isSpace($0) })
    guard text.starts(with: "<?xml".utf8) else { return nil }
    let declaration = text.prefix { $0 != UInt8(ascii: ">") }.map { (65...90).contains($0) ? $0 + 32 : $0 }
    let word = Array("encoding".utf8)
    guard let place = declaration.indices.first(where: { declaration[$0...].starts(with: word) }) else { return nil }
    let value = declaration[(place + word.count)...].drop { isSpace($0) || $0 == UInt8(ascii: "=") }
    guard let mark = value.first, mark == quote || mark == UInt8(ascii: "'") else { return nil }
    return Array(value.dropFirst().prefix { $0 != mark })
  }
}

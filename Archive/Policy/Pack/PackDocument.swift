import Yams

/// A pack's file as YAML nodes. YAML is hostile input: no anchors, so nothing can be made to multiply.
struct PackDocument {
  private let file: PackFile

  init(_ file: PackFile) { self.file = file }

  /// Nil for a file with nothing but comments.
  func root() throws(PackError) -> Node? {
    if let line = Self.lineOfAnchor(file.bytes) {
      throw PackError(
        file: file.name, line: line, problem: "an & that YAML would read as an anchor",
        expected: "a space after the &: a pack has no anchors and aliases")
    }
    guard let text = String(validating: file.bytes, as: UTF8.self) else {
      throw PackError(file: file.name, line: nil, problem: "the file is not UTF-8")
    }
    do { return try Parser(yaml: text, encoding: .utf8).singleRoot() } catch {
      throw Self.mistake(in: file.name, error)
    }
  }

  /// An alias needs an anchor: `&` before a letter, digit, `_` or `-`, after anything that cannot be inside a plain word.
  private static func lineOfAnchor(_ bytes: [UInt8]) -> Int? {
    var (line, previous) = (1, UInt8(0x0A))
    for (index, byte) in bytes.enumerated() {
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0x0A
      if byte == UInt8(ascii: "&"), isNameByte(next), !isAlphanumeric(previous) { return line }
      if byte == 0x0A { line += 1 }
      previous = byte
    }
    return nil
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  private static func mistake(in file: String, _ error: any Error) -> PackError {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      PackError(file: file, line: mark.line, problem: "not YAML: \(problem)")
    case .duplicatedKeysInMapping(let keys, let context):
      PackError(
        file: file, line: context.mark.line,
        problem: "the same key twice: \(keys.joined(separator: ", "))", expected: "each key once")
    case .reader(let problem, _, _, _): PackError(file: file, line: nil, problem: "not YAML: \(problem)")
    default: PackError(file: file, line: nil, problem: "not YAML")
    }
  }
}

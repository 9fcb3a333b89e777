/// Cuts what is fed to libxml2 after a tag's `>`, never inside a tag.
///
/// libxml2 2.9.14 forgets whether it was inside quotes when a piece ends there; it then looks for the tag's end in
/// vain, keeps the whole rest of the file in memory and reads it only at the end (seen with 64 kB pieces: right, but
/// 8 times the file's size).
struct HTMLPieceCutter {
  private enum State { case text, tagOpen, tag, declaration, quoted(UInt8) }

  /// A tag longer than this is passed on unfinished: no export has one.
  private static let longestTag = 1 << 20

  private var state = State.text
  private var held: [UInt8] = []

  /// The bytes that may be fed now; the rest is held back.
  mutating func cut(_ piece: [UInt8]) -> [UInt8] {
    var boundary: Int?
    for (index, byte) in piece.enumerated() where step(byte) { boundary = index + 1 }
    if let boundary {
      let whole = held + piece[..<boundary]
      held = Array(piece[boundary...])
      return whole
    }
    held += piece
    return held.count > HTMLPieceCutter.longestTag ? takeRest() : []
  }

  /// What is still held back.
  mutating func takeRest() -> [UInt8] {
    defer { held = [] }
    return held
  }

  /// True just after a tag's end.
  private mutating func step(_ byte: UInt8) -> Bool {
    switch (state, byte) {
    case (.text, UInt8(ascii: "<")): state = .tagOpen
    case (.text, _): return false
    case (.tagOpen, UInt8(ascii: "!")), (.tagOpen, UInt8(ascii: "?")): state = .declaration
    case (.tagOpen, UInt8(ascii: "<")): return false
    case (.tagOpen, _): state = byte == UInt8(ascii: "/") || isLetterOrDigit(byte) ? .tag : .text
    case (.tag, UInt8(ascii: ">")), (.declaration, UInt8(ascii: ">")):
      state = .text
      return true
    case (.tag, UInt8(ascii: "\"")), (.tag, UInt8(ascii: "'")): state = .quoted(byte)
    case (.quoted(let mark), byte) where mark == byte: state = .tag
    default: break
    }
    return false
  }
}

/// Cuts what is fed to libxml2 after the end of a tag, a comment or a CDATA section, never inside one.
///
/// Its push parser looks for a tag's end by the next `>`, which may stand inside an attribute (2.9.14).
struct XMLPieceCutter {
  private enum State {
    case text, opened, tag, quoted(UInt8), instruction, comment, section
    /// `<!DOCTYPE`, with the depth of its square brackets.
    case declaration(Int)
    case declarationQuoted(UInt8, Int)
  }

  /// A tag, comment or section longer than this is passed on unfinished.
  private static let longest = 16 << 20

  private var state = State.text
  private var held: [UInt8] = []
  /// What followed `<`, as far as it is needed to tell what was opened.
  private var opening: [UInt8] = []
  private var last: (UInt8, UInt8) = (0, 0)

  /// The bytes that may be fed now; the rest is held back.
  mutating func cut(_ piece: [UInt8]) -> [UInt8] {
    var boundary: Int?
    for (index, byte) in piece.enumerated() {
      if step(byte) { boundary = index + 1 }
      last = (last.1, byte)
    }
    if let boundary {
      let whole = held + piece[..<boundary]
      held = Array(piece[boundary...])
      return whole
    }
    held += piece
    return held.count > XMLPieceCutter.longest ? takeRest() : []
  }

  /// What is still held back.
  mutating func takeRest() -> [UInt8] {
    defer { held = [] }
    return held
  }

  /// True just after an end.
  private mutating func step(_ byte: UInt8) -> Bool {
    switch state {
    case .text:
      if byte == UInt8(ascii: "<") {
        state = .opened
        opening = []
      }
    case .opened: open(byte)
    case .tag, .instruction, .comment, .section: return inside(byte)
    case .quoted(let mark): if byte == mark { state = .tag }
    case .declaration(let depth): return declare(byte, depth)
    case .declarationQuoted(let mark, let depth): if byte == mark { state = .declaration(depth) }
    }
    return false
  }

  private mutating func open(_ byte: UInt8) {
    opening.append(byte)
    switch opening.count {
    case 1 where byte == UInt8(ascii: "?"): state = .instruction
    case 1 where byte == UInt8(ascii: "!"): break
    case 1: state = .tag
    case 2 where byte == UInt8(ascii: "-") || byte == openBracket: break
    case 2: state = .declaration(0)
    case 3 where opening[1] == UInt8(ascii: "-"):
      state = .comment
      last = (0, 0)
    case 8 where opening[1] == openBracket: state = .section
    default: break
    }
  }

  private mutating func inside(_ byte: UInt8) -> Bool {
    let isAngle = byte == UInt8(ascii: ">")
    switch state {
    case .tag where byte == quote || byte == UInt8(ascii: "'"): state = .quoted(byte)
    case .tag where isAngle: state = .text
    case .instruction where isAngle && last.1 == UInt8(ascii: "?"): state = .text
    case .comment where isAngle && last == (UInt8(ascii: "-"), UInt8(ascii: "-")): state = .text
    case .section where isAngle && last == (closeBracket, closeBracket): state = .text
    default: return false
    }
    guard case .text = state else { return false }
    return true
  }

  private mutating func declare(_ byte: UInt8, _ depth: Int) -> Bool {
    switch byte {
    case openBracket: state = .declaration(depth + 1)
    case closeBracket: state = .declaration(max(depth - 1, 0))
    case quote, UInt8(ascii: "'"): state = .declarationQuoted(byte, depth)
    case UInt8(ascii: ">") where depth == 0:
      state = .text
      return true
    default: break
    }
    return false
  }
}

/// Cuts a text file into lines at LF or CR LF, without reading the file into memory.
///
/// Every byte of the file belongs to exactly one line's `raw`. Nothing else ends a line: U+2028 and a lone CR can
/// stand in what somebody typed.
public struct LineReader {
  /// No chat, log or table has longer lines: such a file is not read as text.
  public static let longestLine = 16 << 20

  /// Known once the first line was read.
  public private(set) var form = TextEncodingForm.utf8

  private let nextChunk: () throws -> [UInt8]?
  private var bytes: [UInt8] = []
  private var position = 0
  private var offset = 0
  private var number = 0
  private var mark = 0
  private var isOpened = false
  private let givesCutEnd: Bool

  /// - Parameter givesCutEnd: Whether a last line that stops within a character is given like any other, for records that
  ///   stand on lines of their own: it costs that one.
  public init(_ source: some ByteSource, givesCutEnd: Bool = false) {
    nextChunk = source.next
    self.givesCutEnd = givesCutEnd
  }

  /// The next line, or nil at the end.
  ///
  /// - Throws: `StructureError` for a line of more than `longestLine` bytes or a file that ends within a character;
  /// whatever
  ///   the source throws.
  public mutating func next() throws -> TextLine? {
    if !isOpened { try open() }
    var searched = position
    while true {
      if let end = lineEnd(from: searched) { return line(to: end) }
      guard bytes.count - position <= LineReader.longestLine else {
        throw StructureError(offset: offset, reason: "has a line of more than \(LineReader.longestLine) bytes")
      }
      searched = max(position, bytes.count - bytes.count % form.unit)
      let consumed = position
      guard try refill() else { break }
      searched -= consumed
    }
    guard position < bytes.count else { return nil }
    if !givesCutEnd { try checkEnd() }
    return line(to: bytes.count)
  }

  private mutating func open() throws {
    isOpened = true
    while bytes.count < 4, try refill() {}
    (form, mark) = TextEncodingForm.detect(bytes)
  }

  /// Keeps what is not yet read, whole code units from an even offset, and appends a chunk.
  private mutating func refill() throws -> Bool {
    guard let chunk = try nextChunk() else { return false }
    bytes.removeFirst(position)
    position = 0
    bytes += chunk
    return true
  }

  /// Just past the line feed at or after `start`.
  private func lineEnd(from start: Int) -> Int? {
    guard form != .utf8 else { return bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } }
    let low = form == .utf16LittleEndian ? 0 : 1
    var index = start - (start - position) % 2
    while index + 1 < bytes.count {
      if bytes[index + low] == 0x0A && bytes[index + 1 - low] == 0 { return index + 2 }
      index += 2
    }
    return nil
  }

  private mutating func line(to end: Int) -> TextLine {
    let raw = Array(bytes[position..<end])
    var text = form.decoded(raw.dropFirst(mark))
    if text.last == 0x0A {
      text.removeLast()
      if text.last == 0x0D { text.removeLast() }
    }
    number += 1
    defer {
      offset += raw.count
      position = end
      mark = 0
    }
    return TextLine(text: text, raw: raw, offset: offset, number: number)
  }

  /// The last line has no line end: it must not stop within a character.
  private func checkEnd() throws {
    let rest = bytes[position...]
    let isCut = form == .utf8 ? LineReader.endsWithinCharacter(rest) : rest.count % 2 == 1
    guard !isCut else { throw StructureError(offset: offset, reason: "ends in the middle of a character") }
  }

  /// Whether the last bytes begin a UTF-8 character and do not finish it.
  static func endsWithinCharacter(_ bytes: ArraySlice<UInt8>) -> Bool {
    for (back, byte) in bytes.suffix(3).reversed().enumerated() {
      switch byte {
      case 0x80...0xBF: continue
      case 0xC2...0xDF: return back < 1
      case 0xE0...0xEF: return back < 2
      case 0xF0...0xF4: return back < 3
      default: return false
      }
    }
    return false
  }
}

import ByteFormats

/// Cuts an mbox file into mails, without reading it into memory.
struct MboxReader {
  /// A larger mail is given without its body.
  static let longestMail = 128 << 20

  private var lines: LineReader
  private var first: TextLine?
  private var isBegun = false
  private var count = 0

  init(_ source: some ByteSource) { lines = LineReader(source) }

  /// The next mail, or nil after the last.
  ///
  /// - Throws: `StructureError` where the file does not begin with a mail; whatever the source throws.
  mutating func next() throws -> MboxMessage? {
    if !isBegun { try begin() }
    guard let first else { return nil }
    var draft = MboxDraft(first)
    self.first = nil
    var isAfterBlank = false
    while let line = try lines.next() {
      if isAfterBlank, FromLine.isOne(line.text) {
        self.first = line
        break
      }
      draft.take(line)
      isAfterBlank = line.text.isEmpty
    }
    count += 1
    return draft.message(number: count)
  }

  private mutating func begin() throws {
    isBegun = true
    while let line = try lines.next() {
      if line.text.isEmpty { continue }
      guard FromLine.isOne(line.text) else {
        throw StructureError(offset: line.offset, reason: "does not begin with a mail")
      }
      first = line
      return
    }
  }
}

/// One mail of an mbox file.
struct MboxMessage {
  let fromLine: [UInt8]
  let headers: MailHeaders
  /// Without the marks that keep lines of a mail from beginning like the next mail. Empty for an oversize one.
  let body: [UInt8]
  /// From the line `From …` to before the next mail's, as they stand in the file.
  let bytes: [UInt8]
  let offset: Int
  let length: Int
  /// From 1.
  let number: Int
  /// Whether the empty line after the headers was met.
  let hasBody: Bool

  var isOversize: Bool { length > bytes.count }
}

/// A mail being read.
private struct MboxDraft {
  private let first: TextLine
  private var headers: [[UInt8]] = []
  private var body: [UInt8] = []
  private var bytes: [UInt8]
  private var length: Int
  private var hasBody = false

  init(_ first: TextLine) {
    self.first = first
    bytes = first.raw
    length = first.raw.count
  }

  mutating func take(_ line: TextLine) {
    length += line.raw.count
    guard length <= MboxReader.longestMail else {
      bytes = []
      body = []
      return
    }
    bytes += line.raw
    if hasBody {
      body += MboxDraft.unmarked(line.text)
      body.append(0x0A)
    } else if line.text.isEmpty {
      hasBody = true
    } else {
      headers.append(line.text)
    }
  }

  func message(number: Int) -> MboxMessage {
    MboxMessage(
      fromLine: first.text, headers: MailHeaders(headers), body: body, bytes: bytes, offset: first.offset,
      length: length, number: number, hasBody: hasBody)
  }

  /// `>From ` stands for `From `, `>>From ` for `>From `.
  private static func unmarked(_ line: [UInt8]) -> ArraySlice<UInt8> {
    guard line.first == UInt8(ascii: ">") else { return line[...] }
    let rest = line.drop { $0 == UInt8(ascii: ">") }
    return rest.starts(with: "From ".utf8) ? line.dropFirst() : line[...]
  }
}

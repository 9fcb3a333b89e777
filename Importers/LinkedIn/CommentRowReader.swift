import ByteFormats

/// Cuts `Comments.csv` into rows: one begins at each line that begins with a date and an address.
struct CommentRowReader {
  private var lines: LineReader
  private var pending: TextLine?
  /// The header is row 1.
  private var count = 1

  init(_ source: some ByteSource) { lines = LineReader(source) }

  mutating func header() throws -> [UInt8] {
    guard let line = try lines.next() else { throw StructureError(offset: 0, reason: "is empty") }
    return line.text
  }

  /// The next row, or nil after the last.
  ///
  /// - Throws: `StructureError` where the last row opens a quote and does not close it.
  mutating func next() throws -> CommentRow? {
    guard let first = try pending ?? nextLine() else { return nil }
    pending = nil
    var row = CommentRow(first: first, number: count + 1)
    count += 1
    while let line = try lines.next() {
      if CommentRow.begins(line.text) {
        pending = line
        return row
      }
      row.append(line)
      guard row.raw.count <= TableReader.longestRow else {
        throw StructureError(offset: row.offset, reason: "has a row of more than \(TableReader.longestRow) bytes")
      }
    }
    if row.isOpen { throw StructureError(offset: row.offset, reason: "ends in the middle of a row") }
    return row
  }

  private mutating func nextLine() throws -> TextLine? {
    while let line = try lines.next() {
      if !line.text.isEmpty { return line }
    }
    return nil
  }
}

/// One row of `Comments.csv`.
struct CommentRow {
  let offset: Int
  let number: Int
  /// As it stands in the file, line ends included.
  private(set) var raw: [UInt8]
  private var text: [UInt8]

  init(first: TextLine, number: Int) {
    offset = first.offset
    self.number = number
    raw = first.raw
    text = first.text
  }

  mutating func append(_ line: TextLine) {
    raw += line.raw
    text.append(0x0A)
    text += line.text
  }

  /// Whether its message opens a quote that it does not close.
  var isOpen: Bool { (try? cells()) == nil && messagePart?.first == quote }

  /// - Throws: `Unreadable` where it does not begin as a row, or a quote is not closed.
  func cells() throws(Unreadable) -> (date: ArraySlice<UInt8>, address: ArraySlice<UInt8>, message: [UInt8]) {
    guard CommentRow.begins(text), let message = messagePart else { throw Unreadable("does not begin with a date") }
    let address = text[(CommentRow.dateLength + 1)..<(message.startIndex - 1)]
    return (text[..<CommentRow.dateLength], address, try CommentRow.unquoted(message))
  }

  static let dateLength = 19

  /// Whether a line begins `2025-07-13 08:15:21,https://` or `…,http://`.
  static func begins(_ line: [UInt8]) -> Bool {
    let form = Array("0000-00-00 00:00:00,http".utf8)
    guard line.count > form.count else { return false }
    for index in form.indices {
      let isDigit = (48...57).contains(line[index])
      guard form[index] == UInt8(ascii: "0") ? isDigit : line[index] == form[index] else { return false }
    }
    let rest = line[form.count...]
    return rest.starts(with: "://".utf8) || rest.starts(with: "s://".utf8)
  }

  /// What follows the second comma, without the line breaks at its end.
  private var messagePart: ArraySlice<UInt8>? {
    guard text.count > CommentRow.dateLength + 1,
      let comma = text[(CommentRow.dateLength + 1)...].firstIndex(of: UInt8(ascii: ","))
    else { return nil }
    var message = text[(comma + 1)...]
    while message.last == 0x0A { message.removeLast() }
    return message
  }

  /// Undoes the quotes of a message: `\"` and `""` both stand for one.
  private static func unquoted(_ message: ArraySlice<UInt8>) throws(Unreadable) -> [UInt8] {
    guard message.first == quote else { return Array(message) }
    guard message.count > 1, message.last == quote else { throw Unreadable("opens a quote that is never closed") }
    let inner = Array(message.dropFirst().dropLast())
    var text: [UInt8] = []
    var index = 0
    while index < inner.count {
      let isBackslash = inner[index] == UInt8(ascii: "\\")
      let isPair = index + 1 < inner.count && inner[index + 1] == quote
      // `\""` is a backslash before a doubled quote.
      let isKept = isBackslash && index + 2 < inner.count && inner[index + 2] == quote
      if isPair && (inner[index] == quote || isBackslash && !isKept) { index += 1 }
      text.append(inner[index])
      index += 1
    }
    return text
  }
}

let quote = UInt8(ascii: "\"")

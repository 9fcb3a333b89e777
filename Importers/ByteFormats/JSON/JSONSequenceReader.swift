/// Cuts a file of JSON values in any of the forms in which tools save them: one array, one object, values one a line (JSON
/// Lines), values one after the other. A broken line costs that line.
///
/// Of an array its elements are given; of an object the elements of the arrays to unwrap, else the object itself.
public struct JSONSequenceReader {
  /// How the values stand in the file.
  public enum Layout: Hashable, Sendable {
    /// One array or one object.
    case single
    /// A value on each line.
    case lines
  }

  public let layout: Layout
  private var single: JSONRecordReader
  private var lines: LineReader
  private var count = 0

  /// - Parameter open: Opens the file; called twice, to look and to read.
  /// - Throws: what `open` throws.
  public init(unwrapping keys: [String] = [], _ open: () throws -> some ByteSource) throws {
    layout = try JSONSequenceReader.layout(of: open())
    let source = try open()
    single = JSONRecordReader(source, unwrapping: keys)
    lines = LineReader(source, givesCutEnd: true)
  }

  /// The bytes outside an unwrapped array, once `next()` has given nil. Empty for lines.
  public var envelope: [UInt8] { layout == .single ? single.envelope : [] }

  /// The envelope's values, once `next()` has given nil; nil where there is none or it is no JSON.
  public var facts: JSONValue? { envelope.isEmpty ? nil : try? JSONValue(parsing: envelope) }

  /// The next value, or nil after the last. On a line that is no JSON value, `parse()` of what is given fails.
  ///
  /// - Throws: `StructureError` where a single value ends early or is followed by something else.
  public mutating func next() throws -> JSONRecord? {
    switch layout {
    case .single: try single.next()
    case .lines: try nextLine()
    }
  }

  private mutating func nextLine() throws -> JSONRecord? {
    while let line = try lines.next() {
      let text = line.text
      guard text.contains(where: { !isSpace($0) }) else { continue }
      count += 1
      let mark = line.raw.count >= text.count && line.offset == 0 ? JSONSequenceReader.markLength(line.raw) : 0
      return JSONRecord(bytes: text, offset: line.offset + mark, number: count, length: text.count)
    }
    return nil
  }

  private static func markLength(_ raw: [UInt8]) -> Int { raw.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  /// Lines, when the first is a whole value and another follows; or when the first two both open an object. A line too long
  /// to be one (16 MB) can only be part of a single value.
  private static func layout(of source: some ByteSource) throws -> Layout {
    do { return try layout(ofLinesIn: source) } catch is StructureError { return .single }
  }

  private static func layout(ofLinesIn source: some ByteSource) throws -> Layout {
    var lines = LineReader(source, givesCutEnd: true)
    var first: [UInt8] = []
    while first.allSatisfy(isSpace), let line = try lines.next() { first = line.text }
    guard lines.form == .utf8, let start = first.first(where: { !isSpace($0) }),
      start == openBrace || start == openBracket
    else {
      return .single
    }
    while let line = try lines.next() {
      guard let next = line.text.first(where: { !isSpace($0) }) else { continue }
      return isWhole(first) || (start == openBrace && next == openBrace && !goesOn(first)) ? .lines : .single
    }
    return .single
  }

  /// Whether the line ends where a value printed over several lines is broken: `{"included":[`.
  private static func goesOn(_ line: [UInt8]) -> Bool {
    guard let last = line.last(where: { !isSpace($0) }) else { return false }
    return [openBrace, openBracket, UInt8(ascii: ",")].contains(last)
  }

  private static func isWhole(_ line: [UInt8]) -> Bool {
    let text = Array(line.drop(while: isSpace))
    var scanner = JSONValueScanner()
    let end = text.withUnsafeBufferPointer { scanner.end(in: $0, from: 0) }
    return end.map { text[$0...].allSatisfy(isSpace) } ?? scanner.isBalanced
  }
}

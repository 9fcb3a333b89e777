import CLibXML2

/// Cuts an XML file into records without building a tree of the whole: the caller says which elements are records.
///
/// Nothing is fetched, no external entity is read and none that the file declares is expanded. A file that is not well-formed
/// is refused where it breaks; what was read before it stands.
public final class XMLRecordReader {
  /// Deeper nesting is no feed's: it is refused, never cut off silently.
  public static let deepest = 200
  /// Longer records are refused.
  public static let longestRecord = 64 << 20

  private let nextChunk: () throws -> [UInt8]?
  private let startsRecord: (HTMLElement, HTMLElement?) -> Bool
  private let startsPart: (HTMLElement) -> Bool
  private var parser: XMLPushParser?
  private var window = XMLByteWindow(.utf8)
  private var cutter = XMLPieceCutter()
  private let entities = XMLEntity()
  private var open: [HTMLElement] = []
  private var text: [UInt8] = []
  private var record: (offset: Int, depth: Int, parts: [XMLPart])?
  private var part: (offset: Int, depth: Int)?
  /// Records of the last piece, and how many of them have been given out.
  private var ready: [XMLRecord] = []
  private var given = 0
  private var count = 0
  private var failure: StructureError?
  private var isEnded = false

  /// - Parameters:
  ///   - startsRecord: is given each element outside a record, with its parent.
  ///   - startsPart: is given each element directly inside a record; those for which it holds stand apart from the record's
  ///     own, with their bytes (comments inside a post).
  public init(
    _ source: some ByteSource, startsPart: @escaping (HTMLElement) -> Bool = { _ in false },
    startsRecord: @escaping (HTMLElement, HTMLElement?) -> Bool
  ) {
    nextChunk = source.next
    self.startsRecord = startsRecord
    self.startsPart = startsPart
  }

  /// Control characters met so far; XML forbids them, and they are read as spaces.
  public var controlCharacters: Int { window.controls }

  /// The next record, or nil after the last.
  ///
  /// - Throws: `StructureError` where the file is cut short, not well-formed or nested too deeply; whatever the source
  ///   throws.
  public func next() throws -> XMLRecord? {
    while true {
      if given < ready.count {
        given += 1
        return ready[given - 1]
      }
      ready = []
      given = 0
      if let failure { throw failure }
      guard !isEnded else { return nil }
      try feed()
    }
  }

  private func feed() throws {
    guard let chunk = try parser == nil ? firstChunk() : nextChunk() else { return finish() }
    let parser = try parser ?? begin(chunk)
    var start = 0
    while start < chunk.count, failure == nil {
      let end = min(start + 65_536, chunk.count)
      parser.parse(cutter.cut(window.append(chunk[start..<end])))
      start = end
      let read = window.offset(ofParsed: parser.position)
      window.forget(before: record?.offset ?? max(0, read - 65_536))
      if let record, window.end - record.offset > XMLRecordReader.longestRecord {
        return fail("has a record of more than \(XMLRecordReader.longestRecord) bytes")
      }
    }
  }

  /// With enough bytes to find the declaration in.
  private func firstChunk() throws -> [UInt8]? {
    guard var first = try nextChunk() else { return nil }
    while first.count < 512, let chunk = try nextChunk() { first += chunk }
    return first
  }

  private func begin(_ chunk: [UInt8]) throws -> XMLPushParser {
    window = XMLByteWindow(try XMLEncoding(head: chunk))
    let parser = try XMLPushParser(reader: self)
    self.parser = parser
    return parser
  }

  private func finish() {
    isEnded = true
    guard let parser else { return fail("is empty") }
    parser.parse(cutter.takeRest())
    guard failure == nil else { return }
    parser.finish()
    if failure != nil || !open.isEmpty {
      failure = nil
      fail("ends before its last element is closed")
    }
  }

  private func fail(_ reason: String) {
    isEnded = true
    if failure == nil { failure = StructureError(offset: window.end, reason: reason) }
  }
}

extension XMLRecordReader {
  func start(_ element: HTMLElement) {
    guard failure == nil, let parser else { return }
    flushText()
    guard open.count < XMLRecordReader.deepest else {
      return fail("is nested more than \(XMLRecordReader.deepest) levels")
    }
    if let depth = record?.depth {
      if part == nil, open.count == depth + 1, startsPart(element) { part = (tagOffset(parser), open.count) }
    } else if startsRecord(element, open.last) {
      record = (tagOffset(parser), open.count, [])
    }
    open.append(element)
  }

  func end() {
    guard failure == nil, let parser else { return }
    flushText()
    guard let element = open.popLast() else { return }
    if let part, part.depth == open.count {
      let range = part.offset..<max(part.offset, window.offset(ofParsed: parser.position))
      self.part = nil
      record?.parts.append(
        XMLPart(
          element: element, bytes: window.bytes(range), offset: range.lowerBound,
          hasInvalidText: window.hasInvalidText(in: range)))
    } else if let record, record.depth == open.count {
      close(record, element, at: window.offset(ofParsed: parser.position))
    } else if record != nil {
      open[open.count - 1].children.append(.element(element))
    }
  }

  func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
    if record != nil { text += bytes }
  }

  func meetError() { fail("is not well-formed XML") }

  func entity(named name: UnsafePointer<UInt8>) -> UnsafeMutablePointer<xmlEntity>? {
    guard let parser else { return nil }
    return entities.pointer(to: name, isInAttribute: parser.isInAttribute)
  }

  private func tagOffset(_ parser: XMLPushParser) -> Int {
    let offset = window.offset(ofParsed: parser.position)
    return window.lastTag(before: offset)
  }

  private func flushText() {
    guard !text.isEmpty, !open.isEmpty else { return }
    open[open.count - 1].children.append(.text(String(decoding: text, as: UTF8.self)))
    text = []
  }

  private func close(_ record: (offset: Int, depth: Int, parts: [XMLPart]), _ element: HTMLElement, at end: Int) {
    self.record = nil
    count += 1
    let range = record.offset..<max(record.offset, end)
    let parts = record.parts.map { $0.offset..<$0.offset + $0.bytes.count }
    ready.append(
      XMLRecord(
        element: element, parts: record.parts, bytes: window.bytes(range), offset: range.lowerBound, number: count,
        hasInvalidText: window.hasInvalidText(in: range, leaving: parts)))
  }
}

/// One record of an XML file. Its elements are of the kind that HTML has, so that XHTML inside can be read as a page.
public struct XMLRecord: Sendable {
  /// The element that it is, without its parts.
  public let element: HTMLElement
  public let parts: [XMLPart]
  /// As they stand in the file, from its opening `<` to its closing `>`.
  public let bytes: [UInt8]
  /// Offset of the first byte in the file.
  public let offset: Int
  /// From 1.
  public let number: Int
  /// Whether some bytes outside its parts are no text (UTF-8); they are read as `?`.
  public let hasInvalidText: Bool
}

/// An element inside a record that is a record of its own.
public struct XMLPart: Sendable {
  public let element: HTMLElement
  /// As they stand in the file.
  public let bytes: [UInt8]
  /// Offset of the first byte in the file.
  public let offset: Int
  public let hasInvalidText: Bool
}

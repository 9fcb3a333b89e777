import CLibXML2

/// Cuts an HTML file into records without building a tree of the whole: files of one line and tens of megabytes are
/// normal.
///
/// The caller says which elements begin a record. A record ends where the next one at its level begins, or where the
/// element that holds them is closed. Nothing is fetched and no external entity is read.
public final class HTMLRecordReader {
  /// Text outside the records, in file order, without styles and scripts. What stands before the first record is
  /// complete once that record has been returned.
  public private(set) var frame: [HTMLFrameText] = []

  /// Deeper nesting is no export's: it is refused, never cut off silently.
  public static let deepest = 256
  /// Longer records are refused.
  public static let longestRecord = 64 << 20

  private let nextChunk: () throws -> [UInt8]?
  private let startsRecord: (HTMLElement, HTMLElement?) -> Bool
  private var parser: HTMLPushParser?
  private var window = HTMLByteWindow()
  private var cutter = HTMLPieceCutter()
  private var open: [HTMLElement] = []
  private var text: [UInt8] = []
  private var current: (offset: Int, depth: Int, nodes: [HTMLNode])?
  /// Records of the last piece, and how many of them have been given out: an emptied slice would keep them all alive.
  private var ready: [HTMLRecord] = []
  private var given = 0
  private var count = 0
  private var failure: StructureError?
  private var isEnded = false

  /// - Parameter startsRecord: is given each element outside a record, or beside the one that began it, with its
  /// parent.
  public init(_ source: some ByteSource, startsRecord: @escaping (HTMLElement, HTMLElement?) -> Bool) {
    nextChunk = source.next
    self.startsRecord = startsRecord
  }

  /// The next record, or nil after the last.
  ///
  /// - Throws: `StructureError` where the file is cut short (no `</html>`, or its list is not closed) or nested too
  /// deeply;
  ///   whatever the source throws.
  public func next() throws -> HTMLRecord? {
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
    let parser = try self.parser ?? HTMLPushParser(reader: self)
    self.parser = parser
    guard let chunk = try nextChunk() else { return finish(parser) }
    var start = 0
    while start < chunk.count, failure == nil {
      let end = min(start + 65_536, chunk.count)
      guard parser.parse(cutter.cut(window.append(chunk[start..<end]))) else {
        return fail("cannot be followed any further")
      }
      start = end
      window.forget(before: current?.offset ?? max(0, parser.position - 65_536))
      if let current, window.end - current.offset > HTMLRecordReader.longestRecord {
        return fail("has a record of more than \(HTMLRecordReader.longestRecord) bytes")
      }
    }
  }

  private func finish(_ parser: HTMLPushParser) {
    isEnded = true
    if !window.endsWithClosingTag { return fail("ends before its closing </html>") }
    _ = parser.parse(cutter.takeRest())
    parser.finish()
    if current != nil { fail("ends before its list of records is closed") }
  }

  private func fail(_ reason: String) {
    isEnded = true
    if failure == nil { failure = StructureError(offset: window.end, reason: reason) }
  }
}

extension HTMLRecordReader {
  func start(_ element: HTMLElement) {
    guard failure == nil, let parser else { return }
    flushText()
    guard open.count < HTMLRecordReader.deepest else {
      return fail("is nested more than \(HTMLRecordReader.deepest) levels")
    }
    if current.map({ $0.depth == open.count }) ?? true, startsRecord(element, open.last) {
      let offset = window.lastTag(before: parser.position)
      closeRecord(at: offset)
      current = (offset, open.count, [])
    }
    open.append(element)
  }

  func end() {
    guard failure == nil, let parser else { return }
    flushText()
    guard let element = open.popLast() else { return }
    if let depth = current?.depth, open.count < depth {
      let offset = window.lastTag(before: parser.position)
      if !window.hasClosingTag(of: element.name, at: offset) { fail("ends before its list of records is closed") }
      closeRecord(at: offset)
    }
    attach(.element(element))
  }

  func characters(_ bytes: UnsafeBufferPointer<UInt8>) { text += bytes }

  private func flushText() {
    guard !text.isEmpty else { return }
    let decoded = String(decoding: text, as: UTF8.self)
    if current == nil, let holder = open.last, text.contains(where: { !isSpace($0) }), frame.count < 10_000 {
      if !holder.isNamed("style") && !holder.isNamed("script") {
        var bare = holder
        bare.children = []
        frame.append(HTMLFrameText(element: bare, text: decoded))
      }
    }
    text = []
    attach(.text(decoded))
  }

  /// Puts a finished node where it belongs. Outside records nothing is kept: their siblings would pile up.
  private func attach(_ node: HTMLNode) {
    guard let depth = current?.depth else { return }
    if open.count == depth {
      current?.nodes.append(node)
    } else if open.count > depth {
      open[open.count - 1].children.append(node)
    }
  }

  private func closeRecord(at end: Int) {
    guard let record = current else { return }
    current = nil
    count += 1
    ready.append(
      HTMLRecord(
        nodes: record.nodes, bytes: window.bytes(record.offset..<max(end, record.offset)), offset: record.offset,
        number: count,
        hasInvalidText: window.takeInvalidText(in: record.offset..<max(end, record.offset))))
  }
}

/// One record of an HTML file.
public struct HTMLRecord: Sendable {
  /// What stands in it: the element that began it, then its siblings up to the next record.
  public let nodes: [HTMLNode]
  /// As they stand in the file, from the record's opening `<`.
  public let bytes: [UInt8]
  /// Offset of the first byte in the file.
  public let offset: Int
  /// From 1.
  public let number: Int
  /// Whether some bytes are no text (UTF-8); they are read as `?`.
  public let hasInvalidText: Bool

  /// The element that began it.
  public var element: HTMLElement? {
    if case .element(let element) = nodes.first { element } else { nil }
  }
}

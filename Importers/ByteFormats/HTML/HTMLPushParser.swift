import CLibXML2

/// libxml2's HTML parser, fed by pieces, reporting to a `HTMLRecordReader`.
final class HTMLPushParser {
  private let context: htmlParserCtxtPtr

  /// libxml2's tables are filled once, before two threads can meet in them ("must be called before any other function
  /// in multithreaded programs", its documentation of `xmlInitParser`).
  private static let tables: Void = xmlInitParser()

  init(reader: HTMLRecordReader) throws {
    _ = HTMLPushParser.tables
    var handler = htmlSAXHandler()
    handler.startElement = { reader, name, attributes in
      guard let name else { return }
      HTMLPushParser.reader(reader)?.start(HTMLPushParser.element(name, attributes))
    }
    handler.endElement = { reader, _ in HTMLPushParser.reader(reader)?.end() }
    handler.characters = { reader, bytes, count in HTMLPushParser.pass(bytes, count, to: reader) }
    handler.ignorableWhitespace = { reader, bytes, count in HTMLPushParser.pass(bytes, count, to: reader) }
    handler.cdataBlock = { reader, bytes, count in HTMLPushParser.pass(bytes, count, to: reader) }
    let target = Unmanaged.passUnretained(reader).toOpaque()
    guard let context = htmlCreatePushParserCtxt(&handler, target, nil, 0, nil, XML_CHAR_ENCODING_UTF8) else {
      throw StructureError(offset: 0, reason: "cannot be read: no memory for it")
    }
    let quiet = HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
    htmlCtxtUseOptions(context, Int32(quiet | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue))
    self.context = context
  }

  deinit { htmlFreeParserCtxt(context) }

  /// Offset just past what has been read.
  var position: Int { Int(xmlByteConsumed(context)) }

  /// False when the parser has given up.
  func parse(_ bytes: [UInt8]) -> Bool {
    if bytes.isEmpty { return true }
    bytes.withUnsafeBytes { buffer in
      let characters = buffer.bindMemory(to: CChar.self)
      htmlParseChunk(context, characters.baseAddress, Int32(characters.count), 0)
    }
    return context.pointee.disableSAX == 0
  }

  func finish() { htmlParseChunk(context, nil, 0, 1) }

  private static func reader(_ pointer: UnsafeMutableRawPointer?) -> HTMLRecordReader? {
    pointer.map { Unmanaged<HTMLRecordReader>.fromOpaque($0).takeUnretainedValue() }
  }

  private static func pass(_ bytes: UnsafePointer<UInt8>?, _ count: Int32, to pointer: UnsafeMutableRawPointer?) {
    reader(pointer)?.characters(UnsafeBufferPointer(start: bytes, count: Int(count)))
  }

  private static func element(
    _ name: UnsafePointer<UInt8>, _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) -> HTMLElement {
    var pairs: [(name: String, value: String)] = []
    var next = attributes
    while let pair = next, let key = pair[0] {
      pairs.append((String(cString: key), pair[1].map { String(cString: $0) } ?? ""))
      next = pair + 2
    }
    return HTMLElement(name: String(cString: name), attributes: pairs)
  }
}

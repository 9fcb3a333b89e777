import CLibXML2

/// libxml2's XML parser, fed by pieces, reporting to a `XMLRecordReader`.
///
/// Names are given as they are written, prefix and all: WordPress's namespaces carry version numbers, and files were seen
/// with foreign ones. No entity that a file declares is ever expanded, so that neither a file on this computer nor a bomb of
/// entities can come in: those of HTML (`&nbsp;`) are known without a declaration, every other one stays as it is written.
final class XMLPushParser {
  private let context: xmlParserCtxtPtr

  private static let tables: Void = xmlInitParser()

  init(reader: XMLRecordReader) throws {
    _ = XMLPushParser.tables
    var handler = xmlSAXHandler()
    // Without this number libxml2 does not ask for `serror`.
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = { reader, name, prefix, _, _, _, count, _, attributes in
      guard let name else { return }
      let pairs = XMLPushParser.attributes(attributes, count: Int(count))
      let element = HTMLElement(name: XMLPushParser.name(name, prefix), attributes: pairs)
      XMLPushParser.reader(reader)?.start(element)
    }
    handler.endElementNs = { reader, _, _, _ in XMLPushParser.reader(reader)?.end() }
    handler.characters = { reader, bytes, count in XMLPushParser.pass(bytes, count, to: reader) }
    handler.ignorableWhitespace = { reader, bytes, count in XMLPushParser.pass(bytes, count, to: reader) }
    handler.cdataBlock = { reader, bytes, count in XMLPushParser.pass(bytes, count, to: reader) }
    handler.getEntity = { reader, name in
      name.flatMap { XMLPushParser.reader(reader)?.entity(named: $0) }
    }
    handler.serror = { reader, error in
      guard let error = error?.pointee, error.level.rawValue > XML_ERR_WARNING.rawValue else { return }
      // A prefix that no `xmlns` declares: names are told by their prefix alone.
      let isPrefix = (XML_NS_ERR_XML_NAMESPACE.rawValue...XML_NS_ERR_COLON.rawValue).contains(
        UInt32(bitPattern: error.code))
      if !isPrefix { XMLPushParser.reader(reader)?.meetError() }
    }
    let target = Unmanaged.passUnretained(reader).toOpaque()
    guard let context = xmlCreatePushParserCtxt(&handler, target, nil, 0, nil) else {
      throw StructureError(offset: 0, reason: "cannot be read: no memory for it")
    }
    let options = [XML_PARSE_NOERROR, XML_PARSE_NOWARNING, XML_PARSE_NONET, XML_PARSE_IGNORE_ENC]
    xmlCtxtUseOptions(context, Int32(options.reduce(0) { $0 | $1.rawValue }))
    self.context = context
  }

  deinit {
    // A document of libxml2's own, made where a file declares entities.
    if let document = context.pointee.myDoc { xmlFreeDoc(document) }
    xmlFreeParserCtxt(context)
  }

  /// Offset just past what has been read, in what was fed.
  var position: Int { Int(xmlByteConsumed(context)) }

  /// Whether the value of an attribute is being read.
  var isInAttribute: Bool { context.pointee.instate == XML_PARSER_ATTRIBUTE_VALUE }

  func parse(_ bytes: [UInt8]) {
    guard !bytes.isEmpty else { return }
    bytes.withUnsafeBytes { buffer in
      let characters = buffer.bindMemory(to: CChar.self)
      _ = xmlParseChunk(context, characters.baseAddress, Int32(characters.count), 0)
    }
  }

  func finish() { _ = xmlParseChunk(context, nil, 0, 1) }

  private static func reader(_ pointer: UnsafeMutableRawPointer?) -> XMLRecordReader? {
    pointer.map { Unmanaged<XMLRecordReader>.fromOpaque($0).takeUnretainedValue() }
  }

  private static func pass(_ bytes: UnsafePointer<UInt8>?, _ count: Int32, to pointer: UnsafeMutableRawPointer?) {
    reader(pointer)?.characters(UnsafeBufferPointer(start: bytes, count: Int(count)))
  }

  private static func name(_ local: UnsafePointer<UInt8>, _ prefix: UnsafePointer<UInt8>?) -> String {
    prefix.map { String(cString: $0) + ":" + String(cString: local) } ?? String(cString: local)
  }

  /// libxml2 gives five pointers for each: name, prefix, namespace, and where the value begins and ends.
  private static func attributes(
    _ pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, count: Int
  ) -> [(name: String, value: String)] {
    guard let pointers else { return [] }
    return (0..<count).compactMap { number in
      let five = pointers + number * 5
      guard let local = five[0], let start = five[3], let end = five[4], start <= end else { return nil }
      let value = String(decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
      return (name(local, five[1]), value)
    }
  }
}

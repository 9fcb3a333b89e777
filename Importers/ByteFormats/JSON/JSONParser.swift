/// Reads JSON (RFC 8259) into nodes. Strict, except that nothing is said about numbers' ranges: they stay text.
///
/// Works on the buffer of an array that its caller holds: every access stands behind a comparison of `index` with
/// `count`.
struct JSONParser {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var nodes: [JSONNode] = []
  private var index = 0
  private var isASCII = true

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    nodes.reserveCapacity(bytes.count / 24 + 4)
  }

  mutating func parse() throws(JSONError) -> [JSONNode] {
    skipSpace()
    try value(depth: 0)
    skipSpace()
    guard index == bytes.count else { throw .syntax(index) }
    if !isASCII { try checkUTF8() }
    return nodes
  }

  private mutating func value(depth: Int) throws(JSONError) {
    guard depth < JSONDocument.deepest else { throw .tooDeep }
    guard index < bytes.count else { throw .syntax(index) }
    switch bytes[index] {
    case openBrace: try object(depth: depth)
    case openBracket: try array(depth: depth)
    case quote: try string()
    case UInt8(ascii: "t"): try literal("true", .true)
    case UInt8(ascii: "f"): try literal("false", .false)
    case UInt8(ascii: "n"): try literal("null", .null)
    default: try number()
    }
  }

  private mutating func object(depth: Int) throws(JSONError) {
    let own = open(.object)
    skipSpace()
    if take(closeBrace) { return close(own) }
    repeat {
      skipSpace()
      guard index < bytes.count, bytes[index] == quote else { throw .syntax(index) }
      try string()
      skipSpace()
      guard take(UInt8(ascii: ":")) else { throw .syntax(index) }
      skipSpace()
      try value(depth: depth + 1)
      skipSpace()
    } while take(UInt8(ascii: ","))
    guard take(closeBrace) else { throw .syntax(index) }
    close(own)
    try checkKeys(of: own)
  }

  private mutating func array(depth: Int) throws(JSONError) {
    let own = open(.array)
    skipSpace()
    if take(closeBracket) { return close(own) }
    repeat {
      skipSpace()
      try value(depth: depth + 1)
      skipSpace()
    } while take(UInt8(ascii: ","))
    guard take(closeBracket) else { throw .syntax(index) }
    close(own)
  }

  private mutating func open(_ kind: JSONNode.Kind) -> Int {
    nodes.append(JSONNode(kind: kind, start: Int32(index), end: 0, next: 0))
    index += 1
    return nodes.count - 1
  }

  private mutating func close(_ node: Int) {
    nodes[node].end = Int32(index)
    nodes[node].next = Int32(nodes.count)
  }

  private mutating func string() throws(JSONError) {
    index += 1
    let start = index
    var kind = JSONNode.Kind.string
    var high: UInt8 = 0
    while index < bytes.count {
      while let word = ByteWord(bytes, at: index), word.isPlainText {
        high |= word.highBits
        index += ByteWord.width
      }
      guard index < bytes.count else { break }
      let byte = bytes[index]
      if byte == quote { break }
      if byte == backslash {
        kind = .escapedString
        try escape()
        continue
      }
      guard byte >= 0x20 else { throw .syntax(index) }
      high |= byte
      index += 1
    }
    guard index < bytes.count else { throw .syntax(index) }
    if high >= 0x80 { isASCII = false }
    nodes.append(JSONNode(kind: kind, start: Int32(start), end: Int32(index), next: Int32(nodes.count + 1)))
    index += 1
  }

  private mutating func escape() throws(JSONError) {
    guard index + 1 < bytes.count else { throw .syntax(index) }
    switch bytes[index + 1] {
    case quote, backslash, UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"),
      UInt8(ascii: "r"), UInt8(ascii: "t"):
      index += 2
    case UInt8(ascii: "u"): try unicodeEscape()
    default: throw .syntax(index)
    }
  }

  private mutating func unicodeEscape() throws(JSONError) {
    guard let unit = JSONText.hex(bytes, at: index + 2) else { throw .syntax(index) }
    if unit & 0xF800 != 0xD800 {
      index += 6
      return
    }
    guard unit < 0xDC00, index + 7 < bytes.count, bytes[index + 6] == backslash, bytes[index + 7] == UInt8(ascii: "u"),
      let low = JSONText.hex(bytes, at: index + 8), low & 0xFC00 == 0xDC00
    else { throw .loneSurrogate(index) }
    index += 12
  }

  private mutating func literal(_ text: StaticString, _ kind: JSONNode.Kind) throws(JSONError) {
    let start = index
    for offset in 0..<text.utf8CodeUnitCount {
      guard index < bytes.count, bytes[index] == text.utf8Start[offset] else { throw .syntax(start) }
      index += 1
    }
    nodes.append(JSONNode(kind: kind, start: Int32(start), end: Int32(index), next: Int32(nodes.count + 1)))
  }

  private mutating func number() throws(JSONError) {
    let start = index
    _ = take(UInt8(ascii: "-"))
    if !take(UInt8(ascii: "0")) { try digits() }
    if take(UInt8(ascii: ".")) { try digits() }
    if index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "e") {
      index += 1
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      try digits()
    }
    nodes.append(JSONNode(kind: .number, start: Int32(start), end: Int32(index), next: Int32(nodes.count + 1)))
  }

  private mutating func digits() throws(JSONError) {
    let start = index
    while index < bytes.count, bytes[index] >= 0x30, bytes[index] <= 0x39 { index += 1 }
    guard index > start else { throw .syntax(index) }
  }

  @inline(__always)
  private mutating func skipSpace() {
    while index < bytes.count, isSpace(bytes[index]) {
      index += 1
      while let word = ByteWord(bytes, at: index), word.isAllSpaces { index += ByteWord.width }
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  /// Two fields of one name: readers differ in which they believe, so such a record is no evidence of either.
  private func checkKeys(of object: Int) throws(JSONError) {
    var count = 0
    var key = object + 1
    while key < nodes.count, count < JSONParser.fewKeys {
      var earlier = object + 1
      while earlier < key {
        if isSameKey(nodes[earlier], nodes[key]) { throw .repeatedKey(Int(nodes[key].start)) }
        earlier = Int(nodes[earlier + 1].next)
      }
      count += 1
      key = Int(nodes[key + 1].next)
    }
    if key < nodes.count { try checkManyKeys(of: object) }
  }

  /// Up to here each key is compared with each: beyond, that would take time that grows with the square.
  private static let fewKeys = 40

  private func checkManyKeys(of object: Int) throws(JSONError) {
    var seen: Set<[UInt8]> = []
    var key = object + 1
    while key < nodes.count {
      let start = Int(nodes[key].start)
      guard seen.insert(Array(bytes[start..<Int(nodes[key].end)])).inserted else { throw .repeatedKey(start) }
      key = Int(nodes[key + 1].next)
    }
  }

  @inline(__always)
  private func isSameKey(_ left: JSONNode, _ right: JSONNode) -> Bool {
    let length = left.end - left.start
    guard length == right.end - right.start else { return false }
    var offset: Int32 = 0
    while offset < length {
      if bytes[Int(left.start + offset)] != bytes[Int(right.start + offset)] { return false }
      offset += 1
    }
    return true
  }

  private func checkUTF8() throws(JSONError) {
    if String(validating: bytes, as: UTF8.self) == nil { throw .invalidUTF8(firstInvalid()) }
  }

  private func firstInvalid() -> Int {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) { offset += UTF8.width(scalar) }
    return offset
  }
}

/// A value of a JSON text. Reading never fails: what is not there, or of another type, is nil.
public struct JSONValue: Sendable {
  let document: JSONDocument
  let index: Int

  private var node: JSONNode { document.nodes[index] }

  /// The text of a string.
  public var string: String? {
    switch node.kind {
    case .string: String(decoding: document.bytes[Int(node.start)..<Int(node.end)], as: UTF8.self)
    case .escapedString: JSONText.decode(document.bytes[Int(node.start)..<Int(node.end)])
    default: nil
    }
  }

  /// The text of a string, or a number's digits exactly as they stand (ids past 2^53).
  public var text: String? {
    node.kind == .number ? String(decoding: document.bytes[Int(node.start)..<Int(node.end)], as: UTF8.self) : string
  }

  /// A whole number, written as a number or as a string of digits.
  public var integer: Int64? {
    switch node.kind {
    case .number, .string: JSONText.integer(document.bytes[Int(node.start)..<Int(node.end)])
    default: nil
    }
  }

  public var double: Double? { text.flatMap(Double.init) }

  public var bool: Bool? {
    switch node.kind {
    case .true: true
    case .false: false
    default: nil
    }
  }

  /// Where the value stands in the bytes that were parsed, quotes and brackets included: the evidence of a record inside
  /// another.
  public var byteRange: Range<Int> {
    let isQuoted = node.kind == .string || node.kind == .escapedString
    return isQuoted ? Int(node.start) - 1..<Int(node.end) + 1 : Int(node.start)..<Int(node.end)
  }

  public var isNull: Bool { node.kind == .null }
  public var isObject: Bool { node.kind == .object }
  public var isArray: Bool { node.kind == .array }

  /// The elements of an array; none for anything else.
  public var elements: [JSONValue] {
    guard node.kind == .array else { return [] }
    var values: [JSONValue] = []
    var child = index + 1
    while child < node.next {
      values.append(JSONValue(document: document, index: child))
      child = Int(document.nodes[child].next)
    }
    return values
  }

  /// The fields of an object in their order; none for anything else.
  public var fields: [(key: String, value: JSONValue)] {
    guard node.kind == .object else { return [] }
    var fields: [(key: String, value: JSONValue)] = []
    var child = index + 1
    while child < node.next {
      let value = JSONValue(document: document, index: child + 1)
      fields.append((JSONValue(document: document, index: child).string ?? "", value))
      child = Int(document.nodes[child + 1].next)
    }
    return fields
  }

  /// The field of an object whose name has exactly these bytes.
  public subscript(_ key: StaticString) -> JSONValue? {
    guard node.kind == .object else { return nil }
    var child = index + 1
    let end = Int(node.next)
    while child < end {
      let name = document.nodes[child]
      if name.kind == .string, Int(name.end - name.start) == key.utf8CodeUnitCount, matches(name, key) {
        return JSONValue(document: document, index: child + 1)
      }
      child = Int(document.nodes[child + 1].next)
    }
    return nil
  }

  private func matches(_ name: JSONNode, _ key: StaticString) -> Bool {
    var position = Int(name.start)
    for offset in 0..<key.utf8CodeUnitCount {
      guard document.bytes[position] == key.utf8Start[offset] else { return false }
      position += 1
    }
    return true
  }
}

extension JSONValue {
  /// Reads a small JSON text that is not a list of records (a manifest, a profile).
  public init(parsing bytes: [UInt8]) throws(JSONError) {
    guard bytes.count <= JSONRecordReader.longestRecord else { throw .oversize(bytes.count) }
    self = try JSONDocument(bytes).root
  }
}

/// What stands between the quotes of a JSON string.
enum JSONText {
  /// Decodes escapes in text that the parser has found well-formed.
  static func decode(_ bytes: ArraySlice<UInt8>) -> String {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      guard byte == backslash else {
        decoded.append(byte)
        index += 1
        continue
      }
      index = appendEscape(in: bytes, at: index + 1, to: &decoded)
    }
    return String(decoding: decoded, as: UTF8.self)
  }

  private static func appendEscape(in bytes: ArraySlice<UInt8>, at index: Int, to decoded: inout [UInt8]) -> Int {
    switch bytes[index] {
    case UInt8(ascii: "b"): decoded.append(0x08)
    case UInt8(ascii: "f"): decoded.append(0x0C)
    case UInt8(ascii: "n"): decoded.append(0x0A)
    case UInt8(ascii: "r"): decoded.append(0x0D)
    case UInt8(ascii: "t"): decoded.append(0x09)
    case UInt8(ascii: "u"): return appendUnicode(in: bytes, at: index, to: &decoded)
    default: decoded.append(bytes[index])
    }
    return index + 1
  }

  private static func appendUnicode(in bytes: ArraySlice<UInt8>, at index: Int, to decoded: inout [UInt8]) -> Int {
    let unit = hex(bytes, at: index + 1) ?? 0xFFFD
    var scalar = UInt32(unit)
    var next = index + 5
    if unit & 0xFC00 == 0xD800, let low = hex(bytes, at: index + 7) {
      scalar = 0x10000 + (UInt32(unit & 0x3FF) << 10) + UInt32(low & 0x3FF)
      next = index + 11
    }
    decoded += Array(Character(Unicode.Scalar(scalar) ?? "\u{FFFD}").utf8)
    return next
  }

  static func hex<Bytes: RandomAccessCollection<UInt8>>(_ bytes: Bytes, at start: Int) -> UInt16?
  where Bytes.Index == Int {
    guard start + 4 <= bytes.endIndex else { return nil }
    var value: UInt16 = 0
    for index in start..<start + 4 {
      let byte = bytes[index]
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt16(byte - 0x30)
      case 0x41...0x46, 0x61...0x66: value = value << 4 | UInt16((byte | 0x20) - 0x57)
      default: return nil
      }
    }
    return value
  }

  /// Nil for anything but an optional `-` and digits that fit 64 bits.
  static func integer(_ bytes: ArraySlice<UInt8>) -> Int64? {
    var digits = bytes
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative { digits = digits.dropFirst() }
    guard !digits.isEmpty else { return nil }
    var value: Int64 = 0
    for digit in digits {
      guard digit >= 0x30, digit <= 0x39 else { return nil }
      let (tens, tooBig) = value.multipliedReportingOverflow(by: 10)
      let (sum, overflow) = tens.subtractingReportingOverflow(Int64(digit - 0x30))
      guard !tooBig, !overflow else { return nil }
      value = sum
    }
    guard isNegative || value != .min else { return nil }
    return isNegative ? value : -value
  }
}

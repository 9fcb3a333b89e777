/// A value of DAG-CBOR, the form in which records stand in a repository.
enum CBORValue {
  case integer(Int64)
  case bytes([UInt8])
  case text(String)
  case array([CBORValue])
  case map([(key: String, value: CBORValue)])
  /// The name of another block.
  case link([UInt8])
  case bool(Bool)
  case double(Double)
  case null

  var string: String? { if case .text(let text) = self { text } else { nil } }
  var data: [UInt8]? { if case .bytes(let bytes) = self { bytes } else { nil } }
  var target: [UInt8]? { if case .link(let link) = self { link } else { nil } }
  var number: Int64? { if case .integer(let value) = self { value } else { nil } }
  var elements: [CBORValue] { if case .array(let values) = self { values } else { [] } }
  var isMap: Bool { if case .map = self { true } else { false } }

  /// The field of a map whose name has exactly these bytes.
  subscript(_ key: StaticString) -> CBORValue? {
    guard case .map(let fields) = self else { return nil }
    return fields.first {
      $0.key.utf8.elementsEqual(UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount))
    }?.value
  }

  /// Whether a record is of that kind (`$type`).
  func isTyped(_ name: StaticString) -> Bool {
    guard let type = self["$type"]?.string else { return false }
    return type.utf8.elementsEqual(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
  }
}

import ByteFormats

/// The fields of one item, by their names in small letters and without spaces: `Date` and `date` occur in one file.
struct Fields {
  private let values: [[UInt8]: String]

  init(_ item: JSONValue) {
    self.init(item.fields.compactMap { key, value in value.text.map { (Array(key.utf8), $0) } })
  }

  init(_ pairs: [(key: [UInt8], value: String)]) {
    values = Dictionary(pairs.map { (Fields.folded($0.key), $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  /// Nil for what is missing, empty, or one of the words that stand for nothing.
  subscript(_ name: String) -> String? {
    guard let value = raw(name), !value.utf8.isEmpty else { return nil }
    return ["N/A", "None"].contains { $0.utf8.elementsEqual(value.utf8) } ? nil : value
  }

  /// As it stands: somebody may have written "N/A".
  func raw(_ name: String) -> String? { values[Array(name.utf8)] }

  func integer(_ name: String) -> Int64? { raw(name).flatMap { Int64($0) } }

  static func folded(_ name: some Sequence<UInt8>) -> [UInt8] {
    Bytes.lowered(name.filter { $0 != 0x20 })
  }
}

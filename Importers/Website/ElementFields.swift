import ByteFormats

extension HTMLElement {
  /// The first element of that name directly inside.
  func child(_ name: StaticString) -> HTMLElement? { elements.first { $0.isNamed(name) } }

  /// Its text without white space around it; nil where there is none. Authors were seen with line breaks inside their tags.
  func field(_ name: StaticString) -> String? { child(name).flatMap { FieldText.trimmed($0.text) } }
}

/// The text of a field.
enum FieldText {
  static func trimmed(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    guard let first = bytes.firstIndex(where: { $0 > 0x20 }), let last = bytes.lastIndex(where: { $0 > 0x20 }) else {
      return nil
    }
    return String(decoding: bytes[first...last], as: UTF8.self)
  }

  static func equals(_ text: String?, _ other: StaticString) -> Bool {
    guard let text else { return false }
    return text.utf8.elementsEqual(UnsafeBufferPointer(start: other.utf8Start, count: other.utf8CodeUnitCount))
  }

  static func holds(_ bytes: some RandomAccessCollection<UInt8>, _ words: StaticString) -> Bool {
    let wanted = UnsafeBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount)
    return bytes.indices.contains { bytes[$0] == wanted.first && bytes[$0...].starts(with: wanted) }
  }
}

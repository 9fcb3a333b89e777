/// Ids and names compared and cut by their bytes.
package enum Bytes {
  package static func equal(_ text: some Sequence<UInt8>, _ name: StaticString) -> Bool {
    text.elementsEqual(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
  }

  package static func equal(_ left: String?, _ right: String?) -> Bool {
    guard let left, let right else { return false }
    return left.utf8.elementsEqual(right.utf8)
  }

  /// ASCII letters made small; nothing else is touched.
  package static func lowered(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    bytes.map { (65...90).contains($0) ? $0 + 32 : $0 }
  }

  package static func lowered(_ text: String) -> String { String(decoding: lowered(text.utf8), as: UTF8.self) }

  /// Whether there are digits and nothing else, as in a platform's number.
  package static func isNumber(_ bytes: some Collection<UInt8>) -> Bool {
    !bytes.isEmpty && bytes.count <= 40 && bytes.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  package static func isNumber(_ text: String) -> Bool { isNumber(text.utf8) }

  package static func text(_ bytes: some Sequence<UInt8>) -> String {
    String(decoding: Array(bytes), as: UTF8.self)
  }

  /// Whether `word` stands anywhere in the bytes.
  package static func hold(_ bytes: [UInt8], _ word: StaticString) -> Bool {
    let wanted = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    guard let first = wanted.first, bytes.count >= wanted.count else { return false }
    return (0...bytes.count - wanted.count).contains { start in
      bytes[start] == first && bytes[start..<start + wanted.count].elementsEqual(wanted)
    }
  }
}

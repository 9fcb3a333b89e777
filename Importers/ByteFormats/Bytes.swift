/// Text compared and cut by its bytes.
///
/// What is asked for every path of an export is inlinable: across modules a generic function costs a call for each byte.
public enum Bytes {
  @inlinable public static func equal(_ bytes: some Sequence<UInt8>, _ word: StaticString) -> Bool {
    bytes.elementsEqual(buffer(word))
  }

  /// False where one of the two is missing.
  public static func equal(_ left: String?, _ right: String?) -> Bool {
    guard let left, let right else { return false }
    return left.utf8.elementsEqual(right.utf8)
  }

  @inlinable public static func starts(_ bytes: some Sequence<UInt8>, with word: StaticString) -> Bool {
    bytes.starts(with: buffer(word))
  }

  public static func starts(_ text: String?, with word: StaticString) -> Bool {
    text.map { starts($0.utf8, with: word) } ?? false
  }

  @inlinable public static func ends(_ bytes: some BidirectionalCollection<UInt8>, with word: StaticString) -> Bool {
    bytes.suffix(word.utf8CodeUnitCount).elementsEqual(buffer(word))
  }

  public static func ends(_ text: String?, with word: StaticString) -> Bool {
    text.map { ends($0.utf8, with: word) } ?? false
  }

  /// Whether `word` stands anywhere in the bytes; an empty word never does.
  public static func contains(_ bytes: [UInt8], _ word: StaticString) -> Bool { position(of: word, in: bytes) != nil }

  /// Where `word` first stands, from `start` on.
  public static func position(of word: StaticString, in bytes: [UInt8], from start: Int = 0) -> Int? {
    let wanted = buffer(word)
    guard let first = wanted.first, start >= 0, start <= bytes.count - wanted.count else { return nil }
    return bytes.withUnsafeBufferPointer { bytes in
      (start...bytes.count - wanted.count).first { place in
        bytes[place] == first && bytes[place..<place + wanted.count].elementsEqual(wanted)
      }
    }
  }

  /// ASCII letters made small; nothing else is touched.
  @inlinable public static func lowered(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    bytes.map { lowered($0) }
  }

  @inlinable public static func lowered(_ byte: UInt8) -> UInt8 { (65...90).contains(byte) ? byte + 32 : byte }

  public static func lowered(_ text: String) -> String { self.text(lowered(text.utf8)) }

  /// Without white space and control characters at both ends.
  public static func trimmed(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    let rest = Array(bytes.drop { $0 <= 0x20 })
    return Array(rest[..<(rest.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? 0)])
  }

  /// Nil for an empty text. White space is a text: see `MetaText.nonEmpty`.
  public static func nonEmpty(_ text: String?) -> String? { text.flatMap { $0.utf8.isEmpty ? nil : $0 } }

  /// Whether there are digits and nothing else, as in a platform's number.
  public static func isNumber(_ bytes: some Collection<UInt8>, atMost longest: Int = 40) -> Bool {
    (1...longest).contains(bytes.count) && bytes.allSatisfy { (48...57).contains($0) }
  }

  public static func isNumber(_ text: String, atMost longest: Int = 40) -> Bool {
    isNumber(text.utf8, atMost: longest)
  }

  public static func text(_ bytes: some Sequence<UInt8>) -> String {
    String(decoding: Array(bytes), as: UTF8.self)
  }

  /// The same texts without repeats.
  public static func unique(_ texts: [String]) -> [String] {
    var seen: Set<[UInt8]> = []
    return texts.filter { seen.insert(Array($0.utf8)).inserted }
  }

  @usableFromInline
  static func buffer(_ word: StaticString) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
  }
}

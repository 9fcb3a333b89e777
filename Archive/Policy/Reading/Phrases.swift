/// Words and phrases found in a text without the engine: in threads, and where a register and not the pack says which.
///
/// Whole words, whatever their case; a space stands for any white space. One step for each word of the text.
struct Phrases: Sendable {
  private let byFirstByte: [UInt8: [[UInt8]]]

  init(_ phrases: [String]) {
    // The longest first: of "Reform" and "Reform UK" the second is meant where it stands.
    let known = Set(phrases.map { $0.utf8.lowercasedBytes }.filter { !$0.isEmpty }).sorted { $0.count > $1.count }
    byFirstByte = Dictionary(grouping: known) { $0[0] }
  }

  /// Where they stand, in the order of the text.
  func ranges(in text: CheckedText) -> [Range<Int>] {
    text.bytes.indices.compactMap { match(in: text.bytes, at: $0) }
  }

  func isIn(_ text: CheckedText) -> Bool {
    text.bytes.indices.contains { match(in: text.bytes, at: $0) != nil }
  }

  /// Where the phrase ends that begins at a byte.
  func end(in text: CheckedText, at start: Int) -> Int? {
    text.bytes.indices.contains(start) ? match(in: text.bytes, at: start)?.upperBound : nil
  }

  private func match(in bytes: [UInt8], at start: Int) -> Range<Int>? {
    guard let candidates = byFirstByte[bytes[start].lowercased] else { return nil }
    for phrase in candidates {
      guard let end = end(of: phrase, in: bytes, at: start) else { continue }
      let startsWord = start == 0 || !bytes[start].isWordByte || !bytes[start - 1].isWordByte
      let endsWord = end == bytes.count || !bytes[end - 1].isWordByte || !bytes[end].isWordByte
      if startsWord, endsWord { return start..<end }
    }
    return nil
  }

  private func end(of phrase: [UInt8], in bytes: [UInt8], at start: Int) -> Int? {
    guard start + phrase.count <= bytes.count else { return nil }
    for offset in phrase.indices {
      let byte = bytes[start + offset]
      let isSame = phrase[offset] == 0x20 ? byte.isSpace : byte.lowercased == phrase[offset]
      if !isSame { return nil }
    }
    return start + phrase.count
  }
}

/// Words that say what a number is, or what it is not: `tel`, `date of birth`, `order`.
struct Cues: Sendable {
  /// In lower case, by the byte that they begin with.
  private let words: [[[UInt8]]]
  /// With which a word begins, in either case: most places in a text are passed over by this alone.
  private let begin: ByteSet

  /// - Parameter words: ASCII at their beginnings, in lower case.
  init(_ words: [String]) {
    let words = words.map { Array($0.utf8) }
    self.words = (0..<128).map { byte in words.filter { $0.first == byte } }
    begin = ByteSet(words.compactMap(\.first).flatMap { [$0, ByteClass.uppercased($0)] })
  }

  /// Where one of the words stands whole in the range; in a window of bounded length.
  func first(in range: Range<Int>, of text: ScannedText) -> Range<Int>? {
    for index in range where begin.contains(text[index]) && !text.isWord(at: index - 1) {
      if let end = end(of: text, at: index, within: range) { return index..<end }
    }
    return nil
  }

  func last(in range: Range<Int>, of text: ScannedText) -> Range<Int>? {
    for index in range.reversed() where begin.contains(text[index]) && !text.isWord(at: index - 1) {
      if let end = end(of: text, at: index, within: range) { return index..<end }
    }
    return nil
  }

  func stand(in range: Range<Int>, of text: ScannedText) -> Bool { first(in: range, of: text) != nil }

  /// Whether a cue stands before or after, in as many bytes.
  func stand(near range: Range<Int>, of text: ScannedText, before: Int, after: Int) -> Bool {
    stand(in: text.window(before: range.lowerBound, before), of: text)
      || stand(in: text.window(after: range.upperBound, after), of: text)
  }

  /// Whether the word next before `index` is one, "number", "is", ":" and their like passed over: `order no. 12`.
  func govern(_ index: Int, in text: ScannedText) -> Bool {
    var end = index
    for _ in 0..<4 {
      guard let word = text.word(before: end, past: Self.joining) else { return false }
      if match(word, of: text) { return true }
      guard Self.fillers.match(word, of: text) else { return false }
      end = word.lowerBound
    }
    return false
  }

  /// Whether the word there is one of them.
  func match(_ word: Range<Int>, of text: ScannedText) -> Bool {
    begin.contains(text[word.lowerBound])
      && words(at: word.lowerBound, of: text).contains {
        $0.count == word.count && text.hasWord($0, at: word.lowerBound)
      }
  }

  private func words(at index: Int, of text: ScannedText) -> [[UInt8]] {
    let byte = ByteClass.lowercased(text[index])
    return byte < 128 ? words[Int(byte)] : []
  }

  private func end(of text: ScannedText, at index: Int, within range: Range<Int>) -> Int? {
    for word in words(at: index, of: text) where index + word.count <= range.upperBound && text.hasWord(word, at: index)
    {
      if !text.isWord(at: index + word.count) { return index + word.count }
    }
    return nil
  }

  private static let joining: ByteSet = " :#.-()\"'=,"
  private static let fillers = Cues([
    "number", "numbers", "no", "nos", "num", "is", "was", "are", "the", "a", "your", "our", "my", "his", "her", "their",
    "of",
  ])

  /// What comes before a number that is nobody's: orders, references, planning applications.
  static let otherNumbers = Cues([
    "order", "orders", "ref", "refs", "reference", "invoice", "ticket", "booking", "id", "planning",
    "application", "permit", "serial", "model", "item", "batch", "barcode", "isbn", "issn", "charity", "company", "vat",
    "case", "crime", "incident", "log", "job", "meter", "policy", "quote", "receipt", "transaction", "tracking",
    "parcel", "account", "customer", "voucher", "coupon", "sku", "asset", "po", "event", "part", "product",
  ])
}

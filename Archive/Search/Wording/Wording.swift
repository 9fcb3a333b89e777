/// A text as a search for earlier wording sees it: its words in order, without links, `#tags`, `@names` and symbols.
public struct Wording: Sendable, Hashable {
  /// What kind of word one is. Notices from one template differ in names and figures, and agree in plain words.
  public enum Sort: UInt8, Sendable, Hashable {
    case plain
    /// Begins with a capital, as the first word of a sentence does too.
    case name
    /// Has a digit: a date, a time, a sum.
    case figure
  }

  public struct Word: Sendable, Hashable {
    /// Equal folded words have equal numbers.
    public let number: UInt64
    public let sort: Sort
    private let start: UInt32
    private let end: UInt32

    init(number: UInt64, sort: Sort, range: Range<Int>) {
      self.number = number
      self.sort = sort
      start = UInt32(clamping: range.lowerBound)
      end = UInt32(clamping: range.upperBound)
    }

    /// Where it stands, in Unicode scalars of the text.
    public var range: Range<Int> { Int(start)..<max(Int(start), Int(end)) }
  }

  public let words: [Word]

  /// Linear in the length of `text`, whatever it holds.
  public init(_ text: String) { self.init(text, folded: TextFolder.fold(text)) }

  /// - Parameter folded: What `text` folds to.
  public init(_ text: String, folded: FoldedText) {
    var text = text
    words = text.withUTF8 { bytes in
      var run = WordingRun(folded)
      run.read(bytes)
      return run.words
    }
  }

  /// From the first to the last of some words, in Unicode scalars of the text.
  public func range(of run: Range<Int>) -> Range<Int> {
    guard let first = words[run.clamped(to: words.indices)].first, let last = words[run.clamped(to: words.indices)].last
    else { return 0..<0 }
    return first.range.lowerBound..<max(first.range.lowerBound, last.range.upperBound)
  }
}

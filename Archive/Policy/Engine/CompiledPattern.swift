import CVectorscan
import Foundation

/// A rule's pattern with what Vectorscan knows of it.
struct CompiledPattern: Sendable {
  let pattern: Pattern
  /// Bytes of every match, where all are of one length: then its start is known from its end.
  let width: Int?
  /// Nil for a pattern that is more than some words.
  let phrase: LiteralPhrase?

  /// - Throws: What is wrong with the expression.
  init(_ pattern: Pattern) throws(PatternDatabase.Failure) {
    self.pattern = pattern
    guard !pattern.expression.utf8.contains(0) else {
      throw PatternDatabase.Failure(id: nil, reason: "a character without meaning in it")
    }
    var info: UnsafeMutablePointer<hs_expr_info_t>?
    var failure: UnsafeMutablePointer<hs_compile_error_t>?
    defer {
      free(info)
      hs_free_compile_error(failure)
    }
    let status = hs_expression_info(pattern.expression, Self.flags(pattern), &info, &failure)
    guard status == HS_SUCCESS, let info = info?.pointee else {
      let reason = failure?.pointee.message.map { String(cString: $0) }
      throw PatternDatabase.Failure(id: nil, reason: reason ?? "not an expression")
    }
    guard info.min_width > 0 else { throw PatternDatabase.Failure(id: nil, reason: "it is found in every text") }
    phrase = LiteralPhrase(pattern)
    width = info.min_width == info.max_width ? Int(info.min_width) : nil
  }

  /// For the first look at a text: every place of a pattern of one length and of a phrase's longest word, of the others
  /// only whether they are there.
  func entry(_ id: Int) -> PatternDatabase.Entry {
    let once = width == nil && phrase == nil ? UInt32(HS_FLAG_SINGLEMATCH) : 0
    return PatternDatabase.Entry(
      expression: phrase?.trigger ?? pattern.expression, flags: Self.flags(pattern) | once, id: UInt32(clamping: id))
  }

  /// Its matches need no second look.
  var isPlacedByItsEnd: Bool { width != nil || phrase != nil }

  /// Where a match of the first look stands.
  func range(in bytes: [UInt8], _ match: Scratch.Match) -> Range<Int>? {
    if let phrase { return phrase.range(in: bytes, triggeredAt: match.end) }
    return width.map { max(0, match.end - $0)..<match.end }
  }

  /// For the second look, with starts: 0 as it is, 1 only where no ASCII word is cut. The start told is the leftmost for
  /// each end: that of the first may cut a word where a later start would not.
  func preciseEntries() -> [PatternDatabase.Entry] {
    let flags = Self.flags(pattern) | UInt32(HS_FLAG_SOM_LEFTMOST)
    let plain = PatternDatabase.Entry(expression: pattern.expression, flags: flags, id: 0)
    guard pattern.isWholeWord else { return [plain] }
    let edge = "[^0-9A-Za-z_]"
    return [
      plain,
      PatternDatabase.Entry(
        expression: "(?:^|\(edge))(?:\(pattern.expression))(?:$|\(edge))", flags: flags, id: 1),
    ]
  }

  /// Where Vectorscan cannot tell starts: all ends.
  func entriesOfEnds() -> [PatternDatabase.Entry] {
    [PatternDatabase.Entry(expression: pattern.expression, flags: Self.flags(pattern), id: 0)]
  }

  /// The same of matches that begin where the scan begins.
  func anchoredEntries() -> [PatternDatabase.Entry] {
    [PatternDatabase.Entry(expression: "^(?:\(pattern.expression))", flags: Self.flags(pattern), id: 0)]
  }

  /// Bytes for expressions in ASCII: in Vectorscan's Unicode mode a caseless s and k have forms beyond ASCII, which
  /// `CheckedText` has none of, and words cease to be literals.
  private static func flags(_ pattern: Pattern) -> UInt32 {
    let caseless = pattern.isCaseless ? UInt32(HS_FLAG_CASELESS) : 0
    let unicode = pattern.expression.utf8.allSatisfy { $0 < 0x80 } ? 0 : UInt32(HS_FLAG_UTF8)
    return caseless | unicode
  }
}

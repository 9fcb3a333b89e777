/// Several words in capitals one after another: read as shouting, and by screen readers letter by letter.
///
/// A heading in capitals over a text that is not, and the titles of statutory notices, are left alone.
/// Lists: `except`. Numbers: `words`, how many in a row (4).
public struct ShoutingRule: Rule {
  public static let kind = "shouting"

  public let description: RuleDescription
  public var patterns: [Pattern] { lexicon.patterns + [Self.capitals] }

  private static let capitals = Pattern("[A-Z]{2,}", list: "capitals", isCaseless: false)
  private let lexicon: Lexicon
  private let words: Int

  public init(_ description: RuleDescription) throws {
    self.description = description
    lexicon = try Lexicon(description, [])
    words = description.numbers["words"] ?? 4
  }

  public func flags(in act: CheckedAct, hits: [PatternHit], _ setting: Setting) -> [Flag] {
    let exceptions = lexicon.longest(["except"], among: hits)
    return Lexicon.fields(of: hits).flatMap { field in
      let text = act.texts[field]
      let left = Spans(exceptions.filter { $0.field == field }.map(\.bytes))
      return runs(in: text).filter { !left.overlaps($0) && !isHeading($0, in: text) }.map {
        act.flag(description, field: field, bytes: $0)
      }
    }
  }

  /// Words without a small letter, at least two of them longer than an abbreviation.
  private func runs(in text: CheckedText) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var current: [WrittenToken] = []
    for token in WrittenToken.tokens(of: text.bytes[...]) where token.kind != .sign || endsRun(token) {
      if token.kind == .word, isShouted(token, in: text) {
        current.append(token)
      } else if token.kind != .number {
        if let run = run(of: current) { runs.append(run) }
        current = []
      }
    }
    if let run = run(of: current) { runs.append(run) }
    return runs
  }

  private func run(of tokens: [WrittenToken]) -> Range<Int>? {
    guard tokens.count >= words, let first = tokens.first, let last = tokens.last else { return nil }
    let long = tokens.filter { $0.text.count >= 4 }
    return long.count >= 2 ? first.bytes.lowerBound..<last.bytes.upperBound : nil
  }

  private func isShouted(_ token: WrittenToken, in text: CheckedText) -> Bool {
    let bytes = text.bytes[token.bytes]
    // The T of CAN'T stands alone; so does the A of A MAN.
    return bytes.allSatisfy(\.isUppercaseLetter)
  }

  /// Hashtags, handles and lists with bars are no sentences.
  private func endsRun(_ token: WrittenToken) -> Bool {
    [UInt8(ascii: "#"), UInt8(ascii: "@"), UInt8(ascii: "|"), UInt8(ascii: "/")].contains { token.isSign($0) }
  }

  private func isHeading(_ run: Range<Int>, in text: CheckedText) -> Bool {
    let line = line(around: run, in: text)
    guard text.bytes[line].filter(\.isLetter).allSatisfy(\.isUppercaseLetter) else { return false }
    let isExclaimed = text.bytes[line].contains(UInt8(ascii: "!")) || text.bytes[line].contains(UInt8(ascii: "?"))
    return !isExclaimed && text.bytes[line.upperBound...].contains { (0x61...0x7A).contains($0) }
  }

  private func line(around run: Range<Int>, in text: CheckedText) -> Range<Int> {
    var start = run.lowerBound
    while start > 0, !isLineEnd(text.bytes[start - 1]) { start -= 1 }
    var end = run.upperBound
    while end < text.bytes.count, !isLineEnd(text.bytes[end]) { end += 1 }
    return start..<end
  }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D || byte == UInt8(ascii: ":") }
}

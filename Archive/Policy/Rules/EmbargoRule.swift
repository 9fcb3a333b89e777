import Records

/// Published before the day until which it was embargoed.
///
/// Lists: `words` ("embargoed until"), `except`. What follows them within a line is read as a day, a weekday,
/// "tomorrow" or "further notice"; an embargo whose end cannot be read is left alone.
public struct EmbargoRule: LexiconRule {
  public static let kind = "embargo"
  public static let leads: Set<String>? = ["words"]

  public let description: RuleDescription
  let lexicon: Lexicon
  /// How far after the words its end may stand, in bytes.
  private static let reach = 60

  public init(_ description: RuleDescription) throws {
    self.description = description
    lexicon = try Lexicon(description, ["words"])
  }

  public func flags(in act: CheckedAct, hits: [PatternHit], _ setting: Setting) -> [Flag] {
    lexicon.standing(["words"], among: hits).compactMap { hit in
      let text = act.texts[hit.field]
      let end = min(text.bytes.count, hit.bytes.upperBound + Self.reach)
      let rest = hit.bytes.upperBound..<end
      guard let until = lasting(text, rest, setting.local) else { return nil }
      return act.flag(description, field: hit.field, bytes: hit.bytes.lowerBound..<until)
    }
  }

  /// Where the end of an embargo stands that had not come when the act was published.
  private func lasting(_ text: CheckedText, _ rest: Range<Int>, _ posted: CivilTime) -> Int? {
    if let day = WrittenDayReader(text, in: rest).days.first {
      let readings = day.readings(at: posted)
      let isAhead = readings.contains { $0.dateText > posted.dateText }
      return isAhead || isLaterToday(readings, text, rest, posted) ? day.bytes.upperBound : nil
    }
    let first = WrittenToken.tokens(of: text.bytes[rest]).prefix(4)
    let today = WrittenDay.weekday(of: posted)
    return first.first { token in
      if token.isWord("tomorrow") || token.isWord("further") { return true }
      return CalendarWords.weekday(token.text).map { $0 != today } ?? false
    }?.bytes.upperBound
  }

  private func isLaterToday(
    _ readings: [CivilTime], _ text: CheckedText, _ rest: Range<Int>, _ posted: CivilTime
  ) -> Bool {
    guard readings.contains(where: { $0.dateText == posted.dateText }),
      let clock = WrittenClock.first(in: text, rest)
    else { return false }
    return (clock.hour, clock.minute) > (posted.hour, posted.minute)
  }
}

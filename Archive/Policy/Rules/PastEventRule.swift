import Records

/// An invitation to a day that had passed when it was published.
///
/// The inviting words must stand before the day in its sentence, and nothing in the sentence may speak of the past or
/// of a day still to come. Lists: `inviting`, `past`.
public struct PastEventRule: Rule {
  public static let kind = "past-event"
  public static let leads: Set<String>? = ["inviting"]

  public let description: RuleDescription
  public var patterns: [Pattern] { lexicon.patterns + Lexicon.dateAnchors }

  private let lexicon: Lexicon

  public init(_ description: RuleDescription) throws {
    self.description = description
    lexicon = try Lexicon(description, ["inviting", "past"], optional: [])
  }

  public func flags(in act: CheckedAct, hits: [PatternHit], _ setting: Setting) -> [Flag] {
    let inviting = lexicon.longest(["inviting"], among: hits)
    let past = lexicon.longest(["past"], among: hits)
    return Lexicon.fields(of: inviting).flatMap { field in
      let invitations = inviting.filter { $0.field == field }.map(\.bytes)
      let quiet = Spans(past.filter { $0.field == field }.map(\.bytes))
      return passed(in: act.texts[field], invitations, quiet, setting.local).map {
        act.flag(description, field: field, bytes: $0)
      }
    }
  }

  private func passed(
    in text: CheckedText, _ invitations: [Range<Int>], _ quiet: Spans, _ posted: CivilTime
  ) -> [Range<Int>] {
    let days = WrittenDayReader(text).days
    let coming = Spans(days.filter { !isPast($0, posted) }.map(\.bytes))
    let starts = Spans(invitations)
    return days.filter { isPast($0, posted) }.compactMap { day in
      let sentence = text.sentence(around: day.bytes)
      let isInvited = starts.overlaps(sentence.lowerBound..<day.bytes.lowerBound)
      return isInvited && !quiet.overlaps(sentence) && !coming.overlaps(sentence) ? day.bytes : nil
    }
  }

  private func isPast(_ written: WrittenDay, _ posted: CivilTime) -> Bool {
    let readings = written.readings(at: posted)
    // Long ago is history, not a mistake in an invitation.
    return !readings.isEmpty
      && readings.allSatisfy { $0.dateText < posted.dateText && $0.year >= posted.year - 1 }
  }
}

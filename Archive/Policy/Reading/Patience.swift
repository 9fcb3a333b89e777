import Records

/// How long an answer may take.
struct Patience: Sendable {
  private let days: Int64

  /// - Parameter days: Calendar days, of 24 hours each.
  init(days: Int) { self.days = Int64(max(1, min(10_000, days))) }

  /// Those of some received acts that were answered late or, as far as the archive knows, not at all.
  func unanswered(
    _ places: [Int], in thread: [Act], until now: Int64, _ rule: RuleDescription
  ) -> [(act: Int, flag: Flag)] {
    guard !places.isEmpty else { return [] }
    let replies = ThreadReplies(thread)
    return places.compactMap { place in
      guard !replies.isAmongResidents(place) else { return nil }
      let answer = replies.firstAnswer(to: place)
      let waited = ((answer ?? now) &- thread[place].at.seconds) / 86_400
      guard waited >= days else { return nil }
      let how =
        answer == nil ? "No reply in the \(waited) days that the archive knows." : "Answered after \(waited) days."
      return (place, Flag(rule: rule.id, why: "\(how) \(rule.why)", severity: rule.severity))
    }
  }
}

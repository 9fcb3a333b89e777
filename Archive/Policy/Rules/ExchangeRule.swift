import Records

/// A heated exchange: several official replies to one author in one thread within a day, with a heated word among them.
///
/// Lists: `heat`. Numbers: `replies` (3), `hours` (24). Three polite answers are no exchange.
public struct ExchangeRule: ThreadRule {
  public static let kind = "exchange"

  public let description: RuleDescription

  private let heat: Phrases
  private let replies: Int
  private let seconds: Int64

  public init(_ description: RuleDescription) throws {
    self.description = description
    guard let words = description.lists["heat"], !words.isEmpty else {
      throw RuleError(rule: description.id, reason: "a rule of kind exchange needs the list heat")
    }
    heat = Phrases(words)
    replies = max(2, description.numbers["replies"] ?? 3)
    seconds = Int64(max(1, min(10_000, description.numbers["hours"] ?? 24))) * 3600
  }

  public func flags(in thread: [Act], until now: Int64, _ setting: (Act) -> Setting) -> [(act: Int, flag: Flag)] {
    let conversation = ThreadReplies(thread)
    let byAuthor = Dictionary(grouping: conversation.official.filter { $0.author != nil }) { $0.author }
    return byAuthor.values.flatMap { runs(in: $0, thread) }.sorted { $0.act < $1.act }
  }

  /// One flag for each run of replies, on the reply that made it one.
  private func runs(in answers: [ThreadReplies.Reply], _ thread: [Act]) -> [(act: Int, flag: Flag)] {
    var found: [(act: Int, flag: Flag)] = []
    var start = 0
    for end in answers.indices {
      while thread[answers[end].act].at.seconds &- thread[answers[start].act].at.seconds > seconds { start += 1 }
      guard end - start + 1 >= replies, isHeated(answers[start...end], thread) else { continue }
      let why = "\(end - start + 1) replies to one author within \(seconds / 3600) hours. \(description.why)"
      found.append(
        (answers[end].act, Flag(rule: description.id, why: why, severity: description.severity)))
      start = end + 1
      if start > answers.count - replies { break }
    }
    return found
  }

  private func isHeated(_ answers: ArraySlice<ThreadReplies.Reply>, _ thread: [Act]) -> Bool {
    answers.contains { answer in
      [answer.act, answer.answered].compactMap { $0 }.contains { place in
        thread[place].fields.contains { heat.isIn(CheckedText($0.text)) }
      }
    }
  }
}

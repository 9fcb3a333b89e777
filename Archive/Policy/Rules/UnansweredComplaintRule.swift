import Records

/// A complaint to the council without an official reply within some days.
///
/// Lists: `words`, `except`. Numbers: `days` (5). Counted only until the archive's knowledge of the thread ends.
public struct UnansweredComplaintRule: ThreadRule {
  public static let kind = "unanswered-complaint"

  public let description: RuleDescription

  private let words: Phrases
  private let exceptions: Phrases
  private let patience: Patience

  public init(_ description: RuleDescription) throws {
    self.description = description
    guard let words = description.lists["words"], !words.isEmpty else {
      throw RuleError(rule: description.id, reason: "a rule of kind unanswered-complaint needs the list words")
    }
    self.words = Phrases(words)
    exceptions = Phrases(description.lists["except"] ?? [])
    patience = Patience(days: description.numbers["days"] ?? 5)
  }

  public func flags(in thread: [Act], until now: Int64, _ setting: (Act) -> Setting) -> [(act: Int, flag: Flag)] {
    let made = thread.indices.filter { thread[$0].direction == .received && isComplaint(thread[$0]) }
    return patience.unanswered(made, in: thread, until: now, description)
  }

  private func isComplaint(_ act: Act) -> Bool {
    let texts = act.fields.map { CheckedText($0.text) }
    return texts.contains { words.isIn($0) } && !texts.contains { exceptions.isIn($0) }
  }
}

import Records

/// What the public may expect an answer to: the words that tell it, and how long the council has.
struct AwaitedReply: Sendable {
  let words: Phrases
  let exceptions: Phrases
  private let patience: Patience

  /// - Parameter days: Where the description has no number `days`.
  /// - Throws: `RuleError` without a list of words.
  init(_ description: RuleDescription, kind: String, days: Int) throws {
    guard let words = description.lists["words"], !words.isEmpty else {
      throw RuleError(rule: description.id, reason: "a rule of kind \(kind) needs the list words")
    }
    self.words = Phrases(words)
    exceptions = Phrases(description.lists["except"] ?? [])
    patience = Patience(days: description.numbers["days"] ?? days)
  }

  /// Received acts that call for a reply and have none in time.
  func missing(
    in thread: [Act], until now: Int64, _ description: RuleDescription, where isDue: (Act) -> Bool
  ) -> [(act: Int, flag: Flag)] {
    let made = thread.indices.filter { thread[$0].direction == .received && isDue(thread[$0]) }
    return patience.unanswered(made, in: thread, until: now, description)
  }

  /// Whether the words stand anywhere in an act, and no exception does.
  func isTold(by act: Act) -> Bool {
    let texts = act.fields.map { CheckedText($0.text) }
    return texts.contains { words.isIn($0) } && !texts.contains { exceptions.isIn($0) }
  }
}

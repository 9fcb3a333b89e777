import Records

/// A request for information that nobody answered in time: freedom of information, subject access, "a copy of all …".
///
/// A request needs no form and no name of an Act, and may come as a post (Freedom of Information Act 2000 s.8; UK GDPR
/// Article 15). Twenty working days are 28 days without holidays; `days` is set so that nobody is flagged too early.
/// Lists: `words`, `except`. Numbers: `days` (35).
public struct InformationRequestRule: ThreadRule {
  public static let kind = "information-request"

  public let description: RuleDescription

  private let words: Phrases
  private let exceptions: Phrases
  private let patience: Patience

  public init(_ description: RuleDescription) throws {
    self.description = description
    guard let words = description.lists["words"], !words.isEmpty else {
      throw RuleError(rule: description.id, reason: "a rule of kind information-request needs the list words")
    }
    self.words = Phrases(words)
    exceptions = Phrases(description.lists["except"] ?? [])
    patience = Patience(days: description.numbers["days"] ?? 35)
  }

  public func flags(in thread: [Act], until now: Int64, _ setting: (Act) -> Setting) -> [(act: Int, flag: Flag)] {
    let made = thread.indices.filter { thread[$0].direction == .received && isRequest(thread[$0]) }
    return patience.unanswered(made, in: thread, until: now, description)
  }

  private func isRequest(_ act: Act) -> Bool {
    let texts = act.fields.map { CheckedText($0.text) }
    return texts.contains { words.isIn($0) } && !texts.contains { exceptions.isIn($0) }
  }
}

import Records

/// "Vote Labour", "vote for" a registered councillor or candidate.
///
/// Lists: `appeals` ("vote for"); `parties` as they are named after it, whatever their case; `capitalised`, parties
/// whose name is an everyday word (Green, Reform): only with a capital, and not as the first part of a longer name
/// (Green Flag); `except`.
public struct VoteAppealRule: LexiconRule {
  public static let kind = "vote-appeal"
  public static let leads: Set<String>? = ["appeals"]

  public let description: RuleDescription
  let lexicon: Lexicon
  private let parties: Phrases
  private let capitalised: Phrases

  public init(_ description: RuleDescription) throws {
    self.description = description
    lexicon = try Lexicon(description, ["appeals"])
    parties = Phrases(description.lists["parties"] ?? [])
    capitalised = Phrases(description.lists["capitalised"] ?? [])
  }

  public func flags(in act: CheckedAct, hits: [PatternHit], _ setting: Setting) -> [Flag] {
    let appeals = lexicon.standing(["appeals"], among: hits)
    guard !appeals.isEmpty else { return [] }
    let registered = registered(setting)
    return appeals.compactMap { hit in
      let text = act.texts[hit.field]
      guard let end = favoured(in: text, after: hit.bytes.upperBound, registered) else { return nil }
      return act.flag(description, field: hit.field, bytes: hit.bytes.lowerBound..<end)
    }
  }

  private func registered(_ setting: Setting) -> Phrases {
    let day = setting.day
    let people = setting.registers.councillors.filter { $0.span.contains(day) }.map(\.name)
    let ballot = setting.registers.parties.filter { $0.span.contains(day) }.flatMap(\.ballotNames)
    return Phrases(people + ballot.filter { name in !capitalised.isIn(CheckedText(name)) })
  }

  /// Where the name ends that follows an appeal.
  private func favoured(in text: CheckedText, after end: Int, _ registered: Phrases) -> Int? {
    let start = text.skippingSpaces(from: end)
    if let end = parties.end(in: text, at: start) ?? registered.end(in: text, at: start) { return end }
    guard start < text.bytes.count, text.bytes[start].isUppercaseLetter,
      let end = capitalised.end(in: text, at: start), !isPartOfName(text, after: end)
    else { return nil }
    return end
  }

  /// Green Flag, Reform of parking.
  private func isPartOfName(_ text: CheckedText, after end: Int) -> Bool {
    let next = text.word(at: text.skippingSpaces(from: end))
    guard let first = text.bytes[next].first, next.lowerBound > end else { return false }
    let word = text.bytes[next].lowercasedBytes
    if ["party", "candidate", "candidates", "uk"].contains(where: { word.elementsEqual($0.utf8) }) { return false }
    return first.isUppercaseLetter || word.elementsEqual("of".utf8)
  }
}

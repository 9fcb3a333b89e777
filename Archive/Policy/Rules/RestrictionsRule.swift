import Records

/// What the Publicity Code asks for care with between the notice of election and the poll: members by name or office,
/// their words, consultations and launches.
///
/// Lists: `members` (case counts), `quoting` (with a quotation in the act), `campaigning`; `unless`: acts that the
/// election itself asks for; `except`.
public struct RestrictionsRule: LexiconRule {
  public static let kind = "restrictions"
  public static let leads: Set<String>? = ["members", "campaigning", "quoting"]
  public static let registers = [["elections"]]

  public let description: RuleDescription
  let lexicon: Lexicon

  public init(_ description: RuleDescription) throws {
    self.description = description
    lexicon = try Lexicon(
      description, ["members", "campaigning"], optional: ["quoting", "unless", "except"], cased: ["members"])
  }

  public func flags(in act: CheckedAct, hits: [PatternHit], _ setting: Setting) -> [Flag] {
    guard let period = setting.strictestPeriod, !lexicon.has("unless", among: hits) else { return [] }
    let seen = lexicon.standing(["members", "campaigning"], among: hits) + quoted(in: act, hits)
    return seen.map { act.flag(description, $0, severity: period.severity(description.severity)) }
  }

  private func quoted(in act: CheckedAct, _ hits: [PatternHit]) -> [PatternHit] {
    lexicon.standing(["quoting"], among: hits).filter { !act.texts[$0.field].quotations.ranges.isEmpty }
  }
}

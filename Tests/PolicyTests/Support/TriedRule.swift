import Records
import Testing

@testable import Policy

/// A rule of the shipped pack, asked about texts.
struct TriedRule {
  let description: RuleDescription
  private let rule: any Rule
  private let engine: NaiveEngine

  static let types: [any Rule.Type] = [
    AltTextRule.self, ApprovalRule.self, CouncillorAccountRule.self, CreditRule.self, EditedRule.self,
    EmbargoRule.self, GroupContextRule.self, IncidentRule.self, InsecureLinkRule.self, LinkedFileRule.self,
    LoginLinkRule.self, LookalikeLinkRule.self, NamedChildRule.self, OffenceRule.self, PartnerCriticismRule.self,
    PartyAccountRule.self, PartyNameRule.self, PastEventRule.self, PersonalVoiceRule.self, PlainWordsRule.self,
    ReceivedWordsRule.self, RestrictionsRule.self, SensitiveTopicRule.self, ShoutingRule.self, SignsRule.self,
    UnregisteredAccountRule.self, VoteAppealRule.self, WeekdayRule.self,
  ]

  /// - Parameter file: `tone-shouting`.
  init(_ file: String) throws {
    let read = try RuleFile(file).description
    description = read
    let type = try #require(Self.types.first { $0.kind == read.kind })
    rule = try type.init(read)
    engine = try NaiveEngine(rule.patterns)
  }

  /// The examples of the rule's file that it gets wrong.
  func failures() -> String {
    let missed = description.mustFire.filter { flags($0.text, at: $0.at).isEmpty }.map { "quiet: \($0.text)" }
    let wrong = description.mustNotFire.compactMap { example in
      flags(example.text, at: example.at).first.map { "fires at '\($0.evidence)': \(example.text)" }
    }
    return (missed + wrong).joined(separator: "; ")
  }

  func flags(
    _ text: String, at: String? = nil, _ registers: Registers? = nil, change: (inout Act) -> Void = { _ in }
  ) -> [Flag] {
    let moment = Moment(at ?? "2026-06-15 12:00")
    var act = Act(ref: "example:1", at: moment.time, text: text)
    change(&act)
    let checked = CheckedAct(act)
    let hits = engine.hits(in: checked)
    guard rule.patterns.isEmpty || !hits.isEmpty else { return [] }
    return rule.flags(in: checked, hits: hits, moment.setting(registers ?? description.given ?? Registers()))
  }

  /// The words flagged.
  func evidence(_ text: String, at: String? = nil, _ registers: Registers? = nil) -> [String] {
    flags(text, at: at, registers).map(\.evidence)
  }
}

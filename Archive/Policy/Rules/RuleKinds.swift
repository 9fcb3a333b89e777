/// The kinds of rules a pack can use: each a type of ours, named by its `kind`.
public enum RuleKinds {
  public static let all: [any Rule.Type] = [
    AltTextRule.self, ApprovalRule.self, CouncillorAccountRule.self, CreditRule.self, EditedRule.self,
    EmbargoRule.self, GroupContextRule.self, IncidentRule.self, InsecureLinkRule.self, LinkedFileRule.self,
    LoginLinkRule.self, LookalikeLinkRule.self, NamedChildRule.self, OffenceRule.self, PartnerCriticismRule.self,
    PartyAccountRule.self, PartyNameRule.self, PastEventRule.self, PersonalDataRule.self, PersonalVoiceRule.self,
    ReceivedWordsRule.self, RestrictionsRule.self, SensitiveTopicRule.self, ShoutingRule.self, SignsRule.self,
    UnregisteredAccountRule.self, VoteAppealRule.self, WeekdayRule.self, WordsRule.self,
  ]
  public static let ofThreads: [any ThreadRule.Type] = [
    ExchangeRule.self, InformationRequestRule.self, UnansweredComplaintRule.self, UnansweredQuestionRule.self,
  ]

  static var list: String { (all.map { $0.kind } + ofThreads.map { $0.kind }).sorted().joined(separator: ", ") }

  static func has(_ kind: String) -> Bool { behaviour(of: kind) != nil }

  static func behaviour(of kind: String) -> Int? {
    all.first { $0.kind == kind }?.behaviour ?? ofThreads.first { $0.kind == kind }?.behaviour
  }

  static func registers(of kind: String) -> [[String]] { all.first { $0.kind == kind }?.registers ?? [] }

  /// A rule as its kind reads it.
  enum Made {
    case rule(any Rule)
    case threadRule(any ThreadRule)
  }

  static func make(_ description: RuleDescription) throws(RuleError) -> Made {
    do {
      if let type = all.first(where: { $0.kind == description.kind }) { return .rule(try type.init(description)) }
      if let type = ofThreads.first(where: { $0.kind == description.kind }) {
        return .threadRule(try type.init(description))
      }
    } catch let error as RuleError {
      throw error
    } catch {
      throw RuleError(rule: description.id, reason: "the rule cannot be read")
    }
    throw RuleError(rule: description.id, reason: "no such kind of rule \"\(description.kind)\"")
  }
}

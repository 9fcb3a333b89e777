/// A flag with what it is measured by: what a finding is made of.
public struct Judgement: Hashable, Sendable {
  public let flag: Flag
  /// The clauses of `version` that the rule serves, by id; empty where only statute holds.
  public let clauses: [String]
  /// The statutes and codes it serves, by id.
  public let statutes: [String]
  /// The policy version in force at the act, by id; nil: it is judged by statute alone.
  public let version: String?
  /// The version came into force that day: the act may have preceded the vote.
  public let isTransitionDay: Bool
  /// The pre-election periods that cover the act.
  public let periods: [ElectionPeriod]

  public init(
    _ flag: Flag, clauses: [String], statutes: [String] = [], version: String?, isTransitionDay: Bool = false,
    periods: [ElectionPeriod] = []
  ) {
    self.flag = flag
    self.clauses = clauses
    self.statutes = statutes
    self.version = version
    self.isTransitionDay = isTransitionDay
    self.periods = periods
  }
}

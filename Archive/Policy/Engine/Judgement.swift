/// A flag, with that by which the act is judged. A person decides.
public struct Judgement: Hashable, Sendable {
  public let flag: Flag
  /// Clauses of `version`, by id.
  public let clauses: [String]
  /// Statutes and codes in force at the act, by id.
  public let statutes: [String]
  /// The version of the policy that was in force; nil: none was.
  public let version: String?
  /// The version came into force that day: the act may have preceded the vote.
  public let isTransitionDay: Bool
  public let periods: [ElectionPeriod]

  public init(
    flag: Flag, clauses: [String], statutes: [String] = [], version: String?, isTransitionDay: Bool = false,
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

public import Records

/// What was in force when an act was published.
public struct Setting: Sendable {
  /// The council's calendar day and clock at the act.
  public let local: CivilTime
  /// The id of the policy version in force; nil: none was.
  public let version: String?
  /// The version came into force that day: the act may have preceded the vote.
  public let isTransitionDay: Bool
  /// Pre-election periods that cover the act.
  public let periods: [ElectionPeriod]
  public let registers: Registers
  public let zone: CouncilZone

  public init(
    local: CivilTime, version: String?, isTransitionDay: Bool = false, periods: [ElectionPeriod] = [],
    registers: Registers, zone: CouncilZone
  ) {
    self.local = local
    self.version = version
    self.isTransitionDay = isTransitionDay
    self.periods = periods
    self.registers = registers
    self.zone = zone
  }
}

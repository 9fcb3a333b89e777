/// A bank holiday or a day of mourning that follows no rule, or one that was moved.
public struct ProclaimedDay: RegisterRow, Hashable, Sendable {
  public var day: CivilDay
  /// The usual holiday that it replaced; nil: it came in addition.
  public var instead: CivilDay?
  public var divisions: Set<BankHolidays.Division>
  public var source = RowSource()

  public init(
    _ day: CivilDay, instead: CivilDay? = nil,
    divisions: Set<BankHolidays.Division> = Set(BankHolidays.Division.allCases)
  ) {
    self.day = day
    self.instead = instead
    self.divisions = divisions
  }

  /// GOV.UK's file of bank holidays, and the proclamation of February 2026 for Scotland.
  static let known: [ProclaimedDay] = [
    // The 75th anniversary of VE Day.
    ProclaimedDay(CivilDay(2020, 5, 8), instead: CivilDay(2020, 5, 4)),
    // The Platinum Jubilee.
    ProclaimedDay(CivilDay(2022, 6, 2), instead: CivilDay(2022, 5, 30)),
    ProclaimedDay(CivilDay(2022, 6, 3)),
    // The State Funeral of Queen Elizabeth II.
    ProclaimedDay(CivilDay(2022, 9, 19)),
    // The Coronation of King Charles III.
    ProclaimedDay(CivilDay(2023, 5, 8)),
    // Scotland at the World Cup.
    ProclaimedDay(CivilDay(2026, 6, 15), divisions: [.scotland]),
  ]
}

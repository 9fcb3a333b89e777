extension Election {
  /// The latest day on which the law lets the notice be published; nil where the row lacks what it takes to know.
  ///
  /// - ordinary: 25th working day before the poll.
  /// - parliamentary: 2nd working day after the writ is received, which is the working day after the dissolution.
  /// - referendum: the first of the 28 days that end with the poll (PPERA 2000 s.125).
  ///
  /// Source: practice notes 6.3.
  public func latestNotice(_ holidays: BankHolidays = BankHolidays()) -> CivilDay? {
    guard let pollDay = CivilDay(poll) else { return nil }
    switch kind {
    case .ordinary: return ElectionDays(holidays, isWholeKingdom: false).workingDay(-25, from: pollDay)
    case .parliamentary:
      guard let dissolved = dissolution.flatMap({ CivilDay($0) }) else { return nil }
      return ElectionDays(holidays, isWholeKingdom: true).workingDay(3, from: dissolved)
    case .referendum: return pollDay.adding(-27)
    }
  }
}

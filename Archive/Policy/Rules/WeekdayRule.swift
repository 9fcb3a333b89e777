import Records

/// A weekday that does not fall on the day it stands with, or a day that no calendar has.
public struct WeekdayRule: Rule {
  public static let kind = "weekday"

  public let description: RuleDescription
  public let patterns = Lexicon.dateAnchors

  public init(_ description: RuleDescription) { self.description = description }

  public func flags(in act: CheckedAct, hits: [PatternHit], _ setting: Setting) -> [Flag] {
    Lexicon.fields(of: hits).flatMap { field in
      WrittenDayReader(act.texts[field]).days.compactMap { day in
        contradiction(day, setting).map { act.flag(description, field: field, bytes: day.bytes, why: $0) }
      }
    }
  }

  private func contradiction(_ written: WrittenDay, _ setting: Setting) -> String? {
    // Before 1753 England's calendar was another one.
    guard let weekday = written.weekday, written.year ?? setting.local.year > 1752 else { return nil }
    let readings = written.readings(at: setting.local)
    guard let day = readings.first else { return noSuchDay(written) }
    guard !readings.contains(where: { WrittenDay.weekday(of: $0) == weekday }) else { return nil }
    let right = CalendarWords.weekdayName(WrittenDay.weekday(of: day))
    let date = "\(day.day) \(CalendarWords.monthName(day.month)) \(day.year)"
    return "\(date) is a \(right), not a \(CalendarWords.weekdayName(weekday))."
  }

  private func noSuchDay(_ written: WrittenDay) -> String {
    let year = written.year.map { " \($0)" } ?? ""
    return "There is no \(written.day) \(CalendarWords.monthName(written.month))\(year)."
  }
}

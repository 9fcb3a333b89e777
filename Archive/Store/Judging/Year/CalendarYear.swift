public import Records

/// A year of the council's calendar, month by month.
public struct CalendarYear: Sendable, Hashable {
  public let year: Int
  /// When each month began, since 1970, and as the thirteenth when the year ended.
  let starts: [Int64]

  /// Nil for a year that no calendar here has.
  public init?(_ year: Int, in zone: CouncilZone) {
    guard (1971...9998).contains(year) else { return nil }
    self.year = year
    starts = (0...12).compactMap { month in
      CivilTime(year: year + month / 12, month: month % 12 + 1, day: 1).map { zone.instant(of: $0).seconds }
    }
  }

  /// From its first second to the first of the next, since 1970.
  public var seconds: Range<Int64> {
    guard let first = starts.first, let last = starts.last, first <= last else { return 0..<0 }
    return first..<last
  }

  /// `2026-04`, for months from 1.
  public func name(ofMonth month: Int) -> String { "\(year)-\(month < 10 ? "0" : "")\(month)" }

  /// All of its months as they are named.
  public var months: [String] { (1...12).map(name) }

  /// The months that had begun at a moment.
  public func months(begunBy now: Int64) -> [String] {
    zip(1...12, starts).filter { $1 <= now }.map { name(ofMonth: $0.0) }
  }

  /// SQL that gives the month of a time within the year, from 1.
  func month(of column: String) -> String {
    let cases = zip(1...12, starts.dropFirst()).map { "WHEN \(column) < \($1) THEN \($0)" }
    return "CASE \(cases.joined(separator: " ")) END"
  }

  /// SQL that tells whether a time is within the year.
  func has(_ column: String) -> String { CalendarYear.condition(column, seconds) }

  static func condition(_ column: String, _ span: Range<Int64>) -> String {
    "\(column) >= \(span.lowerBound) AND \(column) < \(span.upperBound)"
  }
}

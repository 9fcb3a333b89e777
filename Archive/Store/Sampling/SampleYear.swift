import Records

/// The year that a sample looks at: a calendar year (`2026`), or a financial year of local government, April to March
/// (`2026-27`).
public struct SampleYear: Sendable, Hashable, CustomStringConvertible {
  private let year: Int
  private let isFinancial: Bool

  /// Nil for anything else.
  public init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let first = parts.first, let year = SampleYear.number(first, digits: 4), (1900...9000).contains(year),
      parts.count <= 2
    else { return nil }
    if let second = parts.dropFirst().first {
      guard SampleYear.number(second, digits: 2) == (year + 1) % 100 else { return nil }
    }
    self.year = year
    isFinancial = parts.count == 2
  }

  public var description: String {
    let next = (year + 1) % 100
    return isFinancial ? "\(year)-\(next < 10 ? "0" : "")\(next)" : "\(year)"
  }

  /// From its first instant in the council's zone to the first one after it, in seconds since 1970.
  func span(in zone: CouncilZone) -> Range<Int64> {
    let (start, end) = (SampleYear.start(year, firstMonth), SampleYear.start(year + 1, firstMonth))
    return zone.instant(of: start).seconds..<zone.instant(of: end).seconds
  }

  /// `2026-04`
  var months: [String] {
    (0..<12).map { step in
      let month = firstMonth + step
      let number = (month - 1) % 12 + 1
      return "\(year + (month - 1) / 12)-\(number < 10 ? "0" : "")\(number)"
    }
  }

  private var firstMonth: Int { isFinancial ? 4 : 1 }

  private static func start(_ year: Int, _ month: Int) -> CivilTime {
    CivilTime(year: year, month: month, day: 1) ?? CivilTime(utc: 0)
  }

  private static func number(_ text: Substring.UTF8View, digits: Int) -> Int? {
    guard text.count == digits, text.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(String(decoding: text, as: UTF8.self))
  }
}

import ByteFormats
import Records

/// The days that a Business Suite file covers, by its name: `Aug-01-2025_Aug-31-2025_1039829308656930.csv`.
enum SuiteSpan {
  static func named(_ name: String) -> ClosedRange<Int64>? {
    let parts = name.utf8.split(separator: UInt8(ascii: "_"))
    guard parts.count > 2, let start = day(parts[0]), let end = day(parts[1]), start <= end else { return nil }
    return start - 86_400...end + 2 * 86_400
  }

  /// `Aug-01-2025`
  private static func day(_ part: Substring.UTF8View.SubSequence) -> Int64? {
    let fields = part.split(separator: UInt8(ascii: "-")).map { Array($0) }
    guard fields.count == 3, let month = months.firstIndex(where: { $0.elementsEqual(Bytes.lowered(fields[0])) }),
      let day = Int(Bytes.text(fields[1])), let year = Int(Bytes.text(fields[2]))
    else { return nil }
    return CivilTime(year: year, month: month + 1, day: day)?.utcSeconds
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ].map { Array($0.utf8) }
}

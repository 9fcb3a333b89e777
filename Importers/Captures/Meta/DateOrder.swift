package import CaptureReading
package import Importing
import Records

/// Whether the dates of a table put the day or the month first.
package struct DateOrder {
  package private(set) var dayFirst = false
  /// Whether some date of the table can only be read in one way.
  package private(set) var isSure = false

  /// - Parameters:
  ///   - stamps: all dates of the table.
  ///   - span: the days, in seconds since 1970, in which every date must lie.
  package init(_ stamps: [PlainStamp], within span: ClosedRange<Int64>) {
    let fitsMonthFirst = stamps.allSatisfy { DateOrder.fits($0, dayFirst: false, span) }
    let fitsDayFirst = stamps.allSatisfy { DateOrder.fits($0, dayFirst: true, span) }
    isSure = fitsMonthFirst != fitsDayFirst
    dayFirst = isSure && fitsDayFirst
  }

  /// Facebook's first day, 4 February 2004, to the day of the import.
  package static func possible(_ options: ImportOptions) -> ClosedRange<Int64> {
    1_075_852_800...max(options.now + 2 * 86_400, 1_075_852_800)
  }

  private static func fits(_ stamp: PlainStamp, dayFirst: Bool, _ span: ClosedRange<Int64>) -> Bool {
    guard let reading = stamp.reading(dayFirst: dayFirst) else { return false }
    return span.contains(reading.utcSeconds)
  }
}

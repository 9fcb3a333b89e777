package import ByteFormats
package import CaptureReading
package import ExportFiles
import Foundation
package import Importing
package import Records

/// What the column `Publish time` of a Business Suite file means: the order of its dates, and its zone.
///
/// The column names no zone. Rows of Instagram, whose addresses hold the time to the second, show US Pacific, whatever
/// the account's country (seen in files of 2026 of a broadcaster in Bangladesh and a workshop in Britain).
package struct SuiteClock {
  private let order: DateOrder
  private let zone: CouncilZone
  /// Whether rows of the file itself prove the zone.
  private let isProven: Bool

  /// - Parameter exact: the time of a row in seconds since 1970, where something in the row tells it.
  package init(
    of member: Member, in tree: ExportTree, options: ImportOptions, exact: (Cells) -> Int64? = { _ in nil }
  ) {
    let rows = SuiteClock.rows(of: member, in: tree, exact: exact)
    let span = SuiteSpan.named(member.name) ?? DateOrder.possible(options)
    order = DateOrder(rows.map(\.stamp), within: span)
    let zones = [SuiteClock.pacific, options.zone, CouncilZone(timeZone: .gmt)]
    let found = SuiteClock.best(of: zones, rows, dayFirst: order.dayFirst)
    zone = found ?? SuiteClock.pacific
    isProven = found != nil
  }

  package func time(_ text: String?) throws(Unreadable) -> PublicationTime {
    guard let stamp = text.flatMap(PlainStamp.init), let reading = stamp.reading(dayFirst: order.dayFirst) else {
      throw Unreadable("has no date that can be read")
    }
    let instant = zone.instant(of: reading)
    var doubts = [instant.doubt].compactMap { $0 }
    if !isProven { doubts.append("the file names no zone: read as US Pacific, which Meta prints") }
    if stamp.isAmbiguous && !order.isSure { doubts.append("day and month could be swapped") }
    return PublicationTime(
      seconds: instant.seconds, precision: .minute, zone: isProven ? .account : .assumed,
      doubt: doubts.isEmpty ? nil : doubts.joined(separator: "; "))
  }

  private struct Row {
    let stamp: PlainStamp
    let exact: Int64?
  }

  private static let pacific: CouncilZone =
    CouncilZone(identifier: "America/Los_Angeles")
    ?? CouncilZone(timeZone: TimeZone(secondsFromGMT: -8 * 3600) ?? .gmt)

  private static func rows(of member: Member, in tree: ExportTree, exact: (Cells) -> Int64?) -> [Row] {
    var rows: [Row] = []
    CaptureTable.look(at: member, in: tree) { cells in
      guard let stamp = cells["publishtime"].flatMap(PlainStamp.init) else { return }
      rows.append(Row(stamp: stamp, exact: exact(cells)))
    }
    return rows
  }

  /// The zone in which most rows fit to the minute; nil where none does.
  private static func best(of zones: [CouncilZone], _ rows: [Row], dayFirst: Bool) -> CouncilZone? {
    let counts = zones.map { zone in rows.count { fits($0, zone, dayFirst: dayFirst) } }
    guard let most = counts.max(), most > 0 else { return nil }
    return counts.firstIndex(of: most).map { zones[$0] }
  }

  private static func fits(_ row: Row, _ zone: CouncilZone, dayFirst: Bool) -> Bool {
    guard let exact = row.exact, let reading = row.stamp.reading(dayFirst: dayFirst) else { return false }
    return abs(zone.instant(of: reading).seconds - exact) < 120
  }
}

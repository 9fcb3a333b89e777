import ByteFormats
import CaptureReading
import ExportFiles
import Importing
import MetaCaptures
import Records

/// The clock of the page scripts of 2015 to 2018: UTC-5 in summer and winter, which the tables do not say.
struct ScriptClock {
  private let order: DateOrder

  init(_ column: String, of member: Member, in tree: ExportTree, options: ImportOptions) {
    var stamps: [PlainStamp] = []
    CaptureTable.look(at: member, in: tree) { row in
      if let stamp = row[column].flatMap(PlainStamp.init), !stamp.startsWithYear { stamps.append(stamp) }
    }
    order = DateOrder(stamps, within: DateOrder.possible(options))
  }

  func time(_ text: String?) throws(Unreadable) -> PublicationTime {
    guard let stamp = text.flatMap(PlainStamp.init), let reading = stamp.reading(dayFirst: order.dayFirst) else {
      throw Unreadable("has no date that can be read")
    }
    var doubt = "the script prints UTC-5 without saying so"
    if stamp.isAmbiguous && !order.isSure { doubt += "; day and month could be swapped" }
    return PublicationTime(
      seconds: reading.utcSeconds + 5 * 3600, precision: stamp.precision, zone: .assumed, doubt: doubt)
  }
}

import CaptureReading
import Importing
import Records

/// The clock of the machine on which a tool ran: taken for the council's.
enum ScrapedClock {
  static func time(_ text: String?, _ capture: FacebookCapture) -> PublicationTime? {
    guard let stamp = text.flatMap(PlainStamp.init), stamp.startsWithYear, let reading = stamp.reading(dayFirst: false)
    else { return nil }
    let instant = capture.options.zone.instant(of: reading)
    let doubts = ["the clock of the machine on which the tool ran", instant.doubt].compactMap { $0 }
    return PublicationTime(
      seconds: instant.seconds, precision: stamp.precision, zone: .assumed, doubt: doubts.joined(separator: "; "))
  }
}

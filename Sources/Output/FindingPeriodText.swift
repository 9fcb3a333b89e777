import ArchiveStore
import Policy

/// How a post stands to the restricted time before a poll, and how certain the days of that time are.
struct FindingPeriodText {
  private let period: FindingPeriod

  init(_ period: FindingPeriod) { self.period = period }

  var text: String {
    let poll = "the poll “\(TerminalText.line(period.title))”"
    if period.place == .inside { return "before \(poll) (from \(start)\(doubt))" }
    if let cautious = period.cautiousFrom {
      return "in the careful time before \(poll) (the council's own, from \(TerminalText.line(cautious)); "
        + "the law's from \(start)\(doubt))"
    }
    guard let day = period.poll else { return "near \(poll) (restricted from \(start)\(doubt))" }
    return "after the close of \(poll) (at 22:00 on \(TerminalText.line(day)))"
  }

  private var start: String { TerminalText.line(period.from) + (period.isStatutoryLatest ? " at the latest" : "") }

  /// What the register says of days that were inferred.
  private var doubt: String { period.doubt.map { "; in doubt: \(TerminalText.line($0))" } ?? "" }
}

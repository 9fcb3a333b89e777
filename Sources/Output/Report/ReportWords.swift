import ArchiveStore
import Policy
import Records
import Workflows

/// How a report says days, verdicts and counts.
struct ReportWords: Sendable {
  private let report: AnnualReport
  private let zone: CouncilZone?

  init(_ report: AnnualReport) {
    self.report = report
    zone = CouncilZone(identifier: report.council.zone)
  }

  var lead: String {
    let figures = report.figures
    let published = figures.published.reduce(0) { $0 + $1.posts }
    let platforms = Set(figures.published.map { Array($0.platform.utf8) }).count
    let span = report.isWholeYear ? "In \(report.year)" : "From 1 January \(report.year) until \(day(of: report.made))"
    let what =
      published == 0
      ? "this archive holds nothing that \(report.council.name) published"
      : "\(report.council.name) published \(StatedNumber.count(published, "post or reply", "posts and replies")) on \(StatedNumber.count(platforms, "platform", "platforms")), as far as this archive holds them"
    return "\(span) \(what). \(flags)"
  }

  private var flags: String {
    let flagged = report.flagged
    guard report.policy != nil, report.check != nil else {
      return "They have not been checked against a policy."
    }
    guard flagged.flagged > 0 else { return "No rule flagged anything in them for a person to look at." }
    return
      "Rules flagged \(StatedNumber.count(flagged.flagged, "place", "places")) in \(StatedNumber.count(report.postsFlagged, "post", "posts")) for a person to look at; \(StatedNumber.count(flagged.reviewed)) were reviewed, and \(StatedNumber.count(flagged.nonCompliant)) found non-compliant by a reviewer.\(setAside) A flag is a reason to look, never a verdict."
  }

  private var setAside: String {
    let count = report.flagged.suppressed
    return count == 0
      ? "" : " \(StatedNumber.count(count, "more was", "more were")) set aside by a suppression, without a verdict."
  }

  /// `20 April 2026`
  func day(_ day: String) -> String { StatedTime(day: day)?.day ?? day }

  /// `20 April 2026`, of an instant.
  func day(of iso8601: String) -> String { zone.flatMap { StatedTime(iso8601, in: $0) }?.day ?? iso8601 }

  /// `20 April 2026 at 14:36`
  func time(_ iso8601: String) -> String { zone.flatMap { StatedTime(iso8601, in: $0) }?.dayAndClock ?? iso8601 }

  /// `Apr`, of `2026-04`.
  static func month(_ month: String) -> String {
    let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let number = Int(String(decoding: month.utf8.suffix(2), as: UTF8.self)) ?? 0
    return names.indices.contains(number - 1) ? names[number - 1] : month
  }

  static func checking(_ checking: Clause.Checking) -> String {
    switch checking {
    case .automatic: "exact sign"
    case .assisted: "sign to weigh"
    case .notCheckable: "not checkable"
    }
  }

  static func outcome(_ finding: ReportedFinding) -> String {
    switch (finding.status, finding.verdict) {
    case (_, .compliant?): "compliant"
    case (_, .nonCompliant?): "non-compliant"
    case (_, .notDeterminable?): "cannot tell"
    case (_, .notApplicable?): "not applicable"
    case (.suppressed, nil): "set aside"
    case (_, nil): "not reviewed"
    }
  }

  static func precision(_ tally: ReportedTally) -> String { tally.precision.map(StatedNumber.share) ?? "–" }
}

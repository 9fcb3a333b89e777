import ArchiveStore
import Workflows

/// The charts of a report.
struct ReportCharts {
  private let report: AnnualReport

  init(_ report: AnnualReport) { self.report = report }

  // MARK: By month

  var months: BarChart {
    let counts = report.figures.published
    let bars = (1...12).map { number in
      let month = "\(report.year)-\(number < 10 ? "0" : "")\(number)"
      let own = counts.filter { $0.month == month }
      return BarChart.Bar(
        name: ReportWords.month(month),
        values: PublishedGroup.allCases.map { group in
          own.filter { PublishedGroup(kind: $0.kind) == group }.reduce(0) { $0 + $1.posts }
        })
    }
    return BarChart(
      title: "Published by the council, month by month",
      description: description(of: bars, "month"), direction: .upright, axis: "Month",
      series: PublishedGroup.allCases.map { .init(name: $0.rawValue, tone: $0.tone) }, bars: bars)
  }

  // MARK: Answers

  var answers: BarChart {
    let answers = report.answers
    var (bars, before, from): ([BarChart.Bar], Int, Int) = ([], 0, 0)
    for within in answers.within {
      let name = from + 1 == within.days ? "day \(within.days)" : "days \(from + 1) to \(within.days)"
      bars.append(.init(name: name, values: [within.answered - before]))
      (before, from) = (within.answered, within.days)
    }
    bars.append(.init(name: "later", values: [answers.answered - before]))
    bars.append(.init(name: "no answer held", values: [answers.unanswered]))
    return BarChart(
      title: "How soon the council answered what the public wrote",
      description: description(of: bars, "span"), direction: .lying, axis: "First answer",
      series: [.init(name: "Posts received", tone: .blue)], bars: bars)
  }

  // MARK: Findings

  /// Of each clause and statute by which something was flagged, at most eight. Nil: nothing was.
  var findings: BarChart? {
    let grounds =
      report.clauses.map { (name: $0.id, found: $0.found) } + report.statutes.map { (name: $0.id, found: $0.found) }
    let flagged = grounds.filter { $0.found.flagged > 0 }
    guard !flagged.isEmpty else { return nil }
    let largest = flagged.map(\.found.flagged).sorted(by: >).prefix(8).last ?? 0
    let bars = flagged.filter { $0.found.flagged >= largest }.prefix(8).map { ground in
      BarChart.Bar(name: ground.name, values: ReviewOutcome.allCases.map { $0.count(in: ground.found) })
    }
    let left = flagged.count - bars.count
    return BarChart(
      title: "Flagged, by clause or statute, and what reviewers said",
      description: description(of: Array(bars), "clause or statute")
        + (left > 0 ? " \(left) more with fewer stand in the table of clauses." : ""),
      direction: .lying, axis: "Clause or statute",
      series: ReviewOutcome.allCases.map { .init(name: $0.rawValue, tone: $0.tone) }, bars: Array(bars))
  }

  private func description(of bars: [BarChart.Bar], _ what: String) -> String {
    let total = bars.reduce(0) { $0 + $1.total }
    guard let most = bars.max(by: { $0.total < $1.total }), total > 0 else { return "A bar chart without any bar: 0." }
    return
      "A bar for each \(what), \(StatedNumber.count(total)) in all. The longest is \(most.name) with \(StatedNumber.count(most.total)). The table below has the same numbers."
  }
}

/// What the council publishes, in three sorts.
enum PublishedGroup: String, CaseIterable {
  case posts = "Posts"
  case replies = "Replies and comments"
  case shares = "Shares"

  init(kind: String) {
    switch kind {
    case "reply", "comment", "message", "review": self = .replies
    case "share": self = .shares
    default: self = .posts
    }
  }

  var tone: BarChart.Tone {
    switch self {
    case .posts: .blue
    case .replies: .turquoise
    case .shares: .orange
    }
  }
}

/// What became of a finding.
enum ReviewOutcome: String, CaseIterable {
  case nonCompliant = "Non-compliant"
  case notDeterminable = "Cannot tell"
  case compliant = "Compliant"
  case notApplicable = "Not applicable"
  case suppressed = "Rule wrong"
  case open = "Not reviewed"

  func count(in tally: ReportedTally) -> Int {
    switch self {
    case .nonCompliant: tally.nonCompliant
    case .notDeterminable: tally.notDeterminable
    case .compliant: tally.compliant
    case .notApplicable: tally.notApplicable
    case .suppressed: tally.suppressed
    case .open: tally.open
    }
  }

  var tone: BarChart.Tone {
    switch self {
    case .nonCompliant: .pink
    case .notDeterminable: .orange
    case .compliant: .turquoise
    case .notApplicable: .purple
    case .suppressed: .grey
    case .open: .blue
    }
  }
}

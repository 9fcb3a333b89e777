import ArchiveStore
import Workflows

/// The charts of a report.
struct ReportCharts {
  private let report: AnnualReport
  private static let shown = 8

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

  /// Of the clauses and statutes by which most was flagged, the largest first. Nil: nothing was.
  var findings: BarChart? {
    let flagged = grounds
    guard !flagged.isEmpty else { return nil }
    let bars = flagged.enumerated().sorted { ($1.element.total, $0.offset) < ($0.element.total, $1.offset) }
      .prefix(Self.shown).map(\.element)
    return findings(
      bars, ([description(of: bars, "clause or statute")] + (leftOut.map { [$0] } ?? [])).joined(separator: " "))
  }

  /// That the chart does not show all; nil: it does.
  var leftOut: String? {
    let left = grounds.count - Self.shown
    return left > 0
      ? "And \(StatedNumber.count(left)) more, none of them longer: all stand in the table under “What was flagged, and what reviewers said”."
      : nil
  }

  /// The same of all of them.
  var findingsTable: PaperSection.Table { findings(grounds, "").table }

  private var grounds: [BarChart.Bar] {
    let all =
      report.clauses.map { (name: $0.id, found: $0.found) } + report.statutes.map { (name: $0.id, found: $0.found) }
    return all.filter { $0.found.flagged > 0 }.map { ground in
      BarChart.Bar(name: ground.name, values: ReviewOutcome.allCases.map { $0.count(in: ground.found) })
    }
  }

  private func findings(_ bars: [BarChart.Bar], _ description: String) -> BarChart {
    BarChart(
      title: "Flagged, by clause or statute, and what reviewers said", description: description, direction: .lying,
      axis: "Clause or statute", series: ReviewOutcome.allCases.map { .init(name: $0.rawValue, tone: $0.tone) },
      bars: bars)
  }

  private func description(of bars: [BarChart.Bar], _ what: String) -> String {
    let total = bars.reduce(0) { $0 + $1.total }
    guard let most = bars.max(by: { $0.total < $1.total }), total > 0 else { return "A bar chart without any bar: 0." }
    return
      "A bar for each \(what), \(StatedNumber.count(total)) in all. The longest is \(most.name) with \(StatedNumber.count(most.total)). The table below has the same numbers."
  }
}

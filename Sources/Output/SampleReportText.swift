import ArchiveStore
import Sampling
public import Workflows

/// What a sample says of the year, for a terminal.
public struct SampleReportText {
  private let style: TerminalStyle

  public init(_ style: TerminalStyle) { self.style = style }

  public func text(_ sample: JudgedSample) -> String {
    let report = sample.report
    var lines = [SampleText(style).text(report.sample), ""]
    lines += text(report.result.overall, "All clauses together")
    lines += sample.notInForce.map { [style.bad("  " + TerminalText.line("\(NotInForceWords($0))"))] } ?? []
    for clause in report.result.clauses where report.result.clauses.count > 1 {
      lines += text(clause, "Clause \(TerminalText.line(clause.clause?.text ?? ""))")
    }
    lines += reviewers(report) + differences(report.differences) + open(report)
    lines += report.replaced.map { SampleText(style).text($0) }
    return lines.joined(separator: "\n")
  }

  private func text(_ result: ClauseResult, _ title: String) -> [String] {
    let counts = result.counts
    var lines = [style.strong(title)]
    lines.append(
      "  compliant \(counts.compliant) · non-compliant \(counts.nonCompliant) · not determinable "
        + "\(counts.notDeterminable) · not applicable \(counts.notApplicable)"
        + (counts.missing > 0 ? " · without a verdict \(counts.missing)" : ""))
    if let estimate = result.estimate { lines.append("  " + text(estimate)) }
    if let best = result.best, let worst = result.worst, best.share != worst.share {
      lines.append(
        style.faint("  from \(Percentage(best.share, .down)) if all that is open were compliant to ")
          + style.faint("\(Percentage(worst.share, .up)) if none of it were"))
    }
    if let discovery = result.discovery { lines.append("  \(discovery)") }
    if let agreement = result.agreement { lines.append("  " + text(agreement)) }
    return lines
  }

  private func text(_ estimate: Estimate) -> String {
    let interval = estimate.intervals.first.map { interval in
      ", between \(Percentage(interval.lower, .down)) and \(Percentage(interval.upper, .up)) "
        + "(\(words(interval.method)))"
    }
    let posts = "\(estimate.posts.lower) to \(estimate.posts.upper) of \(estimate.posts.population) posts"
    return "non-compliant \(Percentage(estimate.share))\(interval ?? ""): \(posts)"
  }

  private func words(_ method: Interval.Method) -> String {
    switch method {
    case .wilson: "Wilson"
    case .wilsonFinite: "Wilson, finite population"
    case .clopperPearson: "Clopper–Pearson"
    case .hypergeometric: "exact, hypergeometric"
    case .stratified: "stratified"
    case .census: "every post was judged"
    }
  }

  private func text(_ agreement: Agreement) -> String {
    let kappa =
      agreement.kappa.map { "Cohen's kappa \(hundredths($0))" } ?? "Cohen's kappa undefined: one verdict throughout"
    return "two reviewers agree on \(Percentage(agreement.raw)) of \(agreement.posts) posts, \(kappa), PABAK "
      + "\(hundredths(agreement.pabak)), AC1 \(hundredths(agreement.ac1))"
  }

  /// `-0.02`
  private func hundredths(_ value: Double) -> String {
    guard value.isFinite, abs(value) <= 1 else { return "–" }
    let rounded = Int((abs(value) * 100).rounded())
    return (value < 0 && rounded > 0 ? "-" : "") + "\(rounded / 100).\(rounded % 100 < 10 ? "0" : "")\(rounded % 100)"
  }

  private func reviewers(_ report: SampleReport) -> [String] {
    report.reviewers.map { reviewer in
      style.faint("  reviewer  ")
        + "\(TerminalText.line(reviewer.name)): \(reviewer.first) first, \(reviewer.second) second"
    }
  }

  private func differences(_ differences: [SampleReport.Difference]) -> [String] {
    differences.map { difference in
      let settled = difference.settled.map { "settled as \($0.rawValue)" } ?? style.bad("not settled")
      return style.faint("  differs   ") + "item \(difference.item), \(TerminalText.line(difference.clause)): "
        + "\(difference.first.rawValue) and \(difference.second.rawValue), \(settled)"
    }
  }

  private func open(_ report: SampleReport) -> [String] {
    let rows = [
      ("to be judged", report.open.first), ("by a second reviewer", report.open.second),
      ("to be settled", report.open.unsettled),
      ("no longer held, judged before", report.gone.filter { !report.goneUnjudged.contains($0) }),
      ("no longer held, never judged", report.goneUnjudged),
    ]
    let lines = rows.filter { !$0.1.isEmpty }.map { name, items in
      style.faint("  items     ") + "\(name): " + items.map(String.init).joined(separator: ", ")
    }
    return lines + conclusion(report)
  }

  private func conclusion(_ report: SampleReport) -> [String] {
    if report.isFinished { return [style.good("  Every item was judged.")] }
    guard !report.goneUnjudged.isEmpty else { return [] }
    return [
      style.bad("  No estimate of the year")
        + ": of \(report.result.sample) items \(report.goneUnjudged.count) were never judged and are no longer held."
    ]
  }
}

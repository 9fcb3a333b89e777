public import ArchiveStore
import Policy
public import Records
public import Workflows

/// Findings for a terminal.
public struct FindingsText {
  private let style: TerminalStyle
  private let zone: CouncilZone

  public init(_ style: TerminalStyle, zone: CouncilZone) {
    self.style = style
    self.zone = zone
  }

  public func text(_ page: FindingPage) -> String {
    guard page.total > 0 else { return "No findings. New posts are judged by: muniment check" }
    var lines = ["\(page.total) \(page.total == 1 ? "finding" : "findings")"]
    lines += page.findings.map { "\n" + text($0) }
    if let next = page.next { lines.append("\n" + style.faint("More: the same list with --next \(next)")) }
    return lines.joined(separator: "\n")
  }

  public func text(_ finding: Finding) -> String {
    let grounds = finding.clauses + finding.statutes
    var lines = [
      style.strong("\(finding.id)") + "  \(TerminalText.line(finding.rule))  "
        + style.faint(
          ([status(finding), finding.severity.rawValue] + grounds).map(TerminalText.line).joined(separator: " · "))
    ]
    lines.append(
      "  post \(finding.post.map(String.init) ?? "no longer held")  \(day(finding))  " + style.faint(time(finding)))
    lines.append("  " + evidence(finding))
    if !finding.why.utf8.isEmpty { lines.append("  " + style.faint(TerminalText.line(finding.why))) }
    lines += finding.decisions.prefix(1).map { "  " + decision($0) }
    return lines.joined(separator: "\n")
  }

  public func text(_ explained: ExplainedFinding) -> String {
    var lines = [text(explained.finding)]
    lines.append(style.faint("  ref       ") + TerminalText.line(explained.finding.ref))
    if let title = explained.title { lines.append(style.faint("  rule      ") + TerminalText.line(title)) }
    lines += explained.grounds.map { ground in
      style.faint("  by        ") + "\(TerminalText.line(ground.id)): \(TerminalText.line(ground.text))"
    }
    lines += explained.finding.decisions.dropFirst().map { style.faint("  before    ") + decision($0) }
    lines.append(
      style.faint("  checks    ")
        + "first flagged by \(explained.finding.firstRun), last by \(explained.finding.lastRun)")
    return lines.joined(separator: "\n")
  }

  public func text(_ suppressions: [Suppression]) -> String {
    guard !suppressions.isEmpty else { return "Nothing is suppressed." }
    return suppressions.map { suppression in
      let what = suppression.ref.map { "post \(TerminalText.line($0))" } ?? "the wording"
      let end = suppression.ended.map { ", ended \($0) by \(TerminalText.line(suppression.endedBy ?? "")) " } ?? ""
      return style.strong("\(suppression.id)") + "  \(TerminalText.line(suppression.rule)): \(what), "
        + "\(suppression.findings) findings\(end)\n"
        + style.faint("    by \(TerminalText.line(suppression.by)): \(TerminalText.line(suppression.reason))")
    }.joined(separator: "\n")
  }

  public func text(_ counts: FindingCounts) -> String {
    var lines = [line("all", counts.total, width: 3) + " · gone undecided \(counts.gone) · findings \(counts.findings)"]
    lines.append(style.faint("  new since the last decision \(counts.new)"))
    for (name, rows) in [("by rule", counts.rules), ("by clause", counts.clauses)] where !rows.isEmpty {
      let width = rows.keys.map(\.utf8.count).max() ?? 0
      lines.append(style.faint(name))
      lines += rows.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { id, tally in
        "  " + line(id, tally, width: width)
      }
    }
    return lines.joined(separator: "\n")
  }

  private func line(_ name: String, _ tally: FindingCounts.Tally, width: Int) -> String {
    let verdicts = FindingVerdict.allCases.compactMap { verdict in
      tally.verdicts[verdict.rawValue].map { "\(verdict.rawValue) \($0)" }
    }
    let precision = tally.precision.map { ["precision \(Int(($0 * 100).rounded())) %"] } ?? []
    let parts = ["open \(tally.open)"] + verdicts + ["suppressed \(tally.suppressed)"] + precision
    let gap = String(repeating: " ", count: max(0, width - name.utf8.count))
    return "\(TerminalText.line(name))\(gap)  " + parts.joined(separator: " · ")
  }

  /// In the council's zone: by its day the version is found.
  private func day(_ finding: Finding) -> String {
    let reading = zone.reading(at: finding.actedSeconds)
    return "\(reading.dateText) \(reading.clockText)"
  }

  private func status(_ finding: Finding) -> String {
    switch finding.goneBecause {
    case "post": "gone: the post is no longer held so"
    case "rule": "gone: the rule flags it no more"
    default: finding.status.rawValue
    }
  }

  private func time(_ finding: Finding) -> String {
    let version = finding.version.map { "under \(TerminalText.line($0))" } ?? "before any version"
    let transition = finding.isTransitionDay ? ", on the day it came into force" : ""
    let doubt = finding.isDated ? "" : ", the post's own time: when these words were published is not known"
    let periods = finding.periods.map { ", " + FindingPeriodText($0).text }
    return version + transition + periods.joined() + doubt
  }

  private func evidence(_ finding: Finding) -> String {
    guard let words = finding.evidence else { return style.faint("(the words are no longer held)") }
    guard !words.utf8.isEmpty else { return style.faint("(the post as a whole)") }
    let field = finding.field == "text" ? "" : style.faint("  in \(TerminalText.line(finding.field))")
    return style.hit(TerminalText.line(words)) + field
  }

  private func decision(_ decision: Finding.Decision) -> String {
    "\(decision.verdict.rawValue), by \(TerminalText.line(decision.by)) \(decision.at): "
      + TerminalText.line(decision.reason)
  }
}

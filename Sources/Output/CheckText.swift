import ArchiveStore
public import Workflows

/// What a check has flagged, for a terminal.
public struct CheckText {
  private let style: TerminalStyle

  public init(_ style: TerminalStyle) { self.style = style }

  public func text(_ answer: CheckAnswer) -> String {
    let report = answer.report
    var lines = [head(report)]
    lines.append(
      style.faint("  judged    ")
        + "\(report.judged) of \(report.acts) wordings of \(report.posts) posts by the policy's clauses"
        + (report.threads > 0 ? ", and \(report.threads) threads" : ""))
    lines += report.notJudged.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { why, acts in
      style.faint("  not       ") + "\(acts): \(TerminalText.line(why))"
    }
    if report.rulesOverAll > 0 {
      lines.append(style.faint("  rules     ") + "\(report.rulesOverAll) new or changed, asked of all posts")
    }
    if report.allowed > 0 { lines.append(style.faint("  allowed   ") + "\(report.allowed) by the registers") }
    lines.append(findings(report))
    lines += table("by rule", report.rules) + table("by clause", report.clauses)
    lines += unchecked(answer) + IdleRulesText(answer.idle, style).lines
    return lines.joined(separator: "\n")
  }

  /// By what it was judged and how much was found, in two lines.
  public func summary(_ answer: CheckAnswer) -> String { head(answer.report) + "\n" + findings(answer.report) }

  private func head(_ report: CheckReport) -> String {
    let version = report.asIf.map { ", as if \(TerminalText.line($0)) had always been in force" } ?? ""
    let name = report.run.map { "Check \($0)" } ?? "Dry run, nothing was kept"
    return style.strong(name) + "  by \(TerminalText.line(report.pack.name))\(version)"
  }

  private func findings(_ report: CheckReport) -> String {
    style.faint("  findings  ") + tally(report.total) + waiting(report)
  }

  private func tally(_ tally: CheckReport.Tally) -> String {
    let hidden = tally.suppressed > 0 ? ", \(tally.suppressed) of them suppressed" : ""
    return "\(tally.new) new · \(tally.standing) standing · \(tally.gone) gone\(hidden)"
  }

  private func waiting(_ report: CheckReport) -> String {
    let counts = ["high", "medium", "low"].compactMap { severity in
      report.open[severity].map { "\(severity) \($0)" }
    }
    return counts.isEmpty ? "" : "; to be looked at: " + counts.joined(separator: ", ")
  }

  private func table(_ name: String, _ rows: [String: CheckReport.Tally]) -> [String] {
    guard !rows.isEmpty else { return [] }
    let width = rows.keys.map(\.utf8.count).max() ?? 0
    return [style.faint("  \(name)")]
      + rows.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { id, counts in
        let gap = String(repeating: " ", count: width - id.utf8.count)
        return "    \(TerminalText.line(id))\(gap)  \(tally(counts))"
      }
  }

  private func unchecked(_ answer: CheckAnswer) -> [String] {
    let clauses = byReason(answer).map { why, clauses in
      "    \(TerminalText.line(clauses.joined(separator: ", ")))\n      " + style.faint(TerminalText.line(why))
    }
    let questions = answer.questions.map { TerminalText.line($0.about) }
    let asked =
      style.faint("  to be asked  ") + questions.joined(separator: ", ")
      + style.faint("  (muniment policy show says what)")
    return (clauses.isEmpty ? [] : [style.faint("  clauses that were not checked")] + clauses)
      + (questions.isEmpty ? [] : [asked])
  }

  /// Each reason once, in the order of the first clause that it is given for.
  private func byReason(_ answer: CheckAnswer) -> [(why: String, clauses: [String])] {
    var reasons: [(why: String, clauses: [String])] = []
    for clause in answer.notChecked {
      if let known = reasons.firstIndex(where: { $0.why.utf8.elementsEqual(clause.why.utf8) }) {
        reasons[known].clauses.append(clause.clause)
      } else {
        reasons.append((clause.why, [clause.clause]))
      }
    }
    return reasons
  }
}

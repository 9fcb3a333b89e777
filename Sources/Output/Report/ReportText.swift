public import Workflows

/// A year's report for a terminal: the first page without its charts.
public struct ReportText {
  private let style: TerminalStyle

  public init(_ style: TerminalStyle) { self.style = style }

  public func text(_ report: AnnualReport) -> String {
    let glance = YearAtAGlance(report, ReportWords(report)).sections
    var lines = [
      style.strong(TerminalText.line("\(report.council.name): social media in \(report.year)")), "",
      TerminalText.line(ReportWords(report).lead), "",
    ]
    for part in glance.flatMap(\.parts) {
      switch part {
      case .figures(let figures): lines += figures.map(line) + [""]
      case .list(let items): lines += items.map { style.faint("  - " + TerminalText.line($0)) }
      case .paragraph, .facts, .table, .chart: break
      }
    }
    return lines.joined(separator: "\n")
  }

  private func line(_ figure: PaperSection.Figure) -> String {
    let gap = String(repeating: " ", count: max(0, 10 - figure.value.unicodeScalars.count))
    return "  " + gap + style.strong(figure.value) + "  " + TerminalText.line(figure.name)
      + style.faint(", " + figure.note)
  }
}

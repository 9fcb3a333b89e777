import ArchiveStore
import Policy
public import Workflows

/// A year's report as tables for a spreadsheet.
public struct ReportTables: Sendable {
  /// A file's name and what stands in it.
  public struct File: Sendable, Hashable {
    public let name: String
    public let bytes: [UInt8]

    init(_ name: String, _ rows: [[String]]) {
      self.name = name
      bytes = SpreadsheetRow.byteOrderMark + rows.flatMap { SpreadsheetRow($0).bytes }
    }
  }

  private let report: AnnualReport

  public init(_ report: AnnualReport) { self.report = report }

  public var files: [File] {
    [
      File("clauses.csv", clauses), File("rules.csv", rules), File("months.csv", months),
      File("findings.csv", findings), File("gaps.csv", gaps), File("not-checked.csv", notChecked),
    ]
  }

  private static let tally = [
    "flagged", "not reviewed", "compliant", "non-compliant", "cannot tell", "not applicable",
    "set aside by a suppression",
    "reviewed",
  ]

  private func counts(_ tally: ReportedTally) -> [String] {
    [
      tally.flagged, tally.open, tally.compliant, tally.nonCompliant, tally.notDeterminable, tally.notApplicable,
      tally.suppressed, tally.reviewed,
    ].map(String.init)
  }

  private var clauses: [[String]] {
    let header =
      ["clause or statute", "version", "section", "text", "class", "why", "rules", "posts and edits"] + Self.tally
    let clauses = report.clauses.map { clause in
      [
        clause.id, clause.version, clause.section, clause.text, clause.checking.rawValue, clause.why ?? "",
        clause.rules.joined(separator: " "), clause.acts.map(String.init) ?? "not checked",
      ] + counts(clause.found)
    }
    let statutes = report.statutes.map { statute in
      [statute.id, "", "statutes and codes", statute.citation, "", "", statute.rules.joined(separator: " "), ""]
        + counts(statute.found)
    }
    return [header] + clauses + statutes
  }

  private var rules: [[String]] {
    [["rule", "title", "severity", "clauses", "statutes"] + Self.tally + ["precision"]]
      + report.rules.map { rule in
        [
          rule.id, rule.title, rule.severity.rawValue, rule.clauses.joined(separator: " "),
          rule.statutes.joined(separator: " "),
        ] + counts(rule.found) + [rule.found.precision.map { "\($0)" } ?? ""]
      }
  }

  /// One row for each month, direction, platform and kind.
  private var months: [[String]] {
    func rows(_ counts: [YearFigures.Count], _ direction: String) -> [[String]] {
      counts.map { [$0.month, direction, $0.platform, $0.kind, "\($0.posts)"] }
    }
    return [["month", "direction", "platform", "kind", "posts"]] + rows(report.figures.published, "official")
      + rows(report.figures.received, "received")
  }

  private var findings: [[String]] {
    [["finding", "day", "post", "rule", "severity", "version", "clauses", "statutes", "status", "verdict"]]
      + report.findings.map { finding in
        [
          "\(finding.finding)", finding.day, finding.ref, finding.rule, finding.severity.rawValue,
          finding.version ?? "none", finding.clauses.joined(separator: " "), finding.statutes.joined(separator: " "),
          finding.status.rawValue, finding.verdict?.rawValue ?? "",
        ]
      }
  }

  private var gaps: [[String]] {
    [["platform", "account", "posts", "months no export covers", "covered months without a post"]]
      + report.coverage.map { account in
        [
          account.platform, account.account, "\(account.posts)", account.uncovered.joined(separator: " "),
          account.empty.joined(separator: " "),
        ]
      }
  }

  private var notChecked: [[String]] {
    [["what", "how many", "why"]] + report.notChecked.map { [$0.what, $0.count.map(String.init) ?? "", $0.why] }
  }
}

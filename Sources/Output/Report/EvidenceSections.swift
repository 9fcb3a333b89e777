import ArchiveStore
import Workflows

/// What nobody looked at, what is not held, and how all of it can be checked.
struct EvidenceSections {
  private let report: AnnualReport
  private let words: ReportWords

  init(_ report: AnnualReport, _ words: ReportWords) {
    self.report = report
    self.words = words
  }

  var sections: [PaperSection] { [notChecked, coverage] + lacks + [proof] }

  private var notChecked: PaperSection {
    PaperSection(
      heading: "What was not checked, and why",
      parts: [
        .table(
          PaperSection.Table(
            header: ["What", "How many", "Why"], widths: [0.34, 0.12, 0.54],
            rows: report.notChecked.map { [$0.what, $0.count.map(StatedNumber.count) ?? "", $0.why] }, numbers: [1]))
      ])
  }

  private var coverage: PaperSection {
    guard !report.coverage.isEmpty else {
      return PaperSection(heading: "Gaps in what is held", parts: [.paragraph("No account is held.")])
    }
    let table = PaperSection.Table(
      header: ["Account", "Platform", "Posts", "Months no export covers", "Covered months without a post"],
      widths: [0.26, 0.14, 0.1, 0.25, 0.25],
      rows: report.coverage.map { account in
        [
          account.account, account.platform, StatedNumber.count(account.posts), months(account.uncovered),
          months(account.empty),
        ]
      }, numbers: [2])
    return PaperSection(
      heading: "Gaps in what is held",
      parts: [
        .paragraph("Posts of the year by anyone. In a month that no export covers there may have been more."),
        .table(table),
      ])
  }

  private var lacks: [PaperSection] {
    let accounts = report.coverage.filter { !$0.neverContains.isEmpty && $0.posts > 0 }
    guard !accounts.isEmpty else { return [] }
    return [
      PaperSection(
        heading: "What these platforms' exports never hold", level: 2,
        parts: [
          .list(
            accounts.map { "\($0.account) (\($0.platform)): " + $0.neverContains.joined(separator: "; ") + "." })
        ])
    ]
  }

  private var proof: PaperSection {
    let archive = report.archive
    let check = report.check.map { "number \($0.run), \(words.time($0.at)), policy \($0.policy)" } ?? "none yet"
    return PaperSection(
      heading: "How this report can be checked",
      parts: [
        .facts([
          .init("Drawn up", "\(words.time(report.made)) (\(report.council.zone)), \(report.made)"),
          .init("Program", archive.program), .init("Last check", check),
          .init("Policy's files then", report.check?.digest ?? "–"),
          .init("Policy's files now", report.policy?.digest ?? "–"),
          .init("Posts in the archive", StatedNumber.count(archive.posts)),
          .init("Digest of the archive", archive.digest),
          .init("Audit, entries", StatedNumber.count(archive.auditEntries)),
          .init("Audit, last entry", archive.auditHead ?? "none"),
        ]),
        .paragraph(
          "The same archive and policy give the same numbers. The digest is what “muniment stats” prints; “muniment audit verify” follows the audit to the entry named here."
        ),
      ])
  }

  private func months(_ months: [String]) -> String {
    months.count == 12 ? "all twelve" : months.isEmpty ? "none" : MonthRuns.text(months)
  }
}

import ArchiveStore
import Workflows

/// The policy, clause by clause, the rules, and every finding.
struct FindingSections {
  private let report: AnnualReport
  private let words: ReportWords
  /// More than these stand in the CSV and JSON forms alone.
  private static let listed = 500

  init(_ report: AnnualReport, _ words: ReportWords) {
    self.report = report
    self.words = words
  }

  var sections: [PaperSection] {
    guard report.policy != nil else {
      return [
        PaperSection(
          heading: "The policy", parts: [.paragraph("No policy is in use: nothing was judged.")])
      ]
    }
    return [policy, outcome] + clauses + [statutes, rules, findings]
  }

  private var policy: PaperSection {
    guard let policy = report.policy else { return PaperSection(heading: "The policy", parts: []) }
    let table = PaperSection.Table(
      caption: "Versions in force in \(report.year)",
      header: ["Version", "From", "Until", "Days", "Text", "Posts and edits"],
      widths: [0.12, 0.22, 0.22, 0.09, 0.17, 0.18],
      rows: policy.stretches.map { stretch in
        [
          stretch.version ?? "none", words.day(stretch.from), words.day(stretch.until),
          StatedNumber.count(stretch.days),
          stretch.version == nil ? "no policy" : stretch.isTextInHand ? "in hand" : "not in hand",
          StatedNumber.count(stretch.acts),
        ]
      }, numbers: [3, 5])
    return PaperSection(
      heading: "The policy in force",
      parts: [
        .paragraph(
          "\([policy.council, policy.name, policy.number].compactMap(\.self).joined(separator: ", ")). Every post, and every edit, is judged by the version in force when it was made. Where its text is not in hand, statutes alone are asked, which hold at all times."
        ), .table(table),
      ] + (policy.questions.isEmpty ? [] : [.paragraph("Still to be asked of the council:"), .list(policy.questions)]))
  }

  private var outcome: PaperSection {
    let table = ReportCharts(report).findingsTable
    return PaperSection(
      heading: "What was flagged, and what reviewers said",
      parts: [
        .paragraph(
          "A rule flags what a person should look at. It does not judge: only a reviewer's verdict counts, and what nobody has reviewed says nothing about the post. “Set aside”: a suppression says that the rule is wrong about a post or a wording, and nobody has given this finding a verdict; it is not reviewed."
        )
      ] + (table.rows.isEmpty ? [.paragraph("Nothing was flagged.")] : [.table(table)]))
  }

  // MARK: Clauses

  private var clauses: [PaperSection] {
    var sections: [(name: String, clauses: [ReportedClause])] = []
    for clause in report.clauses {
      let name = "\(clause.section) (\(clause.version))"
      if sections.last.map({ $0.name.utf8.elementsEqual(name.utf8) }) != true { sections.append((name, [])) }
      sections[sections.count - 1].clauses.append(clause)
    }
    let head = PaperSection(
      heading: "Every clause",
      parts: [
        .paragraph(
          "“Posts” are the posts and edits of the council while the clause was in force. A dash: nothing was looked at for it; the reason stands below its words."
        )
      ])
    return [head]
      + sections.map { section in
        let shared = sharedReason(section.clauses)
        return PaperSection(
          heading: section.name, level: 2,
          parts: (shared.map { [.paragraph(notChecked($0))] } ?? []) + [.table(table(section.clauses, shared))])
      }
  }

  /// A reason for which several of them are not checked: it is said once.
  private func sharedReason(_ clauses: [ReportedClause]) -> String? {
    let reasons = clauses.filter { !$0.isChecked }.compactMap(\.why)
    return reasons.first { reason in reasons.count { $0.utf8.elementsEqual(reason.utf8) } > 1 }
  }

  private func notChecked(_ why: String) -> String {
    why.utf8.starts(with: "Not checked".utf8) ? why : "Not checked: \(why)"
  }

  private func words(_ clause: ReportedClause, _ shared: String?) -> String {
    let rules = clause.rules.isEmpty ? [] : ["Rules: " + clause.rules.joined(separator: ", ")]
    return ([clause.text] + (clause.why.map { [reason($0, clause, shared)] } ?? []) + rules).joined(separator: "\n")
  }

  private func reason(_ why: String, _ clause: ReportedClause, _ shared: String?) -> String {
    if clause.isChecked { return why.utf8.starts(with: "In part".utf8) ? why : "In part: \(why)" }
    let isShared = shared.map { $0.utf8.elementsEqual(why.utf8) } ?? false
    return isShared ? "Not checked, as said above." : notChecked(why)
  }

  private func table(_ clauses: [ReportedClause], _ shared: String?) -> PaperSection.Table {
    PaperSection.Table(
      header: ["Clause", "What it asks", "Class", "Posts", "Flagged", "Reviewed", "Non-compliant"],
      widths: [0.09, 0.37, 0.12, 0.08, 0.1, 0.11, 0.13],
      rows: clauses.map { clause in
        [
          clause.id, words(clause, shared),
          ReportWords.checking(clause.checking), clause.acts.map(StatedNumber.count) ?? "–",
          count(clause.found.flagged, clause), count(clause.found.reviewed, clause),
          count(clause.found.nonCompliant, clause),
        ]
      }, numbers: [3, 4, 5, 6])
  }

  private func count(_ number: Int, _ clause: ReportedClause) -> String {
    clause.isChecked || number > 0 ? StatedNumber.count(number) : "–"
  }

  private var statutes: PaperSection {
    PaperSection(
      heading: "Statutes and codes", level: 2,
      parts: [
        .table(
          PaperSection.Table(
            header: ["Statute or code", "Rules", "Flagged", "Reviewed", "Non-compliant"],
            widths: [0.5, 0.12, 0.12, 0.12, 0.14],
            rows: report.statutes.map { statute in
              [
                statute.citation, StatedNumber.count(statute.rules.count), StatedNumber.count(statute.found.flagged),
                StatedNumber.count(statute.found.reviewed), StatedNumber.count(statute.found.nonCompliant),
              ]
            }, numbers: [1, 2, 3, 4]))
      ])
  }

  // MARK: Rules

  private var rules: PaperSection {
    PaperSection(
      heading: "Rules, and how often each was right",
      parts: [
        .paragraph(
          "Precision: of what was reviewed, the share that a reviewer found non-compliant. What was set aside is not among it."
        ),
        .table(
          PaperSection.Table(
            header: ["Rule", "Clauses", "Flagged", "Reviewed", "Non-compliant", "Set aside", "Precision"],
            widths: [0.31, 0.17, 0.1, 0.11, 0.13, 0.08, 0.1],
            rows: report.rules.map { rule in
              [
                "\(rule.title)\n\(rule.id)", rule.clauses.joined(separator: ", "),
                StatedNumber.count(rule.found.flagged), StatedNumber.count(rule.found.reviewed),
                StatedNumber.count(rule.found.nonCompliant), StatedNumber.count(rule.found.suppressed),
                ReportWords.precision(rule.found),
              ]
            }, numbers: [2, 3, 4, 5, 6])),
      ])
  }

  private var findings: PaperSection {
    guard !report.findings.isEmpty else {
      return PaperSection(heading: "Every finding", parts: [.paragraph("Nothing was flagged.")])
    }
    let shown = report.findings.prefix(Self.listed)
    let table = PaperSection.Table(
      header: ["No.", "Day", "Post", "Rule", "Clause or statute", "Outcome"],
      widths: [0.06, 0.11, 0.36, 0.19, 0.14, 0.14],
      rows: shown.map { finding in
        [
          "\(finding.finding)", finding.day, finding.ref, finding.rule,
          (finding.clauses + finding.statutes).joined(separator: ", "), ReportWords.outcome(finding),
        ]
      })
    let rest = report.findings.count - shown.count
    return PaperSection(
      heading: "Every finding",
      parts: [
        .paragraph(
          "By the number under which the archive shows the words and the reason. No words of posts stand here."),
        .table(table),
      ] + (rest > 0 ? [.paragraph("And \(StatedNumber.count(rest)) more: the CSV form names them all.")] : []))
  }
}

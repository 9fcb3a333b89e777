import ArchiveStore
import Workflows

/// What people reviewed: restricted times before polls, and random samples.
struct ReviewSections {
  private let report: AnnualReport
  private let words: ReportWords

  init(_ report: AnnualReport, _ words: ReportWords) {
    self.report = report
    self.words = words
  }

  var sections: [PaperSection] { [periods] + SampleSections(report, words).sections }

  private var periods: PaperSection {
    guard !report.restricted.isEmpty else {
      return PaperSection(
        heading: "Before polls",
        parts: [
          .paragraph(
            report.policy == nil
              ? "Without a policy there is no register of elections."
              : "The register of elections has no poll that restricted this year."
          )
        ])
    }
    let table = PaperSection.Table(
      header: ["Poll", "Restricted from", "Posts", "Flagged", "Reviewed"], widths: [0.4, 0.24, 0.12, 0.12, 0.12],
      rows: report.restricted.map { period in
        [
          "\(period.title)\n\(words.day(period.poll))",
          words.day(period.from)
            + (period.isStatutoryLatest ? "\nat the latest: the notice's own day is not known" : ""),
          StatedNumber.count(period.posts.posts), StatedNumber.count(period.posts.flagged),
          "\(StatedNumber.count(period.posts.reviewed)) (\(StatedNumber.share(period.posts.reviewed, of: period.posts.flagged)))",
        ]
      }, numbers: [2, 3, 4])
    return PaperSection(
      heading: "Before polls",
      parts: [
        .paragraph(
          "From the notice of an election to the close of the poll publicity is restricted. Posts are those of the council within this year; “reviewed” are those flagged of which somebody has decided a finding. Every post of such a time deserves a look, flagged or not."
        ), .table(table),
      ])
  }
}

public import Workflows

/// A year's report in words, tables and charts: the one source of its page and of its PDF. The first page is the year at a
/// glance, the rest are the details in the same order.
public struct ReportPaper: Sendable {
  let paper: Paper

  public init(_ report: AnnualReport) {
    let words = ReportWords(report)
    paper = Paper(
      title: "Social media in \(report.year)", author: report.council.name, lead: words.lead,
      sections: YearAtAGlance(report, words).sections + ActivitySections(report, words).sections
        + FindingSections(report, words).sections + ReviewSections(report, words).sections
        + EvidenceSections(report, words).sections,
      footer:
        "\(report.council.name) · social media in \(report.year) · drawn up \(words.time(report.made))")
  }

  /// - Throws: `PaperFailure` where pages cannot be made.
  public func pdf() throws(PaperFailure) -> [UInt8] { try PaperPages(paper).bytes() }

  public func html() -> [UInt8] { ReportPage(paper).bytes }
}

import ArchiveStore
import Workflows

/// What was published, received and answered.
struct ActivitySections {
  private let report: AnnualReport
  private let words: ReportWords

  init(_ report: AnnualReport, _ words: ReportWords) {
    self.report = report
    self.words = words
  }

  var sections: [PaperSection] { [published, platforms, changes, answers] }

  private var published: PaperSection {
    let chart = ReportCharts(report).months
    let received = Dictionary(
      report.figures.received.map { (ReportWords.month($0.month), $0.posts) }, uniquingKeysWith: +)
    let own = chart.table
    let table = PaperSection.Table(
      caption: "Posts by month", header: own.header + ["Received"], widths: [0.2, 0.14, 0.22, 0.14, 0.14, 0.16],
      rows: own.rows.map { row in row + [StatedNumber.count(received[row.first ?? ""] ?? 0)] }
        + [total(chart, received.values.reduce(0, +))],
      numbers: [1, 2, 3, 4, 5])
    return PaperSection(heading: "What was published and received", startsPage: true, parts: [.table(table)])
  }

  private func total(_ chart: BarChart, _ received: Int) -> [String] {
    let series = chart.series.indices.map { index in
      chart.bars.reduce(0) { $0 + ($1.values.dropFirst(index).first ?? 0) }
    }
    return ["Year"] + (series + [series.reduce(0, +), received]).map(StatedNumber.count)
  }

  private var platforms: PaperSection {
    let published = counts(report.figures.published)
    let received = counts(report.figures.received)
    let keys = Set(published.keys).union(received.keys).sorted { ($0.platform, $0.kind) < ($1.platform, $1.kind) }
    let table = PaperSection.Table(
      caption: "Posts by platform and kind", header: ["Platform", "Kind", "By the council", "Received"],
      widths: [0.3, 0.3, 0.2, 0.2],
      rows: keys.map { key in
        [
          key.platform, key.kind, StatedNumber.count(published[key] ?? 0), StatedNumber.count(received[key] ?? 0),
        ]
      }, numbers: [2, 3])
    return PaperSection(
      heading: "Platforms", level: 2,
      parts: keys.isEmpty ? [.paragraph("Nothing of the year is held.")] : [.table(table)])
  }

  private var changes: PaperSection {
    let figures = report.figures
    return PaperSection(
      heading: "Edited, deleted, missing", level: 2,
      parts: [
        .paragraph("Of what the council published in the year, as the newest exports tell."),
        .facts([
          .init("Edited", StatedNumber.count(figures.edited)), .init("Deleted", StatedNumber.count(figures.deleted)),
          .init(
            "Missing", "\(StatedNumber.count(figures.missing)) that an earlier export held and a later one has no more"),
        ]),
      ])
  }

  private var answers: PaperSection {
    let answers = report.answers
    guard answers.received > 0 else {
      return PaperSection(
        heading: "How soon the council answered",
        parts: [.paragraph("No post or comment by the public of this year is held: nothing can be said.")])
    }
    let chart = ReportCharts(report).answers
    return PaperSection(
      heading: "How soon the council answered",
      parts: [
        .paragraph(
          "An answer is a post of the council that the platform files as an answer to what was written. What was answered elsewhere, or privately, is not seen here. Days are of 24 hours, weekends and holidays among them."
        ),
        .facts([
          .init("Received", StatedNumber.count(answers.received)),
          .init(
            "Answered",
            "\(StatedNumber.count(answers.answered)), \(StatedNumber.share(answers.answered, of: answers.received))"),
          .init("Median", answers.medianSeconds.map(StatedNumber.duration) ?? "–"),
          .init(
            "With a question mark",
            "\(StatedNumber.count(answers.questions)), of these answered \(StatedNumber.count(answers.questionsAnswered))"
          ),
        ]), .chart(chart), .table(delays), .table(months),
      ])
  }

  private var delays: PaperSection.Table {
    let answers = report.answers
    let rows = answers.within.map { within in
      [
        within.days == 1 ? "within a day" : "within \(within.days) days", StatedNumber.count(within.answered),
        StatedNumber.share(within.answered, of: answers.received),
      ]
    }
    return PaperSection.Table(
      caption: "Answered within so many days, added up", header: ["First answer", "Posts", "Of all received"],
      widths: [0.5, 0.25, 0.25],
      rows: rows + [
        [
          "no answer held", StatedNumber.count(answers.unanswered),
          StatedNumber.share(answers.unanswered, of: answers.received),
        ]
      ], numbers: [1, 2])
  }

  private var months: PaperSection.Table {
    PaperSection.Table(
      caption: "Received and answered by month", header: ["Month", "Received", "Answered"], widths: [0.5, 0.25, 0.25],
      rows: report.answers.months.map { month in
        [ReportWords.month(month.month), StatedNumber.count(month.received), StatedNumber.count(month.answered)]
      }, numbers: [1, 2])
  }

  private struct Place: Hashable {
    let platform: String
    let kind: String
  }

  private func counts(_ counts: [YearFigures.Count]) -> [Place: Int] {
    Dictionary(counts.map { (Place(platform: $0.platform, kind: $0.kind), $0.posts) }, uniquingKeysWith: +)
  }
}

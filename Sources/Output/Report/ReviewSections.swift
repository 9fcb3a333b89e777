import ArchiveStore
import Workflows

/// What people reviewed: restricted times before polls, and the annual random sample.
struct ReviewSections {
  private let report: AnnualReport
  private let words: ReportWords

  init(_ report: AnnualReport, _ words: ReportWords) {
    self.report = report
    self.words = words
  }

  var sections: [PaperSection] { [periods, sample] }

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
          "From the notice of an election to the close of the poll publicity is restricted. Posts are those of the council within this year; “reviewed” are those flagged at which somebody has looked. Every post of such a time deserves a look, flagged or not."
        ), .table(table),
      ])
  }

  // MARK: Sample

  private var sample: PaperSection {
    guard let sample = report.sample else {
      return PaperSection(
        heading: "The annual random sample",
        parts: [
          .paragraph(
            "No random sample of this year was drawn. Without one, nothing can be said of the posts that no rule flagged."
          )
        ])
    }
    return PaperSection(
      heading: "The annual random sample",
      parts: [.paragraph(conclusion(sample)), .facts(facts(sample)), .table(table(sample))]
        + (sample.outstanding.isEmpty ? [] : [.paragraph("Without which it is no result:"), .list(sample.outstanding)]))
  }

  private func conclusion(_ sample: ReportedSample) -> String {
    let drawn =
      "Of \(StatedNumber.count(sample.population)) posts, chance chose \(StatedNumber.count(sample.sample)), whether or not a rule had flagged them; reviewers saw no flags."
    guard sample.seed != nil else { return "The frame is frozen, and the sample is not drawn yet." }
    guard sample.goneUnjudged == 0 else {
      return drawn
        + " \(StatedNumber.count(sample.goneUnjudged, "of them is", "of them are")) no longer held and nobody had judged them: while they are missing, this sample gives no share of the year."
    }
    guard sample.isFinished, let estimate = sample.overall.estimate else {
      return drawn + " Their review is not finished: what stands below is not a result yet."
    }
    return drawn
      + " \(StatedNumber.share(estimate.share)) were found non-compliant by a reviewer: with a confidence of \(StatedNumber.share(sample.confidence)), between \(Percentage(estimate.lower, .down)) and \(Percentage(estimate.upper, .up)) of all posts of the year."
  }

  private func facts(_ sample: ReportedSample) -> [PaperSection.Fact] {
    let agreement = sample.agreement.map { agreement in
      "\(StatedNumber.share(agreement.raw)) of \(StatedNumber.count(agreement.posts)) posts judged twice; Cohen's kappa "
        + (agreement.kappa.map(Self.hundredths) ?? "is not defined: both reviewers gave one verdict throughout")
    }
    return [
      .init("Sample", "\(sample.name), \(sample.kind)"),
      .init("Frame", "\(StatedNumber.count(sample.population)) posts"),
      .init("Drawn", StatedNumber.count(sample.sample)), .init("Seed", sample.seed ?? "not chosen yet"),
      .init("Frame's hash", sample.frameHash),
      .init("Agreement", agreement ?? "no post was judged by two reviewers yet"),
    ]
  }

  private func table(_ sample: ReportedSample) -> PaperSection.Table {
    PaperSection.Table(
      caption: "The sample's verdicts, clause by clause",
      header: ["Clause", "Compliant", "Non-compliant", "Cannot tell", "Not applicable", "Missing", "Estimate"],
      widths: [0.16, 0.12, 0.14, 0.12, 0.13, 0.1, 0.23],
      rows: ([sample.overall] + sample.clauses).map { result in
        [
          result.clause ?? "all together", StatedNumber.count(result.compliant),
          StatedNumber.count(result.nonCompliant),
          StatedNumber.count(result.notDeterminable), StatedNumber.count(result.notApplicable),
          StatedNumber.count(result.missing), estimate(result),
        ]
      }, numbers: [1, 2, 3, 4, 5])
  }

  /// With verdicts missing, or posts of which nobody can tell, how far the truth could lie at most.
  private func estimate(_ result: ReportedSample.Result) -> String {
    func text(_ share: ReportedSample.Share) -> String {
      "\(StatedNumber.share(share.share)) (\(Percentage(share.lower, .down))–\(Percentage(share.upper, .up)))"
    }
    guard let best = result.best, let worst = result.worst, result.missing + result.notDeterminable > 0 else {
      return result.estimate.map(text) ?? "–"
    }
    return "\(result.estimate.map(text) ?? "unfinished")\nat best \(text(best)), at worst \(text(worst))"
  }

  /// `0.81`
  private static func hundredths(_ number: Double) -> String {
    guard number.isFinite else { return "–" }
    let hundredths = Int((min(max(number, -1), 1) * 100).rounded())
    let rest = abs(hundredths) % 100
    return "\(hundredths < 0 ? "-" : "")\(abs(hundredths) / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}

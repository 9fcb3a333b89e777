import Sampling
import Workflows

/// The random samples of the year: each that was frozen, whatever came of it.
struct SampleSections {
  private let report: AnnualReport
  private let words: ReportWords

  init(_ report: AnnualReport, _ words: ReportWords) {
    self.report = report
    self.words = words
  }

  var sections: [PaperSection] {
    guard let only = report.samples.first else { return [none] }
    guard report.samples.count > 1 else {
      return [PaperSection(heading: "The annual random sample", parts: parts(only))]
    }
    return [all]
      + report.samples.map { PaperSection(heading: "Sample \($0.name)", level: 2, parts: parts($0)) }
  }

  /// `11 %`, of a sample that says something of the year.
  static func share(_ sample: ReportedSample) -> String {
    guard sample.seed != nil else { return "not drawn" }
    guard sample.isFinished, let estimate = sample.overall.estimate else { return "unfinished" }
    return StatedNumber.share(estimate.share)
  }

  private var none: PaperSection {
    PaperSection(
      heading: "The annual random sample",
      parts: [
        .paragraph(
          "No random sample of this year was drawn. Without one, nothing can be said of the posts that no rule flagged."
        )
      ])
  }

  private var all: PaperSection {
    let table = PaperSection.Table(
      caption: "Samples of the year, in the order in which their frames were frozen",
      header: ["Sample", "Frozen", "Seed", "Drawn", "Judged", "Non-compliant"],
      widths: [0.2, 0.17, 0.27, 0.1, 0.1, 0.16],
      rows: report.samples.map { sample in
        [
          sample.name, words.time(sample.course.frozen), sample.seed ?? "not chosen yet",
          StatedNumber.count(sample.sample), StatedNumber.count(sample.course.judged), interval(sample),
        ]
      }, numbers: [3, 4])
    return PaperSection(
      heading: "The annual random samples",
      parts: [
        .paragraph(
          "\(StatedNumber.count(report.samples.count)) samples of this year were frozen. All of them stand here: a later one does not take the place of an earlier one, and a result chosen among several is not left to chance any more."
        ), .table(table),
      ])
  }

  private func interval(_ sample: ReportedSample) -> String {
    guard sample.isFinished, let estimate = sample.overall.estimate else { return Self.share(sample) }
    return text(estimate)
  }

  private func parts(_ sample: ReportedSample) -> [PaperSection.Part] {
    [.paragraph(conclusion(sample))] + (sample.notInForce.map { [.paragraph("\(NotInForceWords($0))")] } ?? [])
      + [.facts(facts(sample))] + replaced(sample) + judging(sample) + [.table(table(sample))]
      + (sample.outstanding.isEmpty
        ? [] : [.paragraph("Without which it is no result:"), .list(sample.outstanding)])
  }

  private func replaced(_ sample: ReportedSample) -> [PaperSection.Part] {
    guard !sample.course.replaced.isEmpty else { return [] }
    let items = sample.course.replaced.map { replaced in
      "item \(replaced.item), \(OutOfFrame.Reason(rawValue: replaced.reason).map(SampleText.words) ?? replaced.reason): "
        + (replaced.replacement.map { "item \($0) took its place" } ?? "its stratum had no post left to take its place")
    }
    return [.paragraph("Taken out because they did not belong in the frame:"), .list(items)]
  }

  private func judging(_ sample: ReportedSample) -> [PaperSection.Part] {
    let (reviewers, settled) = (sample.course.reviewers, sample.course.settled)
    guard reviewers > 0 else { return [] }
    let differing =
      settled > 0
      ? "; \(StatedNumber.count(settled, "post on which two of them differed was", "posts on which two of them differed were")) settled by a verdict given afterwards, which counts"
      : ""
    return [.paragraph("It was judged by \(StatedNumber.count(reviewers, "person", "persons"))\(differing).")]
  }

  private func conclusion(_ sample: ReportedSample) -> String {
    let drawn =
      "Of \(StatedNumber.count(sample.course.framed)) posts in the frame, chance chose \(StatedNumber.count(sample.sample)), whether or not a rule had flagged them; reviewers saw no flags.\(taken(sample))"
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

  private func taken(_ sample: ReportedSample) -> String {
    let count = sample.course.replaced.count
    return count == 0
      ? ""
      : " \(StatedNumber.count(count, "post that was drawn was", "posts that were drawn were")) taken out again, as not belonging in the frame."
  }

  private func facts(_ sample: ReportedSample) -> [PaperSection.Fact] {
    let agreement = sample.agreement.map { agreement in
      "\(StatedNumber.share(agreement.raw)) of \(StatedNumber.count(agreement.posts)) posts judged twice; Cohen's kappa "
        + (agreement.kappa.map(Self.hundredths) ?? "is not defined: both reviewers gave one verdict throughout")
    }
    return [
      .init("Sample", "\(sample.name), \(sample.kind)"), .init("Frozen", words.time(sample.course.frozen)),
      .init("Frame", frame(sample)),
      .init("Frame's hash", sample.frameHash), .init("Seed", sample.seed ?? "not chosen yet"),
      .init("Drawn", drawn(sample)), .init("Judged", StatedNumber.count(sample.course.judged)),
      .init("Agreement", agreement ?? "no post was judged by two reviewers yet"),
    ]
  }

  /// The hash covers what was frozen, whatever proved not to belong there.
  private func frame(_ sample: ReportedSample) -> String {
    let frozen = StatedNumber.count(sample.course.framed, "post", "posts")
    guard sample.seed != nil, sample.population != sample.course.framed else { return frozen }
    return "\(frozen) as it was frozen, \(StatedNumber.count(sample.population)) without those that were taken out"
  }

  private func drawn(_ sample: ReportedSample) -> String {
    StatedNumber.count(sample.sample) + (sample.course.drawn.map { ", \(words.time($0))" } ?? "")
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
    guard let best = result.best, let worst = result.worst, result.missing + result.notDeterminable > 0 else {
      return result.estimate.map(text) ?? "–"
    }
    return "\(result.estimate.map(text) ?? "unfinished")\nat best \(text(best)), at worst \(text(worst))"
  }

  private func text(_ share: ReportedSample.Share) -> String {
    "\(StatedNumber.share(share.share)) (\(Percentage(share.lower, .down))–\(Percentage(share.upper, .up)))"
  }

  /// `0.81`
  private static func hundredths(_ number: Double) -> String {
    guard number.isFinite else { return "–" }
    let hundredths = Int((min(max(number, -1), 1) * 100).rounded())
    let rest = abs(hundredths) % 100
    return "\(hundredths < 0 ? "-" : "")\(abs(hundredths) / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}

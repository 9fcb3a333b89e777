import ArchiveStore
import Workflows

/// The first page: the year's numbers, its charts, and what they do not tell.
struct YearAtAGlance {
  private let report: AnnualReport
  private let words: ReportWords

  init(_ report: AnnualReport, _ words: ReportWords) {
    self.report = report
    self.words = words
  }

  var sections: [PaperSection] {
    let charts = ReportCharts(report)
    return [
      PaperSection(
        heading: "The year on one page",
        parts: [.figures(figures), .chart(charts.months)] + (charts.findings.map { [.chart($0)] } ?? [])
          + (charts.leftOut.map { [.paragraph($0)] } ?? [])),
      PaperSection(heading: "What these numbers do not tell", level: 2, parts: [.list(warnings)]),
    ]
  }

  private var figures: [PaperSection.Figure] { activity + judgement }

  private var activity: [PaperSection.Figure] {
    let figures = report.figures
    let answers = report.answers
    let replies = figures.published.filter { PublishedGroup(kind: $0.kind) == .replies }.reduce(0) { $0 + $1.posts }
    let published = figures.published.reduce(0) { $0 + $1.posts }
    return [
      .init(
        value: StatedNumber.count(published - replies), name: "posts and shares",
        note: "published by the council"),
      .init(value: StatedNumber.count(replies), name: "replies and comments", note: "by the council"),
      .init(
        value: StatedNumber.count(answers.received), name: "received",
        note: "from the public"),
      .init(
        value: StatedNumber.share(answers.answered, of: answers.received), name: "answered",
        note: answers.medianSeconds.map { "half of these within \(StatedNumber.duration($0))" }
          ?? "no answer is held"),
    ]
  }

  private var judgement: [PaperSection.Figure] {
    let flagged = report.flagged
    guard report.policy != nil, report.check != nil else {
      return [
        .init(value: "–", name: "not checked", note: report.policy == nil ? "no policy is in use" : "no check yet")
      ]
        + [sample]
    }
    return [
      .init(
        value: StatedNumber.count(flagged.flagged), name: "flagged",
        note: "in \(StatedNumber.count(report.postsFlagged, "post", "posts"))"),
      .init(
        value: StatedNumber.share(flagged.reviewed, of: flagged.flagged), name: "reviewed",
        note: "\(StatedNumber.count(flagged.reviewed)) of those flagged"
          + (flagged.suppressed > 0 ? "; \(StatedNumber.count(flagged.suppressed)) set aside by a suppression" : "")),
      .init(
        value: StatedNumber.count(flagged.nonCompliant), name: "found non-compliant",
        note: "by a reviewer, in \(StatedNumber.count(report.postsNonCompliant, "post", "posts"))"),
      sample,
    ]
  }

  private var sample: PaperSection.Figure {
    guard report.samples.count < 2 else { return samples }
    guard let sample = report.samples.first else {
      return .init(value: "none", name: "annual sample", note: "no random sample was drawn")
    }
    guard sample.isFinished, let estimate = sample.overall.estimate else {
      let gone = sample.goneUnjudged
      return .init(
        value: "unfinished", name: "annual sample",
        note: gone > 0
          ? "\(StatedNumber.count(gone, "post", "posts")) of it are gone unjudged: no share"
          : "its review is not complete")
    }
    return .init(
      value: StatedNumber.share(estimate.share), name: "non-compliant in the sample",
      note:
        "\(Percentage(estimate.lower, .down)) to \(Percentage(estimate.upper, .up)) of all posts, of \(StatedNumber.count(sample.sample)) drawn"
        + (sample.notInForce.map {
          "; \($0.versions.joined(separator: ", ")) not in force for \(StatedNumber.count($0.posts)) of them"
        } ?? "")
    )
  }

  /// Of several none is the year's: each has its share beside the others.
  private var samples: PaperSection.Figure {
    let shares = report.samples.prefix(4).map { SampleSections.share($0) }
    let rest = report.samples.count - shares.count
    return .init(
      value: StatedNumber.count(report.samples.count), name: "random samples",
      note: "non-compliant, as they were frozen: " + shares.joined(separator: ", ")
        + (rest > 0 ? " and \(StatedNumber.count(rest)) more" : ""))
  }

  /// The gravest first; the rest stands under “What was not checked, and why”.
  private var warnings: [String] {
    let matters = report.notChecked.filter(\.isGrave).prefix(3).map { matter in
      "\(matter.what)\(matter.count.map { " (\(StatedNumber.count($0)))" } ?? ""): \(matter.why)"
    }
    return matters + clauses + [
      "Counts are of what this archive holds. The pages that follow name all that was not checked, and why."
    ]
  }

  private var clauses: [String] {
    let unchecked = report.clauses.count { !$0.isChecked }
    guard unchecked > 0 else { return [] }
    let stretches = report.policy?.stretches ?? []
    guard report.check == nil || stretches.contains(where: \.isTextInHand) else {
      return ["No clause of the policy was checked: no version whose text is in hand was in force in \(report.year)."]
    }
    guard unchecked < report.clauses.count else { return ["No clause of the policy was checked."] }
    let days = stretches.filter { !$0.isTextInHand }.reduce(0) { $0 + $1.days }
    let without =
      days > 0
      ? " Not one was on \(StatedNumber.count(days, "day", "days")) of the year: no version whose text is in hand was in force then."
      : ""
    return [
      "\(StatedNumber.count(unchecked)) of \(StatedNumber.count(report.clauses.count, "clause", "clauses")) of the policy were not checked: posts cannot show them, no rule looks for them, or a register is empty.\(without)"
    ]
  }
}

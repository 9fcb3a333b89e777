import ArchiveStore
import Policy
import Sampling

extension ReportedSample {
  /// In the order in which they were frozen.
  static func all(of year: Int, in archive: Archive, _ pack: PolicyPack?) throws -> [ReportedSample] {
    try archive.samples().filter { $0.year.utf8.elementsEqual(String(year).utf8) }.map { sample in
      guard sample.drawing != nil else { return ReportedSample(frozen: sample) }
      return ReportedSample(
        try archive.sampleReport(sample.name), try ClausesNotInForce(sample, in: archive, pack))
    }
  }

  private init(frozen sample: Sample) {
    let none = Result(
      compliant: 0, nonCompliant: 0, notDeterminable: 0, notApplicable: 0, missing: 0, estimate: nil, best: nil,
      worst: nil)
    self.init(
      name: sample.name, kind: "not drawn", frameHash: sample.frame.hash, population: sample.frame.size, sample: 0,
      seed: nil, confidence: Confidence.ninetyFive.level, overall: none, clauses: [], agreement: nil,
      outstanding: ["The frame is frozen; no seed has been given and nothing is drawn."],
      course: SampleCourse(frozen: sample))
  }

  private init(_ report: SampleReport, _ notInForce: ClausesNotInForce?) {
    let (result, design) = (report.result, report.result.design)
    self.init(
      name: report.sample.name, kind: design.kind.rawValue, frameHash: report.sample.frame.hash,
      population: result.population, sample: result.sample, seed: design.seed, confidence: design.confidence.level,
      overall: Result(result.overall), clauses: result.clauses.map(Result.init),
      agreement: result.overall.agreement.map { Agreement(posts: $0.posts, raw: $0.raw, kappa: $0.kappa) },
      outstanding: Self.outstanding(report), course: SampleCourse(report),
      goneUnjudged: report.goneUnjudged.count, notInForce: notInForce)
  }

  private static func outstanding(_ report: SampleReport) -> [String] {
    let open = report.open
    let all = [
      ("no longer held that nobody judged before", report.goneUnjudged), ("to be judged", open.first),
      ("to be judged by a second reviewer", open.second),
      ("on which two reviewers differ, to be settled", open.unsettled),
    ]
    return all.filter { !$0.1.isEmpty }.map { what, items in
      "\(items.count) \(items.count == 1 ? "post" : "posts") \(what)"
    }
  }
}

extension ReportedSample.Result {
  fileprivate init(_ result: ClauseResult) {
    let counts = result.counts
    self.init(
      clause: result.clause?.text, compliant: counts.compliant, nonCompliant: counts.nonCompliant,
      notDeterminable: counts.notDeterminable, notApplicable: counts.notApplicable, missing: counts.missing,
      estimate: result.estimate.flatMap(ReportedSample.Share.init),
      best: result.best.flatMap(ReportedSample.Share.init),
      worst: result.worst.flatMap(ReportedSample.Share.init))
  }
}

extension ReportedSample.Share {
  fileprivate init?(_ estimate: Estimate) {
    guard let interval = estimate.intervals.first else { return nil }
    self.init(
      share: estimate.share, lower: interval.lower, upper: interval.upper, method: interval.method.rawValue)
  }
}

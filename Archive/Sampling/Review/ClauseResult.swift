/// What the sample says about one clause, or about all of them together.
public struct ClauseResult: Hashable, Sendable, Codable {
  /// nil: all clauses together, a post failing if it fails one.
  public let clause: Identifier?
  public let counts: VerdictCounts
  /// nil while verdicts are missing, and where the clause applies to no post.
  public let estimate: Estimate?
  /// If all that nobody can tell, or has judged yet, were compliant.
  public let best: Estimate?
  /// If none of it were.
  public let worst: Estimate?
  /// Of the two reviewers; nil while no post has both verdicts.
  public let agreement: Agreement?
  /// Of a discovery sample.
  public let discovery: DiscoveryConclusion?

  init(_ clause: Identifier?, of form: ReviewForm, _ standing: StandingVerdicts) throws(SamplingError) {
    let clauses = clause.map { [$0] } ?? form.clauses
    self.clause = clause
    counts = VerdictCounts(form.items.map { standing.deciding(on: $0.post, clauses) })
    let strata = ClauseResult.countsByStratum(of: form, standing, clauses)
    best = try ClauseResult.estimate(strata, worst: false, form.design.confidence)
    worst = try ClauseResult.estimate(strata, worst: true, form.design.confidence)
    estimate = counts.missing == 0 ? best : nil
    agreement = try ClauseResult.agreement(of: form, standing, clauses)
    discovery = try ClauseResult.discovery(form, counts)
  }

  private static func countsByStratum(
    of form: ReviewForm, _ standing: StandingVerdicts, _ clauses: [Identifier]
  ) -> [(population: Int, counts: VerdictCounts)] {
    var verdicts: [Identifier: [Verdict?]] = [:]
    for item in form.items {
      verdicts[item.stratum, default: []].append(standing.deciding(on: item.post, clauses))
    }
    // A stratum without posts is one whose posts all proved not to belong in the frame.
    return form.strata.map { (population: $0.population, counts: VerdictCounts(verdicts[$0.key] ?? [])) }
      .filter { $0.population != 0 || $0.counts.sample > 0 }
  }

  private static func estimate(
    _ strata: [(population: Int, counts: VerdictCounts)], worst: Bool, _ confidence: Confidence
  ) throws(SamplingError) -> Estimate? {
    var tallies: [StratumTally] = []
    for stratum in strata { tallies.append(try stratum.counts.tally(population: stratum.population, worst: worst)) }
    guard tallies.contains(where: { $0.applicable > 0 }) else { return nil }
    return try Estimate(tallies, confidence)
  }

  /// The classes are those that occur, after compliant and non-compliant, which stand first.
  private static func agreement(
    of form: ReviewForm, _ standing: StandingVerdicts, _ clauses: [Identifier]
  ) throws(SamplingError) -> Agreement? {
    var pairs: [(first: Verdict, second: Verdict)] = []
    for item in form.items where item.isForTwo {
      guard let first = standing.verdict(on: item.post, clauses, by: .first),
        let second = standing.verdict(on: item.post, clauses, by: .second)
      else { continue }
      pairs.append((first: first, second: second))
    }
    guard !pairs.isEmpty else { return nil }
    let classes = Verdict.allCases.filter { verdict in
      verdict == .compliant || verdict == .nonCompliant
        || pairs.contains { $0.first == verdict || $0.second == verdict }
    }
    let table = classes.map { first in
      classes.map { second in pairs.count { $0.first == first && $0.second == second } }
    }
    return try Agreement(table)
  }

  private static func discovery(
    _ form: ReviewForm, _ counts: VerdictCounts
  ) throws(SamplingError) -> DiscoveryConclusion? {
    let population = form.strata.reduce(0) { $0 + min(max(0, $1.population), SampleSize.largest) }
    guard form.design.kind == .discovery, let tolerable = form.design.tolerable, population > 0 else { return nil }
    return try DiscoveryConclusion(
      population: population, tolerable: min(tolerable, population), sample: counts.sample,
      failures: counts.nonCompliant, cannotTell: counts.notDeterminable, missing: counts.missing,
      confidence: form.design.confidence)
  }
}

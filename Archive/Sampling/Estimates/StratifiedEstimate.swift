/// The share of failures in a population of which each stratum gave a sample of its own. To pool them without weights
/// would be wrong wherever strata gave unequal parts.
public struct StratifiedEstimate: Hashable, Sendable, Codable {
  /// Σ W p, or the ratio of estimated totals where the question does not apply to all.
  public let share: Double
  public let standardError: Double
  public let interval: Interval

  enum CodingKeys: String, CodingKey {
    case share, interval
    case standardError = "standard_error"
  }

  /// - Throws: `SamplingError.badCounts` where there is no stratum or the question applies to no post.
  public init(_ strata: [StratumTally], _ confidence: Confidence = .ninetyFive) throws(SamplingError) {
    let applicable = strata.reduce(0.0) { $0 + $1.weight * Double($1.applicable) }
    guard applicable > 0 else { throw .badCounts }
    let ratio = min(1, strata.reduce(0.0) { $0 + $1.weight * Double($1.failures) } / applicable)
    let variance = strata.reduce(0.0) { $0 + $1.variance(around: ratio) } / (applicable * applicable)
    share = ratio
    standardError = variance.squareRoot()
    interval = try StratifiedEstimate.interval(ratio, standardError, strata, confidence)
  }

  /// Where no stratum shows any spread, a normal interval would claim certainty.
  private static func interval(
    _ share: Double, _ error: Double, _ strata: [StratumTally], _ confidence: Confidence
  ) throws(SamplingError) -> Interval {
    if strata.allSatisfy(\.isCensus) { return Interval(share, share, .census) }
    let failures = strata.reduce(0) { $0 + $1.failures }
    let pooled = try Tally(failures, of: strata.reduce(0) { $0 + $1.applicable })
    if failures == 0 || failures == pooled.sample { return .clopperPearson(pooled, confidence) }
    guard error > 0 else {
      let exact = Interval.clopperPearson(pooled, confidence)
      return Interval(min(share, exact.lower), max(share, exact.upper), .clopperPearson)
    }
    let half = confidence.z * error
    return Interval(share - half, share + half, .stratified)
  }
}

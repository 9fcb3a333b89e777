/// Between which shares the truth is likely to be, and by which method that was found.
public struct Interval: Hashable, Sendable, Codable {
  public enum Method: String, Hashable, Sendable, Codable {
    case wilson, hypergeometric, stratified
    /// Wilson's with the sample's size raised for a sample that is a large part of its population.
    case wilsonFinite = "wilson_finite"
    case clopperPearson = "clopper_pearson"
    /// Every post was looked at: the share is known.
    case census
  }

  /// Shares from 0 to 1.
  public let lower: Double
  public let upper: Double
  public let method: Method

  init(_ lower: Double, _ upper: Double, _ method: Method) {
    self.lower = min(1, max(0, lower))
    self.upper = min(1, max(0, upper))
    self.method = method
  }

  /// E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference" (1927).
  public static func wilson(_ tally: Tally, _ confidence: Confidence = .ninetyFive) -> Interval {
    wilson(tally, size: Double(tally.sample), confidence, .wilson)
  }

  /// Wilson's with n_eff = n(N−1)/(N−n): for a sample that is more than a twentieth of its population.
  /// - Throws: `SamplingError.badCounts` if the sample is larger than the population.
  public static func wilson(
    _ tally: Tally, population: Int, _ confidence: Confidence = .ninetyFive
  ) throws(SamplingError) -> Interval {
    try SampleSize.check(population)
    guard tally.sample <= population else { throw .badCounts }
    guard tally.sample < population else { return Interval(tally.share, tally.share, .census) }
    let size = effectiveSize(tally.sample, population: population)
    return wilson(tally, size: size, confidence, .wilsonFinite)
  }

  /// n(N−1)/(N−n), for n < N.
  static func effectiveSize(_ sample: Int, population: Int) -> Double {
    Double(sample) * Double(population - 1) / Double(population - sample)
  }

  /// C. J. Clopper and E. S. Pearson, "The Use of Confidence or Fiducial Limits" (1934): never surer than it says.
  public static func clopperPearson(_ tally: Tally, _ confidence: Confidence = .ninetyFive) -> Interval {
    let (failures, rest) = (tally.failures, tally.sample - tally.failures)
    let lower = failures == 0 ? 0 : IncompleteBeta.quantile(confidence.tail, failures, rest + 1)
    // The mirror image of the lower limit of the posts without fault: no digit is lost near 1.
    let upper = rest == 0 ? 1 : 1 - IncompleteBeta.quantile(confidence.tail, rest, failures + 1)
    return Interval(lower, upper, .clopperPearson)
  }

  private static func wilson(
    _ tally: Tally, size: Double, _ confidence: Confidence, _ method: Method
  ) -> Interval {
    let (z, share) = (confidence.z, tally.share)
    let scale = 1 + z * z / size
    let centre = (share + z * z / (2 * size)) / scale
    let half = z / scale * (share * (1 - share) / size + z * z / (4 * size * size)).squareRoot()
    let lower = tally.failures == 0 ? 0 : min(share, centre - half)
    let upper = tally.failures == tally.sample ? 1 : max(share, centre + half)
    return Interval(lower, upper, method)
  }
}

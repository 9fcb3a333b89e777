import Foundation

/// How many posts to draw.
public enum SampleSize {
  /// The most posts a population may have: a thousand million.
  static let largest = 1_000_000_000

  /// For an estimate: n0 = z²p(1−p)/e², n = n0 / (1 + (n0−1)/N), rounded up (W. G. Cochran, Sampling Techniques, 3rd ed.
  /// 1977, section 4.4).
  /// - Parameters:
  ///   - margin: Half the width of the interval wanted, 0.0001 to 0.5.
  ///   - proportion: The share expected; 0.5 is the most careful.
  ///   - population: Posts in the frame; nil for one without bounds.
  public static func estimate(
    margin: Double, proportion: Double = 0.5, population: Int?, confidence: Confidence = .ninetyFive
  ) throws(SamplingError) -> Int {
    guard margin >= 0.0001, margin <= 0.5 else { throw .badMargin(margin) }
    guard proportion > 0, proportion < 1 else { throw .badProportion(proportion) }
    let z = confidence.z
    let unbounded = z * z * proportion * (1 - proportion) / (margin * margin)
    guard let population else { return max(1, Int(unbounded.rounded(.up))) }
    try check(population)
    // The same formula, multiplied out: never a division by nothing where both terms are small.
    let size = unbounded * Double(population) / (Double(population - 1) + unbounded)
    // A share of next to nothing asks for less than one post: the formula then says nothing.
    guard size >= 1 else { return 1 }
    return min(population, Int(size.rounded(.up)))
  }

  /// For a discovery: the fewest posts of which, if all are without fault, fewer than `tolerable` of the population
  /// fail, at this confidence: least n with C(N−D, n)/C(N, n) ≤ 1 − confidence.
  public static func discovery(
    population: Int, tolerable: Int, confidence: Confidence = .ninetyFive
  ) throws(SamplingError) -> Int {
    try check(population)
    guard (1...population).contains(tolerable) else { throw .badTolerance(tolerable, of: population) }
    var (low, high) = (1, population - tolerable + 1)
    while low < high {
      let middle = (low + high) / 2
      let missed = Hypergeometric(population: population, marked: tolerable, drawn: middle).probability(0)
      if missed.isAtMost(1 - confidence.level) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// The same where the population has no bounds: `rate` of all fail.
  public static func discovery(rate: Double, confidence: Confidence = .ninetyFive) throws(SamplingError) -> Int {
    guard rate >= 0.000_001, rate < 1 else { throw .badProportion(rate) }
    let size = log(1 - confidence.level) / log1p(-rate)
    return max(1, Int((size * (1 - 1e-11)).rounded(.up)))
  }

  static func check(_ population: Int) throws(SamplingError) {
    guard (1...largest).contains(population) else { throw .badPopulation(population) }
  }
}

/// Between which numbers of posts of the population the truth is likely to be.
public struct CountInterval: Hashable, Sendable, Codable {
  public let lower: Int
  public let upper: Int
  public let population: Int

  init(_ lower: Int, _ upper: Int, population: Int) {
    self.lower = lower
    self.upper = upper
    self.population = population
  }

  /// The exact limits for a draw without replacement: from the least K with P(X ≥ x | K) > α/2 to the greatest K with
  /// P(X ≤ x | K) > α/2 failures in the population.
  /// - Throws: `SamplingError.badCounts` if the sample is larger than the population.
  public static func hypergeometric(
    _ tally: Tally, population: Int, _ confidence: Confidence = .ninetyFive
  ) throws(SamplingError) -> CountInterval {
    try SampleSize.check(population)
    guard tally.sample <= population else { throw .badCounts }
    let lower = leastFailures(tally, population, confidence.tail)
    let spotless = try Tally(tally.sample - tally.failures, of: tally.sample)
    // Many failures are few posts without fault: the upper limit is the mirror image of the lower one.
    let upper = population - leastFailures(spotless, population, confidence.tail)
    return CountInterval(lower, upper, population: population)
  }

  /// The same as shares.
  public var shares: Interval {
    let all = Double(max(1, population))
    return Interval(Double(lower) / all, Double(upper) / all, .hypergeometric)
  }

  private static func leastFailures(_ tally: Tally, _ population: Int, _ tail: Double) -> Int {
    var (low, high) = (tally.failures, population - tally.sample + tally.failures)
    while low < high {
      let middle = low + (high - low) / 2
      let found = Hypergeometric(population: population, marked: middle, drawn: tally.sample)
        .atLeast(tally.failures)
      if found.isAtMost(tail) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// What was found in one stratum.
public struct StratumTally: Hashable, Sendable {
  /// Posts that the stratum has in the frame, less those found not to belong to it.
  public let population: Int
  /// Posts of it that were drawn.
  public let sample: Int
  /// Posts drawn that the question applies to.
  public let applicable: Int
  public let failures: Int

  /// - Parameter applicable: nil where the question applies to all.
  /// - Throws: `SamplingError.badCounts` unless 0 ≤ failures ≤ applicable ≤ sample ≤ population and there is a sample.
  public init(population: Int, sample: Int, applicable: Int? = nil, failures: Int) throws(SamplingError) {
    let applicable = applicable ?? sample
    guard 0 <= failures, failures <= applicable, applicable <= sample, 0 < sample, sample <= population,
      population <= SampleSize.largest
    else { throw .badCounts }
    self.population = population
    self.sample = sample
    self.applicable = applicable
    self.failures = failures
  }

  /// How many posts each drawn one stands for.
  var weight: Double { Double(population) / Double(sample) }

  var isCensus: Bool { sample == population }

  /// More than a twentieth was drawn: to leave the population out would make the interval too wide.
  var isLargePart: Bool { sample > population / 20 }

  /// The part of the variance of the estimated total of y − Ra that comes from here, y being 1 for a failure and a being
  /// 1 where the question applies (W. G. Cochran, Sampling Techniques, 3rd ed.
  /// 1977, sections 5.2 and 6.11).
  func variance(around ratio: Double) -> Double {
    guard !isCensus else { return 0 }
    let (x, a, n) = (Double(failures), Double(applicable), Double(sample))
    let spread: Double
    if sample == 1 {
      // Nothing is known of the spread in a stratum that gave one post: the most it can be.
      spread = 0.25
    } else {
      let squares = x * (1 - ratio) * (1 - ratio) + (a - x) * ratio * ratio
      let mean = (x - ratio * a) / n
      spread = max(0, squares - n * mean * mean) / (n - 1)
    }
    return Double(population) * Double(population) * (1 - n / Double(population)) * spread / n
  }
}

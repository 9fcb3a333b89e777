import Testing

@testable import Sampling

@Suite struct CountIntervalTests {
  /// Practice notes 7.3.
  @Test(arguments: [
    (300, 60, 0, 0, 16), (300, 60, 3, 4, 39), (1000, 278, 12, 26, 69), (150, 109, 2, 2, 6), (100, 100, 7, 7, 7),
  ])
  func exactLimits(_ population: Int, _ sample: Int, _ failures: Int, _ lower: Int, _ upper: Int) throws {
    let interval = try CountInterval.hypergeometric(try Tally(failures, of: sample), population: population)
    #expect(interval == CountInterval(lower, upper, population: population))
  }

  /// Computed with fractions, without rounding. In the first two a probability is α/2 exactly, which is not more than it.
  @Test(arguments: [
    (40, 1, 1, 2, 40), (40, 1, 0, 0, 38), (20, 10, 5, 6, 14), (500, 30, 2, 5, 108), (37, 36, 1, 1, 2),
    (200, 199, 3, 3, 3),
  ])
  func limitsAreExactWhereProbabilitiesTie(
    _ population: Int, _ sample: Int, _ failures: Int, _ lower: Int, _ upper: Int
  ) throws {
    let interval = try CountInterval.hypergeometric(try Tally(failures, of: sample), population: population)
    #expect(interval == CountInterval(lower, upper, population: population))
  }

  /// From SciPy 1.17, `hypergeom`.
  @Test(arguments: [(10_000_000, 600_000, 700, 10_845, 12_536), (1_000_000, 60_000, 0, 0, 59)])
  func tenMillionPostsAreNotTooMany(
    _ population: Int, _ sample: Int, _ failures: Int, _ lower: Int, _ upper: Int
  ) throws {
    let interval = try CountInterval.hypergeometric(try Tally(failures, of: sample), population: population)
    #expect(interval == CountInterval(lower, upper, population: population))
  }

  @Test func halfOfTenMillionPostsHasLimitsAroundTheMiddle() throws {
    let interval = try CountInterval.hypergeometric(try Tally(2_500_000, of: 5_000_000), population: 10_000_000)
    #expect(interval.lower < 5_000_000 && interval.upper == 10_000_000 - interval.lower)
  }

  @Test(arguments: [(1, 1), (11, 10), (30, 7), (120, 60), (300, 20)])
  func everyIntervalHoldsTheShareGrowsWithItAndHasItsMirrorImage(_ population: Int, _ sample: Int) throws {
    var last: CountInterval?
    for failures in 0...sample {
      let tally = try Tally(failures, of: sample)
      let interval = try CountInterval.hypergeometric(tally, population: population)
      let mirror = try CountInterval.hypergeometric(try Tally(sample - failures, of: sample), population: population)
      #expect(interval.shares.lower <= tally.share && tally.share <= interval.shares.upper)
      #expect(interval.lower == population - mirror.upper)
      #expect(interval.lower >= failures && interval.upper <= population - (sample - failures))
      if let last { #expect(last.lower <= interval.lower && last.upper <= interval.upper) }
      last = interval
    }
  }
}

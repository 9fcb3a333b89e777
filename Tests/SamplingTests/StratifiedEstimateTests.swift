import Testing

@testable import Sampling

@Suite struct StratifiedEstimateTests {
  /// Practice notes 7.3. Pooled, it would be 0.069231, which is wrong.
  @Test func strataCountByTheirSize() throws {
    let estimate = try StratifiedEstimate([
      StratumTally(population: 600, sample: 60, failures: 3), StratumTally(population: 300, sample: 30, failures: 0),
      StratumTally(population: 100, sample: 40, failures: 6),
    ])
    #expect(isNear(estimate.share, 0.045, 1e-12) && isNear(estimate.standardError, 0.016747, 5.1e-7))
    #expect(isNear(estimate.interval.lower, 0.012176, 5.1e-7) && isNear(estimate.interval.upper, 0.077824, 5.1e-7))
  }

  /// Computed from the posts one by one.
  @Test func aClauseThatDoesNotApplyToAllIsARatio() throws {
    let estimate = try StratifiedEstimate([
      StratumTally(population: 600, sample: 60, applicable: 40, failures: 3),
      StratumTally(population: 300, sample: 30, failures: 1),
      StratumTally(population: 100, sample: 40, applicable: 10, failures: 6),
    ])
    #expect(isNear(estimate.share, 0.07586206896551724, 1e-12))
    #expect(isNear(estimate.standardError, 0.026211954460640532, 1e-12))
  }

  @Test func noFailureInAnyStratumIsNotCertainty() throws {
    let none = try StratifiedEstimate([
      StratumTally(population: 600, sample: 60, failures: 0), StratumTally(population: 400, sample: 40, failures: 0),
    ])
    let pooled = try Tally(0, of: 100)
    #expect(none.share == 0 && none.interval == .clopperPearson(pooled))
    let all = try StratifiedEstimate([
      StratumTally(population: 600, sample: 60, failures: 60), StratumTally(population: 400, sample: 40, failures: 40),
    ])
    #expect(isNear(all.interval.lower, 1 - none.interval.upper, 1e-12) && all.interval.upper == 1)
  }

  @Test func strataWithoutSpreadAreNotCertainty() throws {
    let estimate = try StratifiedEstimate([
      StratumTally(population: 600, sample: 60, failures: 0), StratumTally(population: 5, sample: 5, failures: 5),
    ])
    #expect(estimate.interval.lower <= estimate.share && estimate.interval.upper > estimate.share + 0.01)
  }

  @Test func whereEveryPostWasReadNothingIsInDoubt() throws {
    let estimate = try StratifiedEstimate([
      StratumTally(population: 6, sample: 6, failures: 1), StratumTally(population: 4, sample: 4, failures: 0),
    ])
    #expect(estimate.interval == Interval(0.1, 0.1, .census))
  }

  @Test func aStratumThatGaveOnePostIsAsUncertainAsCanBe() throws {
    let one = try StratifiedEstimate([
      StratumTally(population: 50, sample: 1, failures: 0), StratumTally(population: 50, sample: 10, failures: 2),
    ])
    #expect(one.standardError > 0.2)
  }

  @Test(arguments: [(10, 11, 11, 0), (10, 5, 6, 0), (10, 5, 5, 6), (10, 0, 0, 0), (Int.max, 5, 5, 1)])
  func countsThatContradictEachOtherAreRefused(_ population: Int, _ sample: Int, _ applicable: Int, _ failures: Int) {
    #expect(throws: SamplingError.badCounts) {
      try StratumTally(population: population, sample: sample, applicable: applicable, failures: failures)
    }
  }
}

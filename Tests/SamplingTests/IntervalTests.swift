import Testing

@testable import Sampling

@Suite struct IntervalTests {
  /// Practice notes 7.3, to six places.
  static let wilson: [(Int, Int, Double, Double)] = [
    (0, 60, 0, 0.060172), (1, 60, 0.002948, 0.088551), (3, 60, 0.017150, 0.137005), (5, 100, 0.021544, 0.111750),
    (12, 278, 0.024862, 0.073922), (0, 278, 0, 0.013630), (278, 278, 0.986370, 1), (30, 60, 0.377350, 0.622650),
    (1, 10, 0.017876, 0.404150),
  ]

  static let clopperPearson: [(Int, Int, Double, Double)] = [
    (0, 60, 0, 0.059629), (1, 60, 0.000422, 0.089399), (3, 60, 0.010432, 0.139243), (5, 100, 0.016432, 0.112835),
    (12, 278, 0.022500, 0.074187), (0, 278, 0, 0.013182), (278, 278, 0.986818, 1), (30, 60, 0.368062, 0.631938),
    (1, 10, 0.002529, 0.445016),
  ]

  @Test(arguments: wilson)
  func wilsonsLimits(_ failures: Int, _ sample: Int, _ lower: Double, _ upper: Double) throws {
    let interval = Interval.wilson(try Tally(failures, of: sample))
    #expect(isNear(interval.lower, lower, 5.1e-7) && isNear(interval.upper, upper, 5.1e-7))
  }

  @Test(arguments: clopperPearson)
  func clopperAndPearsonsLimits(_ failures: Int, _ sample: Int, _ lower: Double, _ upper: Double) throws {
    let interval = Interval.clopperPearson(try Tally(failures, of: sample))
    #expect(isNear(interval.lower, lower, 5.1e-7) && isNear(interval.upper, upper, 5.1e-7))
  }

  /// From SciPy 1.17, `beta.ppf`.
  @Test(arguments: [
    (1234, 10_000_000, 0.95, 0.00011661056191577367, 0.00013048157500055187),
    (5_000_000, 10_000_000, 0.95, 0.4996900525213711, 0.5003099474786289),
    (3, 7, 0.9, 0.12875639280424267, 0.7746784159675522),
    (17, 2500, 0.99, 0.0033053836945315077, 0.012282273620845607),
  ])
  func exactLimitsHoldToNinePlaces(
    _ failures: Int, _ sample: Int, _ level: Double, _ lower: Double, _ upper: Double
  ) throws {
    let interval = Interval.clopperPearson(try Tally(failures, of: sample), try Confidence(level))
    #expect(isNear(interval.lower, lower, 1e-11) && isNear(interval.upper, upper, 1e-11))
  }

  @Test func aLargePartOfThePopulationNarrowsWilsonsLimits() throws {
    #expect(isNear(Interval.effectiveSize(278, population: 1000), 384.6565, 5e-5))
    #expect(isNear(Interval.effectiveSize(60, population: 300), 74.75, 1e-9))
    let first = try Interval.wilson(try Tally(12, of: 278), population: 1000)
    #expect(isNear(first.lower, 0.026975, 5.1e-7) && isNear(first.upper, 0.068390, 5.1e-7))
    let second = try Interval.wilson(try Tally(3, of: 60), population: 300)
    #expect(isNear(second.lower, 0.019028, 5.1e-7) && isNear(second.upper, 0.124963, 5.1e-7))
  }

  @Test func wherePostsWereAllReadTheShareIsKnown() throws {
    let interval = try Interval.wilson(try Tally(7, of: 100), population: 100)
    #expect(interval.lower == 0.07 && interval.upper == 0.07 && interval.method == .census)
  }

  @Test func aSampleLargerThanItsPopulationIsRefused() throws {
    let tally = try Tally(1, of: 100)
    #expect(throws: SamplingError.badCounts) { try Interval.wilson(tally, population: 99) }
    #expect(throws: SamplingError.badCounts) { try CountInterval.hypergeometric(tally, population: 99) }
  }

  @Test(arguments: [(1, 0), (-1, 5), (6, 5), (0, -1), (0, Int.max)])
  func countsThatContradictEachOtherAreRefused(_ failures: Int, _ sample: Int) {
    #expect(throws: SamplingError.badCounts) { try Tally(failures, of: sample) }
  }

  @Test(arguments: [1, 2, 7, 60, 278])
  func everyIntervalHoldsTheShareGrowsWithItAndHasItsMirrorImage(_ sample: Int) throws {
    for method in [{ Interval.wilson($0) }, { Interval.clopperPearson($0) }] as [(Tally) -> Interval] {
      var last: Interval?
      for failures in 0...sample {
        let tally = try Tally(failures, of: sample)
        let interval = method(tally)
        let mirror = method(try Tally(sample - failures, of: sample))
        #expect(interval.lower <= tally.share && tally.share <= interval.upper)
        #expect(isNear(interval.lower, 1 - mirror.upper, 1e-12) && isNear(interval.upper, 1 - mirror.lower, 1e-12))
        if let last { #expect(last.lower <= interval.lower && last.upper <= interval.upper) }
        last = interval
      }
    }
  }
}

func isNear(_ value: Double, _ other: Double, _ tolerance: Double) -> Bool { abs(value - other) <= tolerance }

import Testing

@testable import Sampling

@Suite struct SampleSizeTests {
  @Test(arguments: [
    (50, 45), (150, 109), (300, 169), (500, 218), (1000, 278), (1500, 306), (2500, 334), (10_000, 370),
    (1_000_000_000, 385),
  ])
  func aMarginOfFivePercentAsksForSoMany(_ population: Int, _ size: Int) throws {
    #expect(try SampleSize.estimate(margin: 0.05, population: population) == size)
  }

  @Test(arguments: [(1000, 0.1, 0.5, 88), (500, 0.03, 0.05, 145), (1200, 0.03, 0.1, 292)])
  func anExpectedShareMakesItSmaller(_ population: Int, _ margin: Double, _ share: Double, _ size: Int) throws {
    #expect(try SampleSize.estimate(margin: margin, proportion: share, population: population) == size)
  }

  @Test func aPopulationWithoutBoundsNeedsTheMost() throws {
    #expect(try SampleSize.estimate(margin: 0.05, population: nil) == 385)
  }

  @Test func aSmallFrameIsTakenWhole() throws {
    #expect(try SampleSize.estimate(margin: 0.05, population: 1) == 1)
    #expect(try SampleSize.estimate(margin: 0.0001, population: 300) == 300)
    #expect(try SampleSize.estimate(margin: 0.5, proportion: .leastNonzeroMagnitude, population: 1) == 1)
  }

  @Test func aLargerFrameNeverNeedsFewer() throws {
    var last = 0
    for population in 1...3000 {
      let size = try SampleSize.estimate(margin: 0.05, population: population)
      #expect(size >= last && size <= population)
      last = size
    }
  }

  @Test(arguments: [0, -0.05, 0.6, Double.nan, Double.infinity, 1e-300])
  func aMarginOutOfBoundsIsRefused(_ margin: Double) {
    #expect(throws: SamplingError.self) { try SampleSize.estimate(margin: margin, population: 100) }
  }

  @Test(arguments: [0, 1, -1, Double.nan])
  func aShareOutOfBoundsIsRefused(_ share: Double) {
    #expect(throws: SamplingError.self) {
      try SampleSize.estimate(margin: 0.05, proportion: share, population: 100)
    }
  }

  @Test(arguments: [
    (100, 5, 0.95, 45), (300, 3, 0.95, 189), (300, 15, 0.95, 54), (500, 5, 0.95, 225), (500, 25, 0.95, 56),
    (1000, 10, 0.95, 258), (1000, 50, 0.95, 57), (1000, 10, 0.9, 205), (1000, 10, 0.99, 368), (5000, 50, 0.95, 290),
  ])
  func aDiscoveryNeedsSoMany(_ population: Int, _ tolerable: Int, _ level: Double, _ size: Int) throws {
    let confidence = try Confidence(level)
    #expect(
      try SampleSize.discovery(population: population, tolerable: tolerable, confidence: confidence) == size)
  }

  /// Here C(N−D, n)/C(N, n) is 1 − confidence exactly, and the machine's 1 − 0.9 is less than a tenth.
  @Test(arguments: [(100, 1, 0.9, 90), (40, 1, 0.95, 38), (20, 1, 0.95, 19), (7, 7, 0.95, 1)])
  func aProbabilityThatMeetsTheLimitIsEnough(_ population: Int, _ tolerable: Int, _ level: Double, _ size: Int) throws {
    let confidence = try Confidence(level)
    #expect(
      try SampleSize.discovery(population: population, tolerable: tolerable, confidence: confidence) == size)
  }

  @Test func aDiscoveryWithoutBoundsGoesByTheRate() throws {
    #expect(try SampleSize.discovery(rate: 0.01) == 299)
    #expect(try SampleSize.discovery(rate: 0.05) == 59)
    #expect(try SampleSize.discovery(population: 10_000_000, tolerable: 100_000) == 299)
  }

  @Test(arguments: [0, -1, 101])
  func aToleranceOutOfBoundsIsRefused(_ tolerable: Int) {
    #expect(throws: SamplingError.badTolerance(tolerable, of: 100)) {
      try SampleSize.discovery(population: 100, tolerable: tolerable)
    }
  }
}

import Testing

@testable import Sampling

@Suite struct NumericsTests {
  /// From SciPy 1.17, `betainc`.
  @Test(arguments: [
    (0.3, 2, 5, 0.5798250000000003), (0.5, 40, 60, 0.9780623532064924), (1e-4, 1000, 9_999_001, 0.5042058749475684),
    (0.999, 3000, 2, 0.19884957599214476),
  ])
  func theIncompleteBetaFunctionHoldsToNinePlaces(_ x: Double, _ a: Int, _ b: Int, _ value: Double) {
    #expect(isNear(IncompleteBeta.value(x, a, b), value, 1e-10))
  }

  @Test(arguments: [0, 0.001, 0.1, 0.5, 0.97, 1])
  func theProbabilitiesOfAllOutcomesSumToOne(_ p: Double) {
    for trials in [1, 2, 15, 16, 17, 500] {
      let sum = (0...trials).reduce(0.0) { $0 + BinomialTerm.probability($1, of: trials, at: p) }
      #expect(isNear(sum, 1, 1e-12))
    }
  }

  @Test func drawsWithoutReplacementAreCountedExactly() {
    // 10 posts, 4 marked, 3 drawn: C(4, x)·C(6, 3 − x)/120.
    let draw = Hypergeometric(population: 10, marked: 4, drawn: 3)
    for (count, ways) in [20.0, 60, 36, 4].enumerated() {
      #expect(isNear(draw.probability(count), ways / 120, 1e-14))
    }
    #expect(draw.probability(4) == 0 && draw.probability(-1) == 0)
    #expect(isNear(draw.atMost(1), 80.0 / 120, 1e-14) && isNear(draw.atLeast(2), 40.0 / 120, 1e-14))
  }

  @Test(arguments: [(100, 30, 20), (50, 49, 48), (1000, 3, 900), (10_000_000, 50_000, 100_000)])
  func whatIsNotAtMostIsAtLeastOneMore(_ population: Int, _ marked: Int, _ drawn: Int) {
    let draw = Hypergeometric(population: population, marked: marked, drawn: drawn)
    for count in stride(from: 0, through: min(marked, drawn), by: max(1, min(marked, drawn) / 40)) {
      #expect(isNear(draw.atMost(count) + draw.atLeast(count + 1), 1, 1e-10))
    }
  }
}

import Testing

@testable import Sampling

@Suite struct DiscoveryConclusionTests {
  private func conclusion(
    sample: Int = 45, failures: Int = 0, cannotTell: Int = 0, missing: Int = 0
  ) throws -> DiscoveryConclusion {
    try DiscoveryConclusion(
      population: 100, tolerable: 5, sample: sample, failures: failures, cannotTell: cannotTell, missing: missing)
  }

  @Test func withoutAFailureThereAreFewerThanCanBeBorne() throws {
    let found = try conclusion()
    #expect(found.outcome == .fewer && found.achieved >= 0.95)
    #expect(found.description == "No failure in 45 posts: fewer than 5 of the 100 fail (95.3 % sure).")
  }

  @Test func oneFailureAsksForAFullReview() throws {
    #expect(try conclusion(failures: 1, missing: 30).outcome == .fullReview)
  }

  @Test func nothingIsSaidBeforeAllIsReadOrWhereNobodyCanTell() throws {
    #expect(try conclusion(missing: 1).outcome == .unfinished)
    #expect(try conclusion(cannotTell: 1).outcome == .undecided)
    #expect(try conclusion(sample: 44).outcome == .undecided)
  }

  @Test func countsThatContradictEachOtherAreRefused() {
    #expect(throws: SamplingError.badCounts) { try conclusion(failures: 20, cannotTell: 20, missing: 20) }
    #expect(throws: SamplingError.badCounts) { try conclusion(sample: 101) }
    #expect(throws: SamplingError.badCounts) { try conclusion(failures: Int.max, cannotTell: Int.max) }
  }
}

import Testing

@testable import Sampling

@Suite struct AllocationTests {
  /// Practice notes 7.3.
  @Test func aSampleIsSharedInProportion() throws {
    let strata: [(key: Identifier, size: Int)] = [
      ("fb-post", 512), ("fb-reply", 287), ("ig-post", 143), ("x-post", 58),
    ]
    #expect(try Allocation.proportional(278, among: strata) == [142, 80, 40, 16])
  }

  @Test func aSmallStratumGivesFivePostsAndAVerySmallOneAllOfThem() throws {
    let strata: [(key: Identifier, size: Int)] = [("a", 900), ("b", 20), ("c", 3), ("d", 0)]
    #expect(try Allocation.proportional(50, among: strata) == [42, 5, 3, 0])
  }

  @Test func equalRemaindersGoByTheAlphabet() throws {
    #expect(try Allocation.proportional(21, among: [("b", 50), ("a", 50)]) == [10, 11])
    #expect(try Allocation.proportional(21, among: [("a", 50), ("b", 50)]) == [11, 10])
  }

  @Test func aSampleThatCannotBeSharedIsRefused() throws {
    let strata: [(key: Identifier, size: Int)] = [("a", 30), ("b", 30), ("c", 2)]
    #expect(throws: SamplingError.sampleSmallerThanMinima(11, least: 12)) {
      try Allocation.proportional(11, among: strata)
    }
    #expect(throws: SamplingError.sampleLargerThanFrame(63, frame: 62)) {
      try Allocation.proportional(63, among: strata)
    }
    #expect(throws: SamplingError.emptyFrame) { try Allocation.proportional(0, among: []) }
    #expect(throws: SamplingError.badPopulation(Int.max)) {
      try Allocation.proportional(9, among: [("a", Int.max), ("b", Int.max)])
    }
  }

  @Test(arguments: UInt64(1)...60)
  func sharesSumToTheSampleWithinEveryStratumsBounds(_ seed: UInt64) throws {
    var chance = SeededNumbers(seed)
    let sizes = (0...chance.next(below: 12)).map { _ in
      chance.next(below: 3) == 0 ? chance.next(below: 8) : chance.next(below: 4000)
    }
    let population = sizes.reduce(0, +)
    guard population > 0 else { return }
    let strata = sizes.enumerated().map { (key: Identifier("s\($0.offset)"), size: $0.element) }
    let least = Allocation.least(for: sizes)
    for _ in 0..<20 {
      let sample = least + chance.next(below: population - least + 1)
      let counts = try Allocation.proportional(sample, among: strata)
      #expect(counts.reduce(0, +) == sample)
      for (count, size) in zip(counts, sizes) { #expect(count <= size && count >= min(5, size)) }
    }
  }
}

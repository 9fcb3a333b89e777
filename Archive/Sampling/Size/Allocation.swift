/// How a sample is shared among strata: in proportion to their sizes, by largest remainders, and at least five posts of
/// each (all, where it has fewer), so that none goes unseen.
public enum Allocation {
  /// The least that a stratum of posts is given.
  public static let minimum = 5

  /// The smallest sample that these strata can share.
  public static func least(for sizes: [Int]) -> Int { sizes.reduce(0) { $0 + share($1) } }

  /// - Parameter strata: Each stratum's key and how many posts it has.
  /// - Returns: How many posts each gives, in the order of `strata`. They sum to `sample`.
  /// - Throws: `SamplingError.sampleLargerThanFrame`, `.sampleSmallerThanMinima`, `.badPopulation`.
  public static func proportional(
    _ sample: Int, among strata: [(key: Identifier, size: Int)]
  ) throws(SamplingError) -> [Int] {
    let sizes = strata.map(\.size)
    let population = try total(sizes)
    guard sample <= population else { throw .sampleLargerThanFrame(sample, frame: population) }
    let least = least(for: sizes)
    guard sample >= least else { throw .sampleSmallerThanMinima(sample, least: least) }
    let fixed = atTheirMinimum(sizes, sample: sample)
    var counts = sizes.indices.map { fixed.contains($0) ? share(sizes[$0]) : 0 }
    let open = sizes.indices.filter { !fixed.contains($0) }
    let rest = sample - counts.reduce(0, +)
    let posts = open.reduce(0) { $0 + sizes[$1] }
    guard posts > 0 else { return counts }
    for place in open { counts[place] = rest * sizes[place] / posts }
    let byRemainder = open.sorted { left, right in
      let (first, second) = (rest * sizes[left] % posts, rest * sizes[right] % posts)
      return first == second ? strata[left].key < strata[right].key : first > second
    }
    for place in byRemainder.prefix(sample - counts.reduce(0, +)) { counts[place] += 1 }
    return counts
  }

  private static func share(_ size: Int) -> Int { min(minimum, size) }

  private static func total(_ sizes: [Int]) throws(SamplingError) -> Int {
    var total = 0
    for size in sizes {
      guard size >= 0, size <= SampleSize.largest else { throw .badPopulation(size) }
      total += size
      try SampleSize.check(max(1, total))
    }
    guard total > 0 else { throw .emptyFrame }
    return total
  }

  /// The strata whose proportional share is under their minimum. What is raised for one is taken from the others, which
  /// may bring another one under its own: until none is.
  private static func atTheirMinimum(_ sizes: [Int], sample: Int) -> Set<Int> {
    var fixed: Set<Int> = []
    while true {
      let open = sizes.indices.filter { !fixed.contains($0) }
      let rest = sample - fixed.reduce(0) { $0 + share(sizes[$1]) }
      let posts = open.reduce(0) { $0 + sizes[$1] }
      let under = open.filter { rest * sizes[$0] < share(sizes[$0]) * posts }
      guard !under.isEmpty else { return fixed }
      fixed.formUnion(under)
    }
  }
}

/// What a discovery sample allows to say.
public struct DiscoveryConclusion: Hashable, Sendable, Codable, CustomStringConvertible {
  public enum Outcome: String, Hashable, Sendable, Codable {
    /// Not a single failure: there are fewer than the tolerable number, at the confidence asked for.
    case fewer
    /// A failure was found: the sample has done its work, and every post must be read.
    case fullReview = "full_review"
    /// Posts are still to be read.
    case unfinished
    /// Of some posts nobody can tell, or too few were read.
    case undecided
  }

  public let outcome: Outcome
  /// The number of failures that would have been found.
  public let tolerable: Int
  public let population: Int
  /// Posts drawn.
  public let sample: Int
  public let failures: Int
  /// How sure a sample without any failure makes us: 1 − C(N−D, n)/C(N, n).
  public let achieved: Double

  /// - Parameters:
  ///   - cannotTell: Posts drawn of which nobody can tell.
  ///   - missing: Posts drawn that are still to be read.
  /// - Throws: `SamplingError.badCounts`, `.badTolerance`, `.badPopulation`.
  public init(
    population: Int, tolerable: Int, sample: Int, failures: Int, cannotTell: Int = 0, missing: Int = 0,
    confidence: Confidence = .ninetyFive
  ) throws(SamplingError) {
    try SampleSize.check(population)
    guard (1...population).contains(tolerable) else { throw .badTolerance(tolerable, of: population) }
    let counts = [failures, cannotTell, missing]
    guard (1...population).contains(sample), counts.allSatisfy({ (0...sample).contains($0) }),
      counts.reduce(0, +) <= sample
    else { throw .badCounts }
    let missed = Hypergeometric(population: population, marked: tolerable, drawn: sample).probability(0)
    self.population = population
    self.tolerable = tolerable
    self.sample = sample
    self.failures = failures
    achieved = 1 - missed
    if failures > 0 {
      outcome = .fullReview
    } else if missing > 0 {
      outcome = .unfinished
    } else {
      outcome = cannotTell == 0 && missed.isAtMost(1 - confidence.level) ? .fewer : .undecided
    }
  }

  public var description: String {
    switch outcome {
    case .fewer: "No failure in \(sample) posts: fewer than \(tolerable) of the \(population) fail (\(percent) sure)."
    case .fullReview: "\(failures) of \(sample) posts failed: read all \(population)."
    case .unfinished: "No failure so far: posts of the sample are still to be read."
    case .undecided: "No failure was found, but too few posts could be judged to say how many there are at most."
    }
  }

  /// Rounded down, so that it never claims more than it has: `95.2 %`.
  private var percent: String {
    let tenths = Int((achieved * 1000 + 1e-9).rounded(.down))
    return "\(tenths / 10).\(tenths % 10) %"
  }
}

/// The share of posts that fail, with the intervals that fit how the sample was drawn.
public struct Estimate: Hashable, Sendable, Codable {
  /// Of the posts that the question applies to, 0 to 1.
  public let share: Double
  /// Of a stratified sample only.
  public let standardError: Double?
  /// The first is the one to quote.
  public let intervals: [Interval]
  /// How many posts of the whole frame fail.
  public let posts: CountInterval

  enum CodingKeys: String, CodingKey {
    case share, intervals, posts
    case standardError = "standard_error"
  }

  /// - Parameter strata: One for a simple sample.
  /// - Throws: `SamplingError.badCounts` where there is no stratum or the question applies to no post.
  public init(_ strata: [StratumTally], _ confidence: Confidence = .ninetyFive) throws(SamplingError) {
    if let only = strata.first, strata.count == 1 {
      try self.init(simple: only, confidence)
    } else {
      try self.init(stratified: strata, confidence)
    }
  }

  private init(simple stratum: StratumTally, _ confidence: Confidence) throws(SamplingError) {
    let tally = try Tally(stratum.failures, of: stratum.applicable)
    share = tally.share
    standardError = nil
    let drawn = try Tally(stratum.failures, of: stratum.sample)
    posts = try .hypergeometric(drawn, population: stratum.population, confidence)
    if stratum.isCensus {
      intervals = [Interval(tally.share, tally.share, .census)]
    } else if stratum.isLargePart, stratum.applicable == stratum.sample {
      intervals = [posts.shares, try .wilson(tally, population: stratum.population, confidence)]
    } else {
      // How many posts of the frame the question applies to is not known: these two need no population.
      intervals = [.wilson(tally, confidence), .clopperPearson(tally, confidence)]
    }
  }

  private init(stratified strata: [StratumTally], _ confidence: Confidence) throws(SamplingError) {
    let estimate = try StratifiedEstimate(strata, confidence)
    share = estimate.share
    standardError = estimate.standardError
    intervals = [estimate.interval]
    posts = try Estimate.posts(strata, confidence)
  }

  /// Failures among all posts, whether or not the question applies; never fewer than were seen, nor more than can be.
  private static func posts(_ strata: [StratumTally], _ confidence: Confidence) throws(SamplingError) -> CountInterval {
    var all: [StratumTally] = []
    for stratum in strata {
      all.append(
        try StratumTally(population: stratum.population, sample: stratum.sample, failures: stratum.failures))
    }
    let interval = try StratifiedEstimate(all, confidence).interval
    let population = all.reduce(0) { $0 + $1.population }
    let failures = all.reduce(0) { $0 + $1.failures }
    let spotless = all.reduce(0) { $0 + $1.sample } - failures
    let lower = Int((interval.lower * Double(population)).rounded(.down))
    let upper = Int((interval.upper * Double(population)).rounded(.up))
    return CountInterval(max(failures, lower), min(population - spotless, upper), population: population)
  }
}

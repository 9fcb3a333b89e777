/// How a sample is drawn: all that is needed to draw it again from the same frame.
public struct SampleDesign: Hashable, Sendable, Codable {
  public enum Kind: String, Hashable, Sendable, Codable {
    /// Each post has the same chance.
    case simple
    /// Each stratum gives its part.
    case stratified
    /// Large enough to find one failure if there are as many as can be borne.
    case discovery
  }

  public let kind: Kind
  /// As the council names it: `2026`, `2026-27`.
  public let year: String
  /// Of a stratified sample.
  public let strata: [StratumAxis]
  public let confidence: Confidence
  /// Half the width of the interval wanted: 0.05.
  public let margin: Double
  /// The share of failures expected; 0.5 is the most careful.
  public let proportion: Double
  /// Of a discovery sample: how many failures would be too many.
  public let tolerable: Int?
  /// How many posts to draw, where a person says so; nil: as many as the margin asks for.
  public let size: Int?
  /// Chosen after the frame's hash was written down, from something public that nobody can control, and minuted.
  public let seed: String
  /// `SamplingFrame.hash`, as it was written down.
  public let frameHash: String

  enum CodingKeys: String, CodingKey {
    case kind, year, strata, confidence, margin, proportion, tolerable, size, seed
    case frameHash = "frame_hash"
  }

  public init(
    _ kind: Kind, year: String, strata: [StratumAxis] = [], confidence: Confidence = .ninetyFive,
    margin: Double = 0.05, proportion: Double = 0.5, tolerable: Int? = nil, size: Int? = nil, seed: String,
    frameHash: String
  ) {
    self.kind = kind
    self.year = year
    self.strata = strata
    self.confidence = confidence
    self.margin = margin
    self.proportion = proportion
    self.tolerable = tolerable
    self.size = size
    self.seed = seed
    self.frameHash = frameHash
  }

  /// By what the frame is parted.
  var axes: [StratumAxis] { kind == .stratified ? strata : [] }

  /// How many posts each stratum gives, in their order.
  func counts(for strata: [(key: Identifier, ids: [Identifier])]) throws(SamplingError) -> [Int] {
    let sizes = strata.map(\.ids.count)
    let population = sizes.reduce(0, +)
    let wanted = try wanted(of: population)
    guard wanted >= 1 else { throw .sampleOfNothing(wanted) }
    guard wanted <= population else { throw .sampleLargerThanFrame(wanted, frame: population) }
    guard kind == .stratified else { return [wanted] }
    let sample = size == nil ? max(wanted, Allocation.least(for: sizes)) : wanted
    return try Allocation.proportional(sample, among: strata.map { (key: $0.key, size: $0.ids.count) })
  }

  private func wanted(of population: Int) throws(SamplingError) -> Int {
    if let size { return size }
    guard kind == .discovery else {
      return try SampleSize.estimate(
        margin: margin, proportion: proportion, population: population, confidence: confidence)
    }
    return try SampleSize.discovery(population: population, tolerable: tolerable ?? 0, confidence: confidence)
  }
}

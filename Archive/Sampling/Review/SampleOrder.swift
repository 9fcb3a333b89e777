/// What sample somebody wants, before it is said of which frame.
public struct SampleOrder: Hashable, Sendable {
  public var kind: SampleDesign.Kind
  public var strata: [StratumAxis]
  public var confidence: Confidence
  public var margin: Double
  public var proportion: Double
  public var tolerable: Int?
  public var size: Int?
  public var seed: String

  public init(
    _ kind: SampleDesign.Kind = .simple, strata: [StratumAxis] = [], confidence: Confidence = .ninetyFive,
    margin: Double = 0.05, proportion: Double = 0.5, tolerable: Int? = nil, size: Int? = nil, seed: String
  ) {
    self.kind = kind
    self.strata = strata
    self.confidence = confidence
    self.margin = margin
    self.proportion = proportion
    self.tolerable = tolerable
    self.size = size
    self.seed = seed
  }

  public func design(year: String, frameHash: String) -> SampleDesign {
    SampleDesign(
      kind, year: year, strata: strata, confidence: confidence, margin: margin, proportion: proportion,
      tolerable: tolerable, size: size, seed: seed, frameHash: frameHash)
  }
}

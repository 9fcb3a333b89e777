/// A sample under review: which posts, which clauses, and every verdict ever given on them.
public struct ReviewForm: Hashable, Sendable, Codable {
  public struct Stratum: Hashable, Sendable, Codable {
    public let key: Identifier
    /// Posts in the frame, less those found not to belong there.
    public let population: Int
  }

  public let design: SampleDesign
  public let clauses: [Identifier]
  public let strata: [Stratum]
  public let items: [ReviewItem]
  public let replacements: [Replacement]
  /// In the order in which they were given; a later one by the same role replaces the earlier, which stays here. Those
  /// on posts that were replaced since stay too, and count for nothing.
  public private(set) var verdicts: [ReviewVerdict]

  /// - Parameter verdicts: Those given so far, on this draw or before a replacement.
  /// - Throws: `SamplingError.nothingAsked`, `.notOneLine`.
  public init(_ draw: Draw, clauses: [Identifier], verdicts: [ReviewVerdict] = []) throws(SamplingError) {
    guard !clauses.isEmpty else { throw .nothingAsked }
    for clause in clauses where !clause.fitsOnALine { throw .notOneLine(clause.text) }
    let forTwo = SecondReview.posts(of: draw.posts, seed: draw.design.seed)
    design = draw.design
    self.clauses = clauses
    strata = draw.strata.map { Stratum(key: $0.key, population: $0.population) }
    items = draw.strata.flatMap { stratum in
      stratum.sample.map { ReviewItem(post: $0, stratum: stratum.key, isForTwo: forTwo.contains($0)) }
    }
    replacements = draw.replacements
    self.verdicts = verdicts
  }

  /// - Throws: `SamplingError.notInSample`, `.notAsked`, `.notForTwo`, `.sameReviewer`.
  public mutating func record(_ verdict: ReviewVerdict) throws(SamplingError) {
    guard let item = items.first(where: { $0.post == verdict.post }) else { throw .notInSample(verdict.post) }
    guard clauses.contains(verdict.clause) else { throw .notAsked(verdict.clause) }
    guard verdict.role == .first || item.isForTwo else { throw .notForTwo(verdict.post) }
    let isByTheOther = verdicts.contains {
      $0.post == verdict.post && $0.role != verdict.role && $0.role != .settled && $0.reviewer == verdict.reviewer
    }
    guard verdict.role == .settled || !isByTheOther else { throw .sameReviewer(verdict.post) }
    verdicts.append(verdict)
  }
}

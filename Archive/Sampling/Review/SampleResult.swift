/// What a sample says about the year, computed from the verdicts alone: anyone who has the form gets the same numbers.
public struct SampleResult: Hashable, Sendable, Codable {
  public let design: SampleDesign
  /// Posts in the frame, less those found not to belong there.
  public let population: Int
  /// Posts to judge.
  public let sample: Int
  public let replacements: [Replacement]
  public let overall: ClauseResult
  public let clauses: [ClauseResult]
  public let outstanding: Outstanding

  /// - Throws: `SamplingError` where a form from elsewhere contradicts itself.
  public init(_ form: ReviewForm) throws(SamplingError) {
    guard !form.clauses.isEmpty else { throw .nothingAsked }
    try SampleResult.check(form)
    let standing = StandingVerdicts(form.verdicts)
    design = form.design
    population = form.strata.reduce(0) { $0 + min(max(0, $1.population), SampleSize.largest) }
    sample = form.items.count
    replacements = form.replacements
    overall = try ClauseResult(nil, of: form, standing)
    var results: [ClauseResult] = []
    for clause in form.clauses { results.append(try ClauseResult(clause, of: form, standing)) }
    clauses = results
    outstanding = Outstanding(form, standing)
  }

  /// Each post stands on the form once and in a stratum that it knows: else its verdict would be lost or counted twice.
  private static func check(_ form: ReviewForm) throws(SamplingError) {
    let strata = Set(form.strata.map(\.key))
    guard strata.count == form.strata.count, form.items.allSatisfy({ strata.contains($0.stratum) }),
      Set(form.items.map(\.post)).count == form.items.count
    else { throw .badCounts }
  }
}

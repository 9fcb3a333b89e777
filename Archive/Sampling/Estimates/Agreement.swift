/// How far two reviewers agree who judged the same posts without seeing each other's verdicts.
///
/// With rare failures kappa falls to nothing however well they agree: the other measures stand beside it.
public struct Agreement: Hashable, Sendable, Codable {
  /// Posts judged by both.
  public let posts: Int
  /// Part of them with equal verdicts.
  public let raw: Double
  /// J. Cohen, "A Coefficient of Agreement for Nominal Scales" (1960). nil: undefined, since both gave one and the same
  /// verdict throughout.
  public let kappa: Double?
  /// For each class, 2 × both ÷ (first's + second's). nil: a class that neither chose.
  public let byClass: [Double?]
  /// T. Byrt et al., "Bias, Prevalence and Kappa" (1993): (k × raw − 1)/(k − 1) for k classes.
  public let pabak: Double
  /// K. L. Gwet, "Computing Inter-rater Reliability in the Presence of High Agreement" (2008).
  public let ac1: Double

  enum CodingKeys: String, CodingKey {
    case posts, raw, kappa, pabak, ac1
    case byClass = "by_class"
  }

  /// - Parameter table: How many posts got class i from the first and class j from the second reviewer. By convention
  ///   class 0 is compliant and class 1 non-compliant.
  /// - Throws: `SamplingError.badTable`.
  public init(_ table: [[Int]]) throws(SamplingError) {
    let classes = table.count
    guard classes >= 2, table.allSatisfy({ $0.count == classes }),
      table.joined().allSatisfy({ (0...SampleSize.largest).contains($0) })
    else { throw .badTable }
    let first = table.map { $0.reduce(0, +) }
    let second = table.indices.map { column in table.reduce(0) { $0 + $1[column] } }
    let both = table.indices.map { table[$0][$0] }
    let total = first.reduce(0, +)
    guard total > 0, total <= SampleSize.largest else { throw .badTable }
    posts = total
    raw = Double(both.reduce(0, +)) / Double(total)
    kappa = Agreement.kappa(raw, first, second, total)
    byClass = table.indices.map { place in
      let chosen = first[place] + second[place]
      return chosen == 0 ? nil : Double(2 * both[place]) / Double(chosen)
    }
    pabak = (Double(classes) * raw - 1) / Double(classes - 1)
    ac1 = Agreement.ac1(raw, first, second, total)
  }

  /// Agreement on what is compliant.
  public var negative: Double? { byClass.first ?? nil }

  /// Agreement on what is not.
  public var positive: Double? { byClass.dropFirst().first ?? nil }

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(posts, forKey: .posts)
    try values.encode(raw, forKey: .raw)
    // Written as null where it is undefined: told, not left out.
    try values.encode(kappa, forKey: .kappa)
    try values.encode(byClass, forKey: .byClass)
    try values.encode(pabak, forKey: .pabak)
    try values.encode(ac1, forKey: .ac1)
  }

  private static func kappa(_ raw: Double, _ first: [Int], _ second: [Int], _ total: Int) -> Double? {
    guard !zip(first, second).contains(where: { $0 == total && $1 == total }) else { return nil }
    let squared = Double(total) * Double(total)
    let chance = zip(first, second).reduce(0.0) { $0 + Double($1.0) * Double($1.1) / squared }
    return (raw - chance) / (1 - chance)
  }

  private static func ac1(_ raw: Double, _ first: [Int], _ second: [Int], _ total: Int) -> Double {
    let shares = zip(first, second).map { Double($0 + $1) / Double(2 * total) }
    let chance = shares.reduce(0.0) { $0 + $1 * (1 - $1) } / Double(shares.count - 1)
    return (raw - chance) / (1 - chance)
  }
}

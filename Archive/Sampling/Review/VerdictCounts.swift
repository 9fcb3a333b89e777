/// How many posts got which verdict.
public struct VerdictCounts: Hashable, Sendable, Codable {
  public private(set) var compliant = 0
  public private(set) var nonCompliant = 0
  public private(set) var notDeterminable = 0
  public private(set) var notApplicable = 0
  /// Still to be judged.
  public private(set) var missing = 0

  enum CodingKeys: String, CodingKey {
    case compliant, missing
    case nonCompliant = "non_compliant"
    case notDeterminable = "not_determinable"
    case notApplicable = "not_applicable"
  }

  init(_ verdicts: [Verdict?]) {
    for verdict in verdicts {
      switch verdict {
      case .compliant: compliant += 1
      case .nonCompliant: nonCompliant += 1
      case .notDeterminable: notDeterminable += 1
      case .notApplicable: notApplicable += 1
      case nil: missing += 1
      }
    }
  }

  public var sample: Int { compliant + nonCompliant + notDeterminable + notApplicable + missing }

  /// - Parameter worst: What nobody can tell, or has judged yet, counts as a failure; else as none.
  func tally(population: Int, worst: Bool) throws(SamplingError) -> StratumTally {
    let failures = worst ? nonCompliant + notDeterminable + missing : nonCompliant
    return try StratumTally(
      population: population, sample: sample, applicable: sample - notApplicable, failures: failures)
  }
}

public import Sampling

/// What somebody says of one item.
public struct ItemVerdicts: Sendable, Hashable {
  public struct Answer: Sendable, Hashable {
    public let clause: String
    public let verdict: Verdict

    public init(clause: String, _ verdict: Verdict) {
      self.clause = clause
      self.verdict = verdict
    }
  }

  public let item: Int
  public let answers: [Answer]
  /// Of the clauses that are not named.
  public let others: Verdict?
  /// Whether it settles where the two reviewers differ.
  public let settles: Bool

  public init(item: Int, _ answers: [Answer], others: Verdict? = nil, settles: Bool = false) {
    self.item = item
    self.answers = answers
    self.others = others
    self.settles = settles
  }

  /// A verdict for each clause that is answered.
  ///
  /// - Throws: `SampleFailure.answeredTwice`, `SamplingError.notAsked`.
  func byClause(of asked: [Identifier]) throws -> [(clause: Identifier, verdict: Verdict)] {
    var given: [Identifier: Verdict] = [:]
    for answer in answers {
      let clause = Identifier(answer.clause)
      guard asked.contains(clause) else { throw SamplingError.notAsked(clause) }
      guard given.updateValue(answer.verdict, forKey: clause) == nil else {
        throw SampleFailure.answeredTwice(answer.clause)
      }
    }
    return asked.compactMap { clause in (given[clause] ?? others).map { (clause: clause, verdict: $0) } }
  }
}

/// Verdicts as they were kept.
public struct RecordedItem: Sendable, Encodable, Hashable {
  public let sample: String
  public let item: Int
  /// By clause.
  public let verdicts: [String: Verdict]
  public let by: String
  /// Items that this reviewer can still judge.
  public let left: Int
}

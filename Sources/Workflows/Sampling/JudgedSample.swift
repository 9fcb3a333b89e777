public import ArchiveStore

/// What a sample says of the year, and whether what reviewers were asked was in force then.
public struct JudgedSample: Sendable, Encodable, Hashable {
  public let report: SampleReport
  /// Nil: it was.
  public let notInForce: ClausesNotInForce?

  enum CodingKeys: String, CodingKey { case notInForce = "clauses_not_in_force" }

  public func encode(to encoder: any Encoder) throws {
    try report.encode(to: encoder)
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(notInForce, forKey: .notInForce)
  }
}

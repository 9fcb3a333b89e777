public import Policy

/// What trying a policy has shown.
public struct PolicyTest: Sendable, Encodable, Hashable {
  public struct Failure: Sendable, Encodable, Hashable {
    /// A file with its line, a rule or a clause.
    public let of: String
    /// The example's text; nil: not about one.
    public let example: String?
    public let reason: String

    public func encode(to encoder: any Encoder) throws {
      var values = encoder.container(keyedBy: CodingKeys.self)
      try values.encode(of, forKey: .of)
      try values.encode(example, forKey: .example)
      try values.encode(reason, forKey: .reason)
    }

    private enum CodingKeys: String, CodingKey { case of, example, reason }
  }

  public let policy: String
  public let rules: Int
  public let examples: Int
  public let failures: [Failure]
  /// Rules that can flag nothing: no mistake in the policy, but nobody may take their silence for an answer.
  public let idle: [IdleRules]

  public var isGreen: Bool { failures.isEmpty }

  init(_ pack: PolicyPack, _ test: PackTest) {
    policy = pack.name
    idle = pack.idleRules
    rules = test.rules
    examples = test.examples
    failures = test.failures.map { Failure(of: $0.of, example: $0.example, reason: $0.reason) }
  }

  init(_ policy: String, _ errors: [PackError]) {
    self.policy = policy
    idle = []
    rules = 0
    examples = 0
    failures = errors.map { error in
      Failure(
        of: error.line.map { "\(error.file):\($0)" } ?? error.file, example: nil,
        reason: error.problem + (error.expected.map { "; expected \($0)" } ?? ""))
    }
  }
}

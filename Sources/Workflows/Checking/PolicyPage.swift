public import Policy

/// A policy, or one part of it, to be shown.
public struct PolicyPage: Sendable, Encodable, Hashable {
  public struct Rule: Sendable, Encodable, Hashable {
    public struct Example: Sendable, Encodable, Hashable {
      public let text: String
      public let at: String?
    }

    public let id: String
    public let title: String
    public let why: String
    public let severity: Flag.Severity
    public let clauses: [String]
    public let statutes: [String]
    /// What it must flag, and what it must leave alone.
    public let fires: [Example]
    public let quiet: [Example]

    init(_ rule: RuleDescription) {
      id = rule.id
      title = rule.title
      why = rule.why
      severity = rule.severity
      clauses = rule.clauses
      statutes = rule.statutes
      fires = rule.mustFire.map { Example(text: $0.text, at: $0.at) }
      quiet = rule.mustNotFire.map { Example(text: $0.text, at: $0.at) }
    }
  }

  public let name: String
  public let council: String
  public let number: String?
  public let digest: String
  /// Where it is; nil: not said.
  public let folder: String?
  /// Whether it is shown as a whole: in words, its rules then stand by name alone.
  public let isWhole: Bool
  public let versions: [PolicyVersion]
  public let statutes: [Statute]
  public let clauses: [Clause]
  public let rules: [Rule]
  public let questions: [PackQuestion]
  /// Rules that can flag nothing; not told of a part of the policy.
  public let idle: [IdleRules]

  enum CodingKeys: String, CodingKey {
    case name, council, number, digest, folder, versions, statutes, clauses, rules, questions, idle
    case isWhole = "whole"
  }

  /// - Parameter part: A clause (or a section: all its clauses), statute, version or rule (or a family of them), by id;
  ///   nil: all.
  /// - Throws: `PolicyFailure.unknownPart`.
  public init(_ pack: PolicyPack, part: String?, folder: String? = nil) throws {
    func isMeant(_ id: String) -> Bool {
      guard let part else { return true }
      return id.utf8.elementsEqual(part.utf8) || id.utf8.starts(with: (part + ".").utf8)
    }
    (name, council, number, digest) = (pack.name, pack.council, pack.number, pack.digest)
    self.folder = folder
    isWhole = part == nil
    versions = pack.versions.filter { isMeant($0.id) }
    statutes = pack.statutes.filter { isMeant($0.id) }
    clauses = pack.clauses.filter { isMeant($0.id) }
    rules = pack.rules.filter { isMeant($0.id) }.map(Rule.init)
    questions = part == nil ? pack.questions : []
    idle = part == nil ? pack.idleRules : []
    if let part, versions.isEmpty, statutes.isEmpty, clauses.isEmpty, rules.isEmpty {
      throw PolicyFailure.unknownPart(part)
    }
  }
}

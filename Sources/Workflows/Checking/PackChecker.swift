public import Policy

/// A policy pack as what the archive is checked with.
public struct PackChecker: ActChecker {
  private let pack: PolicyPack
  private let rules: RuleSet
  private let version: String?

  /// - Parameters:
  ///   - ids: Only these rules; nil: all.
  ///   - version: Judges all as if this version had always been in force; nil: by the one that was.
  /// - Throws: `RuleError`.
  public init(_ pack: PolicyPack, rules ids: Set<String>? = nil, asIf version: String? = nil) throws {
    self.pack = pack
    self.version = version
    rules = try RuleSet(pack, rules: ids)
  }

  /// Versions, clauses, registers and elections decide what every rule flags: they stand in each digest.
  public var digests: [String: String] {
    Dictionary(
      rules.rules.map { ($0.id, $0.digest + " " + pack.surroundingsDigest) }, uniquingKeysWith: { first, _ in first })
  }

  public var threadRules: Set<String> {
    Set(
      rules.rules.filter { rule in RuleKinds.ofThreads.contains { $0.kind.utf8.elementsEqual(rule.kind.utf8) } }.map(
        \.id))
  }

  public func check(_ act: Act) -> JudgedAct {
    var coverage = JudgementCoverage()
    let judgements = rules.check(act, asIf: version, counting: &coverage)
    return JudgedAct(
      judgements, notJudged: coverage.notJudged.keys.first?.explanation,
      allowed: coverage.suppressed.values.reduce(0, +))
  }

  public func check(thread: [Act], until now: Int64) -> [(act: Int, judgement: Judgement)] {
    var coverage = JudgementCoverage()
    return rules.check(thread: thread, until: now, asIf: version, counting: &coverage)
  }

  public func limited(to rules: Set<String>) throws -> any ActChecker {
    try PackChecker(pack, rules: rules, asIf: version)
  }
}

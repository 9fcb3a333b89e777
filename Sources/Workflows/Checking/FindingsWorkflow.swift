public import ArchiveStore
import Policy

/// A finding with the words of what it is measured by.
public struct ExplainedFinding: Sendable, Encodable, Hashable {
  public struct Ground: Sendable, Encodable, Hashable {
    public let id: String
    /// A clause's text, or what a statute asks.
    public let text: String
  }

  public let finding: Finding
  /// Nil where the policy in use has no such rule any more.
  public let title: String?
  public let grounds: [Ground]

  enum CodingKeys: String, CodingKey { case title, grounds }

  public func encode(to encoder: any Encoder) throws {
    try finding.encode(to: encoder)
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(title, forKey: .title)
    try values.encode(grounds, forKey: .grounds)
  }
}

/// Reads findings beside the policy that they were made by.
public struct FindingsWorkflow {
  private let archive: Archive

  public init(_ archive: Archive) { self.archive = archive }

  /// - Parameters:
  ///   - since: A day of the council's calendar, `2024-05-17`, in place of the filter's own.
  ///   - rule: The filter's rules by the id of one, or the first part of the ids of several (`personal-data`); nil: all.
  ///   - clause: Its clauses and statutes in the same way (`4.2.2`).
  /// - Throws: `PolicyFailure.notADay`, `.unknownRule`, `.unknownGround`; as `Archive.findings`.
  public func list(
    _ filter: FindingFilter, rule: String? = nil, clause: String? = nil, since: String?, next: String?, limit: Int
  ) throws -> FindingPage {
    var filter = filter
    if let rule { filter.rules = try named(rule, among: archive.flaggedRules(), \.ruleIDs, PolicyFailure.unknownRule) }
    if let clause {
      filter.clauses = try named(clause, among: archive.flaggedGrounds(), \.groundIDs, PolicyFailure.unknownGround)
    }
    if let since { filter.since = try DayStart(since, archive.zone).seconds }
    return try archive.findings(filter, next: next, limit: limit)
  }

  public func counts(since: String?) throws -> FindingCounts {
    try archive.findingCounts(since: since.map { try DayStart($0, archive.zone).seconds })
  }

  /// Keeps what somebody decided: of all the findings, or of none.
  ///
  /// - Throws: `PolicyFailure.findingGone`; `ArchiveError.unknownFinding`.
  public func decide(_ ids: [Int64], _ verdict: FindingVerdict, _ acting: Acting) throws -> [Finding] {
    for id in ids where try archive.finding(id).status == .gone { throw PolicyFailure.findingGone(id) }
    return try archive.decide(findings: ids, verdict, acting)
  }

  /// - Throws: `ArchiveError.unknownFinding`.
  public func explain(_ id: Int64) throws -> ExplainedFinding {
    let finding = try archive.finding(id)
    guard let pack = try? PolicyFolder(archive).inUse() else {
      return ExplainedFinding(finding: finding, title: nil, grounds: [])
    }
    let clauses = pack.clauses.filter { clause in
      finding.clauses.contains { $0.utf8.elementsEqual(clause.id.utf8) } && clause.version == finding.version
    }
    let statutes = pack.statutes.filter { statute in
      finding.statutes.contains { $0.utf8.elementsEqual(statute.id.utf8) }
    }
    return ExplainedFinding(
      finding: finding, title: pack.rules.first { $0.id.utf8.elementsEqual(finding.rule.utf8) }?.title,
      grounds: clauses.map { .init(id: $0.id, text: $0.text) }
        + statutes.map { .init(id: $0.id, text: "\($0.citation): \($0.asks)") })
  }

  /// The ids that a name means: of the policy in use, and of what earlier ones have flagged.
  private func named(
    _ name: String, among flagged: [String], _ known: (PolicyPack) -> [String], _ failure: (String) -> PolicyFailure
  ) throws -> [String] {
    let own = try? PolicyFolder(archive).inUse()
    let meant = Set((own.map(known) ?? []) + flagged).filter { id in
      id.utf8.elementsEqual(name.utf8) || id.utf8.starts(with: (name + ".").utf8)
    }
    guard !meant.isEmpty else { throw failure(name) }
    return meant.sorted()
  }
}

extension PolicyPack {
  fileprivate var ruleIDs: [String] { rules.map(\.id) }
  fileprivate var groundIDs: [String] { clauses.map(\.id) + statutes.map(\.id) }
}

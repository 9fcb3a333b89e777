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

  /// - Parameter since: A day of the council's calendar, `2024-05-17`, in place of the filter's own.
  /// - Throws: `PolicyFailure.notADay`; as `Archive.findings`.
  public func list(_ filter: FindingFilter, since: String?, next: String?, limit: Int) throws -> FindingPage {
    var filter = filter
    if let since { filter.since = try DayStart(since, archive.zone).seconds }
    return try archive.findings(filter, next: next, limit: limit)
  }

  public func counts(since: String?) throws -> FindingCounts {
    try archive.findingCounts(since: since.map { try DayStart($0, archive.zone).seconds })
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
}

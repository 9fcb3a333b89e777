public import ArchiveStore
import Policy
import Records

/// Judges what the archive holds by the policy in use.
public struct CheckWorkflow {
  private let archive: Archive
  private let now: Int64

  /// - Parameter now: Seconds since 1970.
  public init(_ archive: Archive, now: Int64) {
    self.archive = archive
    self.now = now
  }

  /// - Throws: `PolicyFailure`, `ArchiveError`, `DatabaseError`. The archive is as it was.
  public func run(_ request: CheckRequest, progress: @escaping (String) -> Void) throws -> CheckAnswer {
    progress("Reading the policy")
    let pack = try PolicyFolder(archive).inUse()
    if let version = request.asIf, pack.version(version) == nil {
      throw PolicyFailure.unknownVersion(version, known: pack.versions.map(\.id))
    }
    let options = CheckOptions(
      rules: try rules(request.rules, pack), since: try request.since.map { try DayStart($0, archive.zone).seconds },
      isKept: !request.isDryRun)
    var report = try archive.check(by: checker(pack, request.asIf), checked(pack), options, now: now) { posts in
      progress("Checking: \(posts) posts")
    }
    report.asIf = request.asIf
    return CheckAnswer(
      report: report, notChecked: notChecked(pack, version: request.asIf),
      questions: pack.questions.map { .init(about: $0.about, ask: $0.ask) }, idle: pack.idleRules)
  }

  private func checker(_ pack: PolicyPack, _ version: String?) throws -> PackChecker {
    do {
      return try PackChecker(pack, asIf: version)
    } catch let error as RuleError {
      throw PolicyFailure.badRule(pack.name, error)
    }
  }

  private func checked(_ pack: PolicyPack) throws -> CheckedPack {
    CheckedPack(name: try archive.policyInUse()?.name ?? pack.name, digest: pack.digest)
  }

  private func rules(_ wanted: [String], _ pack: PolicyPack) throws -> Set<String> {
    try wanted.reduce(into: []) { chosen, name in
      let found = pack.rules.map(\.id).filter { id in
        id.utf8.elementsEqual(name.utf8) || id.utf8.starts(with: (name + ".").utf8)
      }
      guard !found.isEmpty else { throw PolicyFailure.unknownRule(name) }
      chosen.formUnion(found)
    }
  }

  /// Of the version asked for, or the newest whose text is in hand.
  private func notChecked(_ pack: PolicyPack, version: String?) -> [CheckAnswer.NotChecked] {
    let own = version ?? pack.versions.last { $0.isTextInHand }?.id
    return pack.clauses.filter { clause in
      clause.version == own
        && (clause.checking == .notCheckable || !pack.rules.contains { clause.names($0.id) })
    }.map { .init(clause: $0.id, text: $0.text, why: $0.why ?? "no rule of the policy looks for it") }
  }
}

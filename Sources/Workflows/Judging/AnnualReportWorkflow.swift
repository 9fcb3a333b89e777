public import ArchiveStore
import Policy
import Records

/// Draws up the report of a year.
public struct AnnualReportWorkflow {
  private let archive: Archive
  private let programVersion: String
  private let now: Int64

  /// - Parameter now: Seconds since 1970.
  public init(_ archive: Archive, programVersion: String, now: Int64) {
    self.archive = archive
    self.programVersion = programVersion
    self.now = now
  }

  /// - Throws: `PolicyFailure.notAYear` and for a policy that cannot be read; `DatabaseError`.
  public func report(_ number: Int) throws -> AnnualReport {
    guard let calendar = CalendarYear(number, in: archive.zone) else { throw PolicyFailure.notAYear(number) }
    let pack = try pack()
    let policy = pack.flatMap { YearOfPolicy($0, number) }
    let year = try archive.year(
      calendar, spans: policy?.spans ?? [], restricted: policy?.restrictedSpans ?? [])
    let stretches = zip(policy?.stretches ?? [], year.acts).map { stretch, acts in
      var stretch = stretch
      stretch.acts = acts
      return stretch
    }
    var report = report(calendar, year, policy, stretches, try coverage(year.coverage, calendar))
    report.samples = try ReportedSample.all(of: number, in: archive, pack)
    return report
  }

  private func report(
    _ calendar: CalendarYear, _ year: ArchiveYear, _ policy: YearOfPolicy?, _ stretches: [ReportedPolicy.Stretch],
    _ coverage: [CoveredAccount]
  ) -> AnnualReport {
    let grounds = policy.map { ReportedGrounds($0, year.findings, stretches, isChecked: year.check != nil) }
    let clauses = grounds?.clauses ?? []
    return AnnualReport(
      council: .init(name: archive.identity.name, zone: archive.zone.identifier), year: calendar.year,
      isWholeYear: now >= calendar.seconds.upperBound, made: CivilTime(utc: now).iso8601, figures: year.figures,
      answers: year.answers, policy: policy.map { reported($0.pack, stretches) },
      flagged: ReportedTally(year.findings.total), postsFlagged: year.findings.postsFlagged,
      postsNonCompliant: year.findings.postsNonCompliant, clauses: clauses, statutes: grounds?.statutes ?? [],
      rules: grounds?.rules ?? [], findings: year.findings.lines.map(reported),
      restricted: policy.map { periods($0, year.restricted) } ?? [], samples: [],
      notChecked: UncheckedMatters(year, policy?.pack, stretches, clauses, coverage).all, coverage: coverage,
      check: year.check, archive: facts(year))
  }

  /// Nil where no policy is in use: a report is due all the same.
  private func pack() throws -> PolicyPack? {
    guard try archive.policyInUse() != nil else { return nil }
    return try PolicyFolder(archive).inUse()
  }

  private func reported(_ pack: PolicyPack, _ stretches: [ReportedPolicy.Stretch]) -> ReportedPolicy {
    ReportedPolicy(
      name: pack.name, council: pack.council, number: pack.number, reviewDue: pack.reviewDue, digest: pack.digest,
      stretches: stretches, questions: pack.questions.map { "\($0.about): \($0.ask)" })
  }

  private func reported(_ line: YearFindings.Line) -> ReportedFinding {
    ReportedFinding(
      finding: line.finding, ref: line.ref, day: archive.zone.reading(at: line.acted).dateText, rule: line.rule,
      severity: line.severity, version: line.version, clauses: line.clauses, statutes: line.statutes,
      status: line.status, verdict: line.verdict)
  }

  private func periods(_ policy: YearOfPolicy, _ posts: [RestrictedPosts]) -> [ReportedPeriod] {
    zip(policy.restricted, posts).map { period, posts in
      ReportedPeriod(
        election: period.election.id, title: period.election.title, from: period.from, poll: period.election.poll,
        isStatutoryLatest: period.isStatutoryLatest, posts: posts)
    }
  }

  /// An account that the council gave up, or did not have yet, lacks no export.
  private func coverage(_ coverage: [AccountCoverage], _ year: CalendarYear) throws -> [CoveredAccount] {
    let claims = try archive.accounts()
    return coverage.enumerated().map { index, account in
      var account = account
      account.neverContains = CoverageWorkflow.lacks(of: account)
      let claim = index < claims.count ? claims[index] : nil
      let months = year.months(begunBy: now).filter { claim?.isTheCouncils(inMonth: $0) ?? true }
      return CoveredAccount(account, months: months)
    }
  }

  private func facts(_ year: ArchiveYear) -> AnnualReport.ArchiveFacts {
    .init(
      posts: year.coverage.reduce(0) { $0 + $1.posts }, digest: year.digest, auditEntries: year.audit.entries,
      auditHead: year.audit.head, program: "muniment \(programVersion)")
  }
}

extension KnownAccount {
  /// By what somebody said of it; where nobody said anything, it is. Days and months are compared as they are written:
  /// `2024-05-17` lies in `2024-05`.
  fileprivate func isTheCouncils(inMonth month: String) -> Bool {
    let isBefore = from.map { month.utf8.lexicographicallyPrecedes($0.utf8.prefix(7)) } ?? false
    let isAfter = until.map { $0.utf8.prefix(7).lexicographicallyPrecedes(month.utf8) } ?? false
    return !isBefore && !isAfter
  }
}

import GRDB
public import Policy

extension Archive {
  /// Judges what the archive holds, as one transaction: all that is flagged is kept, or nothing.
  ///
  /// Posts that neither came nor changed since the last check are not read again, unless a rule changed.
  ///
  /// - Parameters:
  ///   - now: Seconds since 1970.
  ///   - progress: Is told how many posts were read.
  /// - Throws: `ArchiveError.inUse`; what the checker says of its rules; `DatabaseError`.
  public func check(
    by checker: any ActChecker, _ pack: CheckedPack, _ options: CheckOptions = CheckOptions(), now: Int64,
    progress: @escaping (Int) -> Void = { _ in }
  ) throws -> CheckReport {
    let lock = try lockForWriting()
    defer { lock.release() }
    var report = CheckReport(pack)
    try database.writeWithoutTransaction { db in
      try db.inTransaction(.immediate) {
        var run = try CheckRun(db, checker, pack, options, now: now, progress: progress)
        report = try run.run()
        guard options.isKept else { return .rollback }
        try keep(report, db, now: now)
        return .commit
      }
      try emptyJournal(db)
    }
    return report
  }

  private func keep(_ report: CheckReport, _ db: Database, now: Int64) throws {
    try db.execute(
      sql: "UPDATE check_runs SET report = ? WHERE id = ?", arguments: [try CheckReport.json(report), report.run])
    try db.execute(sql: "UPDATE archive SET generation = generation + 1")
    try AuditLog(db).append(.check, by: nil, at: now, report.auditDetails)
  }
}

extension CheckReport {
  fileprivate var auditDetails: [String: AuditValue] {
    [
      "check": .number(run ?? 0), "policy": .text(pack.name), "policy_digest": .text(pack.digest),
      "posts": .count(posts), "acts": .count(acts), "rules_over_all": .count(rulesOverAll),
      "new": .count(total.new), "standing": .count(total.standing), "gone": .count(total.gone),
    ]
  }
}

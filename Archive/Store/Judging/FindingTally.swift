import GRDB

/// Counts the findings of the archive as one check has left them.
struct FindingTally {
  private let db: Database
  private let run: Int64
  private let condition: SQL

  /// - Parameter rules: Only findings of these; nil: of all.
  init(_ db: Database, run: Int64, rules: Set<String>?) {
    self.db = db
    self.run = run
    condition = rules.map { "findings.rule IN \($0.sorted())" } ?? "1"
  }

  func fill(_ report: inout CheckReport) throws {
    report.total = try tallies(by: "''", "")[""] ?? CheckReport.Tally()
    report.rules = try tallies(by: "findings.rule", "")
    report.clauses = try tallies(
      by: "finding_grounds.ground", "JOIN finding_grounds ON finding_grounds.finding = findings.id")
    report.open = try open()
  }

  private func tallies(by name: String, _ join: String) throws -> [String: CheckReport.Tally] {
    let request: SQLRequest<Row> = """
      SELECT \(sql: name) AS name, sum(gone IS NULL AND first_run = \(run)) AS new,
        sum(gone IS NULL AND first_run <> \(run)) AS standing, coalesce(sum(gone_run = \(run)), 0) AS gone,
        sum(gone IS NULL AND \(sql: FindingStatus.sql) = 'suppressed') AS suppressed
      FROM findings \(sql: join) WHERE \(condition) AND (gone IS NULL OR gone_run = \(run)) GROUP BY name
      """
    var tallies: [String: CheckReport.Tally] = [:]
    for row in try request.fetchAll(db) {
      var tally = CheckReport.Tally()
      tally.new = row["new"]
      tally.standing = row["standing"]
      tally.gone = row["gone"]
      tally.suppressed = row["suppressed"]
      tallies[row["name"]] = tally
    }
    return tallies
  }

  private func open() throws -> [String: Int] {
    let request: SQLRequest<Row> = """
      SELECT severity, count(*) FROM findings WHERE \(condition) AND gone IS NULL AND \(sql: FindingStatus.sql) = 'open'
      GROUP BY severity
      """
    return Dictionary(try request.fetchAll(db).map { ($0[0], $0[1]) }, uniquingKeysWith: +)
  }
}

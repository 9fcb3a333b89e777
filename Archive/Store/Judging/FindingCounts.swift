import GRDB

/// How many findings there are, and what became of them: open, suppressed, decided and gone, each counts once.
public struct FindingCounts: Sendable, Encodable, Hashable {
  /// Findings of one rule, clause or statute. Those that are gone count only where they were decided.
  public struct Tally: Sendable, Encodable, Hashable {
    public var open = 0
    public var suppressed = 0
    /// Last decisions, by verdict.
    public var verdicts: [String: Int] = [:]
    /// Decided. What is suppressed without having been decided was not looked at one by one.
    public var reviewed = 0
    /// Of these, found to be non-compliant.
    public var upheld = 0

    /// Upheld ÷ reviewed: how often the rule is right. Nil before anybody has looked.
    public var precision: Double? { reviewed > 0 ? Double(upheld) / Double(reviewed) : nil }

    public init() {}

    enum CodingKeys: String, CodingKey { case open, suppressed, verdicts, reviewed, upheld, precision }

    public func encode(to encoder: any Encoder) throws {
      var values = encoder.container(keyedBy: CodingKeys.self)
      try values.encode(open, forKey: .open)
      try values.encode(suppressed, forKey: .suppressed)
      try values.encode(verdicts, forKey: .verdicts)
      try values.encode(reviewed, forKey: .reviewed)
      try values.encode(upheld, forKey: .upheld)
      try values.encode(precision, forKey: .precision)
    }
  }

  public var total = Tally()
  public var rules: [String: Tally] = [:]
  /// A finding counts at each of its clauses and statutes.
  public var clauses: [String: Tally] = [:]
  /// First flagged by a check after the last decision.
  public var new = 0
  /// Without having been decided: what was decided counts at its verdict.
  public var gone = 0

  public var findings: Int { total.open + total.suppressed + total.reviewed + gone }

  enum CodingKeys: String, CodingKey { case findings, total, rules, clauses, new, gone }

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(findings, forKey: .findings)
    try values.encode(total, forKey: .total)
    try values.encode(rules, forKey: .rules)
    try values.encode(clauses, forKey: .clauses)
    try values.encode(new, forKey: .new)
    try values.encode(gone, forKey: .gone)
  }
}

extension FindingCounts {
  init(_ db: Database, since: Int64?) throws {
    let condition: SQL = since.map { "findings.acted >= \($0)" } ?? "1"
    total = try FindingCounts.tallies(db, by: "''", "", condition)[""] ?? Tally()
    rules = try FindingCounts.tallies(db, by: "findings.rule", "", condition)
    clauses = try FindingCounts.tallies(
      db, by: "finding_grounds.ground", "JOIN finding_grounds ON finding_grounds.finding = findings.id", condition)
    new = try FindingReading(db).count(FindingFilter(since: since, isNew: true))
    gone = try FindingCounts.goneUndecided(db, condition)
  }

  private static func goneUndecided(_ db: Database, _ condition: SQL) throws -> Int {
    let request: SQLRequest<Int> = """
      SELECT count(*) FROM findings
      WHERE \(condition) AND findings.gone IS NOT NULL AND NOT \(sql: FindingStatus.isDecided)
      """
    return try request.fetchOne(db) ?? 0
  }

  private static func tallies(
    _ db: Database, by name: String, _ join: String, _ condition: SQL
  ) throws -> [String: Tally] {
    let request: SQLRequest<Row> = """
      SELECT \(sql: name) AS name, \(sql: FindingStatus.sql) AS status, (
          SELECT verdict FROM decisions WHERE decisions.finding = findings.id ORDER BY id DESC LIMIT 1) AS verdict,
        count(*) AS findings
      FROM findings \(sql: join) WHERE \(condition) GROUP BY 1, 2, 3
      """
    var tallies: [String: Tally] = [:]
    for row in try request.fetchAll(db) {
      tallies[row["name"], default: Tally()].add(
        FindingStatus(rawValue: row["status"]) ?? .open, verdict: row["verdict"], row["findings"])
    }
    return tallies
  }
}

extension FindingCounts.Tally {
  fileprivate mutating func add(_ status: FindingStatus, verdict: String?, _ findings: Int) {
    if status == .open { open += findings }
    if status == .suppressed { suppressed += findings }
    guard let verdict else { return }
    verdicts[verdict, default: 0] += findings
    reviewed += findings
    if verdict == FindingVerdict.nonCompliant.rawValue { upheld += findings }
  }
}

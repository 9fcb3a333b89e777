import Foundation
import GRDB
public import Policy
import Records

/// What rules flagged in a year, and what people said of it.
public struct YearFindings: Sendable, Codable, Hashable {
  /// Every finding counts once: at its last verdict, as suppressed or as open. One that a rule flags no more counts only if
  /// it was decided; one whose post is gone counts nowhere.
  public struct Tally: Sendable, Codable, Hashable {
    public internal(set) var open = 0
    public internal(set) var suppressed = 0
    /// By `FindingVerdict`.
    public internal(set) var verdicts: [String: Int] = [:]

    public init() {}

    public var flagged: Int { open + suppressed + reviewed }
    /// Somebody has decided it. What is set aside by a suppression nobody need have opened.
    public var reviewed: Int { verdicts.values.reduce(0, +) }
    public var upheld: Int { verdicts[FindingVerdict.nonCompliant.rawValue] ?? 0 }
    /// Upheld ÷ reviewed; nil before anybody has looked.
    public var precision: Double? { reviewed > 0 ? Double(upheld) / Double(reviewed) : nil }
  }

  /// A finding without any word of its post.
  public struct Line: Sendable, Codable, Hashable {
    public let finding: Int64
    public let ref: String
    /// When the words were published: seconds since 1970.
    public let acted: Int64
    public let rule: String
    public let severity: Flag.Severity
    /// The version in force; nil: none was.
    public let version: String?
    /// Of `version`, by id.
    public let clauses: [String]
    public let statutes: [String]
    public let status: FindingStatus
    /// The last one.
    public let verdict: FindingVerdict?
  }

  public internal(set) var total = Tally()
  public internal(set) var rules: [String: Tally] = [:]
  /// By version, then by clause. A finding counts at each of its clauses and statutes.
  public internal(set) var clauses: [String: [String: Tally]] = [:]
  public internal(set) var statutes: [String: Tally] = [:]
  public internal(set) var postsFlagged = 0
  public internal(set) var postsNonCompliant = 0
  /// In the order of time.
  public internal(set) var lines: [Line] = []
}

extension YearFindings {
  private static let verdict =
    "(SELECT verdict FROM decisions WHERE decisions.finding = findings.id ORDER BY id DESC LIMIT 1)"

  init(_ db: Database, _ year: CalendarYear) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT id, platform, account, key, acted, rule, severity, version, clauses, statutes,
          \(FindingStatus.sql) AS status, \(Self.verdict) AS verdict
        FROM findings WHERE \(year.has("acted")) AND gone_why IS NOT 'post' ORDER BY acted, id
        """)
    var posts = FlaggedPosts()
    while let row = try rows.next() {
      let line = try Line(row)
      guard line.status != .gone || line.verdict != nil else { continue }
      count(line)
      posts.add(line)
      lines.append(line)
    }
    postsFlagged = posts.flagged.count
    postsNonCompliant = posts.nonCompliant.count
  }

  private mutating func count(_ line: Line) {
    total.add(line)
    rules[line.rule, default: Tally()].add(line)
    for statute in line.statutes { statutes[statute, default: Tally()].add(line) }
    for clause in line.clauses { clauses[line.version ?? "", default: [:]][clause, default: Tally()].add(line) }
  }
}

extension YearFindings.Tally {
  fileprivate mutating func add(_ line: YearFindings.Line) {
    if let verdict = line.verdict {
      verdicts[verdict.rawValue, default: 0] += 1
    } else if line.status == .suppressed {
      suppressed += 1
    } else {
      open += 1
    }
  }
}

extension YearFindings.Line {
  fileprivate init(_ row: Row) throws {
    finding = row["id"]
    ref = PostRef(platform: row["platform"], account: row["account"], key: row["key"]).text
    acted = row["acted"]
    rule = row["rule"]
    severity = Flag.Severity(rawValue: row["severity"]) ?? .medium
    version = row["version"]
    clauses = try Self.list(row["clauses"])
    statutes = try Self.list(row["statutes"])
    status = FindingStatus(rawValue: row["status"]) ?? .open
    verdict = (row["verdict"] as String?).flatMap(FindingVerdict.init)
  }

  private static func list(_ json: String) throws -> [String] {
    try JSONDecoder().decode([String].self, from: Data(json.utf8))
  }
}

private struct FlaggedPosts {
  var flagged: Set<[UInt8]> = []
  var nonCompliant: Set<[UInt8]> = []

  mutating func add(_ line: YearFindings.Line) {
    flagged.insert(Array(line.ref.utf8))
    if line.verdict == .nonCompliant { nonCompliant.insert(Array(line.ref.utf8)) }
  }
}

import Foundation
public import Policy

/// What a check has read and what it has flagged.
public struct CheckReport: Sendable, Codable, Hashable {
  /// Findings of one rule, clause or statute.
  public struct Tally: Sendable, Codable, Hashable {
    public var new = 0
    /// Found again, or not looked at again because nothing changed.
    public var standing = 0
    /// Flagged no more.
    public var gone = 0
    /// Of the new and standing ones, those that somebody has said to leave out.
    public var suppressed = 0

    public init() {}
  }

  /// Under which the audit knows the check; nil: nothing was kept.
  public internal(set) var run: Int64?
  public let pack: CheckedPack
  /// The version by which all was judged, instead of the one in force at each act.
  public var asIf: String?
  /// Read by this check: all that are there, or those that came or changed since the last one.
  public internal(set) var posts = 0
  /// Wordings of them.
  public internal(set) var acts = 0
  /// Acts that were judged by the policy in force.
  public internal(set) var judged = 0
  /// Acts of which the policy's clauses were not asked, by the reason. What holds by statute was looked for all the
  /// same.
  public internal(set) var notJudged: [String: Int] = [:]
  public internal(set) var threads = 0
  /// Rules that were asked of every post: new ones, and those that were changed.
  public internal(set) var rulesOverAll = 0
  /// Flags at wordings that the registers allow.
  public internal(set) var allowed = 0
  public internal(set) var total = Tally()
  public internal(set) var rules: [String: Tally] = [:]
  /// A finding counts at each of its clauses and statutes.
  public internal(set) var clauses: [String: Tally] = [:]
  /// Findings that nobody has decided, by severity.
  public internal(set) var open: [String: Int] = [:]

  enum CodingKeys: String, CodingKey {
    case run, pack, posts, acts, judged, threads, allowed, total, rules, clauses, open
    case asIf = "as_if"
    case notJudged = "not_judged"
    case rulesOverAll = "rules_over_all"
  }

  init(_ pack: CheckedPack) { self.pack = pack }

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(run, forKey: .run)
    try values.encode(pack, forKey: .pack)
    try values.encode(asIf, forKey: .asIf)
    try values.encode(posts, forKey: .posts)
    try values.encode(acts, forKey: .acts)
    try values.encode(judged, forKey: .judged)
    try values.encode(notJudged, forKey: .notJudged)
    try values.encode(threads, forKey: .threads)
    try values.encode(rulesOverAll, forKey: .rulesOverAll)
    try values.encode(allowed, forKey: .allowed)
    try values.encode(total, forKey: .total)
    try values.encode(rules, forKey: .rules)
    try values.encode(clauses, forKey: .clauses)
    try values.encode(open, forKey: .open)
  }
}

extension CheckReport {
  /// As it is kept with the run.
  static func json(_ report: CheckReport) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(report), as: UTF8.self)
  }
}

extension CheckReport {
  /// Whether findings of at least that severity wait for a decision.
  public func waits(atLeast severity: Flag.Severity) -> Bool {
    let order = Flag.Severity.allCases
    let from = order.firstIndex(of: severity) ?? order.startIndex
    return order[from...].contains { (open[$0.rawValue] ?? 0) > 0 }
  }
}

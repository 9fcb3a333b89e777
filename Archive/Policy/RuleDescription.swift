/// A rule as a policy pack describes it: what it is called, which clauses it serves, what it looks for.
public struct RuleDescription: Hashable, Sendable {
  /// `tone.shouting`; unique in its pack.
  public var id: String
  /// Which type of ours reads it: `words`, `shouting`, `personal-data` …
  public var kind: String
  public var title: String
  /// One sentence for the reviewer.
  public var why: String
  public var severity: Flag.Severity
  /// The clauses it serves, by id.
  public var clauses: [String]
  /// The statutes and codes it serves, by id: these hold at all dates, whatever policy was in force.
  public var statutes: [String]
  /// Named lists: `words`, `except`, `cues`.
  public var lists: [String: [String]]
  public var numbers: [String: Int]
  public var mustFire: [RuleExample]
  public var mustNotFire: [RuleExample]
  /// Rows that the council's registers are taken to hold while the examples are tried: an invented councillor, a party.
  public var given: Registers?

  public init(id: String, kind: String, title: String, why: String, severity: Flag.Severity = .medium) {
    self.id = id
    self.kind = kind
    self.title = title
    self.why = why
    self.severity = severity
    clauses = []
    statutes = []
    lists = [:]
    numbers = [:]
    mustFire = []
    mustNotFire = []
  }
}

/// A text at a moment that a rule must flag, or must leave alone.
public struct RuleExample: Hashable, Sendable {
  public var text: String
  /// Local reading in the council's zone, `2025-04-10` or `2025-04-10 17:30`; nil: a day on which the newest version is
  /// in force and no election is near.
  public var at: String?

  public init(_ text: String, at: String? = nil) {
    self.text = text
    self.at = at
  }
}

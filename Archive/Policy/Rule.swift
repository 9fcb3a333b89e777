public import Records

/// One thing to look for: one type, one file, one test.
///
/// A rule flags; a person decides. Its id, its words and the clauses it serves stand in the policy pack, so that another
/// council can have others; what it does with them stands here.
public protocol Rule: Sendable {
  /// `tone`, `personal-data`: how a pack names this kind of rule.
  static var kind: String { get }

  /// Raised when the type would judge the same act otherwise: what it judged before is then checked again.
  static var behaviour: Int { get }

  /// Whose acts it looks at: `official`, or `received` (threats that nobody reported).
  static var direction: Direction { get }

  /// - Throws: `RuleError` saying what is wrong with the pack's description of the rule.
  init(_ description: RuleDescription) throws

  var description: RuleDescription { get }

  /// What the engine is to look for in every text; `flags` is given where it was found.
  var patterns: [Pattern] { get }

  /// Lists of `patterns` of which one must be found before the rule can flag anything: the others are looked for only
  /// then. Nil: any of its patterns.
  static var leads: Set<String>? { get }

  /// A rule without patterns is asked about acts that have one of these; nil: about every act.
  static var needs: ActTraits? { get }

  /// Registers without which it can flag nothing, each with those that would do instead of it.
  static var registers: [[String]] { get }

  /// - Parameter hits: Those of the rule's own patterns, in the order of the text.
  func flags(in act: CheckedAct, hits: [PatternHit], _ setting: Setting) -> [Flag]
}

/// A rule about how posts answer each other: arguments, questions left open.
public protocol ThreadRule: Sendable {
  static var kind: String { get }

  /// Raised when the type would judge the same thread otherwise.
  static var behaviour: Int { get }

  init(_ description: RuleDescription) throws

  var description: RuleDescription { get }

  /// - Parameters:
  ///   - thread: The acts of one thread in the order of time, the public's among them.
  ///   - now: Until when the archive knows the thread, seconds since 1970: nothing later is "unanswered".
  /// - Returns: Each flag with the place in `thread` of the act it is about.
  func flags(in thread: [Act], until now: Int64, _ setting: (Act) -> Setting) -> [(act: Int, flag: Flag)]
}

extension Rule {
  public static var behaviour: Int { 1 }
  public static var direction: Direction { .official }
  public static var leads: Set<String>? { nil }
  public static var needs: ActTraits? { nil }
  public static var registers: [[String]] { [] }
}

extension ThreadRule {
  public static var behaviour: Int { 1 }
}

/// What is wrong with a rule's description.
public struct RuleError: Error, Hashable, Sendable {
  public let rule: String
  public let reason: String

  public init(rule: String, reason: String) {
    self.rule = rule
    self.reason = reason
  }
}

/// Judges acts by rules: what the archive is checked with.
public protocol ActChecker: Sendable {
  /// By rule id, a digest of everything on which the rule's flags depend: its description, what its type does, the registers,
  /// the versions and their days. A rule whose digest stays has flagged all it will flag in a post that stays.
  var digests: [String: String] { get }
  /// Those of the rules that look at threads.
  var threadRules: Set<String> { get }

  func check(_ act: Act) -> JudgedAct

  /// - Parameters:
  ///   - thread: The acts of one thread in the order of time.
  ///   - now: Until when the archive knows the thread, seconds since 1970.
  /// - Returns: Each judgement with the place in `thread` of the act it is about.
  func check(thread: [Act], until now: Int64) -> [(act: Int, judgement: Judgement)]

  /// A checker that knows only these rules.
  func limited(to rules: Set<String>) throws -> any ActChecker
}

/// What came of judging one act.
public struct JudgedAct: Hashable, Sendable {
  public var judgements: [Judgement]
  /// Why the policy's clauses were not asked of it ("text of V.1 not in hand"); nil: they were.
  public var notJudged: String?
  /// Flags at wordings that the registers allow.
  public var allowed: Int

  public init(_ judgements: [Judgement] = [], notJudged: String? = nil, allowed: Int = 0) {
    self.judgements = judgements
    self.notJudged = notJudged
    self.allowed = allowed
  }
}

import Records

/// The rules of a pack, ready to look at acts. May be used from several threads at once.
public struct RuleSet: Sendable {
  public let rules: [RuleDescription]
  /// Versions whose text is in hand.
  private let versions: Set<String>
  private let official: RuleBench
  private let received: RuleBench
  private let threadRules: [(rule: any ThreadRule, standing: RuleStanding)]
  private let suppression: Suppression
  private let desks: CheckDesks

  /// - Parameters:
  ///   - ids: Only these rules; nil: all.
  ///   - registers: Instead of the pack's own.
  /// - Throws: `RuleError`.
  public init(_ pack: PolicyPack, rules ids: Set<String>? = nil, registers: Registers? = nil) throws {
    rules = pack.rules.filter { ids?.contains($0.id) ?? true }
    var (byDirection, ofThreads): ([Direction: [any Rule]], [any ThreadRule]) = ([:], [])
    for description in rules {
      switch try RuleKinds.make(description) {
      case .rule(let rule): byDirection[type(of: rule).direction, default: []].append(rule)
      case .threadRule(let rule): ofThreads.append(rule)
      }
    }
    official = try RuleBench(byDirection[.official] ?? [], pack)
    received = try RuleBench(byDirection[.received] ?? [], pack)
    threadRules = ofThreads.map { ($0, RuleStanding($0.description, in: pack)) }
    versions = Set(pack.versions.filter(\.isTextInHand).map(\.id))
    let registers = registers ?? pack.registers
    suppression = Suppression(registers)
    desks = CheckDesks(PolicyCalendar(versions: pack.versions, registers: registers, zone: pack.zone))
  }

  /// - Parameter version: Judge as if this version had been in force at all times (a dry run); nil: by the one that was.
  public func check(_ act: Act, asIf version: String? = nil) -> [Judgement] {
    var coverage = JudgementCoverage()
    return check(act, asIf: version, counting: &coverage)
  }

  public func check(
    _ act: Act, asIf version: String? = nil, counting coverage: inout JudgementCoverage
  ) -> [Judgement] {
    guard let bench = bench(for: act, &coverage) else { return [] }
    return desks.use { desk in
      let setting = desk.settings.setting(at: act.at, asIf: version)
      if act.direction == .official { count(setting, &coverage) }
      let checked = CheckedAct(act)
      let found = bench.flags(in: checked, setting, desk.scratch) { $0.standing.counts(under: setting.version) }
      if found.isEmpty { return [] }
      return found.compactMap { found in
        judgement(found.flag, bench.rows[found.row].standing, checked, setting, &coverage)
      }
    }
  }

  /// What the rules about threads see.
  ///
  /// - Parameters:
  ///   - thread: Acts of one thread in the order of time, the public's among them. They are not counted: `check(_:)` does.
  ///   - now: Until when the archive knows the thread, seconds since 1970.
  /// - Returns: Each judgement with the place in `thread` of the act it is about.
  public func check(
    thread: [Act], until now: Int64, asIf version: String? = nil, counting coverage: inout JudgementCoverage
  ) -> [(act: Int, judgement: Judgement)] {
    guard !threadRules.isEmpty else { return [] }
    return desks.use { desk in
      threadRules.flatMap { row in
        row.rule.flags(in: thread, until: now) { desk.settings.setting(at: $0.at, asIf: version) }.compactMap { found in
          guard thread.indices.contains(found.act), thread[found.act].visibility != .private else { return nil }
          let act = thread[found.act]
          let setting = desk.settings.setting(at: act.at, asIf: version)
          return judgement(found.flag, row.standing, CheckedAct(act), setting, &coverage).map { (found.act, $0) }
        }
      }
    }
  }

  /// Flags whatever is in force: for trying a rule on its examples.
  func trial(_ act: Act) -> [Flag] {
    desks.use { desk in
      let setting = desk.settings.setting(at: act.at)
      let checked = CheckedAct(act)
      return (act.direction == .received ? received : official)
        .flags(in: checked, setting, desk.scratch) { _ in true }.map(\.flag)
        .filter { !suppression.covers($0, in: checked, on: setting.day) }
    }
  }

  /// The same for rules about threads.
  func trial(thread: [Act], until now: Int64) -> [Flag] {
    desks.use { desk in
      threadRules.flatMap { row in
        row.rule.flags(in: thread, until: now) { desk.settings.setting(at: $0.at) }.map(\.flag)
      }
    }
  }

  /// Nil where nobody is to be judged.
  private func bench(for act: Act, _ coverage: inout JudgementCoverage) -> RuleBench? {
    let reason: JudgementCoverage.Reason? =
      switch act.direction {
      case _ where act.visibility == .private: .notPublic
      case .official: nil
      case .received: .received
      case .system: .system
      case .undecided: .undecided
      }
    guard let reason else { return official }
    coverage.count(reason)
    return reason == .received && !received.rows.isEmpty ? received : nil
  }

  private func count(_ setting: Setting, _ coverage: inout JudgementCoverage) {
    guard let id = setting.version else { return coverage.count(.noPolicyInForce) }
    versions.contains(id) ? coverage.count(judgedBy: id) : coverage.count(.textNotInHand(version: id))
  }

  /// Nil where the flag is suppressed, or nothing that the rule serves was in force.
  private func judgement(
    _ flag: Flag, _ standing: RuleStanding, _ act: CheckedAct, _ setting: Setting,
    _ coverage: inout JudgementCoverage
  ) -> Judgement? {
    let clauses = standing.clauses(of: setting.version)
    let statutes = standing.statutes(in: setting)
    guard !clauses.isEmpty || !statutes.isEmpty else { return nil }
    guard !suppression.covers(flag, in: act, on: setting.day) else {
      coverage.count(suppressed: flag.rule)
      return nil
    }
    return Judgement(
      flag: flag, clauses: clauses, statutes: statutes, version: setting.version,
      isTransitionDay: setting.isTransitionDay, periods: setting.periods)
  }
}

import Records

/// One rule, tried on its examples.
struct RuleTrial {
  private let rule: RuleDescription
  private let pack: PolicyPack
  private let usual: CivilTime

  /// - Parameter usual: When an example without a moment of its own is published.
  init(_ rule: RuleDescription, _ pack: PolicyPack, usual: CivilTime) {
    self.rule = rule
    self.pack = pack
    self.usual = usual
  }

  func failures() -> [PackTest.Failure] {
    do {
      let set = try RuleSet(
        pack, rules: [rule.id], registers: rule.given.map(pack.registers.replaced) ?? pack.registers)
      return rule.mustFire.filter { flags($0, set).isEmpty }.map { failure($0, "must be flagged, and is not") }
        + rule.mustNotFire.compactMap { example in
          flags(example, set).first.map { failure(example, "must be left alone, and is flagged: \"\($0.evidence)\"") }
        }
    } catch {
      let reason = (error as? RuleError)?.reason ?? "the rule cannot be read"
      return [PackTest.Failure(of: rule.id, example: nil, reason: reason)]
    }
  }

  private func failure(_ example: RuleExample, _ reason: String) -> PackTest.Failure {
    PackTest.Failure(of: rule.id, example: example.text, reason: reason)
  }

  private func flags(_ example: RuleExample, _ set: RuleSet) -> [Flag] {
    let act = ExampleAct(example, usual: usual, zone: pack.zone)
    return set.trial(act.official) + set.trial(act.received)
      + set.trial(thread: [act.question, act.received], until: act.received.at.seconds + 365 * 86_400)
  }
}

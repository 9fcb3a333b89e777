import Policy
public import Workflows

/// A policy for a terminal.
public struct PolicyText {
  private let style: TerminalStyle

  public init(_ style: TerminalStyle) { self.style = style }

  public func text(_ policies: [KnownPolicy]) -> String {
    guard !policies.isEmpty else { return "There is no policy." }
    return policies.map { policy in
      let facts = [
        policy.isInUse ? "in use" : nil, policy.isChanged ? "edited since it was taken into use" : nil,
        policy.isOwn ? "in the archive" : "comes with the program",
      ]
      return style.strong(TerminalText.line(policy.name)) + "  "
        + style.faint(facts.compactMap(\.self).joined(separator: " · "))
    }.joined(separator: "\n")
  }

  public func text(_ page: PolicyPage) -> String {
    var lines: [String] = []
    if page.isWhole {
      let number = page.number.map { "  \(TerminalText.line($0))" } ?? ""
      lines.append(style.strong(TerminalText.line(page.name)) + "  \(TerminalText.line(page.council))\(number)")
      if let folder = page.folder { lines.append(style.faint("  folder    ") + TerminalText.line(folder)) }
      lines.append(style.faint("  digest    ") + page.digest)
    }
    lines += page.versions.map(version) + page.statutes.map(statute) + page.clauses.map(clause)
    lines +=
      page.isWhole
      ? page.rules.map { "\(TerminalText.line($0.id))  " + style.faint(TerminalText.line($0.title)) }
      : page.rules.map(rule)
    lines += page.questions.map { question in
      style.faint("to be asked: ") + "\(TerminalText.line(question.about)): \(TerminalText.line(question.ask))"
    }
    return lines.joined(separator: "\n")
  }

  /// What was taken into use, and what to do next.
  public func taken(_ page: PolicyPage) -> String {
    let number = page.number.map { "  \(TerminalText.line($0))" } ?? ""
    var lines = [
      "In use now: " + style.strong(TerminalText.line(page.name)) + "  \(TerminalText.line(page.council))\(number)"
    ]
    lines += page.versions.map { "  " + version($0) }
    lines.append("  \(page.clauses.count) clauses, \(page.rules.count) rules")
    if let folder = page.folder {
      lines.append(style.faint("  folder    ") + TerminalText.line(folder) + "  (its registers are yours to fill)")
    }
    lines.append(style.faint("  digest    ") + page.digest)
    if !page.questions.isEmpty {
      let about = page.questions.map { TerminalText.line($0.about) }.joined(separator: ", ")
      lines.append(style.faint("  to be asked  ") + about + style.faint("  (muniment policy show says what)"))
    }
    lines += IdleRulesText(page.idle, style).lines
    lines.append("Next: muniment policy test, then muniment check")
    return lines.joined(separator: "\n")
  }

  public func text(_ test: PolicyTest) -> String {
    var lines = [
      style.strong(TerminalText.line(test.policy)) + "  \(test.rules) rules, \(test.examples) examples"
    ]
    lines += test.failures.map { failure in
      "  " + style.bad(TerminalText.line(failure.of)) + "  \(TerminalText.line(failure.reason))"
        + (failure.example.map { "\n    " + style.faint(TerminalText.line($0)) } ?? "")
    }
    lines += IdleRulesText(test.idle, style).lines
    lines.append(
      test.isGreen ? style.good("All is as it should be.") : style.bad("\(test.failures.count) things are wrong."))
    return lines.joined(separator: "\n")
  }

  private func version(_ version: PolicyVersion) -> String {
    let text = version.isTextInHand ? "" : style.faint("  (text not in hand: nothing is judged by it)")
    return style.strong(TerminalText.line(version.id))
      + "  from \(version.from)  \(TerminalText.line(version.title))\(text)"
  }

  private func statute(_ statute: Statute) -> String {
    style.strong(TerminalText.line(statute.id)) + "  \(TerminalText.line(statute.citation)): "
      + TerminalText.line(statute.asks)
  }

  private func clause(_ clause: Clause) -> String {
    let rules = clause.rules.isEmpty ? "" : ", rules \(clause.rules.map(TerminalText.line).joined(separator: ", "))"
    let why = clause.why.map { ": \(TerminalText.line($0))" } ?? ""
    return style.strong(TerminalText.line(clause.id)) + "  \(TerminalText.line(clause.text))\n"
      + style.faint("    \(clause.version), \(clause.checking.rawValue)\(why)\(rules)")
  }

  private func rule(_ rule: PolicyPage.Rule) -> String {
    var lines = [
      style.strong(TerminalText.line(rule.id)) + "  \(TerminalText.line(rule.title)), \(rule.severity.rawValue)"
    ]
    lines.append("  " + TerminalText.line(rule.why))
    lines.append(
      style.faint("  by        ") + (rule.clauses + rule.statutes).map(TerminalText.line).joined(separator: ", "))
    lines += rule.fires.map { style.faint("  flags     ") + example($0) }
    lines += rule.quiet.map { style.faint("  leaves    ") + example($0) }
    return lines.joined(separator: "\n")
  }

  private func example(_ example: PolicyPage.Rule.Example) -> String {
    TerminalText.line(example.text) + (example.at.map { style.faint("  at \($0)") } ?? "")
  }
}

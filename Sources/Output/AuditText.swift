public import ArchiveStore
public import Records

/// The audit for a terminal.
public struct AuditText {
  private let style: TerminalStyle
  private let zone: CouncilZone

  public init(_ style: TerminalStyle, zone: CouncilZone) {
    self.style = style
    self.zone = zone
  }

  public func text(_ entries: [AuditEntry]) -> String {
    guard !entries.isEmpty else { return "Nothing was done yet. Import an export: muniment import FILE" }
    return entries.map(text).joined(separator: "\n")
  }

  public func text(_ verification: AuditVerification) -> String {
    var lines = ["  \(verification.entries) \(verification.entries == 1 ? "entry holds" : "entries hold")"]
    if let head = verification.head { lines.append("  head        \(head)") }
    lines += verification.failures.map { "  " + style.bad("broken") + "      " + TerminalText.line($0) }
    lines.append(verification.isClean ? style.good("The audit is intact.") : style.bad("The audit is broken."))
    return lines.joined(separator: "\n")
  }

  private func text(_ entry: AuditEntry) -> String {
    let by = entry.by.map { "  by \(TerminalText.line($0))" } ?? ""
    var lines = [style.strong("\(entry.number)") + "  \(entry.at)  \(TerminalText.line(entry.act))\(by)"]
    let facts = entry.details.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { name, value in
      "\(TerminalText.line(name)) \(text(value))"
    }
    lines.append("    " + facts.joined(separator: " · "))
    lines.append(style.faint("    \(entry.hash)"))
    return lines.joined(separator: "\n")
  }

  private func text(_ value: AuditValue) -> String {
    switch value {
    case .number(let number): "\(number)"
    case .numbers(let numbers): numbers.map { "\($0)" }.joined(separator: ", ")
    case .text(let text): TerminalText.line(text)
    }
  }
}

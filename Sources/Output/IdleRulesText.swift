import Policy

/// Which rules can flag nothing, and which registers they lack.
struct IdleRulesText {
  private let idle: [IdleRules]
  private let style: TerminalStyle

  init(_ idle: [IdleRules], _ style: TerminalStyle) {
    self.idle = idle
    self.style = style
  }

  var lines: [String] {
    idle.map { lack in
      let names = lack.registers.joined(separator: " or ")
      return style.bad("  can find nothing") + "  \(TerminalText.line(lack.rules.joined(separator: ", "))): "
        + "the register \(names) is missing or empty"
    }
  }
}

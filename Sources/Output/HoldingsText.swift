public import ArchiveStore

/// What is held and what is not, for a terminal.
public struct HoldingsText {
  private let style: TerminalStyle

  public init(_ style: TerminalStyle) { self.style = style }

  public func text(_ statistics: ArchiveStatistics) -> String {
    var lines = [style.strong("\(statistics.posts) posts")]
    let groups = [
      ("platform", statistics.by.platform), ("account", statistics.by.account), ("kind", statistics.by.kind),
      ("direction", statistics.by.direction), ("state", statistics.by.state), ("visibility", statistics.by.visibility),
    ]
    for (name, counts) in groups { lines.append(line(name, counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) })) }
    lines.append(line("year", statistics.by.year.sorted { $0.key < $1.key }))
    lines.append("  media       \(statistics.media.present) present · \(statistics.media.missing) missing")
    lines.append("  digest      \(statistics.digest)")
    return lines.joined(separator: "\n")
  }

  public func text(_ accounts: [KnownAccount]) -> String {
    guard !accounts.isEmpty else { return "No accounts yet. Import an export: muniment import FILE" }
    return accounts.map { account in
      var lines = [
        "\(style.strong(TerminalText.line(account.name ?? account.key)))  \(account.platform):\(TerminalText.line(account.key))"
      ]
      let span = account.first.map { "\($0) to \(account.last ?? $0)" } ?? "no posts"
      lines.append("  \(account.posts) posts, \(span)")
      if !account.alsoKnownAs.isEmpty {
        lines.append("  also known as \(account.alsoKnownAs.map(TerminalText.line).joined(separator: ", "))")
      }
      let until = account.until.map { " until \($0)" } ?? ""
      lines.append(
        account.confirmed
          ? "  the council's\(account.from.map { " from \($0)" } ?? "")\(until)"
          : "  not yet confirmed as the council's: muniment accounts confirm \(ShellWord.quoted(account.platform + ":" + account.key)) --by NAME"
      )
      if account.undecided > 0 {
        lines.append("  \(account.undecided) messages undecided: say who is the council with import --official NAME")
      }
      return lines.joined(separator: "\n")
    }.joined(separator: "\n\n")
  }

  public func text(_ coverage: [AccountCoverage]) -> String {
    guard !coverage.isEmpty else { return "Nothing is held yet. Import an export: muniment import FILE" }
    return coverage.map(text).joined(separator: "\n\n")
  }

  public func text(_ verification: Verification) -> String {
    var lines = verification.checks.map { check in
      let verdict = check.failures.isEmpty ? style.good("intact") : style.bad("\(check.failures.count) damaged")
      return "  \(check.name): \(check.examined) examined, \(verdict)"
    }
    lines += verification.checks.flatMap { $0.failures.prefix(50) }.map {
      "  " + style.bad("damaged") + "  " + TerminalText.line($0)
    }
    lines.append(verification.isClean ? style.good("The archive is intact.") : style.bad("The archive is damaged."))
    return lines.joined(separator: "\n")
  }

  private func line(_ name: String, _ counts: [(key: String, value: Int)]) -> String {
    let label = "  " + name + String(repeating: " ", count: max(1, 12 - name.utf8.count))
    return label + counts.map { "\(TerminalText.line($0.key)) \($0.value)" }.joined(separator: " · ")
  }

  private func text(_ account: AccountCoverage) -> String {
    var lines = [style.strong(TerminalText.line(account.account)) + "  \(account.platform), \(account.posts) posts"]
    lines += years(account)
    if !account.gaps.isEmpty { lines.append("  empty       " + account.gaps.joined(separator: ", ")) }
    if !account.uncovered.isEmpty {
      lines.append("  uncovered   " + account.uncovered.joined(separator: ", ") + " (no export holds these months)")
    }
    for export in account.exports {
      let span = export.first.map { "\($0) to \(export.last ?? $0)" } ?? "no posts"
      let form = export.capture ? "capture     " : "export      "
      lines.append("  \(form)\(TerminalText.line(export.name)): \(export.posts) posts, \(span)")
    }
    lines.append(
      "  gone        \(account.deleted) deleted, as the platform says · \(account.missing) missing from a later export")
    lines.append(
      "  not read    \(account.filesUnknown) files unknown · \(account.filesDamaged) damaged · \(account.recordsNotRead) records"
    )
    lines.append("  media       \(account.mediaMissing) missing")
    lines.append("  time        \(account.timeDoubts) posts of doubtful time")
    if account.undecided > 0 {
      lines.append("  undecided   \(account.undecided) messages: nobody has said who is the council")
    }
    for lack in account.neverContains { lines.append("  never held  \(lack)") }
    return lines.joined(separator: "\n")
  }

  /// A row a year, a column a month.
  private func years(_ account: AccountCoverage) -> [String] {
    let months = Dictionary(uniqueKeysWithValues: account.months.map { ($0.month, $0.posts) })
    let years = Set(account.months.map { String(decoding: $0.month.utf8.prefix(4), as: UTF8.self) }).sorted()
    let head = "           Jan  Feb  Mar  Apr  May  Jun  Jul  Aug  Sep  Oct  Nov  Dec"
    return [style.faint(head)]
      + years.map { year in
        "    \(year)"
          + (1...12).map { month in
            let count = months["\(year)-\(month < 10 ? "0" : "")\(month)"] ?? 0
            let digits = count == 0 ? "·" : "\(count)"
            return String(repeating: " ", count: max(1, 5 - digits.unicodeScalars.count)) + digits
          }.joined()
      }
  }
}

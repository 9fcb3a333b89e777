public import ArchiveStore

/// An import's report for the clerk.
public struct ImportText {
  private let style: TerminalStyle
  /// How many issues are written out before the rest is only counted.
  private static let shownIssues = 20

  public init(_ style: TerminalStyle) { self.style = style }

  public func text(_ report: ImportReport, isDryRun: Bool) -> String {
    var lines = [style.strong(TerminalText.line(report.export.name)) + "  " + report.summary]
    lines.append("  account   \(TerminalText.line(report.account))")
    lines.append("  export    \(Megabytes(report.export.bytes)), SHA-256 \(report.export.sha256)")
    if report.isRepeat {
      lines.append("  This very export was imported before (import \(report.id)). Nothing was added.")
    }
    lines.append("  files     " + files(report))
    lines.append("  records   " + records(report.records))
    lines += families(report)
    lines += unread(report)
    lines += issues(report)
    if isDryRun { lines.append("  Dry run: nothing was kept.") }
    return lines.joined(separator: "\n")
  }

  public func text(_ imports: [KnownImport]) -> String {
    guard !imports.isEmpty else { return "Nothing was imported yet: muniment import FILE" }
    return imports.map { known in
      [
        style.strong("\(known.id)") + "  \(TerminalText.line(known.export.name))",
        "    \(known.platform) · \(TerminalText.line(known.account)) · \(known.summary) · \(known.records) records",
        style.faint(
          "    imported \(known.at) by importer version \(known.importerVersion), SHA-256 \(known.export.sha256)"),
      ].joined(separator: "\n")
    }.joined(separator: "\n")
  }

  private func files(_ report: ImportReport) -> String {
    var parts = ["\(report.files.read) read", "\(report.files.ignored) ignored"]
    if report.files.unknown > 0 { parts.append(style.bad("\(report.files.unknown) unknown")) }
    if report.files.damaged > 0 { parts.append(style.bad("\(report.files.damaged) damaged")) }
    return parts.joined(separator: " · ")
  }

  private func records(_ counts: RecordCounts) -> String {
    var parts = ["\(counts.found) found", "\(counts.new) new"]
    if counts.seenAgain > 0 { parts.append("\(counts.seenAgain) seen again") }
    if counts.changed > 0 { parts.append("\(counts.changed) changed") }
    if counts.merged > 0 { parts.append("\(counts.merged) merged") }
    if counts.notRead > 0 { parts.append(style.bad("\(counts.notRead) not read")) }
    return parts.joined(separator: " · ")
  }

  /// What was read, file by file where records were found.
  private func families(_ report: ImportReport) -> [String] {
    report.ledger.filter { $0.counts.found > 0 }.map {
      "            " + style.faint("\($0.counts.found)".padded(to: 8)) + TerminalText.line($0.file)
    }
  }

  private func unread(_ report: ImportReport) -> [String] {
    report.ledger.filter { $0.status == "unknown" || $0.status == "damaged" }.prefix(ImportText.shownIssues).map {
      "  \($0.status)   \(TerminalText.line($0.file)): \(TerminalText.line($0.why ?? "no reason given"))"
    }
  }

  private func issues(_ report: ImportReport) -> [String] {
    var lines = report.issues.prefix(ImportText.shownIssues).map { issue in
      let place = [issue.file, issue.record.map { "record \($0)" }].compactMap { $0 }.joined(separator: ", ")
      return "  note      " + TerminalText.line(place.isEmpty ? issue.reason : "\(place): \(issue.reason)")
    }
    let rest = report.issues.count - lines.count
    if rest > 0 { lines.append("  note      and \(rest) more; --json lists them all") }
    return lines
  }
}

extension String {
  /// Right-aligned in `width` columns; for digits.
  func padded(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - utf8.count - 2)) + self + "  "
  }
}

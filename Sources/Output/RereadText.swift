public import ArchiveStore

/// What reading exports anew changes, or has changed.
public struct RereadText {
  private let style: TerminalStyle

  public init(_ style: TerminalStyle) { self.style = style }

  public func text(_ report: RereadReport) -> String {
    guard !report.readings.isEmpty else { return "Every import was read by the newest version of its importer." }
    var lines = report.readings.map(reading)
    lines += [
      kind("new", report.posts.new), kind("gone", report.posts.gone), kind("changed", report.posts.changed),
      "  refs      \(report.renamed.count) changed; the former ones stay as other names of their posts",
    ]
    lines += report.renamed.refs.map {
      style.faint("            \(TerminalText.line($0.from)) is \(TerminalText.line($0.to))")
    }
    if let digest = report.digest { lines.append("  digest    \(digest)") }
    lines.append(
      report.isKept ? style.good("  Kept.") : "  Nothing was kept. To keep it: the same with --keep --by NAME")
    return lines.joined(separator: "\n")
  }

  private func reading(_ reading: RereadReport.Reading) -> String {
    let records = reading.report.records
    return style.strong("Import \(reading.former)") + "  \(TerminalText.line(reading.report.export.name)), "
      + "importer version \(reading.formerVersion), now \(reading.version): \(records.found) records found, "
      + "\(records.notRead) not read; becomes import \(reading.report.id)"
  }

  private func kind(_ name: String, _ kind: PostDifference.Kind) -> String {
    let label = "  " + name + String(repeating: " ", count: max(1, 10 - name.utf8.count))
    let posts = kind.posts.map { "\n" + style.faint("            post \($0.id), \(TerminalText.line($0.ref))") }
    return label + "\(kind.count) \(kind.count == 1 ? "post" : "posts")" + posts.joined()
  }
}

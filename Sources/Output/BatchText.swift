public import ArchiveStore
public import Records
public import Workflows

/// The table of a batch, and the saved searches, for a terminal.
public struct BatchText {
  private let style: TerminalStyle
  private let zone: CouncilZone

  public init(_ style: TerminalStyle, zone: CouncilZone) {
    self.style = style
    self.zone = zone
  }

  public func text(_ rows: [BatchRow]) -> String {
    let head = style.faint("   posts  first       last        search")
    return ([head] + rows.map(text)).joined(separator: "\n")
  }

  public func text(_ searches: [SavedSearch]) -> String {
    guard !searches.isEmpty else { return "No search is saved. Save one: muniment search QUERY --save NAME --by NAME" }
    return searches.map { search in
      let origin =
        search.by.map { "saved \(search.made ?? "") by \(TerminalText.line($0))" } ?? "comes with the program"
      let synonyms = search.synonyms ? ", with synonyms" : ""
      return [
        style.strong(TerminalText.line(search.name)), "  \(TerminalText.line(search.query))",
        style.faint("  \(origin)\(synonyms)"),
      ].joined(separator: "\n")
    }.joined(separator: "\n")
  }

  private func text(_ row: BatchRow) -> String {
    let name = TerminalText.line(row.name)
    guard let posts = row.posts else {
      return style.bad(" refused") + "  " + name + "\n          " + TerminalText.line(row.refused ?? "")
    }
    let head = "\(posts)".padded(to: 10) + day(row.first) + "  " + day(row.last) + "  " + name
    return ([head] + row.notes.map { style.faint("          " + TerminalText.line($0)) }).joined(separator: "\n")
  }

  /// Ten columns wide.
  private func day(_ iso8601: String?) -> String {
    guard let iso8601 else { return "          " }
    return StatedTime(iso8601, in: zone)?.date ?? iso8601
  }
}

public import ArchiveStore
public import Records
import Search

/// What a search for a person found as rows of a spreadsheet.
public struct PersonTable: Sendable {
  private let time: LocalTime

  public init(zone: CouncilZone) { time = LocalTime(zone) }

  public static let header = SpreadsheetRow([
    "strength", "verdict", "why", "reasons", "ref", "number", "published (UTC)", "published (council's time)",
    "platform",
    "account", "kind", "direction", "state", "visibility", "author", "title", "text", "url", "earlier wording",
    "conversation", "posts in thread", "others in thread",
  ])

  public func row(_ found: PersonHit) -> SpreadsheetRow {
    let hit = found.hit
    let reasons = found.reasons.map(PersonAnswerText.words).joined(separator: "\n")
    return SpreadsheetRow(
      [found.strength.rawValue, found.verdict?.rawValue ?? "", found.why ?? "", reasons, hit.ref, "\(hit.id)"]
        + [hit.published, time.text(hit), hit.platform, hit.account, hit.kind, hit.direction, hit.state]
        + [hit.visibility, hit.author ?? "", hit.title ?? "", hit.text, hit.url ?? "", hit.earlier ? "yes" : ""]
        + ["\(hit.conversation)", "\(found.thread.posts)", found.others.joined(separator: "\n")])
  }
}

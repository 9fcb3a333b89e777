public import ArchiveStore
public import Records

/// Posts as rows of a spreadsheet.
public struct HitTable: Sendable {
  private let time: LocalTime

  public init(zone: CouncilZone) { time = LocalTime(zone) }

  public static let header = SpreadsheetRow(columns)
  /// With the name of the search that found the post.
  public static let batchHeader = SpreadsheetRow(["search"] + columns)

  private static let columns = [
    "ref", "published (UTC)", "published (council's time)", "precision", "platform", "account", "kind", "direction",
    "state",
    "visibility", "author", "title", "text", "url", "native id", "edited", "earlier wording", "date uncertain", "media",
  ]

  public func row(_ hit: Hit) -> SpreadsheetRow { SpreadsheetRow(cells(hit)) }

  public func row(_ hit: Hit, foundBy search: String) -> SpreadsheetRow { SpreadsheetRow([search] + cells(hit)) }

  private func cells(_ hit: Hit) -> [String] {
    [
      hit.ref, hit.published, time.text(hit), hit.precision, hit.platform, hit.account, hit.kind, hit.direction,
      hit.state,
      hit.visibility, hit.author ?? "", hit.title ?? "", hit.text, hit.url ?? "", hit.nativeID ?? "", yes(hit.edited),
      yes(hit.earlier), yes(hit.straddles), hit.media.compactMap(\.name).joined(separator: "\n"),
    ]
  }

  private func yes(_ value: Bool) -> String { value ? "yes" : "" }
}

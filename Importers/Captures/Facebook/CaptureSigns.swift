import ByteFormats
import CaptureReading
import ExportFiles
import Importing
import MetaCaptures

/// What wrote a file, by its first records: names of files say nothing.
enum CaptureSigns {
  enum Values { case graph, scraper }

  enum Table: CaseIterable {
    case statuses, scriptComments, scraper, facepager, crowdTangle, suite

    /// For the clerk.
    var tool: String {
      switch self {
      case .statuses, .scriptComments: "tables of the page scripts"
      case .scraper: "facebook-scraper"
      case .facepager: "Facepager"
      case .crowdTangle: "CrowdTangle"
      case .suite: "Meta Business Suite"
      }
    }
  }

  /// Captures are kept in folders of many files: enough are looked at to know whose they are.
  static let filesLookedAt = 64

  static func recognise(_ tree: ExportTree) -> Recognition? {
    let files = tree.members.filter { FileForm.isJSON($0) || FileForm.isTable($0) }
    let tools = Bytes.unique(files.prefix(filesLookedAt).compactMap { tool(of: $0, in: tree) })
    if !tools.isEmpty {
      return Recognition(summary: "Captured Facebook posts and comments (\(tools.joined(separator: ", ")))")
    }
    guard !files.isEmpty, files.count == tree.members.count, files.count <= filesLookedAt,
      files.allSatisfy({ CountsTable.isOne($0, in: tree) })
    else { return nil }
    return Recognition(
      summary: "Meta analytics",
      needsConfirmation:
        "These are counts about a page or its advertisements, not its posts: there is nothing to import. "
        + "In Meta Business Suite choose Insights, Content, Export for the table of posts.")
  }

  static func values(_ member: Member, in tree: ExportTree) -> Values? {
    guard CaptureValues.mayHold(["created_time", "post_text"], member, in: tree) else { return nil }
    let first = CaptureValues.first(5, of: member, in: tree, unwrapping: ["data"])
    if first.contains(where: GraphSigns.isGraph) { return .graph }
    return first.contains(where: isScraped) ? .scraper : nil
  }

  static func table(_ member: Member, in tree: ExportTree) -> Table? {
    guard let columns = CaptureTable.columns(of: member, in: tree) else { return nil }
    return Table.allCases.first { isTable($0, columns) }
  }

  static func isScraped(_ value: JSONValue) -> Bool {
    value["post_id"] != nil && (value["post_text"] != nil || value["text"] != nil)
      && (value["w3_fb_url"] != nil || value["comments_full"] != nil)
  }

  private static func tool(of member: Member, in tree: ExportTree) -> String? {
    if FileForm.isTable(member) { return table(member, in: tree)?.tool }
    switch values(member, in: tree) {
    case .graph: return "Graph API"
    case .scraper: return "facebook-scraper"
    default: return nil
    }
  }

  private static func isTable(_ table: Table, _ columns: TableColumns) -> Bool {
    switch table {
    case .statuses: columns.has(["statusid", "statusmessage", "statuspublished"])
    case .scriptComments: columns.has(["commentid", "statusid", "commentmessage", "commentpublished"])
    case .scraper: columns.has(["postid", "posttext", "w3fburl"])
    case .facepager:
      columns.has(["objectid", "objecttype", "querystatus", "createdtime"])
    case .crowdTangle: columns.has(["pagename", "facebookid", "postcreated", "message"])
    case .suite: SuiteTable.isOfPage(columns)
    }
  }
}

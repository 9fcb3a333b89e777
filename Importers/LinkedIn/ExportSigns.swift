import ByteFormats
import ExportFiles
import Importing

/// Tells LinkedIn's exports by the headers of a few files.
enum ExportSigns {
  /// Files whose name is not enough, and the columns that prove them.
  private static let telling: [(patterns: [PathPattern], columns: [String])] = [
    (["Shares.csv", "Shares_*.csv"], ["date", "sharelink", "sharecommentary"]),
    (["messages.csv"], ["from", "to", "date", "subject", "content", "folder"]),
    (["Comments.csv", "Comments_*.csv"], ["date", "link", "message"]),
    (["Reactions.csv", "Reactions_*.csv"], ["date", "type", "link"]),
    (["Profile.csv"], ["firstname", "lastname", "headline"]),
    (["Connections.csv"], ["firstname", "lastname", "connectedon"]),
  ]

  /// Rows looked through for a header: notes stand before it in `Connections.csv`.
  private static let firstRows = 4
  private static let article: PathPattern = "Articles/*.html"

  /// Asked before any of it is kept: an administrator's archive is that person's, not the page's.
  private static let warning =
    "This is one person's own LinkedIn account: their messages and posts. The posts of a company page are never in it. "
    + "Import it only with --as linkedin, and only if the council really owns the account."

  static func recognise(_ tree: ExportTree) -> Recognition? {
    if telling.contains(where: { sign in isProven(sign.patterns, sign.columns, in: tree) }) || hasArticle(tree) {
      return Recognition(summary: "LinkedIn member's data", needsConfirmation: warning)
    }
    guard !tree.members.isEmpty, tree.members.allSatisfy({ member in isAnalytics(member) }) else { return nil }
    return Recognition(
      summary: "LinkedIn page analytics",
      needsConfirmation: "These are counts about a company page, not its posts: there is nothing to import. Keep them "
        + "elsewhere.")
  }

  static func isAnalytics(_ member: Member) -> Bool {
    LinkedInImporter.analytics.contains { $0.matches(member.path) }
  }

  private static func isProven(_ patterns: [PathPattern], _ columns: [String], in tree: ExportTree) -> Bool {
    tree.members.lazy.filter { member in patterns.contains { $0.matches(member.path) } }.prefix(firstRows)
      .contains { hasHeader(columns, $0, in: tree) }
  }

  private static func hasHeader(_ columns: [String], _ member: Member, in tree: ExportTree) -> Bool {
    guard let source = try? tree.open(member) else { return false }
    var reader = Table.reader(source)
    for _ in 0..<firstRows {
      guard let row = try? reader.next() else { return false }
      if TableColumns(row.cells).has(columns) { return true }
    }
    return false
  }

  private static func hasArticle(_ tree: ExportTree) -> Bool {
    guard let member = tree.members.first(where: { article.matches($0.path) }),
      let head = try? tree.bytes(of: member, from: 0, length: 64 << 10)
    else { return false }
    let mark = Array("<p class=\"published\">".utf8)
    return head.indices.contains { head[$0...].starts(with: mark) }
  }
}

public import ExportFiles
public import Importing
public import Records

/// Reads what LinkedIn gives a member ("Get a copy of your data"), 2018 to 2026: posts, comments, articles, messages.
public enum LinkedInImporter: Importer {
  public typealias Export = MemberExport

  public static let platform = Platform(rawValue: "linkedin")
  public static let version = 1

  public static let families: [FileFamily<MemberExport>] = [
    .init("posts", ["Shares.csv", "Shares_*.csv"], read: PostFile.read),
    .init("reposts", ["InstantReposts.csv", "InstantReposts_*.csv"], read: PostFile.readReposts),
    .init("comments", ["Comments.csv", "Comments_*.csv"], read: CommentFile.read),
    .init("articles", ["Articles/*.html"], read: ArticleFile.read),
    .init("direct messages", ["messages.csv"], read: MessageFile.read),
    .init("account", ["Profile.csv"], read: AccountFile.check),
  ]

  /// A company page's analytics, as two programs that read them name the files; no genuine one was seen.
  static let analytics: [PathPattern] = [
    "*_content_*.xls", "*_content_*.xlsx", "*_visitors_*.xls", "*_visitors_*.xlsx", "*_followers_*.xls",
    "*_followers_*.xlsx", "competitor_analytics_*.xls", "competitor_analytics_*.xlsx",
  ]

  public static func recognise(_ tree: ExportTree) throws -> Recognition? { ExportSigns.recognise(tree) }

  public static func open(_ tree: ExportTree, options: ImportOptions, into sink: inout some RecordSink) throws
    -> MemberExport
  {
    let export = MemberExport(tree, options: options)
    if export.isUnidentified {
      try sink.remark(
        Remark("No file names the member: posts are filed under \"\(export.account.key)\". Use --account to name it."))
    }
    if export.memberName == nil {
      try sink.remark(Remark("Profile.csv is missing: nothing says which messages the account itself sent."))
    }
    for member in tree.members where ExportSigns.isAnalytics(member) {
      try sink.remark(Remark(file: member.path, "holds counts about a company page, not posts: left unread"))
    }
    return export
  }

  public static func description(of export: MemberExport) -> ExportDescription {
    ExportDescription(account: export.account)
  }

  public static func finish(_ export: MemberExport, into sink: inout some RecordSink) throws {}
}

/// `Profile.csv` names the member (`MemberExport`); here only looked through, so that a damaged one is reported.
enum AccountFile {
  static func check(
    _ export: MemberExport, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink
  ) throws {
    try Table.read(member, in: tree, needing: ["firstname", "lastname"], into: &sink) { _ in nil }
  }
}

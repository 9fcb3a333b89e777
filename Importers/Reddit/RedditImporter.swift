public import ExportFiles
public import Importing
public import Records

/// Reads what Reddit gives an account on a data request (CSV, 2019 to 2026).
public enum RedditImporter: Importer {
  public typealias Export = RedditExport

  public static let platform = Platform(rawValue: "reddit")
  public static let version = 1

  public static let families: [FileFamily<RedditExport>] = [
    .init("posts", ["posts.csv", "posts_*.csv"], read: PostFile.read),
    .init("comments", ["comments.csv", "comments_*.csv"], read: CommentFile.read),
    .init("direct messages", ["messages.csv", "messages_*.csv"], read: MessageFile.read),
    .init("chats", ["chat_history.csv", "chat_history_*.csv"], read: ChatFile.read),
    .init("account", ["statistics.csv"], read: StatisticsFile.check),
  ]

  public static func recognise(_ tree: ExportTree) throws -> Recognition? {
    guard ExportSigns.isReddit(tree) else { return nil }
    return Recognition(summary: "Reddit data request", accountKey: StatisticsFile.accountName(in: tree)?.lowercased())
  }

  public static func open(_ tree: ExportTree, options: ImportOptions, into sink: inout some RecordSink) throws
    -> RedditExport
  {
    let export = RedditExport(accountName: StatisticsFile.accountName(in: tree), options: options)
    if !export.isIdentified {
      try sink.remark(
        Remark(
          "No file says which account this is: its posts are filed under \"unidentified\". Use --account to name it."))
    }
    return export
  }

  public static func description(of export: RedditExport) -> ExportDescription {
    ExportDescription(account: export.account)
  }

  public static func finish(_ export: RedditExport, into sink: inout some RecordSink) throws {}
}

public import ExportFiles
public import Importing
public import Records

/// Reads what TikTok gives an account's owner ("Download your data"), 2020 to 2026: JSON, and the text form in English.
public enum TikTokImporter: Importer {
  public typealias Export = AccountExport

  public static let platform = Platform(rawValue: "tiktok")
  public static let version = 1

  static let postTexts: [PathPattern] = ["Videos/Videos.txt", "Post/Posts.txt", "Posts/Posts.txt", "Video/Videos.txt"]
  static let commentTexts: [PathPattern] = ["Comment/Comments.txt", "Comments/Comments.txt"]
  static let watchTexts: [PathPattern] = [
    "Video Browsing History.txt", "Watch History.txt", "Like List.txt", "Favorite Videos.txt",
  ]

  public static let families: [FileFamily<AccountExport>] = [
    .init("all data", DataFile.patterns, read: DataFile.read),
    .init("posts as text", postTexts, read: TextFile.read(.posts)),
    .init("comments as text", commentTexts, read: TextFile.read(.comments)),
    .init(
      "messages as text",
      [
        "Direct Messages/*.txt", "Direct Message/*.txt", "Group Chat/*.txt", "Direct Messages.txt", "Chat History.txt",
        "Mensajes directos/*.txt", "Chat de grupo/*.txt",
      ], read: ChatFile.read),
  ]

  public static func recognise(_ tree: ExportTree) throws -> Recognition? { try ExportSigns.recognise(tree) }

  public static func open(_ tree: ExportTree, options: ImportOptions, into sink: inout some RecordSink) throws
    -> AccountExport
  {
    let export = AccountExport(tree, options: options)
    if export.isUnidentified {
      try sink.remark(
        Remark(
          "No file says which account this is: its posts are filed under \"\(export.account.key)\". "
            + "Use --account @handle to name it."))
    } else if export.userName == nil {
      try sink.remark(
        Remark("No file gives the account's user name: nothing says which messages it sent. Use --account @handle."))
    }
    return export
  }

  public static func description(of export: AccountExport) -> ExportDescription {
    ExportDescription(account: export.account)
  }

  public static func finish(_ export: AccountExport, into sink: inout some RecordSink) throws {}
}

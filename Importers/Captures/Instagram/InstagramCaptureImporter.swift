import CaptureReading
public import ExportFiles
public import Importing
import InstagramImporter
public import Records

/// Reads what interfaces, tools and Meta's dashboards have saved of an Instagram account: its posts, and with them the
/// public's comments, which the account's own export never holds.
///
/// Shapes: answers of the Graph API of Instagram and Threads, notices of comments (webhooks), instaloader, Meta Business
/// Suite. Threads has no account of its own here: its posts are filed under the Instagram account.
public enum InstagramCaptureImporter: Importer {
  public typealias Export = InstagramCapture

  public static let platform = InstagramImporter.platform
  public static let version = 1
  public static let isCapture = true

  public static let families: [FileFamily<InstagramCapture>] = [
    .init("posts and comments as JSON", FileForm.json, read: CapturedFile.values),
    .init("posts as tables", FileForm.table, read: CapturedFile.tables),
  ]

  public static let ignored: [IgnoredFiles] = [
    .init("*.json.xz", because: "compressed with xz: save it with --no-compress-json, or unpack it"),
    .init("*.txt", "id", because: "captions, places and numbers beside a post, which its JSON holds too"),
    .init("*_profile_pic.jpg", because: "the account's own picture"),
    .init("*.xls", "*.xlsx", because: "a spreadsheet: save it as CSV"),
    .init("*.log", "*.md", "*.py", "*.html", because: "notes, scripts and logs beside a capture: no records"),
    .init(
      "*.jpg", "*.jpeg", "*.png", "*.webp", "*.heic", "*.mp4", because: "pictures and films that no record names"),
  ]

  /// True of every tool; what one file lacks beside is remarked on at its import.
  public static let neverContains = [
    "comments that were hidden or deleted before the capture",
    "comments beyond what the tool asked for or was allowed to see",
    "who wrote a comment, where the interface was not asked or refused to say",
    "comments by private accounts, in many captures",
    "earlier wordings of edited posts and comments",
    "that a post was deleted: what a capture lacks may still have stood",
  ]

  public static func recognise(_ tree: ExportTree) throws -> Recognition? { CaptureSigns.recognise(tree) }

  public static func open(_ tree: ExportTree, options: ImportOptions, into sink: inout some RecordSink) throws
    -> InstagramCapture
  {
    let capture = InstagramCapture(tree, options: options)
    if capture.accounts.isUnidentified {
      try sink.remark(
        Remark(
          "no file says which account this is: posts are filed under \"unidentified\". Use --account to name it."))
    }
    return capture
  }

  public static func description(of export: InstagramCapture) -> ExportDescription {
    ExportDescription(account: export.accounts.main)
  }

  public static func finish(_ export: InstagramCapture, into sink: inout some RecordSink) throws {
    for text in export.notes.sums { try sink.remark(Remark(text)) }
  }
}

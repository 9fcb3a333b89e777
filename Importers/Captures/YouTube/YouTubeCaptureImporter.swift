import CaptureReading
public import ExportFiles
public import Importing
public import Records
import YouTubeImporter

/// Reads what tools and YouTube's Data API save of a channel's videos with the public's comments: yt-dlp's `.info.json`,
/// its lists of comments and live chats, answers of the Data API, youtube-comment-downloader, YouTube Data Tools.
public enum YouTubeCaptureImporter: Importer {
  public typealias Export = YouTubeCapture

  public static let platform = YouTubeImporter.platform
  public static let version = 1
  public static let isCapture = true

  public static let families: [FileFamily<YouTubeCapture>] = [
    .init("live chats", ["*.live_chat.json"], read: CapturedFile.read),
    .init("comments", FileForm.json, read: CapturedFile.read),
    .init("comments as a table", CaptureSigns.tables, read: CommentTable.read),
  ]

  public static func recognise(_ tree: ExportTree) throws -> Recognition? { try CaptureSigns.recognise(tree) }

  public static func open(_ tree: ExportTree, options: ImportOptions, into sink: inout some RecordSink) throws
    -> YouTubeCapture
  {
    let capture = YouTubeCapture(try CaptureSurvey(tree), options: options)
    if capture.isUnidentified {
      try sink.remark(
        Remark(
          "No file says which channel this is: its records are filed under \"unidentified\". Use --account UC… or a name."
        )
      )
    }
    return capture
  }

  public static func description(of capture: YouTubeCapture) -> ExportDescription {
    ExportDescription(account: capture.account, made: capture.survey.made)
  }

  public static func finish(_ capture: YouTubeCapture, into sink: inout some RecordSink) throws {
    for text in capture.remarks { try sink.remark(Remark(text)) }
  }
}

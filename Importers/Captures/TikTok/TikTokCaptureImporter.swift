import CaptureReading
public import ExportFiles
public import Importing
public import Records
import TikTokImporter

/// Reads what browsers and tools save of TikTok's lists of comments, the Research API's, and Zeeschuimer's lines of posts and
/// comments.
public enum TikTokCaptureImporter: Importer {
  public typealias Export = TikTokCapture

  public static let platform = TikTokImporter.platform
  public static let version = 1
  public static let isCapture = true

  public static let families: [FileFamily<TikTokCapture>] = [
    .init("comments", FileForm.json, read: CapturedFile.read)
  ]

  public static func recognise(_ tree: ExportTree) throws -> Recognition? { try CaptureSigns.recognise(tree) }

  public static func open(_ tree: ExportTree, options: ImportOptions, into sink: inout some RecordSink) throws
    -> TikTokCapture
  {
    let capture = TikTokCapture(try CaptureSurvey(tree), options: options)
    if capture.isUnidentified {
      try sink.remark(
        Remark(
          "No file says under whose videos these comments stand: they are filed under \"unidentified\". Use --account @handle."
        )
      )
    }
    return capture
  }

  public static func description(of capture: TikTokCapture) -> ExportDescription {
    ExportDescription(account: capture.account, made: capture.survey.made)
  }

  public static func finish(_ capture: TikTokCapture, into sink: inout some RecordSink) throws {
    for text in capture.remarks { try sink.remark(Remark(text)) }
  }
}

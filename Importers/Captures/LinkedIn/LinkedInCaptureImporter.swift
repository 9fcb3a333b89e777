import CaptureReading
public import ExportFiles
public import Importing
import LinkedInImporter
public import Records

/// Reads what LinkedIn's interface for page administrators (REST) and its own web pages (Voyager) give of a page's posts and
/// the comments beneath them, as scripts and browsers save it.
public enum LinkedInCaptureImporter: Importer {
  public typealias Export = LinkedInCapture

  public static let platform = LinkedInImporter.platform
  public static let version = 1
  public static let isCapture = true

  public static let families: [FileFamily<LinkedInCapture>] = [
    .init("comments", FileForm.json, read: CapturedFile.read)
  ]

  public static func recognise(_ tree: ExportTree) throws -> Recognition? { try CaptureSigns.recognise(tree) }

  public static func open(_ tree: ExportTree, options: ImportOptions, into sink: inout some RecordSink) throws
    -> LinkedInCapture
  {
    let capture = LinkedInCapture(try CaptureSurvey(tree), options: options)
    if capture.isUnidentified {
      try sink.remark(
        Remark(
          "No file says which page this is: its records are filed under \"unidentified\". Use --account with its name, or "
            + "with its number (urn:li:organization:…), by which its own comments are known."))
    }
    return capture
  }

  public static func description(of capture: LinkedInCapture) -> ExportDescription {
    ExportDescription(account: capture.account)
  }

  public static func finish(_ capture: LinkedInCapture, into sink: inout some RecordSink) throws {
    for text in capture.remarks { try sink.remark(Remark(text)) }
  }
}

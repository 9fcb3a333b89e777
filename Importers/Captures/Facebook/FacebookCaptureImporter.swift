import CaptureReading
public import ExportFiles
import FacebookImporter
public import Importing
public import Records

/// Reads what scripts, tools and Meta's dashboards have saved of a Facebook Page: its posts, and with them the public's
/// comments, which the Page's own export never holds.
///
/// Shapes: answers of the Graph API (versions 1.0 to 2026), the tables of the scripts of 2015 to 2018 and their forks,
/// facebook-scraper, Facepager, CrowdTangle, Meta Business Suite.
public enum FacebookCaptureImporter: Importer {
  public typealias Export = FacebookCapture

  public static let platform = FacebookImporter.platform
  public static let version = 1
  public static let isCapture = true

  public static let families: [FileFamily<FacebookCapture>] = [
    .init("posts and comments as JSON", FileForm.json, read: CapturedFile.values),
    .init("posts and comments as tables", FileForm.table, read: CapturedFile.tables),
  ]

  public static func recognise(_ tree: ExportTree) throws -> Recognition? { CaptureSigns.recognise(tree) }

  public static func open(_ tree: ExportTree, options: ImportOptions, into sink: inout some RecordSink) throws
    -> FacebookCapture
  {
    let capture = FacebookCapture(tree, options: options)
    if capture.pages.isUnidentified {
      try sink.remark(
        Remark("no file says which page this is: posts are filed under \"unidentified\". Use --account to name it."))
    }
    return capture
  }

  public static func description(of export: FacebookCapture) -> ExportDescription {
    ExportDescription(account: export.pages.main, made: export.made)
  }

  public static func finish(_ export: FacebookCapture, into sink: inout some RecordSink) throws {
    for text in export.notes.sums { try sink.remark(Remark(text)) }
  }
}

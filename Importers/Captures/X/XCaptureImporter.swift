import CaptureReading
public import ExportFiles
public import Importing
public import Records
import XImporter

/// Reads what tools and interfaces saved of the council's posts on X and of the answers to them: X's API 1.1 and 2, twarc,
/// snscrape, twscrape, raw answers of X's website, Zeeschuimer and 4CAT.
public enum XCaptureImporter: Importer {
  public typealias Export = XCapture

  public static let platform = XImporter.platform
  public static let version = 1
  public static let isCapture = true

  public static let families: [FileFamily<XCapture>] = [
    .init("captured posts", FileForm.json, read: CapturedFile.read),
    .init("table of 4CAT", ["*.csv"], read: CollectedTable.read),
  ]

  public static func recognise(_ tree: ExportTree) throws -> Recognition? {
    guard let what = CaptureSigns.summary(of: tree) else { return nil }
    return Recognition(summary: "Captured posts of X (\(what))")
  }

  public static func open(_ tree: ExportTree, options: ImportOptions, into sink: inout some RecordSink) throws
    -> XCapture
  {
    let capture = XCapture(Survey(of: tree), claim: options.accountName)
    try sink.remark(Remark(capture.choice.remark))
    return capture
  }

  public static func description(of export: XCapture) -> ExportDescription {
    ExportDescription(account: export.account, made: export.made)
  }

  public static func finish(_ export: XCapture, into sink: inout some RecordSink) throws {
    guard export.withoutAuthor > 0 else { return }
    try sink.remark(
      Remark(
        "\(export.withoutAuthor.counted("post")) without an author, since the capture did not ask for it: whether the "
          + "council wrote them is undecided"))
  }
}

public import ExportFiles
public import Importing
public import Records

/// Reads the YouTube part of Google Takeout in any language: comments, live chats, posts and videos as CSV (2021 to
/// 2026), comments and live chats as HTML (to 2023), uploads as JSON (2018 to 2020).
///
/// Google translates the names of folders, files and columns, so files are told by what they hold.
public enum YouTubeImporter: Importer {
  public typealias Export = YouTubeExport

  public static let platform = Platform(rawValue: "youtube")
  public static let version = 1

  public static let families: [FileFamily<YouTubeExport>] = [
    .init("videos as JSON, 2018 to 2020", ["uploads.json"], read: UploadsFile.read),
    .init("comments, live chats, posts, videos and channels", ["*.csv"], read: TableFile.read),
    .init("comments and live chats as HTML, to 2023", ["*.html"], read: CommentPage.read),
  ]

  public static func recognise(_ tree: ExportTree) throws -> Recognition? { try TakeoutSigns.recognise(tree) }

  public static func open(_ tree: ExportTree, options: ImportOptions, into sink: inout some RecordSink) throws
    -> YouTubeExport
  {
    let survey = try TakeoutSurvey(tree)
    let export = YouTubeExport(survey: survey, catalogue: try VideoCatalogue(tree, survey), options: options)
    if export.isUnidentified {
      try sink.remark(
        Remark(
          "No file says which channel this is: its records are filed under \"unidentified\". Use --account to name it.")
      )
    }
    if survey.channels.count > 1 {
      try sink.remark(Remark("Holds \(survey.channels.count) channels: each keeps what it wrote."))
    }
    return export
  }

  public static func description(of export: YouTubeExport) -> ExportDescription {
    ExportDescription(account: export.account, made: export.survey.made)
  }

  public static func finish(_ export: YouTubeExport, into sink: inout some RecordSink) throws {
    for remark in export.remarks { try sink.remark(remark) }
  }
}

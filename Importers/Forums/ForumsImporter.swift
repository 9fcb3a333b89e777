public import ExportFiles
public import Importing
public import Records

/// Reads topics of online forums: pages as a web browser saved them, and the files that Discourse gives.
public enum ForumsImporter: Importer {
  public typealias Export = ForumExport

  public static let platform = Platform(rawValue: "forum")
  public static let version = 1

  public static let families: [FileFamily<ForumExport>] = [
    .init("saved pages of topics", pages, read: TopicPage.read),
    .init("Discourse topics", topics, read: DiscourseTopic.read),
    .init("Discourse member's posts", tables, read: DiscourseArchive.read),
  ]

  static let pages: [PathPattern] = [
    "*.html", "*.htm", "*.xhtml", "viewtopic.php*", "showthread.php*", "index.php*", "*.php",
  ]
  static let topics: [PathPattern] = ["*.json"]
  static let tables: [PathPattern] = ["user_archive*.csv"]

  public static func recognise(_ tree: ExportTree) throws -> Recognition? {
    ForumRecognition.find(in: tree).map { Recognition(summary: $0.summary, accountKey: $0.host) }
  }

  public static func open(_ tree: ExportTree, options: ImportOptions, into sink: inout some RecordSink) throws
    -> ForumExport
  {
    let found = ForumRecognition.find(in: tree)
    let export = ForumExport(options: options, host: found?.host, name: found?.name)
    if !export.isIdentified {
      try sink.remark(
        Remark(
          "No file says which forum this is: its posts are filed under \"unidentified\". Use --account to name it."))
    }
    return export
  }

  public static func description(of export: ForumExport) -> ExportDescription {
    ExportDescription(account: export.account)
  }

  /// A saved page shows one page of one topic: what another page showed has not gone for that.
  public static func provesAbsence(_ export: ForumExport) -> Bool { false }

  public static func finish(_ export: ForumExport, into sink: inout some RecordSink) throws {}
}

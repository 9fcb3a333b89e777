public import ExportFiles
public import Importing
public import Records

/// Reads what a council's own website gives of itself: WordPress's export with its comments (WXR 1.0 to 1.2), Blogger's
/// backup, and feeds (RSS 0.9 to 2.0, Atom) that somebody saved.
public enum WebsiteImporter: Importer {
  public typealias Export = WebsiteExport

  public static let platform = Platform(rawValue: "website")
  public static let version = 1

  public static let families: [FileFamily<WebsiteExport>] = [
    .init("posts, pages, comments and feeds", patterns, read: SiteFile.read)
  ]

  static let patterns: [PathPattern] = [
    "*.xml", "*.wxr", "*.rss", "*.atom", "*.rdf", "feed", "rss", "atom", "feed.txt", "rss.txt",
  ]

  public static func recognise(_ tree: ExportTree) throws -> Recognition? {
    SiteSigns.find(in: tree).map { Recognition(summary: $0.summary, accountKey: $0.host) }
  }

  public static func open(_ tree: ExportTree, options: ImportOptions, into sink: inout some RecordSink) throws
    -> WebsiteExport
  {
    let export = WebsiteExport(SiteSigns.find(in: tree), options: options)
    if !export.isIdentified {
      try sink.remark(
        Remark(
          "No file says which website this is: its posts are filed under \"unidentified\". Use --account to name it."))
    }
    return export
  }

  public static func description(of export: WebsiteExport) -> ExportDescription {
    ExportDescription(account: export.account)
  }

  /// A feed holds the newest entries of one section, and an export can be limited to one author or sort.
  public static func provesAbsence(_ export: WebsiteExport) -> Bool { false }

  public static func finish(_ export: WebsiteExport, into sink: inout some RecordSink) throws {}
}

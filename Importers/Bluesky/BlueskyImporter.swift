public import ExportFiles
public import Importing
public import Records

/// Reads the repository that Bluesky gives an account's owner (`repo.car`, 2022 to 2026).
public enum BlueskyImporter: Importer {
  public typealias Export = BlueskyExport

  public static let platform = Platform(rawValue: "bluesky")
  public static let version = 1

  public static let families: [FileFamily<BlueskyExport>] = [
    .init("posts, replies and reposts", patterns, read: RepositoryFile.read)
  ]

  static let patterns: [PathPattern] = ["*.car"]

  public static func recognise(_ tree: ExportTree) throws -> Recognition? {
    RepositorySurvey.first(in: tree).map { Recognition(summary: "Bluesky repository", accountKey: $0.did) }
  }

  public static func open(_ tree: ExportTree, options: ImportOptions, into sink: inout some RecordSink) throws
    -> BlueskyExport
  {
    BlueskyExport(RepositorySurvey.first(in: tree), options: options)
  }

  public static func description(of export: BlueskyExport) -> ExportDescription {
    ExportDescription(account: export.account)
  }

  public static func finish(_ export: BlueskyExport, into sink: inout some RecordSink) throws {}
}

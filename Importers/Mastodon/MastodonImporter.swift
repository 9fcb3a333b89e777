public import ExportFiles
public import Importing
public import Records

/// Reads the archive that a Mastodon server gives to an account's owner (servers of 2022 to 2026, versions 3.5 to 4.5).
public enum MastodonImporter: Importer {
  public typealias Export = MastodonExport

  public static let platform = Platform(rawValue: "mastodon")
  public static let version = 1

  public static let families: [FileFamily<MastodonExport>] = [
    .init("posts and boosts", ["outbox*.json"], read: Outbox.read),
    .init("account", ["actor*.json"], read: ActorFile.check),
  ]

  public static func recognise(_ tree: ExportTree) throws -> Recognition? {
    guard Outbox.isIn(tree) else { return nil }
    return Recognition(summary: "Mastodon archive", accountKey: Actor(tree).key)
  }

  public static func open(_ tree: ExportTree, options: ImportOptions, into sink: inout some RecordSink) throws
    -> MastodonExport
  {
    let export = MastodonExport(actor: Actor(tree), options: options)
    if export.isUnidentified {
      try sink.remark(
        Remark(
          "No file says which account this is: its posts are filed under \"unidentified\". Use --account to name it."))
    }
    return export
  }

  public static func description(of export: MastodonExport) -> ExportDescription {
    ExportDescription(account: export.account)
  }

  public static func finish(_ export: MastodonExport, into sink: inout some RecordSink) throws {}
}

public import ExportFiles
public import Importing
public import Records

/// Reads what Telegram Desktop exports as JSON (2018 to 2026): one channel, group or chat, or a whole account.
public enum TelegramImporter: Importer {
  public typealias Export = TelegramExport

  public static let platform = Platform(rawValue: "telegram")
  public static let version = 1

  public static let families: [FileFamily<TelegramExport>] = [
    .init("messages", patterns, read: ResultFile.read)
  ]

  static let patterns: [PathPattern] = ["result*.json"]

  public static func recognise(_ tree: ExportTree) throws -> Recognition? { ResultSigns.find(in: tree)?.recognition }

  public static func open(_ tree: ExportTree, options: ImportOptions, into sink: inout some RecordSink) throws
    -> TelegramExport
  {
    let export = TelegramExport(ResultSigns.find(in: tree), options: options)
    if !export.isIdentified {
      try sink.remark(
        Remark("No file says which chat this is: it is filed under \"unidentified\". Use --account to name it."))
    }
    return export
  }

  public static func description(of export: TelegramExport) -> ExportDescription {
    ExportDescription(account: export.account)
  }

  public static func finish(_ export: TelegramExport, into sink: inout some RecordSink) throws {}
}

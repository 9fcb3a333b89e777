public import ExportFiles
public import Importing
public import Records

/// Reads what Telegram Desktop exports (2018 to 2026): one channel, group or chat as JSON or web pages, or a whole
/// account as JSON.
public enum TelegramImporter: Importer {
  public typealias Export = TelegramExport

  public static let platform = Platform(rawValue: "telegram")
  public static let version = 1

  public static let families: [FileFamily<TelegramExport>] = [
    .init("messages", patterns, read: ResultFile.read),
    .init("messages as web pages", PageFile.patterns, read: PageFile.read),
  ]

  /// `result.json` as Telegram names it, or any other name that somebody gave it.
  static let patterns: [PathPattern] = ["result*.json", "*.json"]

  public static func recognise(_ tree: ExportTree) throws -> Recognition? {
    if let signs = ResultSigns.find(in: tree) { return signs.recognition }
    guard let name = PageFile.chatName(in: tree) else { return nil }
    return Recognition(summary: "Telegram chat (HTML)", accountKey: name.map { $0.lowercased() })
  }

  public static func open(_ tree: ExportTree, options: ImportOptions, into sink: inout some RecordSink) throws
    -> TelegramExport
  {
    let signs = ResultSigns.find(in: tree)
    let page = signs == nil ? PageFile.chatName(in: tree) : nil
    let export = TelegramExport(signs, page: page.map { Chat(name: $0) }, options: options)
    if !export.isIdentified {
      try sink.remark(
        Remark("No file says which chat this is: it is filed under \"unidentified\". Use --account to name it."))
    }
    return export
  }

  public static func description(of export: TelegramExport) -> ExportDescription {
    ExportDescription(account: export.account)
  }

  /// Each member keeps a chat of their own: one that joined late or was cleared lacks messages that nobody deleted.
  public static func provesAbsence(_ export: TelegramExport) -> Bool { false }

  public static func finish(_ export: TelegramExport, into sink: inout some RecordSink) throws {}
}

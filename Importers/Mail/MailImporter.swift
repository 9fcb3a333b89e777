public import ExportFiles
public import Importing
public import Records

/// Reads mailing lists as mbox files: Mailman, HyperKitty, Groups.io, Google Groups.
public enum MailImporter: Importer {
  public typealias Export = MailExport

  public static let platform = Platform(rawValue: "mail")
  public static let version = 1

  public static let families: [FileFamily<MailExport>] = [.init("mailing list", patterns, read: MboxFile.read)]

  static let patterns: [PathPattern] = ["*.mbox", "*.mbx", "*.mbox.txt", "mbox", "*.txt"]

  public static func recognise(_ tree: ExportTree) throws -> Recognition? {
    guard let signs = MailSigns.find(in: tree) else { return nil }
    var recognition = Recognition(summary: "mailing list (mbox)", accountKey: signs.list?.key)
    if signs.list == nil { recognition.needsConfirmation = MailSigns.warning }
    return recognition
  }

  public static func open(_ tree: ExportTree, options: ImportOptions, into sink: inout some RecordSink) throws
    -> MailExport
  {
    let export = MailExport(MailSigns.find(in: tree), options: options)
    if !export.isIdentified {
      try sink.remark(
        Remark("No mail says which list this is: all are filed under \"unidentified\". Use --account to name it."))
    }
    return export
  }

  public static func description(of export: MailExport) -> ExportDescription {
    ExportDescription(account: export.account)
  }

  /// A file holds one list or one month, as somebody saved it: what another file held has not gone for that.
  public static func provesAbsence(_ export: MailExport) -> Bool { false }

  public static func finish(_ export: MailExport, into sink: inout some RecordSink) throws {}
}

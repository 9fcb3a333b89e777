import ByteFormats
import ExportFiles
import Importing

/// The small files that say whose archive it is: read before the first post (`ArchiveIdentity`); here only looked
/// through, so that a damaged one is reported.
enum AccountFile {
  private static let readme: PathPattern = "README.txt"

  static func check(_ export: XExport, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink) throws {
    guard !readme.matches(member.path) else { return }
    var elements = try ElementReader(member, in: tree)
    while let element = try elements.next() {
      do { _ = try element.value() } catch { try sink.reject(error.reason, at: element.origin) }
    }
    export.check.found(elements.count, in: member.path)
  }
}

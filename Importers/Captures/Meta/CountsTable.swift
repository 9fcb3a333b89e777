import ByteFormats
import CaptureReading
package import ExportFiles

/// Tables of counts that Meta's dashboards offer beside the one of posts.
package enum CountsTable {
  /// A page's figures (UTF-16, `sep=,` in the first line), or an advertisement's.
  package static func isOne(_ member: Member, in tree: ExportTree) -> Bool {
    guard FileForm.isTable(member), let source = try? tree.open(member) else { return false }
    var lines = LineReader(source)
    guard let first = try? lines.next() else { return false }
    if Bytes.starts(Bytes.lowered(first.text), with: "sep=") { return true }
    let columns = TableColumns(
      first.text.split(separator: UInt8(ascii: ",")).map { $0.filter { $0 != UInt8(ascii: "\"") } })
    return columns.names.contains { Bytes.starts($0, with: "amountspent") }
  }
}

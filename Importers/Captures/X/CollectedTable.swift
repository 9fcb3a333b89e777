import ByteFormats
import ExportFiles
import Importing
import Records

/// The table that 4CAT makes of what Zeeschuimer or X's interface gave. It holds no number of the post answered.
enum CollectedTable {
  static func read(_ capture: XCapture, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink) throws {
    do {
      var reader = CSVReader(try tree.open(member))
      guard let header = try reader.next(), let columns = CollectedColumns(header) else {
        throw NotThisFamily("is no table of posts of X")
      }
      let maker = RecordMaker(capture)
      while let row = try reader.next() {
        let origin = Origin(file: member.path, start: row.offset, length: row.bytes.count, number: row.number)
        do { try sink.accept(maker.record(of: columns.post(of: row)), from: origin, raw: row.bytes.span) } catch let
          unreadable as Unreadable
        { try sink.reject(unreadable.reason, at: origin) }
      }
    } catch let error as StructureError {
      throw DamagedFile(file: member.path, offset: error.offset, reason: error.reason)
    }
  }

  static func isTable(_ member: Member, in tree: ExportTree) -> Bool {
    guard let source = try? tree.open(member) else { return false }
    var reader = CSVReader(source)
    return (try? reader.next()).flatMap { CollectedColumns($0) } != nil
  }

  /// For the first look: rows that cannot be read are reported later.
  static func posts(of member: Member, in tree: ExportTree, _ take: (CapturedPost) -> Void) {
    guard let source = try? tree.open(member) else { return }
    var reader = CSVReader(source)
    guard let header = try? reader.next(), let columns = CollectedColumns(header) else { return }
    while let row = try? reader.next() {
      if let post = try? columns.post(of: row) { take(post) }
    }
  }
}

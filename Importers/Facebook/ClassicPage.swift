import ByteFormats
import ExportFiles
import Importing

/// A page of a classic export (`.htm`, to early 2018): its records one by one, and where they are booked.
struct ClassicPage {
  var ledger: EntryLedger
  private let member: Member
  private let reader: HTMLRecordReader
  private var header: PageHeader?

  /// - Parameter name: The class of the elements with which records begin.
  init(_ member: Member, _ tree: ExportTree, recordsOfClass name: StaticString) throws {
    self.member = member
    ledger = EntryLedger(file: member.path)
    reader = HTMLRecordReader(try tree.open(member)) { element, _ in element.hasClass(name) }
  }

  /// The next record, what the page's head says, and the record's bytes; nil after the last.
  ///
  /// - Throws: `DamagedFile` where the page is cut short.
  mutating func next(_ export: FacebookExport) throws -> (HTMLRecord, PageHeader, EntryBytes)? {
    guard let found = try undamaged(member, { () throws in try reader.next() }) else { return nil }
    let known = header ?? export.header(of: reader.frame)
    header = known
    return (found, known, EntryBytes(found.offset, found.bytes.count, found.bytes))
  }
}

import ByteFormats
import ExportFiles
import Importing
import Records

/// One file of entries, JSON or HTML, on its way to the sink.
struct EntryFile {
  let export: FacebookExport
  let member: Member
  let tree: ExportTree
  /// What all its entries have in common; HTML may tell only once its header has been read.
  var traits: (PageHeader?) -> EntryTraits
  /// Completes a record with what other files of the export say (albums, edits).
  var adjust: (inout Record) throws -> Void = { _ in }
  /// Whether entries without a date are navigation and not records (start pages).
  var mayHoldNavigation = false

  private var ledger: EntryLedger

  init(_ export: FacebookExport, _ member: Member, _ tree: ExportTree, _ traits: EntryTraits) {
    (self.export, self.member, self.tree) = (export, member, tree)
    self.traits = { _ in traits }
    ledger = EntryLedger(file: member.path)
  }

  mutating func read(unwrapping keys: [String], into sink: inout any RecordSink) throws {
    if FileName.isHTML(member.path) { try readHTML(into: &sink) } else { try readJSON(keys, into: &sink) }
  }

  private mutating func readJSON(_ keys: [String], into sink: inout any RecordSink) throws {
    let traits = traits(nil)
    var reader = JSONRecordReader(try tree.open(member), unwrapping: keys)
    while let found = try undamaged(member, { () throws in try reader.next() }) {
      // `{}` instead of a list: a category without entries.
      if found.bytes.count < 64, found.bytes.allSatisfy({ isBraceOrSpace($0) }), found.number == 1 { continue }
      if let lists = unknownLists(found, reader.envelope, besides: keys) { return try readJSON(lists, into: &sink) }
      let drafts = drafts(found)
      try pass(drafts, traits, EntryBytes(found.offset, found.length, found.bytes), &sink)
    }
  }

  /// The lists in a root object that is no entry itself: the names of lists gain `_v2` and more over the years.
  private func unknownLists(_ record: JSONRecord, _ envelope: [UInt8], besides keys: [String]) -> [String]? {
    guard envelope.first == UInt8(ascii: "{"), envelope.count == record.bytes.count,
      let root = try? record.parse(), !JSONEntry.isEntry(root)
    else { return nil }
    let lists = root.fields.filter { $0.value.elements.first?.isObject ?? false }.map(\.key)
    let isNew = lists.contains { list in !keys.contains { $0.utf8.elementsEqual(list.utf8) } }
    return isNew ? keys + lists : nil
  }

  private func isBraceOrSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") || byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
  }

  private func drafts(_ record: JSONRecord) -> Result<[EntryDraft], Unreadable> {
    do throws(JSONError) {
      let value = try record.parse()
      return Result { () throws(Unreadable) in try JSONEntry.drafts(value) }
    } catch {
      return .failure(Unreadable(error.reason))
    }
  }

  private mutating func readHTML(into sink: inout any RecordSink) throws {
    let reader = HTMLRecordReader(try tree.open(member)) { _, parent in
      parent?.attribute("role").map { $0.utf8.elementsEqual("main".utf8) } ?? false
    }
    var header: PageHeader?
    while let found = try undamaged(member, { () throws in try reader.next() }) {
      let page = header ?? export.header(of: reader.frame)
      header = page
      guard let element = found.element else { continue }
      let entry = HTMLEntry(element)
      if entry.stamp == nil && mayHoldNavigation { continue }
      let draft = draft(entry, found, page)
      try pass(draft, traits(page), EntryBytes(found.offset, found.bytes.count, found.bytes), &sink)
    }
  }

  private func draft(
    _ entry: HTMLEntry, _ record: HTMLRecord, _ page: PageHeader
  ) -> Result<[EntryDraft], Unreadable> {
    if record.hasInvalidText { return .failure(Unreadable("has bytes that are no text (UTF-8)")) }
    guard let stamp = entry.stamp else { return .failure(Unreadable("has no date that can be read")) }
    return .success([HTMLEntryReader.draft(entry, page.time(stamp, export.options))])
  }

  private mutating func pass(
    _ drafts: Result<[EntryDraft], Unreadable>, _ traits: EntryTraits, _ bytes: EntryBytes,
    _ sink: inout any RecordSink
  ) throws {
    switch drafts {
    case .failure(let error): try ledger.reject(error, bytes, &sink)
    case .success(let drafts):
      for draft in drafts {
        var record = draft.record(traits, export)
        if record.completeness == .shell { export.emptyEntries += 1 }
        try adjust(&record)
        try ledger.accept(record, bytes, &sink)
      }
    }
  }
}

/// Where an entry stands, and its bytes.
struct EntryBytes {
  let start: Int
  let length: Int
  let bytes: [UInt8]

  init(_ start: Int, _ length: Int, _ bytes: [UInt8]) { (self.start, self.length, self.bytes) = (start, length, bytes) }
}

/// Numbers the records of one file.
struct EntryLedger {
  let file: String
  private var number = 0

  init(file: String) { self.file = file }

  mutating func accept(_ record: Record, _ bytes: EntryBytes, _ sink: inout any RecordSink) throws {
    try sink.accept(record, from: next(bytes), raw: bytes.bytes.span)
  }

  mutating func reject(_ error: Unreadable, _ bytes: EntryBytes, _ sink: inout any RecordSink) throws {
    try sink.reject(error.reason, at: next(bytes))
  }

  private mutating func next(_ bytes: EntryBytes) -> Origin {
    number += 1
    return Origin(file: file, start: bytes.start, length: bytes.length, number: number)
  }
}

/// A file whose structure breaks is a damaged file: the import stops.
func undamaged<Value>(_ member: Member, _ read: () throws -> Value) throws -> Value {
  do { return try read() } catch let error as StructureError {
    throw DamagedFile(file: member.path, offset: error.offset, reason: error.reason)
  }
}

/// What a file's name tells.
enum FileName {
  /// JSON or HTML: what entries can stand in. Asked first, since nearly all files of an export are pictures.
  static func isText(_ path: String) -> Bool {
    let suffix = Bytes.lowered(path.utf8.suffix(5))
    return Bytes.equal(suffix, ".json") || isHTML(path)
  }

  static func isHTML(_ path: String) -> Bool {
    let suffix = Bytes.lowered(path.utf8.suffix(5))
    return Bytes.equal(suffix, ".html") || Bytes.ends(suffix, with: ".htm")
  }
}

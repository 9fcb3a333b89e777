import ByteFormats
import ExportFiles
import Importing
import Records

/// One file of entries, JSON or HTML, on its way to the sink.
struct EntryFile {
  let member: Member
  let tree: ExportTree
  /// More than one where an element holds several (comments under one post).
  let fromJSON: (JSONValue) throws(Unreadable) -> [Record]
  /// Nil for a box that is no entry (who takes part in a conversation).
  let fromHTML: (PageEntry) throws(Unreadable) -> Record?
  /// Whether the root object is an entry, rather than a wrapping of entries.
  var isEntry: (JSONValue) -> Bool = { _ in false }

  func read(unwrapping keys: [String], into sink: inout any RecordSink) throws {
    if FileName.isHTML(member.path) { try readHTML(&sink) } else { try readJSON(keys, &sink) }
  }

  private func readJSON(_ keys: [String], _ sink: inout any RecordSink) throws {
    var reader = JSONRecordReader(try tree.open(member), unwrapping: keys)
    var number = 0
    func origin(_ found: JSONRecord) -> Origin {
      number += 1
      return Origin(file: member.path, start: found.offset, length: found.length, number: number)
    }
    while let found = try undamaged({ () throws in try reader.next() }) {
      let isRoot = reader.envelope.first == UInt8(ascii: "{") && reader.envelope.count == found.bytes.count
      if isRoot, let lists = lists(in: found) {
        let new = lists.filter { !CaptionText.contains(keys, $0) }
        if !new.isEmpty { return try readJSON(keys + new, &sink) }
        continue
      }
      switch records(found) {
      case .success(let records):
        for record in records { try sink.accept(record, from: origin(found), raw: found.bytes.span) }
      case .failure(let error): try sink.reject(error.reason, at: origin(found))
      }
    }
  }

  /// The names of the lists in a root object that is no entry: they vary by year and kind. None: an empty category.
  /// Nil: the object is a record.
  private func lists(in record: JSONRecord) -> [String]? {
    guard let root = try? record.parse(), root.isObject, !isEntry(root) else { return nil }
    guard root.fields.allSatisfy({ $0.value.isArray }) else { return nil }
    return root.fields.filter { !$0.value.elements.isEmpty }.map(\.key)
  }

  private func records(_ record: JSONRecord) -> Result<[Record], Unreadable> {
    do throws(JSONError) {
      let value = try record.parse()
      return Result { () throws(Unreadable) in try fromJSON(value) }
    } catch {
      return .failure(Unreadable(error.reason))
    }
  }

  private func readHTML(_ sink: inout any RecordSink) throws {
    let reader = HTMLRecordReader(UncommentedPage(try tree.open(member))) { _, parent in
      parent?.attribute("role").map { $0.utf8.elementsEqual("main".utf8) } ?? false
    }
    while let found = try undamaged({ () throws in try reader.next() }) {
      let origin = Origin(file: member.path, start: found.offset, length: found.bytes.count, number: found.number)
      switch record(found, reader) {
      case .success(let record?): try sink.accept(record, from: origin, raw: found.bytes.span)
      case .success(nil): continue
      case .failure(let error): try sink.reject(error.reason, at: origin)
      }
    }
  }

  private func record(_ found: HTMLRecord, _ reader: HTMLRecordReader) -> Result<Record?, Unreadable> {
    guard let element = found.element else { return .success(nil) }
    if found.hasInvalidText { return .failure(Unreadable("has bytes that are no text (UTF-8)")) }
    let entry = PageEntry(element: element, number: found.number, frame: reader.frame)
    return Result { () throws(Unreadable) in try fromHTML(entry) }
  }

  /// A file whose structure breaks is a damaged file: the import stops.
  private func undamaged<Value>(_ read: () throws -> Value) throws -> Value {
    do { return try read() } catch let error as StructureError {
      throw DamagedFile(file: member.path, offset: error.offset, reason: error.reason)
    }
  }
}

/// A box of a page, and what stands around it.
struct PageEntry {
  let element: HTMLElement
  /// From 1.
  let number: Int
  let frame: [HTMLFrameText]
}

/// What a file's name tells.
enum FileName {
  /// JSON or HTML: what entries can stand in. Asked first, since nearly all files of an export are pictures.
  static func isText(_ path: String) -> Bool { ends(path, ".json") || isHTML(path) }

  static func isHTML(_ path: String) -> Bool { ends(path, ".html") || ends(path, ".htm") }

  private static func ends(_ path: String, _ ending: String) -> Bool {
    Bytes.lowered(path.utf8.suffix(ending.utf8.count)) == Array(ending.utf8)
  }
}

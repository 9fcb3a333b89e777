package import ByteFormats
package import ExportFiles
import Importing

/// The values of a file that may be one array, one object, or JSON Lines.
package struct CaptureValues {
  /// One of the two is set.
  private var single: JSONRecordReader?
  private var sequence: JSONSequenceReader?

  package init(_ member: Member, in tree: ExportTree, unwrapping keys: [String]) throws {
    if try CaptureValues.goesOnPastItsFirstLine(member, tree) {
      single = JSONRecordReader(try tree.open(member), unwrapping: keys)
    } else {
      sequence = try JSONSequenceReader(unwrapping: keys) { try tree.open(member) }
    }
  }

  package mutating func next() throws -> JSONRecord? {
    single == nil ? try sequence?.next() : try single?.next()
  }

  private var envelope: [UInt8] { single?.envelope ?? sequence?.envelope ?? [] }

  /// Reads all values; returns the bytes around them.
  ///
  /// - Throws: `DamagedFile` where the file ends early or is no JSON.
  @discardableResult
  package static func read(
    _ member: Member, in tree: ExportTree, unwrapping keys: [String], _ body: (JSONRecord) throws -> Void
  ) throws -> [UInt8] {
    do {
      var values = try CaptureValues(member, in: tree, unwrapping: keys)
      while let record = try values.next() { try body(record) }
      return values.envelope
    } catch let error as StructureError {
      throw DamagedFile(file: member.path, offset: error.offset, reason: error.reason)
    }
  }

  /// The first few values, for a look; none of a file that cannot be read.
  package static func first(
    _ count: Int, of member: Member, in tree: ExportTree, unwrapping keys: [String]
  ) -> [JSONValue] {
    guard var values = try? CaptureValues(member, in: tree, unwrapping: keys) else { return [] }
    var found: [JSONValue] = []
    var seen = 0
    while seen < count, let record = try? values.next() {
      seen += 1
      if let value = try? record.parse() { found.append(value) }
    }
    return found
  }

  /// Whether one of the words stands near the beginning: files of other kinds, which may be large, are not looked at further.
  package static func mayHold(_ words: [StaticString], _ member: Member, in tree: ExportTree) -> Bool {
    guard let start = try? tree.bytes(of: member, from: 0, length: 256 << 10) else { return false }
    return words.contains { Bytes.hold(start, $0) }
  }

  /// `{"data": [` or `{"data": [{…},`: not a line of its own, though the next may begin as one does.
  private static func goesOnPastItsFirstLine(_ member: Member, _ tree: ExportTree) throws -> Bool {
    var lines = LineReader(try tree.open(member))
    while let line = try lines.next() {
      guard let last = line.text.last(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) else { continue }
      return [UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ":")].contains(last)
    }
    return false
  }
}

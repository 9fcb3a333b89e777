package import ByteFormats
package import ExportFiles
import Importing

/// Reads the values of a file that may be one array, one object, or JSON Lines.
package enum CaptureValues {
  /// Reads all values; returns the bytes around them.
  ///
  /// - Throws: `DamagedFile` where the file ends early or is no JSON.
  @discardableResult
  package static func read(
    _ member: Member, in tree: ExportTree, unwrapping keys: [String], _ body: (JSONRecord) throws -> Void
  ) throws -> [UInt8] {
    do {
      var values = try open(member, in: tree, unwrapping: keys)
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
    guard var values = try? open(member, in: tree, unwrapping: keys) else { return [] }
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
    return words.contains { Bytes.contains(start, $0) }
  }

  package static func open(_ member: Member, in tree: ExportTree, unwrapping keys: [String]) throws
    -> JSONSequenceReader
  {
    try JSONSequenceReader(unwrapping: keys) { try tree.open(member) }
  }
}

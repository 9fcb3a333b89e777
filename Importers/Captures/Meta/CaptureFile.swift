package import ByteFormats
package import ExportFiles
package import Importing
package import Records

/// One file of a capture while it is read: counts what is found, and puts each record's own bytes beside it.
package final class CaptureFile {
  package let path: String
  /// Comments that the posts of this file speak of, and those that stand in it.
  package var announced: Int64 = 0
  package var found: Int64 = 0
  /// Threads of which only the first page is here.
  package var cutThreads = 0
  package private(set) var holdsToken = false
  private var number = 0

  package init(_ path: String) { self.path = path }

  /// One value inside a record of the file.
  package func accept(
    _ value: JSONValue, in record: JSONRecord, into sink: inout any RecordSink, _ make: () throws -> Record
  ) throws {
    let origin = origin(of: value, in: record)
    do {
      let made = try make()
      try sink.accept(made, from: origin, raw: Array(record.bytes[value.byteRange]).span)
    } catch let unreadable as Unreadable {
      try sink.reject(unreadable.reason, at: origin)
    }
  }

  package func reject(
    _ reason: String, _ value: JSONValue, in record: JSONRecord, into sink: inout any RecordSink
  ) throws {
    try sink.reject(reason, at: origin(of: value, in: record))
  }

  /// The value of a record; nil for one that is no JSON, which is booked.
  package func parsed(_ record: JSONRecord, into sink: inout any RecordSink) throws -> JSONValue? {
    do {
      return try record.parse()
    } catch {
      number += 1
      let origin = Origin(file: path, start: record.offset, length: record.length, number: number)
      try sink.reject(error.reason, at: origin)
      return nil
    }
  }

  package func noteTokens(in bytes: [UInt8]) {
    holdsToken = holdsToken || Bytes.hold(bytes, "access_token=")
  }

  /// What the clerk should know once the file was read.
  package func remarkOnWhatIsLacking(into sink: inout any RecordSink) throws {
    if holdsToken {
      try sink.remark(
        Remark(file: path, "holds an access token: do not pass the file on, and have the token revoked"))
    }
    if announced > found {
      try sink.remark(Remark(file: path, "announces \(announced) comments, \(found) are in it"))
    }
    if cutThreads > 0 {
      try sink.remark(Remark(file: path, "\(cutThreads) threads of comments go on in answers that are not in this file"))
    }
  }

  private func origin(of value: JSONValue, in record: JSONRecord) -> Origin {
    number += 1
    let range = value.byteRange
    return Origin(file: path, start: record.offset + range.lowerBound, length: range.count, number: number)
  }
}

/// The values of a file that may be one array, one object, or JSON Lines.
package enum CaptureValues {
  /// - Throws: `DamagedFile` where the file ends early or is no JSON.
  package static func read(
    _ member: Member, in tree: ExportTree, unwrapping keys: [String], _ body: (JSONRecord) throws -> Void
  ) throws -> [UInt8] {
    do {
      var reader = try JSONSequenceReader(unwrapping: keys) { try tree.open(member) }
      while let record = try reader.next() { try body(record) }
      return reader.envelope
    } catch let error as StructureError {
      throw DamagedFile(file: member.path, offset: error.offset, reason: error.reason)
    }
  }

  /// The first few values, for a look; none of a file that cannot be read.
  package static func first(
    _ count: Int, of member: Member, in tree: ExportTree, unwrapping keys: [String]
  ) -> [JSONValue] {
    guard var reader = try? JSONSequenceReader(unwrapping: keys, { try tree.open(member) }) else { return [] }
    var values: [JSONValue] = []
    var seen = 0
    while seen < count, let record = try? reader.next() {
      seen += 1
      if let value = try? record.parse() { values.append(value) }
    }
    return values
  }
}

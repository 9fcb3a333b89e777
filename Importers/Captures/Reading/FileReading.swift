package import ByteFormats
package import Importing
package import Records

/// One file of a capture while it is read: counts what is found, and puts each record's own bytes beside it.
package final class FileReading {
  package let path: String
  /// Comments that stand in this file.
  package var found = 0
  /// Threads of which only the first page is here.
  package var cutThreads = 0
  package private(set) var holdsToken = false
  /// Comments that its posts speak of.
  private var announced: Int64 = 0
  private var number = 0

  package init(_ path: String) { self.path = path }

  /// Adds a count that a post gives of its comments.
  package func announce(_ count: Int64?) {
    let (sum, isTooMuch) = announced.addingReportingOverflow(max(count ?? 0, 0))
    announced = isTooMuch ? .max : sum
  }

  /// The value of a record; nil for one that is no JSON, which is booked.
  package func parsed(_ record: JSONRecord, into sink: inout any RecordSink) throws -> JSONValue? {
    do {
      return try record.parse()
    } catch {
      try reject(error.reason, at: record.offset, length: record.length, into: &sink)
      return nil
    }
  }

  /// One value inside a record of the file.
  package func accept(
    _ value: JSONValue, in record: JSONRecord, into sink: inout any RecordSink, _ make: () throws -> Record
  ) throws {
    try accept(value.byteRange, in: record, into: &sink, make)
  }

  /// - Parameter range: where the evidence stands in the bytes of the record.
  package func accept(
    _ range: Range<Int>, in record: JSONRecord, into sink: inout any RecordSink, _ make: () throws -> Record
  ) throws {
    try accept(record.bytes[range], at: record.offset + range.lowerBound, into: &sink, make)
  }

  /// - Parameter start: where the evidence stands in the file.
  package func accept(
    _ evidence: ArraySlice<UInt8>, at start: Int, into sink: inout any RecordSink, _ make: () throws -> Record
  ) throws {
    let origin = origin(start, evidence.count)
    do {
      let made = try make()
      try sink.accept(made, from: origin, raw: Array(evidence).span)
    } catch let unreadable as Unreadable {
      try sink.reject(unreadable.reason, at: origin)
    }
  }

  package func reject(
    _ reason: String, _ value: JSONValue, in record: JSONRecord, into sink: inout any RecordSink
  ) throws {
    try reject(reason, value.byteRange, in: record, into: &sink)
  }

  package func reject(
    _ reason: String, _ range: Range<Int>, in record: JSONRecord, into sink: inout any RecordSink
  ) throws {
    try reject(reason, at: record.offset + range.lowerBound, length: range.count, into: &sink)
  }

  package func reject(_ reason: String, at start: Int, length: Int, into sink: inout any RecordSink) throws {
    try sink.reject(reason, at: origin(start, length))
  }

  package func noteTokens(in bytes: [UInt8]) {
    holdsToken = holdsToken || Bytes.contains(bytes, "access_token=")
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
      try sink.remark(
        Remark(file: path, "\(cutThreads) threads of comments go on in answers that are not in this file"))
    }
  }

  private func origin(_ start: Int, _ length: Int) -> Origin {
    number += 1
    return Origin(file: path, start: start, length: length, number: number)
  }
}

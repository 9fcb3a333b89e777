package import ByteFormats
package import Importing
package import Records

/// One file of a capture while it is read: counts what is found, and puts each record's own bytes beside it.
package final class CaptureFile {
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
      try sink.remark(
        Remark(file: path, "\(cutThreads) threads of comments go on in answers that are not in this file"))
    }
  }

  private func origin(of value: JSONValue, in record: JSONRecord) -> Origin {
    number += 1
    let range = value.byteRange
    return Origin(file: path, start: record.offset + range.lowerBound, length: range.count, number: number)
  }
}

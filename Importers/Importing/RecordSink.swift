public import Records

/// Where an importer puts what it reads. The archive stands behind it; tests collect.
public protocol RecordSink {
  /// A record that was read. `raw` are its bytes as they stand in the member (evidence); `origin` says where.
  mutating func accept(_ record: Record, from origin: Origin, raw: Span<UInt8>) throws
  /// A record that was found and could not be read: one line of the report, never its text.
  mutating func reject(_ reason: String, at origin: Origin) throws
  /// Something the clerk should know about a file or the export that is not the loss of one record
  /// ("the manifest announces 1,223 tweets, 1,220 were found").
  mutating func remark(_ remark: Remark) throws
}

/// A note in an import's report.
public struct Remark: Hashable, Sendable {
  /// The member it is about; nil for the export as a whole.
  public var file: String?
  public var text: String

  public init(file: String? = nil, _ text: String) {
    self.file = file
    self.text = text
  }
}

/// A file that cannot be read on. Stops the import: part of an export must not pass for the whole.
public struct DamagedFile: Error, Hashable, Sendable {
  public var file: String
  /// Byte offset at which reading stopped.
  public var offset: Int
  /// "ends in the middle of a record", "is not JSON".
  public var reason: String

  public init(file: String, offset: Int, reason: String) {
    self.file = file
    self.offset = offset
    self.reason = reason
  }
}

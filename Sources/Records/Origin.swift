/// Where in an export a record stands.
public struct Origin: Hashable, Sendable {
  /// The member's path.
  public var file: String
  /// Offset of the record's first byte in the member, once inflated.
  public var start: Int
  /// Length in bytes.
  public var length: Int
  /// Its number in the file, from 1: record, line or row, as the format counts.
  public var number: Int

  public init(file: String, start: Int, length: Int, number: Int) {
    self.file = file
    self.start = start
    self.length = length
    self.number = number
  }
}

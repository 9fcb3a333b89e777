/// One line of a text file: its words, and the bytes they stand in.
public struct TextLine: Hashable, Sendable {
  /// The line in UTF-8, without its line end and without the file's byte order mark. Bytes of a UTF-8 file that are
  /// no text are left as they are.
  public let text: [UInt8]
  /// As it stands in the file, line end and byte order mark included.
  public let raw: [UInt8]
  /// Offset of `raw` in the file.
  public let offset: Int
  /// From 1.
  public let number: Int

  public init(text: [UInt8], raw: [UInt8], offset: Int, number: Int) {
    self.text = text
    self.raw = raw
    self.offset = offset
    self.number = number
  }
}

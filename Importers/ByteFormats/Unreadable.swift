/// Why one record cannot be read: a clause for the report, never any of the record's own text.
public struct Unreadable: Error, Hashable, Sendable {
  public let reason: String

  public init(_ reason: String) { self.reason = reason }
}

extension String {
  /// The text that the bytes are.
  ///
  /// - Throws: `Unreadable` where they are not UTF-8: what was published must not be guessed at.
  public init(readable bytes: [UInt8]) throws(Unreadable) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Unreadable("has bytes that are no text (UTF-8)")
    }
    self = text
  }
}

extension CSVRow {
  /// The cells as text.
  ///
  /// - Throws: `Unreadable` for a row that is not well-formed or is not UTF-8.
  public func texts() throws(Unreadable) -> [String] {
    if let fault { throw Unreadable(fault) }
    var texts: [String] = []
    texts.reserveCapacity(cells.count)
    for cell in cells { texts.append(try String(readable: cell)) }
    return texts
  }
}

/// Thrown by a reader whose pattern caught a file that is something else (a `README.txt` beside a chat): nothing was
/// read, and the file is booked as unknown.
public struct NotThisFamily: Error, Hashable, Sendable {
  /// "holds no chat"
  public var reason: String

  public init(_ reason: String) { self.reason = reason }
}

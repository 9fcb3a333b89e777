import GRDB

/// What SQLite says, in the clerk's words. Bound values never appear.
public struct DatabaseFailure {
  private let error: any Error

  public init(_ error: any Error) { self.error = error }

  /// Whether the disk, a permission or another process is to blame: nothing is wrong with the database itself.
  static func isOfTheMoment(_ error: DatabaseError) -> Bool {
    switch error.resultCode {
    case .SQLITE_FULL, .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_IOERR, .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM:
      true
    default: false
    }
  }

  /// Nil when the error is not the database's.
  public var words: (what: String, advice: String?)? {
    guard let error = error as? DatabaseError else { return nil }
    switch error.resultCode {
    case .SQLITE_FULL:
      return ("the disk is full", "Free some space and try again. The archive is as it was before.")
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      return ("the archive is in use by another process", "Wait until it has finished, then try again.")
    case .SQLITE_CORRUPT, .SQLITE_NOTADB:
      return ("the archive's database is damaged", "Run muniment verify; restore the last good backup.")
    case .SQLITE_READONLY:
      return (
        "the archive stands where you may not write",
        "Copy it to a folder of your own. Only a copy that nobody may write can be searched as it stands."
      )
    case .SQLITE_IOERR, .SQLITE_CANTOPEN, .SQLITE_PERM:
      return (
        "the archive cannot be read or written: \(error.message ?? "no reason given")",
        "Check the disk, and that you may write there."
      )
    default:
      return ("the archive could not do this: \(error.message ?? "no reason given")", nil)
    }
  }
}

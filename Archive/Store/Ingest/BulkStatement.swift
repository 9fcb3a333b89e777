import GRDB
import GRDBSQLite

/// A statement that runs once for every imported record, bound through SQLite's own functions: GRDB's argument arrays
/// cost more than the insert itself at this rate (measured on 500,000 posts).
final class BulkStatement {
  private let statement: Statement
  private let handle: OpaquePointer
  private let connection: OpaquePointer
  private var position: Int32 = 0

  convenience init(_ db: Database, _ sql: String) throws { try self.init(db, db.makeStatement(sql: sql)) }

  /// A statement whose values are bound already.
  convenience init(_ db: Database, literal: SQL) throws { try self.init(db, db.makeStatement(literal: literal)) }

  private init(_ db: Database, _ statement: Statement) throws {
    self.statement = statement
    guard let connection = db.sqliteConnection else {
      throw ArchiveError.damaged("archive.sqlite", why: "the connection is closed")
    }
    handle = statement.sqliteStatement
    self.connection = connection
  }

  @discardableResult
  func bind(_ value: Int64?) -> BulkStatement {
    position += 1
    if let value { sqlite3_bind_int64(handle, position, value) } else { sqlite3_bind_null(handle, position) }
    return self
  }

  @discardableResult
  func bind(_ value: Int) -> BulkStatement { bind(Int64(value)) }

  @discardableResult
  func bind(_ value: Bool) -> BulkStatement { bind(value ? 1 : 0) }

  @discardableResult
  func bind(_ value: String?) -> BulkStatement {
    position += 1
    guard let value else {
      sqlite3_bind_null(handle, position)
      return self
    }
    // As a C string it is never a null pointer, which SQLite would take for NULL; the length lets NUL scalars through.
    let count = Int32(clamping: value.utf8.count)
    value.withCString { _ = sqlite3_bind_text(handle, position, $0, count, BulkStatement.copied) }
    return self
  }

  @discardableResult
  func bind(_ value: [UInt8]?) -> BulkStatement {
    position += 1
    guard let value else {
      sqlite3_bind_null(handle, position)
      return self
    }
    value.withUnsafeBytes {
      _ = sqlite3_bind_blob64(handle, position, $0.baseAddress, UInt64($0.count), BulkStatement.copied)
    }
    return self
  }

  /// Runs the statement. False when a uniqueness rule refused the row.
  ///
  /// - Throws: `DatabaseError` for anything else that goes wrong (a full disk, a damaged page).
  @discardableResult
  func insert() throws -> Bool {
    defer { finish() }
    let code = sqlite3_step(handle)
    switch code {
    case SQLITE_DONE, SQLITE_ROW: return true
    case SQLITE_CONSTRAINT: return false
    default: throw failure(code)
    }
  }

  /// Runs a query and gives its rows, each read by column number.
  func rows(_ read: (OpaquePointer) throws -> Void) throws {
    defer { finish() }
    while true {
      let code = sqlite3_step(handle)
      if code == SQLITE_DONE { return }
      guard code == SQLITE_ROW else { throw failure(code) }
      try read(handle)
    }
  }

  /// The whole number in the first column of the first row.
  func number() throws -> Int64? {
    defer { finish() }
    let code = sqlite3_step(handle)
    if code == SQLITE_DONE { return nil }
    guard code == SQLITE_ROW else { throw failure(code) }
    return sqlite3_column_int64(handle, 0)
  }

  private func failure(_ code: Int32) -> DatabaseError {
    DatabaseError(resultCode: ResultCode(rawValue: code), message: String(cString: sqlite3_errmsg(connection)))
  }

  private func finish() {
    sqlite3_reset(handle)
    position = 0
  }

  /// `SQLITE_TRANSIENT`: SQLite copies the bytes before the call returns.
  private static var copied: sqlite3_destructor_type { unsafeBitCast(-1, to: sqlite3_destructor_type.self) }
}

/// A column of the current row as bytes.
func columnBytes(_ row: OpaquePointer, _ column: Int32) -> [UInt8] {
  let count = Int(sqlite3_column_bytes(row, column))
  guard count > 0, let start = sqlite3_column_blob(row, column) else { return [] }
  return [UInt8](UnsafeRawBufferPointer(start: start, count: count))
}

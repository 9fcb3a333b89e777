import GRDBSQLite

/// The columns of a statement's current row, one after another: what runs once a post reads them so, GRDB's rows would
/// take longer than the rest of it.
struct ColumnWalk {
  private let row: OpaquePointer
  private var column: Int32 = 0

  init(_ row: OpaquePointer) { self.row = row }

  mutating func number() -> Int64 {
    defer { column += 1 }
    return sqlite3_column_int64(row, column)
  }

  mutating func numberIfAny() -> Int64? {
    guard !isNull else { return skip() }
    return number()
  }

  mutating func flag() -> Bool { number() != 0 }

  /// Empty for NULL.
  mutating func text() -> String { textIfAny() ?? "" }

  mutating func textIfAny() -> String? {
    guard let start = sqlite3_column_text(row, column) else { return skip() }
    defer { column += 1 }
    let count = Int(sqlite3_column_bytes(row, column))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  mutating func bytes() -> [UInt8] {
    defer { column += 1 }
    return columnBytes(row, column)
  }

  private var isNull: Bool { sqlite3_column_type(row, column) == SQLITE_NULL }

  private mutating func skip<Value>() -> Value? {
    column += 1
    return nil
  }
}

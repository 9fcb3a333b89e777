package import ByteFormats

/// Whose Business Suite file a table is.
package enum SuiteTable {
  package static func isOfPage(_ columns: TableColumns) -> Bool {
    columns.has(common + ["pageid"]) && columns.place("accountusername") == nil
  }

  package static func isOfInstagram(_ columns: TableColumns) -> Bool { columns.has(common + ["accountusername"]) }

  /// A table that somebody saved again in Excel: long numbers have become `1.82772E+15`.
  package static func number(_ cell: String?) -> String? {
    guard let cell, Bytes.isNumber(cell) else { return nil }
    return cell
  }

  private static let common = ["postid", "publishtime", "permalink"]
}

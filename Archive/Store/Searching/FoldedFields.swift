import Records
import Search

/// The folded words of one version of a post, a column for each searched field.
struct FoldedFields {
  /// In the order of `SearchField.allCases`, which is that of the table's columns.
  let columns: [String]

  static var version: Int { TextFolder.version }

  init(_ record: Record) { self.init(SearchDocument.fields(of: record)) }

  init(_ fields: [FoldedField]) { columns = fields.map(\.column) }

  /// A name or a text as the index holds it.
  static func fold(_ text: String) -> String { TextFolder.fold(text).text }
}

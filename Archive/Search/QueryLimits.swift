/// How long and how deep a query may be.
///
/// FTS5 of SQLite 3.40.1 crashes on a chain of some thousand NOTs on a small stack; these bounds are far below.
public struct QueryLimits: Hashable, Sendable {
  /// Unicode scalars, as typed.
  public var scalars: Int
  /// Words, phrases and filters.
  public var terms: Int
  public var prefixes: Int
  /// Brackets in brackets; deeper ones are read as plain text.
  public var depth: Int

  /// What is asked by people.
  public static let typed = QueryLimits(scalars: 1000, terms: 64, prefixes: 8, depth: 16)

  /// What `SearchQuery.canonical` can grow to: brackets and quotes written out, one letter folded to eighteen (U+FDFA).
  static let canonical = QueryLimits(scalars: 50_000, terms: 256, prefixes: 8, depth: 40)
}

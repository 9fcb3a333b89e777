/// A place in a post that a query found.
public struct SearchMark: Hashable, Sendable {
  public let field: SearchField
  /// Which value of the field, counted from 0.
  public let value: Int
  /// In Unicode scalars of the original value.
  public let range: Range<Int>

  public init(field: SearchField, value: Int, range: Range<Int>) {
    self.field = field
    self.value = value
    self.range = range
  }
}

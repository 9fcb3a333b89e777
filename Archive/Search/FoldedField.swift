/// The values of one field of a post, as search sees them.
///
/// In the column they stand one after another, each token at a position; between values stands the value separator,
/// at a position of its own. Fields that are matched whole have a separator before the first and after the last value
/// too.
public struct FoldedField: Hashable, Sendable {
  public let field: SearchField
  public let values: [FoldedText]
  /// What the archive stores and indexes. Empty where there are no values.
  public let column: String

  public init(_ field: SearchField, _ values: [String]) {
    self.init(field, folded: values.map(TextFolder.fold))
  }

  init(_ field: SearchField, folded values: [FoldedText]) {
    self.field = field
    self.values = values
    let texts = values.map(\.text).filter { !$0.utf8.isEmpty }
    let joined = texts.joined(separator: " \(TextFolder.valueSeparator) ")
    let isBracketed = field.isWhole && !texts.isEmpty
    column = isBracketed ? "\(TextFolder.valueSeparator) \(joined) \(TextFolder.valueSeparator)" : joined
  }
}

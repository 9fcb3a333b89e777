/// The parts of a post that words are looked for in: the columns of the index, in this order.
public enum SearchField: String, Hashable, Sendable, Codable, CaseIterable {
  /// What was written.
  case text
  /// Name and handle of who wrote it.
  case author
  case title
  /// Captions and alternative texts of media.
  case caption
  /// Addresses and titles of links.
  case link
  /// Question and options.
  case poll
  case event
  case place
  /// File names of media.
  case file
  case tag
  case mention

  /// Whether values are looked for whole (`#bins` is not `#bins-and-bags`), for which the column has a separator at
  /// both ends.
  public var isWhole: Bool { self == .tag || self == .mention }
}

public import ArchiveStore
import Search

/// What one question of a batch found.
public struct BatchRow: Sendable, Codable, Hashable {
  public let name: String
  public let query: String
  public let understood: String?
  /// What of it was not read as it may have been meant: whole sentences, which stand in `understood` too.
  public let notes: [String]
  /// Exact; nil where the question was refused.
  public let posts: Int?
  /// When the first and the last of them were published: ISO 8601, UTC.
  public let first: String?
  public let last: String?
  /// Why the question was not asked.
  public let refused: String?

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(name, forKey: .name)
    try values.encode(query, forKey: .query)
    try values.encode(understood, forKey: .understood)
    try values.encode(notes, forKey: .notes)
    try values.encode(posts, forKey: .posts)
    try values.encode(first, forKey: .first)
    try values.encode(last, forKey: .last)
    try values.encode(refused, forKey: .refused)
  }
}

/// Asks many questions of one state of the archive.
public struct BatchWorkflow {
  private let archive: Archive
  private let options: SearchOptions

  public init(_ archive: Archive, _ options: SearchOptions) {
    self.archive = archive
    self.options = options
  }

  /// The state of the archive: another number after every import.
  public func generation() throws -> Int64 { try archive.tally("", SearchOptions()).generation }

  /// A question past the limits is refused, and its row says why; the others are asked all the same.
  ///
  /// - Throws: `BatchFailure.archiveChanged`; `ArchiveError`; `DatabaseError`.
  public func row(_ question: BatchQuestion, generation: Int64) throws -> BatchRow {
    do {
      let tally = try archive.tally(question.query, options)
      guard tally.generation == generation else { throw BatchFailure.archiveChanged }
      return BatchRow(
        name: question.name, query: question.query, understood: tally.understood, notes: tally.notes,
        posts: tally.posts, first: tally.first, last: tally.last, refused: nil)
    } catch let error as SearchQueryError {
      return BatchRow(
        name: question.name, query: question.query, understood: nil, notes: [], posts: nil, first: nil, last: nil,
        refused: "\(error)")
    }
  }
}

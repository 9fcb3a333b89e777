import GRDB
import Search

extension Archive {
  /// A longer text is refused: 100,000 Unicode scalars.
  public static let longestDraft = 100_000

  /// Finds earlier official wording like a draft: posts that share passages with it, near-duplicates in groups, those that share
  /// most first. Private posts and messages are never prior wording.
  ///
  /// - Parameter limit: Groups.
  /// - Throws: `ArchiveError.draftTooLong`; `DatabaseError`.
  public func similar(to draft: String, limit: Int = 10) throws -> SimilarAnswer {
    guard draft.unicodeScalars.count <= Archive.longestDraft else { throw ArchiveError.draftTooLong }
    return try database.read { try SimilarRun($0, draft, post: nil, limit: limit).answer() }
  }

  /// The same for a post that is held, whoever wrote it. It is not its own prior wording.
  ///
  /// - Throws: `ArchiveError.unknownPost`, `.unknownRef`, `.draftTooLong`; `DatabaseError`.
  public func similar(to post: PostName, limit: Int = 10) throws -> SimilarAnswer {
    try database.read { db in
      let number = try post.number(db)
      let text = try PostReading(db: db).hit(number).text
      guard text.unicodeScalars.count <= Archive.longestDraft else { throw ArchiveError.draftTooLong }
      return try SimilarRun(db, text, post: number, limit: limit).answer()
    }
  }

  /// The wordings that official posts repeat most: alike but for names and figures, or nearly the same.
  public func repeatedWordings(limit: Int = 20) throws -> RepeatedWordings {
    try database.read { try RepeatedRun($0).answer(limit: limit) }
  }
}

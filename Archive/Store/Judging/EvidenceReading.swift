import Foundation
import GRDB
import Policy

/// Cuts the flagged words out of the wording that the archive keeps.
struct EvidenceReading {
  private let db: Database

  init(_ db: Database) { self.db = db }

  /// Nil where the wording is no longer held, or says something else at that place.
  ///
  /// - Parameter finding: Its row.
  func words(_ finding: Row, of post: Int64) throws -> String? {
    let wording: Data = finding["wording"]
    for revision in try revisions(of: post) where revision["wording"] as Data == wording {
      if let words = try words(finding, in: revision) { return words }
    }
    return nil
  }

  /// A wording of the post that still says the flagged words at that place; nil: none does.
  func wording(_ finding: Row, of post: Int64) throws -> Data? {
    try revisions(of: post).first { try words(finding, in: $0) != nil }?["wording"]
  }

  /// The current one first.
  private func revisions(of post: Int64) throws -> [Row] {
    try Row.fetchAll(
      db,
      cachedSQL: """
        \(StoredFacts.columns) \(StoredFacts.tables) JOIN posts ON posts.id = revisions.post
        WHERE revisions.post = ? ORDER BY revisions.id = posts.revision DESC, revisions.id
        """, arguments: [post])
  }

  private func words(_ finding: Row, in revision: Row) throws -> String? {
    guard let hash = finding["evidence"] as Data?, let words = try cut(finding, out: revision),
      EvidenceHash(words).bytes.elementsEqual(hash)
    else { return nil }
    return words
  }

  private func cut(_ finding: Row, out revision: Row) throws -> String? {
    let media = try StoredFacts.media(of: revision["id"], db)
    guard let record = try StoredFacts.record(revision, media: media) else { return nil }
    let (name, ordinal): (String, Int) = (finding["field"], finding["ordinal"])
    let (start, end): (Int, Int) = (finding["start"], finding["end"])
    guard start < end else { return "" }
    let field = ActFields(record).all.first { $0.name.rawValue.utf8.elementsEqual(name.utf8) && $0.ordinal == ordinal }
    guard let scalars = field?.text.unicodeScalars, start >= 0,
      let from = scalars.index(scalars.startIndex, offsetBy: start, limitedBy: scalars.endIndex),
      let until = scalars.index(from, offsetBy: end - start, limitedBy: scalars.endIndex)
    else { return nil }
    return String(scalars[from..<until])
  }
}

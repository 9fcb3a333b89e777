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
    guard let hash = finding["evidence"] as Data? else { return nil }
    let rows = try Row.fetchAll(
      db,
      cachedSQL: """
        \(StoredFacts.columns) \(StoredFacts.tables) JOIN posts ON posts.id = revisions.post
        WHERE revisions.post = ? AND revisions.wording = ?
        ORDER BY revisions.id = posts.revision DESC, revisions.id
        """, arguments: [post, finding["wording"] as Data])
    for row in rows {
      if let words = try words(finding, in: row), EvidenceHash(words).bytes.elementsEqual(hash) { return words }
    }
    return nil
  }

  private func words(_ finding: Row, in revision: Row) throws -> String? {
    let media = try StoredFacts.media(of: revision["id"], db)
    guard let record = try StoredFacts.record(revision, media: media) else { return nil }
    let (name, ordinal): (String, Int) = (finding["field"], finding["ordinal"])
    let (start, end): (Int, Int) = (finding["start"], finding["end"])
    let field = ActFields(record).all.first { $0.name.rawValue.utf8.elementsEqual(name.utf8) && $0.ordinal == ordinal }
    guard start < end else { return "" }
    guard let scalars = field?.text.unicodeScalars, start >= 0,
      let from = scalars.index(scalars.startIndex, offsetBy: start, limitedBy: scalars.endIndex),
      let until = scalars.index(from, offsetBy: end - start, limitedBy: scalars.endIndex)
    else { return nil }
    return String(scalars[from..<until])
  }
}

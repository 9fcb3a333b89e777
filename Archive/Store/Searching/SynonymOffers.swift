import Foundation
import GRDB
import Search

/// Counts what a query would find with each synonym in a word's place.
struct SynonymOffers {
  private let db: Database
  private let query: SearchQuery
  private let options: SearchOptions
  /// More are not counted: each is a search of its own.
  private static let most = 24

  init(_ db: Database, _ query: SearchQuery, _ options: SearchOptions) {
    self.db = db
    self.query = query
    self.options = options
  }

  /// Synonyms that find nothing are not offered.
  func offers(by synonyms: SynonymList) throws -> [SearchAnswer.Offer] {
    var left = SynonymOffers.most
    return try synonyms.offers(for: query.root).compactMap { offer in
      var also: [SearchAnswer.WordCount] = []
      for entry in offer.also.prefix(left) {
        left -= 1
        let other = query.swapping(offer.term, for: entry, of: synonyms)
        let posts = try SearchRun(db, other, options).total()
        if posts > 0 { also.append(.init(word: entry.text, posts: posts)) }
      }
      return also.isEmpty ? nil : .init(word: offer.term.tokens.joined(separator: " "), also: also)
    }
  }
}

extension ArchiveFolder {
  /// The council's list; the common one where there is no file.
  ///
  /// - Throws: `ArchiveError.systemFailure` for a file that cannot be read or is no text.
  func synonymList() throws -> SynonymList {
    guard FileManager.default.fileExists(atPath: synonyms) else { return SynonymList(parsing: SynonymList.common) }
    do {
      return SynonymList(parsing: try String(contentsOfFile: synonyms, encoding: .utf8))
    } catch {
      throw ArchiveError.systemFailure(doing: "read the list of synonyms \(synonyms)", why: "it is no text in UTF-8")
    }
  }

  /// Writes the common list, for the council to edit.
  func writeSynonyms() throws {
    do {
      try Data(SynonymList.common.utf8).write(to: URL(fileURLWithPath: synonyms), options: .withoutOverwriting)
    } catch {
      throw ArchiveError.systemFailure(doing: "write \(synonyms)", why: error.localizedDescription)
    }
  }
}

import GRDB
import Records
import Search

/// A question as this archive understands it.
struct AskedQuestion {
  /// As asked.
  let asked: SearchQuery
  /// With the words' synonyms where they were asked for.
  let query: SearchQuery
  let synonyms: SynonymList
  /// What is wrong with the list of synonyms: whole sentences.
  let listNotes: [String]

  init(_ db: Database, _ text: String, zone: CouncilZone, synonyms: CouncilSynonyms, withSynonyms: Bool) throws {
    let platforms = try Set(String.fetchAll(db, sql: "SELECT DISTINCT platform FROM accounts"))
    asked = try SearchQuery(parsing: text, zone: zone, platforms: platforms)
    query = withSynonyms ? asked.widened(by: synonyms.list) : asked
    self.synonyms = synonyms.list
    listNotes = [synonyms.note].compactMap(\.self)
  }

  /// How it was understood, with what is wrong with the list of synonyms that the answer uses.
  func noted(_ understood: String) -> String { ([understood] + listNotes).joined(separator: " ") }
}

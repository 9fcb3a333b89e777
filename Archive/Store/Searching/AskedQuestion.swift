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

  init(_ db: Database, _ text: String, zone: CouncilZone, synonyms: SynonymList, withSynonyms: Bool) throws {
    let platforms = try Set(String.fetchAll(db, sql: "SELECT DISTINCT platform FROM accounts"))
    asked = try SearchQuery(parsing: text, zone: zone, platforms: platforms)
    query = withSynonyms ? asked.widened(by: synonyms) : asked
    self.synonyms = synonyms
  }
}

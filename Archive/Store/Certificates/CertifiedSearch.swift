import GRDB
import Records
import Search

/// Answers a question as a certificate states it, in one snapshot of the archive.
struct CertifiedSearch {
  private let db: Database
  let question: AskedQuestion
  private let run: SearchRun
  private let withSynonyms: Bool

  init(_ db: Database, _ text: String, zone: CouncilZone, synonyms: CouncilSynonyms, withSynonyms: Bool) throws {
    self.db = db
    self.withSynonyms = withSynonyms
    question = try AskedQuestion(db, text, zone: zone, synonyms: synonyms, withSynonyms: withSynonyms)
    run = try SearchRun(db, question.query, SearchOptions(withSynonyms: withSynonyms))
  }

  /// - Parameter examine: Looks at the posts that are found while they are at hand.
  func answer(examine: (HitCollection) throws -> Void = { _ in }) throws -> CertifiedAnswer {
    let hits = try HitCollection(db, run)
    let counts = try hits.counts()
    let others = try SearchRun(
      db, withSynonyms ? question.asked : question.asked.widened(by: question.synonyms), run.options
    ).total()
    let answer = CertifiedAnswer(
      posts: counts.posts, earlierWordings: counts.earlier, dateUncertain: counts.uncertain, first: counts.first,
      last: counts.last, digest: try hits.digest(), postsWithoutSynonyms: withSynonyms ? others : counts.posts,
      postsWithSynonyms: withSynonyms ? counts.posts : others,
      synonyms: try SynonymOffers(db, question.asked, run.options).offers(by: question.synonyms),
      didYouMean: try run.suggestions(), found: counts.posts > CertifiedAnswer.listedAtMost ? nil : try hits.found())
    try examine(hits)
    try hits.drop()
    return answer
  }

  var certified: SearchCertificate.Question {
    SearchCertificate.Question(
      asked: question.asked.text, understood: question.noted(run.understood),
      canonical: question.query.canonical,
      synonyms: withSynonyms)
  }
}

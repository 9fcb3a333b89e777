import GRDB
import Search

/// One question for prior wording against one state of the archive.
struct SimilarRun {
  private let db: Database
  private let text: String
  private let post: Int64?
  private let asked: Wording
  private let prior: PriorWording
  private let limit: Int

  init(_ db: Database, _ text: String, post: Int64?, limit: Int) {
    self.db = db
    self.text = text
    self.post = post
    self.limit = limit
    asked = Wording(text)
    prior = PriorWording(db, except: post)
  }

  /// A post that was compared.
  private struct Compared {
    let telling: PriorWording.Telling
    let runs: [PassageComparison.Run]
    let score: PassageComparison.Score
  }

  func answer() throws -> SimilarAnswer {
    guard !asked.words.isEmpty else { return try answer([], "There are no words to compare.") }
    if asked.words.count < Passages.certain { return try shortAnswer() }
    let found = try SimilarCandidates(db, prior).find(asked)
    let comparison = PassageComparison(asked, rarity: found.rarity)
    var understood = "Official posts that share words in a row with these \(asked.words.count)."
    if found.isCapped {
      understood +=
        " Only the \(found.tellings.count) likeliest were compared word by word: posts that say the same in "
        + "partly other words may be missing from the counts."
    }
    return try answer(compare(found.tellings, by: comparison), understood)
  }

  private func shortAnswer() throws -> SimilarAnswer {
    let short = ShortWording(db, prior)
    let limits = "at most the newest \(ShortWording.comparedAtMost)"
    let inRow = try short.find(text, inRow: true)
    if !inRow.isEmpty {
      return try answer(
        compare(inRow, by: PassageComparison(asked)),
        "Too few words for passages: official posts with exactly this phrase, \(limits).")
    }
    let anywhere = try short.find(text, inRow: false)
    return try answer(
      compare(anywhere, by: PassageComparison(asked, atLeast: 1)),
      "Too few words for passages, and no official post has this phrase: posts with all of the words in any order, \(limits)."
    )
  }

  /// Those worth showing, the best first; of equal ones the newest.
  private func compare(_ tellings: [PriorWording.Telling], by comparison: PassageComparison) -> [Compared] {
    tellings.compactMap { telling -> Compared? in
      let runs = comparison.runs(in: telling.wording)
      let score = comparison.score(runs)
      return comparison.isWorthShowing(score) ? Compared(telling: telling, runs: runs, score: score) : nil
    }.sorted { left, right in
      (right.score.value, right.telling.published, right.telling.post) < (
        left.score.value, left.telling.published, left.telling.post
      )
    }
  }

  private func answer(_ compared: [Compared], _ understood: String) throws -> SimilarAnswer {
    let groups = NearDuplicates.groups(compared.map { NearDuplicates.Item($0.telling.wording) })
    return SimilarAnswer(
      asked: .init(
        text: text, post: post, ref: try post.map { try PostReading(db: db).hit($0).ref }, words: asked.words.count),
      understood: understood, total: groups.count,
      groups: try groups.prefix(limit).compactMap { try group($0, compared) })
  }

  private func group(_ group: NearDuplicates.Group, _ compared: [Compared]) throws -> WordingGroup? {
    guard let place = group.members.first else { return nil }
    let best = compared[place]
    let tally = WordingTally(db, prior)
    let known = group.members.map { (compared[$0].telling.post, compared[$0].telling.published) }
    let posts = try tally.posts(Dictionary(known, uniquingKeysWith: max), skeletons: group.skeletons)
    let passages = best.runs.map { run in
      let (own, others) = (asked.range(of: run.asked), best.telling.wording.range(of: run.found))
      return SharedPassage(
        words: run.asked.count, askedStart: own.lowerBound, askedEnd: own.upperBound, foundStart: others.lowerBound,
        foundEnd: others.upperBound)
    }
    return try tally.group(
      posts, best: hit(best.telling, passages), passages: passages, sharedWords: best.score.words,
      of: asked.words.count)
  }

  private func hit(_ telling: PriorWording.Telling, _ passages: [SharedPassage]) throws -> Hit {
    var hit = try PostReading(db: db).hit(telling.post, revision: telling.superseded)
    hit.marks = passages.map { .init(field: "text", value: 0, start: $0.foundStart, end: $0.foundEnd) }
    let snippet = Snippet(of: hit.text, marks: passages.map { $0.foundStart..<$0.foundEnd })
    hit.snippet = snippet.text
    hit.snippetMarks = snippet.marks.map { [$0.lowerBound, $0.upperBound] }
    return hit
  }
}

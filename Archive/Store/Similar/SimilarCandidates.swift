import Foundation
import GRDB
import Search

/// Finds the posts that may share passages with a text: those that share kept runs of words, rare ones before common ones.
struct SimilarCandidates {
  /// Texts that are compared word by word.
  static let comparedAtMost = 400
  /// Postings that are looked at: a phrase in every tenth post tells little, and costs much.
  private static let postingsAtMost = 150_000
  private static let postingsOfOneAtMost = 30_000
  /// A run of the asked text that so many candidates have brings no more of them in, so that what was said 10,000 times
  /// does not crowd out what was said once.
  private static let enoughOfOne = 40
  /// Posts that are read to find such as may be shown.
  private static let readAtMost = 4_000

  private let db: Database
  private let prior: PriorWording

  init(_ db: Database, _ prior: PriorWording) {
    self.db = db
    self.prior = prior
  }

  /// What to compare, and how rare each run of the asked text is among kept ones, from 0 to 1.
  struct Found {
    var tellings: [PriorWording.Telling] = []
    var rarity: [UInt64: Double] = [:]
    /// Whether there were more than could be compared.
    var isCapped = false
  }

  func find(_ asked: Wording) throws -> Found {
    let numbers = Set(Passages.numbers(of: asked.words))
    let postings = try PassageReading(db, .passages).revisions(
      of: numbers, limit: SimilarCandidates.postingsOfOneAtMost)
    let revisions = try Double(Int.fetchOne(db, sql: "SELECT sum(revisions) FROM passage_batches") ?? 0)
    var found = Found()
    for (number, known) in postings {
      found.rarity[number] = max(0.1, log((revisions + 1) / Double(known.count)) / log(revisions + 1.5))
    }
    try choose(ranked(postings, found.rarity), &found)
    return found
  }

  /// A revision with the asked text's runs that it has.
  private struct Match {
    let revision: Int64
    var numbers: [UInt64] = []
    var score = 0.0
  }

  /// The best first.
  private func ranked(_ postings: [UInt64: [Int64]], _ rarity: [UInt64: Double]) -> [Match] {
    var pairs: [(revision: Int64, number: UInt64)] = []
    for (number, revisions) in postings.sorted(by: { ($0.value.count, $0.key) < ($1.value.count, $1.key) }) {
      guard pairs.isEmpty || pairs.count + revisions.count <= SimilarCandidates.postingsAtMost else { break }
      for revision in revisions { pairs.append((revision, number)) }
    }
    pairs.sort { ($0.revision, $0.number) < ($1.revision, $1.number) }
    var matches: [Match] = []
    for pair in pairs {
      if matches.last?.revision != pair.revision { matches.append(Match(revision: pair.revision)) }
      matches[matches.count - 1].numbers.append(pair.number)
      matches[matches.count - 1].score += rarity[pair.number] ?? 1
    }
    return matches.sorted { ($1.score, $1.revision) < ($0.score, $0.revision) }
  }

  private func choose(_ matches: [Match], _ found: inout Found) throws {
    var counts: [UInt64: Int] = [:]
    var met: Set<[Int64]> = []
    var read = 0
    for match in matches {
      guard read < SimilarCandidates.readAtMost, found.tellings.count < SimilarCandidates.comparedAtMost else {
        found.isCapped = true
        return
      }
      guard match.numbers.contains(where: { counts[$0, default: 0] < SimilarCandidates.enoughOfOne }) else {
        found.isCapped = true
        continue
      }
      read += 1
      guard let telling = try prior.telling(ofRevision: match.revision),
        met.insert([telling.post, telling.superseded ?? 0]).inserted
      else { continue }
      found.tellings.append(telling)
      for number in match.numbers { counts[number, default: 0] += 1 }
    }
  }
}

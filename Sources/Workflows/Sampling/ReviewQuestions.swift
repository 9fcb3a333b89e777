import ArchiveStore
import Policy

/// What reviewers of a sample are asked: the clauses of the policy in use that a person can judge a post by.
struct ReviewQuestions {
  /// Standards for official posts, in the policy that comes with the program.
  static let standards = "4.2.2"

  let clauses: [AskedClause]

  /// Without a policy, one question.
  static let single = AskedClause(
    id: "policy", text: "Does the post keep to the council's policy?", version: nil)

  /// - Parameters:
  ///   - pack: Nil where none is in use.
  ///   - wanted: Clauses by id, or sections (`4.2.2`: all that stand in it). Empty: the standards for official posts,
  ///     or all that posts can show to be kept where the policy numbers them otherwise.
  /// - Throws: `PolicyFailure.unknownPart`.
  init(_ pack: PolicyPack?, wanted: [String]) throws {
    guard let pack, let version = pack.versions.last(where: \.isTextInHand)?.id else {
      if let part = wanted.first { throw PolicyFailure.unknownPart(part) }
      clauses = [ReviewQuestions.single]
      return
    }
    let known = pack.clauses.filter { $0.version.utf8.elementsEqual(version.utf8) }
    let chosen = try ReviewQuestions.chosen(known, wanted)
    clauses = chosen.map { AskedClause(id: $0.id, text: $0.text, version: version) }
  }

  private static func chosen(_ clauses: [Clause], _ wanted: [String]) throws -> [Clause] {
    guard wanted.isEmpty else {
      for part in wanted where !clauses.contains(where: { isMeant($0, by: part) }) {
        throw PolicyFailure.unknownPart(part)
      }
      return clauses.filter { clause in wanted.contains { isMeant(clause, by: $0) } }
    }
    let judged = clauses.filter { $0.checking != .notCheckable }
    let standards = judged.filter { isMeant($0, by: ReviewQuestions.standards) }
    return standards.isEmpty ? judged : standards
  }

  private static func isMeant(_ clause: Clause, by part: String) -> Bool {
    clause.id.utf8.elementsEqual(part.utf8) || clause.id.utf8.starts(with: (part + ".").utf8)
  }
}

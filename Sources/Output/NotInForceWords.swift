public import Workflows

/// That a sample's clauses were not in force, in words for screen and paper.
public struct NotInForceWords: Sendable, CustomStringConvertible {
  public let description: String

  public init(_ clauses: ClausesNotInForce) {
    let versions = clauses.versions.joined(separator: ", ")
    let posts =
      "\(StatedNumber.count(clauses.posts)) of its \(StatedNumber.count(clauses.held, "post", "posts"))"
    description =
      "The clauses that reviewers are asked for, of \(versions), were not in force when \(posts) \(clauses.posts == 1 ? "was" : "were") published: of these the sample tells what they would be by \(versions), not whether they kept to what held then."
  }
}

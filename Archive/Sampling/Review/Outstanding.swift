/// What reviewers still have to do.
public struct Outstanding: Hashable, Sendable, Codable {
  /// Posts without a verdict on each clause.
  public let first: [Identifier]
  /// Posts for two without the second reviewer's verdict on each clause.
  public let second: [Identifier]
  /// Posts on which the two differ, and nobody has settled it.
  public let unsettled: [Identifier]

  init(_ form: ReviewForm, _ standing: StandingVerdicts) {
    first = form.items.map(\.post).filter { post in
      form.clauses.contains { standing.deciding(on: post, [$0]) == nil }
    }
    let forTwo = form.items.filter(\.isForTwo).map(\.post)
    second = forTwo.filter { post in
      form.clauses.contains { standing.verdict(on: post, [$0], by: .second) == nil }
    }
    unsettled = forTwo.filter { standing.isUnsettled($0, form.clauses) }
  }

  public var isEmpty: Bool { first.isEmpty && second.isEmpty && unsettled.isEmpty }
}

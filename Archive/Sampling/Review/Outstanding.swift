/// What reviewers still have to do.
public struct Outstanding: Hashable, Sendable, Codable {
  /// Posts without a verdict on each clause.
  public let first: [Identifier]
  /// Posts for two without the second reviewer's verdict on each clause.
  public let second: [Identifier]
  /// Posts on which the two differ, and nobody has settled it.
  public let unsettled: [Identifier]

  init(_ form: ReviewForm, _ standing: StandingVerdicts) {
    first = form.items.map(\.post).filter { standing.final(on: $0, form.clauses) == nil }
    let forTwo = form.items.filter(\.isForTwo).map(\.post)
    second = forTwo.filter { standing.verdict(on: $0, form.clauses, by: .second) == nil }
    unsettled = forTwo.filter { standing.isUnsettled($0, form.clauses) }
  }

  public var isEmpty: Bool { first.isEmpty && second.isEmpty && unsettled.isEmpty }
}

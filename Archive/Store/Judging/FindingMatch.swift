/// Finds the findings of one post again among what a check flags in it now, so that they keep their number and what was
/// decided of them: first by their exact place, then by rule, field and flagged words, where the post is told in
/// another dress.
struct FindingMatch {
  private(set) var standing: [(known: KnownFinding, now: PlacedJudgement)] = []
  private(set) var new: [PlacedJudgement] = []
  /// Those that stood until now.
  private(set) var gone: [KnownFinding] = []

  private struct Words: Hashable {
    let rule: [UInt8]
    let field: [UInt8]
    let evidence: [UInt8]
  }

  init(known: [KnownFinding], now: [PlacedJudgement]) {
    var left = known.sorted { $0.isPreferred(to: $1) }
    let rest = match(once(now), &left, known: { $0.place }, now: { $0.place })
    new = match(
      rest, &left,
      known: { known in
        known.evidence.map { Words(rule: known.place.rule, field: known.place.field, evidence: $0) }
      },
      now: { Words(rule: $0.place.rule, field: $0.place.field, evidence: $0.evidence) })
    gone = left.filter { !$0.isGone }
  }

  private func once(_ judgements: [PlacedJudgement]) -> [PlacedJudgement] {
    var met: Set<FindingPlace> = []
    return judgements.filter { met.insert($0.place).inserted }
  }

  /// Pairs what has one key, in order. What is left of `now`.
  private mutating func match<Key: Hashable>(
    _ now: [PlacedJudgement], _ left: inout [KnownFinding], known: (KnownFinding) -> Key?,
    now key: (PlacedJudgement) -> Key
  ) -> [PlacedJudgement] {
    guard !left.isEmpty, !now.isEmpty else { return now }
    var waiting = Dictionary(grouping: left.indices) { known(left[$0]) }
    var taken: Set<Int> = []
    let rest = now.filter { judgement in
      guard let index = waiting[key(judgement)]?.first else { return true }
      waiting[key(judgement)]?.removeFirst()
      taken.insert(index)
      standing.append((left[index], judgement))
      return false
    }
    left = left.indices.filter { !taken.contains($0) }.map { left[$0] }
    return rest
  }
}

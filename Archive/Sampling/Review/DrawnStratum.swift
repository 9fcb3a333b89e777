/// One stratum and the posts drawn from it.
public struct DrawnStratum: Hashable, Sendable {
  public let key: Identifier
  /// Posts in the frame, less those found not to belong there.
  public private(set) var population: Int
  /// In the order of the draw, replacements last.
  public private(set) var sample: [Identifier]
  /// Those not drawn, the next one last.
  private var reserve: [Identifier]

  init(key: Identifier, ids: [Identifier], count: Int, seed: String) {
    let order = DrawKey.order(ids, seed: seed)
    self.key = key
    population = ids.count
    sample = Array(order.prefix(count))
    reserve = order.dropFirst(count).reversed()
  }

  /// - Returns: nil if the post is not in this stratum's sample.
  mutating func replace(_ removed: OutOfFrame) -> Replacement? {
    guard let place = sample.firstIndex(of: removed.post) else { return nil }
    sample.remove(at: place)
    population -= 1
    let next = reserve.popLast()
    if let next { sample.append(next) }
    return Replacement(stratum: key, removed: removed, post: next)
  }
}

/// Which posts of a sample a second reviewer is to judge too.
public enum SecondReview {
  /// Fifty or a fifth, whichever is more; all, if there are fewer.
  public static func count(of sample: Int) -> Int { min(max(0, sample), max(50, (max(0, sample) + 4) / 5)) }

  /// Chosen by SHA-256(seed + "\nsecond\n" + id), so that nobody can choose the easy ones.
  public static func posts(of sample: [Identifier], seed: String) -> Set<Identifier> {
    let order = sample.map { DrawKey(secondReviewOf: $0, seed: seed) }.sorted()
    return Set(order.prefix(count(of: sample.count)).map(\.id))
  }
}

import Crypto

/// Where chance puts a post: SHA-256(seed + "\n" + id), compared as bytes.
///
/// A hash in place of a random number generator: anyone can compute the order again in any language, from the seed and
/// the ids alone.
public struct DrawKey: Comparable, Sendable {
  public let id: Identifier
  private let words: [UInt64]

  public init(seed: String, id: Identifier) {
    self.init(id: id, prefix: seed + "\n")
  }

  /// The order in which posts are given to a second reviewer: SHA-256(seed + "\nsecond\n" + id), which has nothing to do
  /// with the order of the draw.
  init(secondReviewOf id: Identifier, seed: String) {
    self.init(id: id, prefix: seed + "\nsecond\n")
  }

  private init(id: Identifier, prefix: String) {
    self.id = id
    var hash = SHA256()
    hash.update(data: Array(prefix.utf8))
    hash.update(data: Array(id.text.utf8))
    var words: [UInt64] = [0, 0, 0, 0]
    for (place, byte) in hash.finalize().enumerated() where place < 32 {
      words[place / 8] = words[place / 8] << 8 | UInt64(byte)
    }
    self.words = words
  }

  /// 64 digits.
  public var hex: String { words.map { $0.hexText }.joined() }

  public static func == (left: DrawKey, right: DrawKey) -> Bool { left.words == right.words && left.id == right.id }

  public static func < (left: DrawKey, right: DrawKey) -> Bool {
    left.words == right.words ? left.id < right.id : left.words.lexicographicallyPrecedes(right.words)
  }

  /// The ids in the order of chance.
  static func order(_ ids: [Identifier], seed: String) -> [Identifier] {
    ids.map { DrawKey(seed: seed, id: $0) }.sorted().map(\.id)
  }
}

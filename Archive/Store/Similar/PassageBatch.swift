/// Under what number a revision's passage or skeleton is filed: how the tables `passages` and `skeletons` are written.
///
/// The upper 12 of a number's bits are its bucket; a row's id is the bucket × 2^32 plus the batch. A row holds postings of 11
/// bytes in rising order: the next 40 bits of the number, then 48 of the revision's, both with the highest byte first.
struct PassagePosting: Equatable {
  static let size = 11
  static let buckets = 1 << 12

  let number: UInt64
  let revision: Int64

  var bucket: Int { Self.bucket(of: number) }

  static func bucket(of number: UInt64) -> Int { Int(number >> 52) }

  /// The part of a number that a posting holds.
  static func rest(of number: UInt64) -> UInt64 { (number >> 12) & 0xFF_FFFF_FFFF }

  /// The rows of a bucket.
  static func rows(ofBucket bucket: Int) -> ClosedRange<Int64> {
    Int64(bucket) << 32...(Int64(bucket) << 32 | 0xFFFF_FFFF)
  }
}

/// Postings of one bucket and one batch, as they are stored.
struct PassageBatch {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// - Parameter postings: Of one bucket.
  init(_ postings: some Sequence<PassagePosting>) {
    var bytes: [UInt8] = []
    for (rest, revision) in postings.map({ (PassagePosting.rest(of: $0.number), $0.revision) }).sorted(by: <) {
      for shift in stride(from: 32, through: 0, by: -8) {
        bytes.append(UInt8(truncatingIfNeeded: rest >> UInt64(shift)))
      }
      for shift in stride(from: 40, through: 0, by: -8) {
        bytes.append(UInt8(truncatingIfNeeded: revision >> Int64(shift)))
      }
    }
    self.bytes = bytes
  }

  var count: Int { bytes.count / PassagePosting.size }

  func rest(_ place: Int) -> UInt64 { value(at: place * PassagePosting.size, bytes: 5) }

  func revision(_ place: Int) -> Int64 { Int64(value(at: place * PassagePosting.size + 5, bytes: 6)) }

  /// The places of the postings with a number's rest.
  func places(of rest: UInt64) -> Range<Int> {
    let start = firstPlace(notBelow: rest)
    var end = start
    while end < count, self.rest(end) == rest { end += 1 }
    return start..<end
  }

  /// Without the postings of some revisions. Nil when there are none of theirs.
  func without(_ revisions: Set<Int64>) -> PassageBatch? {
    let kept = (0..<count).filter { !revisions.contains(revision($0)) }
    guard kept.count < count else { return nil }
    return PassageBatch(kept.flatMap { bytes[$0 * PassagePosting.size..<($0 + 1) * PassagePosting.size] })
  }

  private func firstPlace(notBelow rest: UInt64) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self.rest(middle) < rest { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func value(at start: Int, bytes length: Int) -> UInt64 {
    bytes[start..<start + length].reduce(0) { $0 << 8 | UInt64($1) }
  }
}

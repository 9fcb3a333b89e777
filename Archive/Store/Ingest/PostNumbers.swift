/// Gives posts numbers that follow time: newest-first order and date ranges then cost nothing in the search index.
///
/// A number is 16 × seconds since 2000 plus an ordinal; where more than 16 posts share a second the next free number
/// is taken.
struct PostNumbers {
  private static let origin: Int64 = 946_684_800
  private var last: [Int64: Int64] = [:]

  /// The number to try for a post of this second.
  mutating func candidate(seconds: Int64) -> Int64 {
    let base = max(seconds - PostNumbers.origin, 0) * 16 + 1
    guard let used = last[base] else { return base }
    return used + 1
  }

  /// Notes that `number` was taken, or found taken, for a post of this second.
  mutating func used(_ number: Int64, seconds: Int64) {
    last[max(seconds - PostNumbers.origin, 0) * 16 + 1] = number
  }
}

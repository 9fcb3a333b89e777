import XImporter

/// What a capture holds beside posts: counted, and said to the clerk once a file.
struct CaptureNotes {
  enum Note: Hashable {
    /// X put something in the place of a post that it no longer shows.
    case unavailable
    case promoted
    /// A post of somebody else that stands here only because it was reposted.
    case repostedOnly
    /// X could not give something that was asked for, and why.
    case refused(String)
    /// X tells users of its interface that something is gone, and why.
    case takenDown(String)
  }

  private var counts: [Note: Int] = [:]

  mutating func add(_ note: Note, _ count: Int = 1) { counts[note, default: 0] += count }

  mutating func add(_ others: CaptureNotes) { for (note, count) in others.counts { add(note, count) } }

  var remarks: [String] { [unavailable, promoted, reposted, refused, takenDown].compactMap { $0 } }

  private var unavailable: String? {
    counts[.unavailable].map {
      "\($0.counted("place")) where X showed no post any more (deleted, made private, or of a suspended account)"
    }
  }

  private var promoted: String? { counts[.promoted].map { "\($0.counted("advertisement")) left out" } }

  private var reposted: String? {
    counts[.repostedOnly].map {
      "\($0.counted("post")) of other people, only reposted here: the words stand in the reposts, and there is no record "
        + "besides"
    }
  }

  private var refused: String? {
    let reasons = reasons { if case .refused(let why) = $0 { why } else { nil } }
    return reasons.map { "X could not show all that was asked for: \($0)" }
  }

  private var takenDown: String? {
    let reasons = reasons { if case .takenDown(let why) = $0 { why } else { nil } }
    return reasons.map { "tells of posts or accounts that are gone from X (\($0)): nothing was removed for it" }
  }

  /// `2 not found, 1 suspended`, by name.
  private func reasons(_ reason: (Note) -> String?) -> String? {
    let found = counts.compactMap { note, count in reason(note).map { (why: $0, count: count) } }
    guard !found.isEmpty else { return nil }
    let ordered = found.sorted { $0.why.utf8.lexicographicallyPrecedes($1.why.utf8) }
    return ordered.map { "\($0.count.grouped) \($0.why)" }.joined(separator: ", ")
  }
}

import Importing
import Records

/// Looks for messages that may be an excerpt pasted from another chat of the same phone, which nothing in the file
/// tells from messages: a short run that steps back in time, is followed by a return, and holds an unknown sender or
/// goes back for hours. Such records are kept, and the doubt is written beside their time.
struct QuotedRuns {
  struct Pending {
    var record: Record
    var origin: Origin
    var raw: [UInt8]
  }

  static let doubt = "may be quoted from another chat"

  /// Longer runs are a chat that is simply out of order.
  private static let longestRun = 200
  private static let largestRun = 4 << 20
  private static let stepBack: Int64 = 600
  private static let longStepBack: Int64 = 21_600

  private var run: [Pending] = []
  private var runBytes = 0
  private var latest: Int64?
  private var speakers: Set<[UInt8]> = []

  /// What can be passed on, in order, once `next` is known.
  mutating func add(_ next: Pending) -> [Pending] {
    let time = next.record.published.seconds
    let isBack = next.record.direction != .system && time < (latest ?? .min) - (latest == nil ? 0 : QuotedRuns.stepBack)
    if isBack || (next.record.direction == .system && !run.isEmpty) {
      run.append(next)
      runBytes += next.raw.count
      return run.count > QuotedRuns.longestRun || runBytes > QuotedRuns.largestRun ? release(isQuoted: false) : []
    }
    let released = release(isQuoted: isSuspect)
    remember(next)
    return released + [next]
  }

  mutating func finish() -> [Pending] { release(isQuoted: false) }

  private var isSuspect: Bool {
    guard let latest else { return false }
    return run.contains { pending in
      guard pending.record.direction != .system else { return false }
      let isFar = pending.record.published.seconds < latest - QuotedRuns.longStepBack
      return isFar || !speakers.contains((pending.record.author.name ?? "").bytes)
    }
  }

  private mutating func release(isQuoted: Bool) -> [Pending] {
    var released = run
    run = []
    runBytes = 0
    for index in released.indices where released[index].record.direction != .system {
      if isQuoted {
        let doubt = released[index].record.published.doubt
        released[index].record.published.doubt = Doubt.joined(doubt, QuotedRuns.doubt)
      } else {
        remember(released[index])
      }
    }
    return released
  }

  private mutating func remember(_ pending: Pending) {
    guard pending.record.direction != .system else { return }
    latest = pending.record.published.seconds
    if let name = pending.record.author.name { speakers.insert(name.bytes) }
  }
}

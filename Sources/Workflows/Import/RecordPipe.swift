import Foundation

/// Hands batches from the thread that reads an export to the thread that writes the archive; never more than a few at
/// a time, so that memory does not grow with the export.
final class RecordPipe<Element: Sendable>: @unchecked Sendable {
  // Unchecked: every property is read and written only between `condition.lock()` and `unlock()`.
  private let condition = NSCondition()
  private var batches: [[Element]] = []
  private var isFinished = false
  private var isAbandoned = false
  private var hasReader = false
  private let capacity: Int

  init(capacity: Int) { self.capacity = capacity }

  /// From now on somebody receives, and the pipe may fill up. Before that nothing waits, or an export that is still being opened
  /// would wait for a reader who waits for it.
  func beginReading() {
    condition.lock()
    hasReader = true
    condition.unlock()
  }

  /// Waits while the pipe is full.
  ///
  /// - Throws: `CancellationError` once the reader has gone.
  func send(_ batch: [Element]) throws {
    condition.lock()
    defer { condition.unlock() }
    while hasReader && batches.count >= capacity && !isAbandoned { condition.wait() }
    guard !isAbandoned else { throw CancellationError() }
    batches.append(batch)
    condition.broadcast()
  }

  /// The next batch, or nil when the sender has finished.
  func receive() -> [Element]? {
    condition.lock()
    defer { condition.unlock() }
    while batches.isEmpty && !isFinished { condition.wait() }
    guard !batches.isEmpty else { return nil }
    condition.broadcast()
    return batches.removeFirst()
  }

  func finish() {
    condition.lock()
    isFinished = true
    condition.broadcast()
    condition.unlock()
  }

  /// The reader takes no more: a sender that waits is told so.
  func abandon() {
    condition.lock()
    isAbandoned = true
    condition.broadcast()
    condition.unlock()
  }
}

import Foundation
import Output
import Synchronization
import Workflows

/// One line on standard error that is written over while a long job runs. Nothing when that is no terminal, or within
/// the first second.
final class ProgressLine: Sendable {
  private struct State {
    var shown: ContinuousClock.Instant?
    var isDrawn = false
  }

  private let isShown: Bool
  private let started = ContinuousClock.now
  private let state = Mutex(State())

  init(isQuiet: Bool) { isShown = !isQuiet && StandardStreams.errIsTerminal }

  func show(_ text: String) {
    guard isShown else { return }
    state.withLock { state in
      let now = ContinuousClock.now
      guard now - started > .seconds(1), state.shown.map({ now - $0 > .milliseconds(100) }) ?? true else { return }
      state.shown = now
      state.isDrawn = true
      StandardStreams.write("\r\u{1B}[K" + TerminalText.line(text), to: 2)
    }
  }

  func clear() {
    state.withLock { state in
      guard state.isDrawn else { return }
      StandardStreams.write("\r\u{1B}[K", to: 2)
      state.isDrawn = false
    }
  }

  func show(_ progress: ImportProgress) {
    switch progress {
    case .opening(let path): show("Opening \(path)")
    case .recognised(let summary): show(summary)
    case .reading(let records): show("Reading: \(records) records")
    case .hashingMedia(let done, let total): show("Hashing media: \(done) of \(total)")
    case .indexing(let records): show("Indexing \(records) records")
    }
  }
}

import Synchronization

/// The folds of 256 neighbouring scalars.
final class FoldPage: Sendable {
  /// Kind, then length, then offset of the folded bytes in `blob`.
  let entries: [(kind: FoldRules.Kind, length: UInt16, offset: UInt16)]
  let blob: [UInt8]

  init(number: UInt32) {
    var entries: [(kind: FoldRules.Kind, length: UInt16, offset: UInt16)] = []
    var blob: [UInt8] = []
    for low in UInt32(0)..<256 {
      let fold = Unicode.Scalar(number << 8 | low).map(FoldRules.fold) ?? FoldRules.Fold(.separator)
      // The longest known decomposition has 33 bytes: a page stays far below 64 kB.
      entries.append((fold.kind, UInt16(clamping: fold.text.utf8.count), UInt16(clamping: blob.count)))
      blob.append(contentsOf: fold.text.utf8)
    }
    self.entries = entries
    self.blob = blob
  }
}

/// All folds, worked out a page at a time as they are met: a whole table would cost every command 0.2 s at its start.
enum FoldPages {
  private static let shared = Mutex<[FoldPage?]>(Array(repeating: nil, count: 0x1100))

  /// What is known so far.
  static var snapshot: [FoldPage?] { shared.withLock { $0 } }

  /// The page and all that is known by now.
  static func load(_ number: UInt32) -> (page: FoldPage, snapshot: [FoldPage?]) {
    let made = FoldPage(number: number)
    return shared.withLock { pages in
      let index = Int(number)
      let page = pages[index] ?? made
      pages[index] = page
      return (page, pages)
    }
  }
}

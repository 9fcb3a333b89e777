/// Which numbers are versions of one post: every version of an edited post has a number of its own (since October 2022).
struct EditHistories {
  private var first: [[UInt8]: String] = [:]

  mutating func add(_ history: [String]) {
    guard history.count > 1, let first = history.first else { return }
    for id in history { self.first[Array(id.utf8)] = first }
  }

  /// The number of a post's first version: the post's own number in every archive.
  func first(of id: String) -> String { first[Array(id.utf8)] ?? id }
}

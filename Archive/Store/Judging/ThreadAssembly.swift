import Policy

/// Puts the posts of a thread together, which come one after another.
struct ThreadAssembly {
  struct Thread {
    struct Member {
      let number: Int64
      let name: PostRef
      let act: WordedAct
    }

    let number: Int64
    var posts: [Member] = []

    var acts: [Act] { posts.map(\.act.act) }
  }

  private var waiting: Thread?

  /// Each post by its current wording.
  ///
  /// - Parameter threads: The thread of each post, by its place.
  /// - Returns: The threads that are complete now.
  mutating func add(_ batch: [StoredPost], _ threads: [Int64: Int64]) throws -> [Thread] {
    var complete: [Thread] = []
    for post in batch {
      guard let number = threads[post.place], let act = try post.acts().acts.last else { continue }
      if waiting?.number != number {
        if let waiting { complete.append(waiting) }
        waiting = Thread(number: number)
      }
      waiting?.posts.append(.init(number: post.post, name: post.name, act: act))
    }
    return complete
  }

  mutating func finish() -> Thread? {
    defer { waiting = nil }
    return waiting
  }
}

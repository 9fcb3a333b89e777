import Records

/// Who answered whom in a thread.
///
/// By the parent that a reply names; where it names none that the thread holds, the last received act before it.
struct ThreadReplies: Sendable {
  struct Reply: Sendable {
    /// In the thread.
    let act: Int
    /// What it answers, in the thread; nil where nothing received stands before it.
    let answered: Int?
    /// The author of what it answers: handle, id or name.
    let author: [UInt8]?
  }

  /// The council's, in the order of time.
  let official: [Reply]
  private let thread: [Act]

  init(_ thread: [Act]) {
    self.thread = thread
    var places: [[UInt8]: Int] = [:]
    var lastReceived: Int?
    var replies: [Reply] = []
    for (place, act) in thread.enumerated() {
      if act.direction == .official {
        let parent = act.parent.flatMap { places[Array($0.utf8)] }
        let answered =
          act.parent == nil ? lastReceived : parent.flatMap { thread[$0].direction == .received ? $0 : nil }
        replies.append(Reply(act: place, answered: answered, author: answered.flatMap { Self.author(thread[$0]) }))
      } else if act.direction == .received {
        lastReceived = place
      }
      places[Array(act.ref.utf8)] = place
    }
    official = replies
  }

  /// When the council first answered an act: in reply to it, or to a later act of its author.
  func firstAnswer(to place: Int) -> Int64? {
    let author = Self.author(thread[place])
    let answer = official.first { reply in
      guard reply.act > place, let answered = reply.answered else { return false }
      return answered == place || answered > place && author != nil && reply.author == author
    }
    return answer.map { thread[$0.act].at.seconds }
  }

  /// It answers somebody else than the council: residents among themselves.
  func isAmongResidents(_ place: Int) -> Bool {
    guard let parent = thread[place].parent else { return false }
    return thread.contains { $0.direction == .received && $0.ref.utf8.elementsEqual(parent.utf8) }
  }

  private static func author(_ act: Act) -> [UInt8]? {
    (act.author.nativeID ?? act.author.handle ?? act.author.name).map { $0.utf8.lowercasedBytes }
  }
}

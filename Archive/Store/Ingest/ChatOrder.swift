import Records

/// The messages of one chat in the order in which they were sent, as far as its exports tell: the order of each export, joined
/// at the messages that they share.
///
/// Which export came first makes no difference: where two exports have messages that the other lacks between two shared ones,
/// those are ordered by time, then by what they are.
struct ChatOrder {
  /// A message with its post, and its fingerprint without the number among equals.
  struct Message {
    let post: Int64
    let seconds: Int64
    let fingerprint: String

    func precedes(_ other: Message) -> Bool {
      if seconds != other.seconds { return seconds < other.seconds }
      return fingerprint.utf8.lexicographicallyPrecedes(other.fingerprint.utf8)
    }
  }

  private(set) var messages: [Message] = []

  /// - Parameter matches: For each new message, the index of the known one that it is.
  init(joining known: [Message], with new: [Message], matches: [Int?]) {
    messages.reserveCapacity(known.count + new.count)
    var nextKnown = 0
    var waiting: [Message] = []
    for (message, match) in zip(new, matches) {
      guard let match else {
        waiting.append(message)
        continue
      }
      interleave(known[nextKnown..<max(nextKnown, match)], waiting)
      messages.append(known[match])
      nextKnown = match + 1
      waiting = []
    }
    interleave(known[nextKnown...], waiting)
  }

  /// Each message's key: its post's fingerprint, numbered among equals in the order of the chat.
  ///
  /// - Parameter fingerprints: By post, now that the new messages are filed: what was known as a deletion may have a text.
  func keys(_ fingerprints: [Int64: String]) -> [String] {
    var met: [String: Int] = [:]
    return messages.map { message in
      let fingerprint = fingerprints[message.post] ?? message.fingerprint
      let number = met[fingerprint, default: 0] + 1
      met[fingerprint] = number
      return number == 1 ? fingerprint : "\(fingerprint)-\(number)"
    }
  }

  private mutating func interleave(_ known: ArraySlice<Message>, _ new: [Message]) {
    var (known, new) = (known, new[...])
    while let first = known.first, let other = new.first {
      messages.append(other.precedes(first) ? other : first)
      if other.precedes(first) { new.removeFirst() } else { known.removeFirst() }
    }
    messages += known
    messages += new
  }
}

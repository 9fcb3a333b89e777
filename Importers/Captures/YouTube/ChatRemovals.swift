import ByteFormats

/// What moderators took out of a live chat while it was saved: a message stands before the line that removes it.
struct ChatRemovals {
  private var messages: Set<[UInt8]> = []
  /// For each author, the number of the last line that removes everything before it.
  private var authors: [[UInt8]: Int] = [:]

  mutating func add(_ line: JSONValue, number: Int) {
    for action in ChatAction.all(in: line) {
      switch ChatAction(action) {
      case .remove(let id): messages.insert(Array(id.utf8))
      case .removeAll(let author): authors[Array(author.utf8)] = number
      default: break
      }
    }
  }

  func holds(_ item: ChatItem, line: Int) -> Bool {
    if let id = item.id, messages.contains(Array(id.utf8)) { return true }
    return item.author.flatMap { authors[Array($0.utf8)] }.map { line <= $0 } ?? false
  }
}

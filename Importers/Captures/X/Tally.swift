/// Counts who is answered, to find whose posts a capture is about.
struct Tally {
  private let entries: [Survey.Entry]
  private let edits: EditHistories
  private var authors: [Int64: Int] = [:]
  /// Posts of each author that the capture is about: decides between equals.
  private var own: [Int: Int] = [:]

  init(_ survey: Survey) {
    entries = survey.entries
    edits = survey.edits
    for entry in entries {
      guard let author = entry.author else { continue }
      authors[entry.number] = author
      if entry.isMain { own[author, default: 0] += 1 }
    }
  }

  var likeliest: (place: Int, why: String)? {
    if let place = onlyAuthor(withRoot: true) { return (place, "who wrote all the posts here") }
    if let place = rootAuthor { return (place, "who began the conversations here") }
    if let place = authorOfMostAnswered { return (place, "who wrote the post that is answered most") }
    if let place = mostAnsweredAuthor { return (place, "whom the posts here answer most") }
    if let place = onlyRootAuthor { return (place, "who wrote all the posts here that answer nobody") }
    return onlyAuthor(withRoot: false).map { ($0, "who wrote all the posts here") }
  }

  private func onlyAuthor(withRoot: Bool) -> Int? {
    let mains = entries.filter(\.isMain)
    guard let author = mains.first?.author, mains.allSatisfy({ $0.author == author }) else { return nil }
    return !withRoot || mains.contains(where: isRoot) ? author : nil
  }

  private var onlyRootAuthor: Int? {
    let roots = entries.filter { $0.isMain && isRoot($0) }
    guard let author = roots.first?.author, roots.allSatisfy({ $0.author == author }) else { return nil }
    return author
  }

  private func isRoot(_ entry: Survey.Entry) -> Bool {
    !entry.isRepost && entry.answered == nil
      && (entry.conversation == nil || entry.conversation == entry.number || isVersion(entry))
  }

  /// A later version of an edited post begins a conversation of its own.
  private func isVersion(_ entry: Survey.Entry) -> Bool {
    guard let conversation = entry.conversation else { return false }
    return edits.first(of: String(conversation)).utf8.elementsEqual(edits.first(of: String(entry.number)).utf8)
  }

  private var rootAuthor: Int? {
    var roots: [Int64: Int] = [:]
    for entry in entries {
      guard let conversation = entry.conversation, roots[conversation] == nil else { continue }
      roots[conversation] = authors[conversation] ?? (entry.answered == conversation ? entry.answeredAuthor : nil)
    }
    var answers: [Int: Int] = [:]
    for entry in entries where !entry.isRepost {
      guard let conversation = entry.conversation, conversation != entry.number, let root = roots[conversation],
        entry.author != root
      else { continue }
      answers[root, default: 0] += 1
    }
    return best(answers)
  }

  private var authorOfMostAnswered: Int? {
    var answers: [Int64: (count: Int, author: Int)] = [:]
    for entry in entries {
      guard let answered = entry.answered, let author = authors[answered] ?? entry.answeredAuthor,
        entry.author != author
      else { continue }
      answers[answered] = ((answers[answered]?.count ?? 0) + 1, author)
    }
    guard let most = answers.values.map(\.count).max(), most > 1 else { return nil }
    let leaders = Set(answers.values.filter { $0.count == most }.map(\.author))
    return leaders.count == 1 ? leaders.first : nil
  }

  private var mostAnsweredAuthor: Int? {
    var answers: [Int: Int] = [:]
    for entry in entries {
      guard let author = entry.answeredAuthor ?? entry.answered.flatMap({ authors[$0] }), entry.author != author else {
        continue
      }
      answers[author, default: 0] += 1
    }
    return best(answers)
  }

  /// The same for every order of a dictionary.
  private func best(_ answers: [Int: Int]) -> Int? {
    answers.max { left, right in
      if left.value != right.value { return left.value < right.value }
      let (one, other) = (own[left.key] ?? 0, own[right.key] ?? 0)
      return one == other ? left.key > right.key : one < other
    }?.key
  }
}

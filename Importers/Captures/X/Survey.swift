import ByteFormats
import ExportFiles

/// A first look at all files of a capture: who wrote, who answered whom, which posts were edited.
struct Survey {
  /// One post, as far as it tells whose capture this is. Authors are places in `people.persons`.
  struct Entry {
    let number: Int64
    let author: Int?
    let conversation: Int64?
    let answered: Int64?
    let answeredAuthor: Int?
    let isRepost: Bool
    /// Not only there because another post refers to it.
    let isMain: Bool
  }

  private(set) var people = People()
  private(set) var edits = EditHistories()
  private(set) var entries: [Entry] = []
  /// Seconds since 1970 of the latest page.
  private(set) var made: Int64?

  /// Never fails: a file that cannot be read is reported when its turn comes.
  init(of tree: ExportTree) {
    for member in CaptureSigns.files(of: tree) {
      if case .nothing? = try? CaptureSigns.look(at: member, in: tree) { continue }
      try? read(member, in: tree)
    }
    for member in CaptureSigns.tables(of: tree) where CollectedTable.isTable(member, in: tree) {
      CollectedTable.posts(of: member, in: tree) { add($0, isMain: true) }
    }
  }

  private mutating func read(_ member: Member, in tree: ExportTree) throws {
    var values = try JSONSequenceReader { try tree.open(member) }
    while let record = try values.next() {
      guard let value = try? record.parse(), let dialect = CaptureDialect(value) else { continue }
      let findings = Findings(value, dialect)
      for post in findings.posts { add(post, isMain: true) }
      for post in findings.others { add(post, isMain: false) }
      if let found = findings.made { made = max(made ?? found, found) }
    }
  }

  private mutating func add(_ post: CapturedPost, isMain: Bool) {
    edits.add(post.versions)
    for person in post.named { _ = people.place(of: person) }
    entries.append(
      Entry(
        number: post.number, author: people.place(of: post.author),
        conversation: post.conversation.flatMap { Int64($0) },
        answered: post.answered.flatMap { Int64($0) },
        answeredAuthor: post.answeredAuthor.flatMap { people.place(of: $0) }, isRepost: post.isRepost, isMain: isMain))
    for companion in post.companions { add(companion.post, isMain: false) }
  }
}

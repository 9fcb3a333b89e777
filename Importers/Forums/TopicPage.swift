import ByteFormats
import ExportFiles
import Importing
import Records

/// A page of a topic as a web browser saved it.
enum TopicPage {
  private struct Found {
    let draft: PostDraft
    let origin: Origin
    let hasInvalidText: Bool
    let holdsOthers: Bool
  }

  @Sendable static func read(
    _ export: ForumExport, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink
  ) throws {
    let page = try PageBytes(member, in: tree)
    do { try read(page, export, member, &sink) } catch let error as StructureError {
      throw DamagedFile(file: member.path, offset: error.offset, reason: error.reason)
    }
  }

  private static func read(
    _ page: PageBytes, _ export: ForumExport, _ member: Member, _ sink: inout any RecordSink
  ) throws {
    guard let facts = try facts(of: page) else { throw NotThisFamily("holds no posts of a forum") }
    guard let engine = facts.engine else { throw NotThisFamily("holds no posts of a forum") }
    let posts = try posts(on: page, engine, member)
    if case .unknown = engine, !isConvincing(posts.map(\.draft), facts) {
      throw NotThisFamily("holds no posts of a forum")
    }
    var clock = PageClock(facts.zone, export.options.zone)
    for post in posts { clock.learn(from: post.draft.stamp) }
    let mapper = PostMapper(facts: facts, account: export.account(of: facts.host, name: facts.siteName), clock: clock)
    for (index, post) in posts.enumerated() {
      do {
        if post.hasInvalidText { throw Unreadable("has bytes that are no text (UTF-8)") }
        if post.holdsOthers { throw Unreadable("holds other posts, which cannot be told apart") }
        let record = try mapper.record(post.draft, isFirstOnPage: index == 0)
        try accept(record, post.origin, page, &sink)
      } catch let error as Unreadable {
        try sink.reject(error.reason, at: post.origin)
      }
    }
    for text in remarks(engine, facts, posts.count) { try sink.remark(Remark(file: member.path, text)) }
  }

  private static func facts(of page: PageBytes) throws -> PageFacts? {
    let start = page.text.drop { $0 <= 0x20 || $0 >= 0x80 }
    return start.first == UInt8(ascii: "<") ? try PageFacts(page) : nil
  }

  private static func posts(on page: PageBytes, _ engine: Engine, _ member: Member) throws -> [Found] {
    let reader = HTMLRecordReader(ByteChunks(page.text)) { element, _ in engine.isPost(element) }
    var found: [Found] = []
    var read = 0
    var place = 0
    while let record = try reader.next() {
      guard let element = record.element else { continue }
      let length = OwnBytes.length(of: element.name, in: record.bytes)
      place += page.originalLength(of: read..<max(read, record.offset))
      read = max(read, record.offset)
      let origin = Origin(
        file: member.path, start: place, length: page.originalLength(of: record.offset..<record.offset + length),
        number: record.number)
      found.append(
        Found(
          draft: engine.draft(element), origin: origin, hasInvalidText: record.hasInvalidText,
          holdsOthers: element.first { engine.isPost($0) } != nil))
    }
    return found
  }

  /// A page of no known engine counts as a topic only where its posts have author, date and words.
  static func isConvincing(_ posts: [PostDraft], _ facts: PageFacts) -> Bool {
    let whole = posts.count { $0.author.name != nil && $0.body != nil && $0.stamp?.isDate == true }
    return whole > 0 && whole * 2 >= posts.count && facts.speaksOfForum
  }

  /// For recognition: the facts of a page that holds posts; nil for any other file.
  static func recognise(_ member: Member, in tree: ExportTree) -> PageFacts? {
    guard let page = try? PageBytes(member, in: tree), let facts = try? facts(of: page), let engine = facts.engine
    else {
      return nil
    }
    guard case .unknown = engine else { return facts }
    guard let posts = try? posts(on: page, engine, member) else { return nil }
    return isConvincing(posts.map(\.draft), facts) ? facts : nil
  }

  private static func accept(
    _ record: Record, _ origin: Origin, _ page: PageBytes, _ sink: inout any RecordSink
  ) throws {
    let end = min(origin.start + origin.length, page.original.count)
    let raw = Array(page.original[min(origin.start, end)..<end])
    try sink.accept(record, from: origin, raw: raw.span)
  }

  private static func remarks(_ engine: Engine, _ facts: PageFacts, _ count: Int) -> [String] {
    var remarks: [String] = []
    if case .unknown(let marks) = engine {
      let sureness =
        switch marks {
        case .comment: "by microdata, which is fairly sure"
        case .article, .container: "by the names of its parts, which is not sure"
        }
      remarks.append(
        "is of no forum program that is known: \(count) posts were told \(sureness). Compare it with the page.")
    }
    if facts.isLaterPage { remarks.append("is a later page of its topic: save the pages before it too") }
    return remarks
  }
}

/// Where an element ends in bytes that begin with it.
enum OwnBytes {
  /// Counts opening and closing tags of its name; the whole where they do not match.
  static func length(of name: String, in bytes: [UInt8]) -> Int {
    let name = Array(name.utf8)
    var depth = 0
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      let isClosing = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "/")
      let start = index + (isClosing ? 2 : 1)
      index += 1
      guard isName(name, in: bytes, at: start) else { continue }
      depth += isClosing ? -1 : 1
      if depth == 0, let end = bytes[start...].firstIndex(of: UInt8(ascii: ">")) { return end + 1 }
    }
    return bytes.count
  }

  private static func isName(_ name: [UInt8], in bytes: [UInt8], at start: Int) -> Bool {
    let end = start + name.count
    guard end < bytes.count else { return false }
    for offset in name.indices where Bytes.lowered(bytes[start + offset]) != name[offset] { return false }
    return bytes[end] <= 0x20 || bytes[end] == UInt8(ascii: ">") || bytes[end] == UInt8(ascii: "/")
  }
}

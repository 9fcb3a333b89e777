import ByteFormats
import ExportFiles
import Importing
import Records

/// The whole texts of long posts (`note-tweet.js`, since 2022), kept until the posts that they complete have been read.
///
/// A post holds only its first 280 units or so and does not name its long text: the two are joined by their second
/// and by the words that they share (41 of 41 were found so in an archive of November 2024).
final class LongPosts {
  static let patterns: [PathPattern] = ["note-tweet.js", "note-tweet-part*.js"]
  static let deletedPatterns: [PathPattern] = ["deleted-note-tweet.js", "deleted-note-tweet-part*.js"]

  private var posts: [LongPost] = []
  private var bySecond: [Int64: [Int]] = [:]

  /// The reader of the family: everything has been done before the first post was read.
  static func check(_: XExport, _: Member, _: ExportTree, _: inout any RecordSink) {}

  func load(from tree: ExportTree, counting check: CompletenessCheck, into sink: inout some RecordSink) throws {
    for member in tree.members {
      let isDeleted = LongPosts.deletedPatterns.contains { $0.matches(member.path) }
      guard isDeleted || LongPosts.patterns.contains(where: { $0.matches(member.path) }) else { continue }
      var elements = try ElementReader(member, in: tree)
      while let element = try elements.next() {
        do { try keep(element, isDeleted: isDeleted) } catch { try sink.reject(error.reason, at: element.origin) }
      }
      check.found(elements.count, in: member.path)
    }
  }

  private func keep(_ element: Element, isDeleted: Bool) throws(Unreadable) {
    let post = try LongPost(element.value(), isDeleted: isDeleted, origin: element.origin, raw: element.record.bytes)
    // Nobody writes more in one second; without a bound a made-up file could cost hours.
    if bySecond[post.second, default: []].count < 50 { bySecond[post.second, default: []].append(posts.count) }
    posts.append(post)
  }

  /// Gives a cut post its whole text, where one of the long posts is its own.
  func complete(_ record: inout Record) {
    guard !bySecond.isEmpty, record.kind != .share else { return }
    let second = record.published.seconds
    // The long text is stored some 20 ms before its post: now and then in the second before.
    for candidate in (bySecond[second] ?? []) + (bySecond[second - 1] ?? []) where posts[candidate].completed == nil {
      guard let text = posts[candidate].text(completing: record) else { continue }
      record.text = text
      record.completeness = .whole
      posts[candidate].addMarks(to: &record)
      posts[candidate].completed = record
      return
    }
  }

  /// Every long post is a sighting of the post that it completes, or else a post of its own.
  func deliver(as export: XExport, into sink: inout some RecordSink) throws {
    for post in posts {
      try sink.accept(post.completed ?? post.record(by: export.author), from: post.origin, raw: post.raw.span)
    }
    let alone = posts.count { $0.completed == nil }
    guard alone > 0 else { return }
    try sink.remark(
      Remark("\(alone.counted("long post")) without the short form that should be beside it, kept as a post of its own")
    )
  }
}

/// One element of `note-tweet.js`.
struct LongPost {
  let id: String
  /// Seconds since 1970.
  let second: Int64
  let text: String
  let isDeleted: Bool
  let origin: Origin
  let raw: [UInt8]
  /// The post that it completes, with the whole text.
  var completed: Record?
  private let links: [Link]
  private let tags: [String]
  private let mentions: [String]

  init(_ value: JSONValue, isDeleted: Bool, origin: Origin, raw: [UInt8]) throws(Unreadable) {
    let note = value["noteTweet"] ?? value["deletedNoteTweet"] ?? value
    guard let id = note["noteTweetId"]?.text else { throw Unreadable("has no number (noteTweetId)") }
    guard let text = note["core"]?["text"]?.string else { throw Unreadable("has no text") }
    guard let second = note["createdAt"]?.string.flatMap(PostTime.seconds) else {
      throw Unreadable("has no date that can be read")
    }
    self.id = id
    self.second = second
    self.text = text
    self.isDeleted = isDeleted
    self.origin = origin
    self.raw = raw
    let core = note["core"]
    links = core?["urls"]?.elements.compactMap(LongPost.link) ?? []
    tags = core?["hashtags"]?.elements.compactMap { $0["text"]?.string } ?? []
    mentions = core?["mentions"]?.elements.compactMap { $0["screenName"]?.string } ?? []
  }

  private static func link(_ item: JSONValue) -> Link? {
    let short = item["shortUrl"]?.string
    return (item["expandedUrl"]?.string ?? short).map { Link(url: $0, shortened: short) }
  }

  /// The whole text for `record`; nil where its words are not the beginning of this long post.
  func text(completing record: Record) -> String? {
    let cut = Array(record.text.utf8)
    let whole = Array(text.utf8)
    let bodyEnd = cut.withUnsafeBufferPointer(PostText.endBeforeLinks)
    let stem = PostText.elidedStem(of: record.text).flatMap { $0.weight >= PostText.lightestCut ? $0 : nil }
    // A reply's leading names may be missing from its long text.
    for start in LongPost.startsPastNames(cut) {
      if LongPost.agree(cut[start..<max(start, bodyEnd)], whole, toTheEnd: true) { return record.text }
      guard let stem, start < stem.end, LongPost.agree(cut[start..<stem.end], whole, toTheEnd: false) else { continue }
      let tail = linksToKeep(after: cut[stem.tail...], of: record)
      return String(decoding: cut[..<start] + whole + tail, as: UTF8.self)
    }
    return nil
  }

  /// Adds the links, tags and names that the cut post had lost.
  func addMarks(to record: inout Record) {
    record.links = LongPost.union(record.links, links) { $0.url }
    record.tags = LongPost.union(record.tags, tags) { $0 }
    record.mentions = LongPost.union(record.mentions, mentions) { $0 }
  }

  /// As a post of its own.
  func record(by author: Author) -> Record {
    var record = Record(
      identity: .native(id), kind: .post, direction: .official, published: PublicationTime(seconds: second), text: text)
    record.author = author
    record.visibility = .public
    record.state = isDeleted ? .deleted : .live
    record.links = links
    record.tags = tags
    record.mentions = mentions
    return record
  }

  private static func union<Mark>(_ first: [Mark], _ second: [Mark], by name: (Mark) -> String) -> [Mark] {
    var known = Set(first.map { Array(name($0).utf8) })
    return first + second.filter { known.insert(Array(name($0).utf8)).inserted }
  }

  /// The links after the cut (media, a quoted post), without X's own link to the whole and those the long text has
  /// itself.
  private func linksToKeep(after tail: ArraySlice<UInt8>, of record: Record) -> [UInt8] {
    let own = Set(links.map { Array($0.url.utf8) })
    let pairs = record.links.map { (Array(($0.shortened ?? "").utf8), $0.url) }
    let targets = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    var kept: [UInt8] = []
    for short in tail.split(whereSeparator: { $0 <= 0x20 }) {
      let target = targets[Array(short)]
      if let target, PostText.isWebStatus(target) || own.contains(Array(target.utf8)) { continue }
      kept.append(UInt8(ascii: " "))
      kept += short
    }
    return kept
  }

  /// 0, and the places past each of the names at the beginning of a text (a reply names 50 people at most).
  private static func startsPastNames(_ text: [UInt8]) -> [Int] {
    var starts = [0]
    while starts.count <= 50, let start = starts.last, start < text.count, text[start] == UInt8(ascii: "@"),
      let end = text[start...].firstIndex(where: { $0 <= 0x20 })
    {
      starts.append(text[end...].firstIndex { $0 > 0x20 } ?? text.count)
    }
    return starts
  }

  /// Whether `whole` begins with `part` (or is it, `toTheEnd`). The same link is shortened differently in the two: any
  /// t.co link equals any other.
  private static func agree(_ part: ArraySlice<UInt8>, _ whole: [UInt8], toTheEnd: Bool) -> Bool {
    var rest = whole[...]
    var part = part
    while let last = part.last, last <= 0x20 { part.removeLast() }
    while let byte = part.first {
      guard let other = rest.first, byte == other else { return false }
      if byte == linkStart[0], part.starts(with: linkStart), rest.starts(with: linkStart) {
        part = part.dropFirst(linkStart.count).drop(while: isCode)
        rest = rest.dropFirst(linkStart.count).drop(while: isCode)
      } else {
        part.removeFirst()
        rest.removeFirst()
      }
    }
    return !toTheEnd || rest.allSatisfy { $0 <= 0x20 }
  }

  private static let linkStart = Array("https://t.co/".utf8)

  private static func isCode(_ byte: UInt8) -> Bool {
    (byte >= 0x30 && byte <= 0x39) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
  }
}

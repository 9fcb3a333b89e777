import ByteFormats
import XImporter

/// What one value of a file holds.
struct Findings {
  /// The posts that it is about.
  private(set) var posts: [CapturedPost] = []
  /// Posts that it holds besides and that none of those refers to: other versions of an edited post.
  private(set) var others: [CapturedPost] = []
  /// What was found and cannot be read: why, and where in the value.
  private(set) var faults: [(reason: String, range: Range<Int>)] = []
  private(set) var notes = CaptureNotes()
  /// Seconds since 1970 at which the tool noted this.
  private(set) var made: Int64?
  /// The page says that another follows.
  private(set) var announcesMore = false

  init(_ value: JSONValue, _ dialect: CaptureDialect) {
    switch dialect {
    case .page: readPage(value)
    case .secondAPI: readFlat(value)
    case .firstAPI:
      take { () throws(Unreadable) in
        try FirstAPI.post(from: value)
      } at: {
        value.byteRange
      }
    case .search:
      for item in value["statuses"]?.elements ?? [] {
        take { () throws(Unreadable) in
          try FirstAPI.post(from: item)
        } at: {
          item.byteRange
        }
      }
    case .scraped:
      take { () throws(Unreadable) in
        try ScrapedPost.post(from: value)
      } at: {
        value.byteRange
      }
    case .unavailable: notes.add(.unavailable)
    case .webAnswer: readAnswer(value)
    case .webPost: readCollected(value, envelope: value["__import_meta"])
    case .collected: readCollected(value["data"] ?? value, envelope: value)
    case .takenDown: notes.add(.takenDown(Findings.known(value["reason"]?.string, of: Findings.departures)))
    case .refusal: noteRefusals(value)
    }
  }

  private mutating func take(_ read: () throws(Unreadable) -> CapturedPost, at range: () -> Range<Int>) {
    do { posts.append(try read()) } catch { faults.append((error.reason, range())) }
  }

  private mutating func readPage(_ page: JSONValue) {
    let reader = SecondAPI(includes: Includes(page["includes"]))
    let data = page["data"]
    for item in data?.isArray == true ? data?.elements ?? [] : [data].compactMap({ $0 }) {
      take { () throws(Unreadable) in
        try reader.post(from: item)
      } at: {
        item.byteRange
      }
    }
    readOthers(reader)
    made = page["__twarc"]?["retrieved_at"]?.string.flatMap(PostTime.seconds)
    announcesMore = page["meta"]?["next_token"]?.string != nil
    noteRefusals(page)
  }

  /// Repeats among `includes` what the page is about, what that refers to, and other versions of it.
  private mutating func readOthers(_ reader: SecondAPI) {
    var known: Set<Int64> = []
    for post in posts { Findings.collectNumbers(of: post, into: &known) }
    for item in reader.includes.posts {
      guard let number = item["id"]?.integer, known.insert(number).inserted else { continue }
      do { others.append(try reader.post(from: item)) } catch { faults.append((error.reason, item.byteRange)) }
    }
  }

  private mutating func readFlat(_ value: JSONValue) {
    let reader = SecondAPI(includes: Includes(nil))
    take { () throws(Unreadable) in
      try reader.post(from: value)
    } at: {
      value.byteRange
    }
    made = value["__twarc"]?["retrieved_at"]?.string.flatMap(PostTime.seconds)
  }

  private mutating func readAnswer(_ value: JSONValue) {
    let answer = WebAnswer(value)
    notes.add(answer.notes)
    for item in answer.posts {
      take { () throws(Unreadable) in
        try WebPost.post(from: item)
      } at: {
        item.byteRange
      }
    }
  }

  /// Zeeschuimer keeps the time of the first sight, and that of the last where it saw the post again.
  private mutating func readCollected(_ value: JSONValue, envelope: JSONValue?) {
    take { () throws(Unreadable) in
      try WebPost.post(from: value)
    } at: {
      value.byteRange
    }
    let stamps = [envelope?["timestamp_collected"]?.integer, envelope?["last_updated"]?.integer].compactMap { $0 }
    made = stamps.max().map { $0 / 1000 }
  }

  private mutating func noteRefusals(_ page: JSONValue) {
    for error in page["errors"]?.elements ?? [] {
      let type = error["type"]?.string?.utf8.reversed().prefix { $0 != UInt8(ascii: "/") } ?? []
      notes.add(.refused(Findings.known(String(decoding: type.reversed(), as: UTF8.self), of: Findings.refusals)))
    }
  }

  private static func collectNumbers(of post: CapturedPost, into known: inout Set<Int64>) {
    known.insert(post.number)
    for companion in post.companions { collectNumbers(of: companion.post, into: &known) }
  }

  /// Only words that are known reach the report.
  private static func known(_ word: String?, of words: [(word: String, meaning: String)]) -> String {
    words.first { $0.word.utf8.elementsEqual((word ?? "").utf8) }?.meaning ?? "for another reason"
  }

  private static let refusals: [(word: String, meaning: String)] = [
    ("resource-not-found", "not found"), ("not-authorized-for-resource", "not open to this capture"),
    ("resource-unavailable", "suspended"), ("disallowed-resource", "withheld"),
  ]
  private static let departures: [(word: String, meaning: String)] = [
    ("deleted", "deleted"), ("protected", "made private"), ("suspended", "of a suspended account"),
    ("deactivated", "of a closed account"), ("scrub_geo", "without its place"), ("withheld", "withheld"),
  ]
}

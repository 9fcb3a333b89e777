import ArchiveStore
import Foundation
import Records
import Search
import TestSupport
import Testing

/// Invented posts and questions, and what the evaluator says of them: the index must say the same.
private struct Invention {
  private static let words = [
    "bin", "bins", "road", "roads", "closed", "closure", "flood", "flooding", "market", "café", "cafe", "O’Brien",
    "obrien", "Mill",
    "Street", "🚧", "🌊", "#bins", "#Market", "@wenlowtc", "£50", "car-park", "council's", "weir",
  ]
  private static let start: Int64 = 1_600_000_000

  var random: SeededRandom

  mutating func records(_ count: Int) -> [[Record]] {
    (0..<count).map { number in
      var record = post(
        sentence(), at: Invention.start + Int64.random(in: 0..<100_000_000, using: &random), id: "\(number)")
      record.kind = PostKind.allCases.randomElement(using: &random) ?? .post
      record.direction = [.official, .received].randomElement(using: &random) ?? .official
      record.visibility = [.public, .private].randomElement(using: &random) ?? .public
      if chance(10) { record.state = .deleted }
      if chance(5) { record.media = [Media(path: "a/\(number).jpg", type: "image", caption: sentence())] }
      if chance(5) { record.links = [Link(url: "https://example.org/market", title: "Market day")] }
      if chance(20) { record.poll = Poll(question: sentence(), options: [.init(text: "road"), .init(text: "closed")]) }
      if chance(4) { record.published.precision = .minute }
      if chance(6) { record.published.precision = .day }
      if chance(4) { record.published.zone = .assumed }
      if chance(8) { record.title = sentence() }
      guard chance(8) else { return [record] }
      var edited = record
      record.revised = record.published.seconds
      edited.revised = record.published.seconds + 60
      edited.text = sentence()
      return [record, edited]
    }
  }

  mutating func query(depth: Int = 0) -> String {
    switch Int.random(in: 0..<(depth < 3 ? 12 : 7), using: &random) {
    case 0, 1: return word()
    case 2: return "\"\(word()) \(word())\""
    case 3: return "-\(word())"
    case 4: return filter()
    case 5: return "=\(word())"
    case 6:
      return [
        "bin*", "fl*", "\"road closed\"~3", "\"road closed market\"~2", "in:title \(word())", "in:caption market",
        "~markt",
        "~clsed", "~floods", "~cafe", "in:poll ~raod",
      ].randomElement(
        using: &random) ?? ""
    case 7, 8: return query(depth: depth + 1) + " " + query(depth: depth + 1)
    case 9, 10: return "(" + query(depth: depth + 1) + " OR " + query(depth: depth + 1) + ")"
    default: return "NOT (" + query(depth: depth + 1) + ")"
    }
  }

  private mutating func filter() -> String {
    let filters = [
      "is:deleted", "is:edited", "is:official", "is:received", "is:reply", "is:private", "has:media", "has:link",
      "has:poll",
      "kind:reply", "kind:comment", "after:2021", "before:2022-05", "on:2021-03-04", "on:2022", "-on:2021-06",
      "author:council",
      "account:wenlow", "account:nobody", "platform:test", "url:example.org/market",
    ]
    return filters.randomElement(using: &random) ?? ""
  }

  private mutating func word() -> String { Invention.words.randomElement(using: &random) ?? "" }

  private mutating func sentence() -> String {
    (0..<Int.random(in: 1..<9, using: &random)).map { _ in word() }.joined(separator: " ")
  }

  private mutating func chance(_ oneIn: Int) -> Bool { Int.random(in: 0..<oneIn, using: &random) == 0 }
}

@Suite struct SearchPropertyTests {
  private static let seed: UInt64 = 20_250_430
  /// `MUNIMENT_QUESTIONS=1000` asks more.
  private let questions = ProcessInfo.processInfo.environment["MUNIMENT_QUESTIONS"].flatMap(Int.init) ?? 200

  @Test func theIndexFindsWhatTheEvaluatorFinds() throws {
    var invention = Invention(random: SeededRandom(seed: SearchPropertyTests.seed))
    let posts = invention.records(150)
    let test = try TestArchive()
    // In three imports, so that edits meet posts that are indexed already.
    for part in 0..<3 {
      let records = posts.enumerated().filter { $0.offset % 3 == part }.map(\.element)
      try test.bringIn(records.flatMap { $0.prefix(1) })
      try test.bringIn(records.flatMap { $0.dropFirst() })
    }
    let zone = test.archive.zone
    let known = posts.map { documents($0) }
    for number in 0..<questions {
      let text = invention.query()
      let query = try SearchQuery(parsing: text, zone: zone, platforms: ["test"])
      let expected = known.filter { QueryEvaluator.hit(query.root, $0.wordings) != nil }.map(\.id)
      let answer = try test.archive.search(text, SearchOptions(limit: 1000))
      let found = answer.hits.compactMap(\.nativeID)
      #expect(
        Set(found) == Set(expected) && found.count == expected.count && answer.total == expected.count,
        "query \(number), seed \(SearchPropertyTests.seed): \(text)")
    }
  }

  @Test func aWordThatNobodyWroteIsOfferedAnother() throws {
    let test = try TestArchive()
    try test.bringIn((0..<30).map { post("We received your letter \($0)", at: 1_700_000_000 + Int64($0), id: "\($0)") })
    try test.bringIn([post("Sorry, not recieved", id: "x")])
    let meant = try test.archive.search("recieved market").didYouMean
    #expect(meant.map(\.word) == ["recieved"])
    #expect(meant.first?.meant.map(\.word) == ["received"])
    #expect(meant.first?.meant.map(\.posts) == [30])
    #expect(try test.archive.search("received letters").didYouMean.isEmpty)
    #expect(try test.archive.search("recieved OR post").didYouMean.map(\.word) == ["recieved"])
    #expect(try test.archive.search("recieved OR letters OR post OR parcel").didYouMean.isEmpty)
    #expect(try test.archive.search("~recieved").total == 31)
  }

  @Test func pagesCoverTheResultOnceInEveryOrder() throws {
    var invention = Invention(random: SeededRandom(seed: 7))
    let test = try TestArchive()
    try test.bringIn(invention.records(120).flatMap { $0 })
    for order in SearchOrder.allCases {
      for query in ["", "road OR market OR bins", "is:official -closed"] {
        var seen: [Int64] = []
        var cursor: String?
        var total = 0
        repeat {
          let page = try test.archive.search(query, SearchOptions(order: order, limit: 7, cursor: cursor))
          seen += page.hits.map(\.id)
          cursor = page.next
          total = page.total
        } while cursor != nil
        #expect(seen.count == total)
        #expect(Set(seen).count == total)
      }
    }
  }

  @Test func aCursorServesOnlyItsOwnQueryAndArchive() throws {
    let test = try TestArchive()
    try test.bringIn((0..<5).map { post("market \($0)", at: 1_700_000_000 + Int64($0), id: "\($0)") })
    let cursor = try #require(try test.archive.search("market", SearchOptions(limit: 2)).next)
    #expect(throws: ArchiveError.foreignCursor) {
      try test.archive.search("road", SearchOptions(limit: 2, cursor: cursor))
    }
    #expect(throws: ArchiveError.foreignCursor) {
      try test.archive.search("market", SearchOptions(limit: 2, cursor: "x"))
    }
    try test.bringIn([post("market 9", id: "9")])
    #expect(throws: ArchiveError.staleCursor) {
      try test.archive.search("market", SearchOptions(limit: 2, cursor: cursor))
    }
  }

  @Test func facetsAddUpToTheTotal() throws {
    var invention = Invention(random: SeededRandom(seed: 9))
    let test = try TestArchive()
    try test.bringIn(invention.records(150).flatMap { $0 })
    let answer = try test.archive.search("road OR flood", SearchOptions(limit: 1, withFacets: true))
    for (name, values) in answer.facets { #expect(values.values.reduce(0, +) == answer.total, "\(name)") }
    let hits = try test.archive.search("road OR flood", SearchOptions(limit: 1000)).hits
    #expect(answer.facets["kind"] == Dictionary(grouping: hits, by: \.kind).mapValues(\.count))
    #expect(answer.facets["state"] == Dictionary(grouping: hits, by: \.state).mapValues(\.count))
    let years = Dictionary(grouping: hits) { "\(test.archive.zone.reading(at: $0.publishedSeconds).year)" }
    #expect(answer.facets["year"] == years.mapValues(\.count))
    try test.bringIn([post("flood road", at: 1_700_000_000, id: "new")])
    let later = try test.archive.search("road OR flood", SearchOptions(limit: 1, withFacets: true))
    #expect(later.facets["platform"] == ["test": answer.total + 1])
    #expect(Set(answer.facets.keys) == ["platform", "account", "kind", "direction", "state", "author", "year"])
  }

  @Test(arguments: [
    "\"", "AND", "OR NOT", "(((", "", "*", "\"\u{301} OR x", "nobody:x", "{text}: a", "NEAR(a b)", "a\u{0}b",
    "'; DROP TABLE posts",
  ])
  func anyTextIsAnswered(_ query: String) throws {
    let test = try TestArchive()
    try test.bringIn([post("a b x", id: "1")])
    let answer = try test.archive.search(query)
    #expect(answer.total == answer.hits.count)
    #expect(!answer.understood.isEmpty)
  }

  @Test func pastTheLimitsIsAnErrorAndNotAnEmptyAnswer() throws {
    let test = try TestArchive()
    let long = String(repeating: "a ", count: 2500)
    #expect(throws: SearchQueryError.self) { try test.archive.search(long) }
    let many = Array(repeating: "a", count: 65).joined(separator: " ")
    #expect(throws: SearchQueryError.self) { try test.archive.search(many) }
  }

  private func documents(_ wordings: [Record]) -> (id: String, wordings: [SearchDocument]) {
    let isEdited = Set(wordings.map { Array($0.text.utf8) }).count > 1
    let account = Account(key: "wenlow", name: "Wenlow")
    let first = wordings[0]
    let documents = wordings.map { record in
      var dated = record
      dated.published = first.published
      return SearchDocument(dated, platform: Platform(rawValue: "test"), account: account, isEdited: isEdited)
    }
    guard case .native(let id) = first.identity else { return ("", documents) }
    return (id, isEdited ? documents : Array(documents.suffix(1)))
  }
}

import Foundation
import Records
import Search
import Testing

private let london = CouncilZone(identifier: "Europe/London") ?? CouncilZone(timeZone: .gmt)

private func query(_ text: String) throws -> SearchQuery { try SearchQuery(parsing: text, zone: london) }

private func word(_ word: String, in field: SearchField? = nil) -> SearchNode {
  .term(SearchTerm(tokens: [word], mode: .forms, field: field))
}

private func exact(_ word: String, in field: SearchField? = nil) -> SearchNode {
  .term(SearchTerm(tokens: [word], mode: .exact, field: field))
}

private func phrase(_ words: String..., slop: Int? = nil, in field: SearchField? = nil) -> SearchNode {
  .term(SearchTerm(tokens: words, mode: .phrase(slop: slop), field: field))
}

private func prefix(_ words: String..., in field: SearchField? = nil) -> SearchNode {
  .term(SearchTerm(tokens: words, mode: .prefix, field: field))
}

private func whole(_ words: String..., in field: SearchField) -> SearchNode {
  .term(SearchTerm(tokens: words, mode: .whole, field: field))
}

private func day(_ year: Int, _ month: Int, _ day: Int) throws -> PublishedSpan.Edge {
  PublishedSpan.Edge(date: try #require(CivilTime(year: year, month: month, day: day)), zone: london)
}

@Suite struct SearchQueryTests {
  @Test(
    arguments: [
      ("", .everything),
      ("  \n ", .everything),
      ("Bins", word("bins")),
      ("bins waste", .and([word("bins"), word("waste")])),
      ("bins AND waste", .and([word("bins"), word("waste")])),
      ("bins and waste", .and([word("bins"), word("and"), word("waste")])),
      ("a OR b c", .or([word("a"), .and([word("b"), word("c")])])),
      ("(a OR b) c", .and([.or([word("a"), word("b")]), word("c")])),
      ("((a b)) c", .and([word("a"), word("b"), word("c")])),
      ("-bins", .not(word("bins"))),
      ("NOT bins", .not(word("bins"))),
      ("NOT NOT bins", word("bins")),
      ("NOT -bins waste", .and([word("bins"), word("waste")])),
      ("a -(b OR c)", .and([word("a"), .not(.or([word("b"), word("c")]))])),
      ("\"Road closure\"", phrase("road", "closure")),
      ("“Road closure”", phrase("road", "closure")),
      ("\"closed\"", exact("closed")),
      ("=closed", exact("closed")),
      ("=\"road closed\"", phrase("road", "closed")),
      ("bin*", prefix("bin")),
      ("car-pa*", prefix("car", "pa")),
      ("\"road clos*\"", prefix("road", "clos")),
      ("\"road closure\"~5", phrase("road", "closure", slop: 5)),
      ("(\"road closure\"~5)", phrase("road", "closure", slop: 5)),
      ("car-park", phrase("car", "park")),
      ("council(s)", phrase("council", "s")),
      ("council’s", word("councils")),
      ("#CarPark", whole("carpark", in: .tag)),
      ("＃bins_and_bags", whole("bins", "and", "bags", in: .tag)),
      ("#bin*", prefix("bin", in: .tag)),
      ("@town_clerk", whole("town", "clerk", in: .mention)),
      ("#1", exact("1")),
      ("#️⃣", exact("#\u{20E3}")),
      ("bus7", exact("bus7")),
      ("👍🏽", exact("👍")),
      ("C++", phrase("c", "+", "+")),
      ("author:Clerk", exact("clerk", in: .author)),
      ("author:\"Jane O’Hara\"", phrase("jane", "ohara", in: .author)),
      ("in:title bins waste", .and([word("bins", in: .title), word("waste")])),
      ("in:title (bins OR \"a b\")", .or([word("bins", in: .title), phrase("a", "b", in: .title)])),
      ("-in:title bins", .not(word("bins", in: .title))),
      ("in:title -bins", .not(word("bins", in: .title))),
      ("platform:X", .filter(.platform("x"))),
      ("account:\"Ludlow Town\"", .filter(.account(["ludlow", "town"]))),
      ("kind:reply is:official", .and([.filter(.kind(.reply)), .filter(.direction(.official))])),
      ("is:missing is:private", .and([.filter(.state(.missing)), .filter(.visibility(.private))])),
      ("is:reply is:edited", .and([.filter(.reply), .filter(.edited)])),
      ("has:media has:link has:poll", .and([.filter(.hasMedia), .filter(.hasLink), .filter(.hasPoll)])),
      ("url:HTTPS://www.Example.org/Bins/", .filter(.url(PostAddress("example.org/Bins")))),
      ("conversation:12", .filter(.conversation(12))),
      ("\"x\"\u{301} OR secret", .or([exact("x"), word("secret")])),
      ("(a OR b", .or([word("a"), word("b")])),
      ("\"road closure", .and([word("road"), word("closure")])),
      ("OR", word("or")),
      ("AND OR NOT", .and([word("and"), word("or"), word("not")])),
      ("bins OR", .and([word("bins"), word("or")])),
      ("a OR !!! b", .or([word("a"), word("b")])),
      ("((((((((((((((((((((a", word("a")),
      ("*", .everything),
      ("b*", word("b")),
      ("foo:bar", phrase("foo", "bar")),
      ("https://example.org", phrase("https", "example", "org")),
      ("on:2024-02-30", phrase("on", "2024", "02", "30")),
      ("before:1/2/24", phrase("before", "1", "2", "24")),
      ("after:0024", phrase("after", "0024")),
      ("~corve", .term(SearchTerm(tokens: ["corve"], mode: .spelling))),
      ("~road-closure", phrase("road", "closure")),
      ("case:5", phrase("case", "5")),
      ("has:finding", .filter(.hasFinding)),
      ("in:title", phrase("in", "title")),
      ("conversation:99999999999999999999", phrase("conversation", "99999999999999999999")),
      ("'--' - \u{1F}", .everything),
      ("道路", phrase("道", "路")),
    ] as [(String, SearchNode)])
  func readsWhatWasTyped(text: String, node: SearchNode) throws {
    let query = try query(text)
    #expect(query.root == node)
    #expect(try SearchQuery(canonical: query.canonical, zone: london).root == node)
  }

  @Test func datesAreDaysInTheCouncilsZone() throws {
    let may = try day(2024, 5, 1)
    #expect(may.seconds == 1_714_518_000)  // 30 April 23:00 UTC
    #expect(try query("after:2024-05").root == .filter(.published(PublishedSpan(from: may, until: nil))))
    #expect(try query("before:2024-05-01").root == .filter(.published(PublishedSpan(from: nil, until: may))))
    #expect(try query("on:2024-12").root == .filter(.published(span(day(2024, 12, 1), day(2025, 1, 1)))))
    #expect(try query("on:2024-02-29").root == .filter(.published(span(day(2024, 2, 29), day(2024, 3, 1)))))
    #expect(try query("on:2024").root == .filter(.published(span(day(2024, 1, 1), day(2025, 1, 1)))))
  }

  @Test func aDateThatIsRuledOutLeavesTheOtherDates() throws {
    let (from, until) = (try day(2024, 1, 1), try day(2025, 1, 1))
    let others: SearchNode = .or([
      .filter(.published(PublishedSpan(from: nil, until: from))),
      .filter(.published(PublishedSpan(from: until, until: nil))),
    ])
    #expect(try query("-on:2024").root == others)
    #expect(try query("bins -on:2024").root == .and([word("bins"), others]))
    let either: SearchNode = .or([.not(word("bins")), .filter(.published(PublishedSpan(from: from, until: nil)))])
    #expect(try query("-(bins before:2024)").root == either)
  }

  @Test(arguments: [
    ("", "Every post."),
    ("bins", "Posts with the word “bins” (and its other forms)."),
    (
      "bins \"road closure\" author:\"jane smith\" after:2024-05 before:2024-09",
      "Posts with the word “bins” (and its other forms) and the phrase “road closure”, written by “jane smith”, "
        + "published from 1 May 2024 00:00 until 1 September 2024 00:00 (Europe/London)."
    ),
    (
      "a OR (-b is:official)",
      "Posts with the word “a” (and its other forms) or (without the word “b” (and its other forms) and that are official)."
    ),
    (
      "=closed bin* \"road closure\"~5 #tip -has:media",
      "Posts with exactly “closed” and a word beginning with “bin” and “road closure” in any order with at most 5 other words "
        + "between and the tag “tip”, that have no media."
    ),
    (
      "foo:bar",
      "Posts with the phrase “foo bar”. “foo:bar”: “foo” is no condition of a search; it was read as plain words."
    ),
    (
      "on:2024-02-30 bins",
      "Posts with the phrase “on 2024 02 30” and the word “bins” (and its other forms). “on:2024-02-30”: there is no such "
        + "date, or it lies before 1900; it was read as plain words."
    ),
    (
      "!!! \u{200B}",
      "Every post. “!!!” has no letter, digit or symbol to search for: it was left out. "
        + "“U+200B” has no letter, digit or symbol to search for: it was left out."
    ),
    (
      "after:2024 before:2023",
      "Posts published from 1 January 2024 00:00 until 1 January 2023 00:00 (Europe/London). The dates leave no day "
        + "between them."
    ),
    (
      "~corve",
      "Posts with a word spelt like “corve”."
    ),
  ])
  func saysHowItWasUnderstood(text: String, understood: String) throws {
    #expect(try query(text).understood == understood)
  }

  @Test(arguments: [
    "\"open", "(open", "AND", "b*", "foo:bar", "is:blue", "kind:letter", "has:findings", "case:1", "in:body x", "!!!",
    "platform:no/such", "=bin*", "\"a b*\"~3", "((((((((((((((((((((a", "before:tomorrow", "author:!!!",
    "conversation:x",
    "market or carnival",
    "url:https://", "~road-closure", "~bin", "\"the bin the\"~3",
    "in:text is:official", "in:text author:phone market", "in:text in:title market", "in:text #bins",
    "in:text (is:official)",
  ])
  func whatIsNotReadAsTypedIsSaid(text: String) throws {
    #expect(try !query(text).notes.isEmpty)
  }

  @Test(arguments: [
    "in:text market", "in:text -market", "in:text (market OR is:official)", "-in:text market is:official", "or",
    "market OR or",
  ])
  func aFieldThatLimitsAWordNeedsNoNote(text: String) throws {
    #expect(try query(text).notes == [])
  }

  @Test func aPlatformThatDoesNotExistIsNotSearchedInVain() throws {
    let query = try SearchQuery(parsing: "platform:facebok", zone: london, platforms: ["facebook", "x"])
    #expect(query.root == phrase("platform", "facebok"))
    #expect(query.understood.utf8.count > 40 && !query.notes.isEmpty)
  }

  @Test func longQueriesAreRefusedAndNeverCutShort() throws {
    let thousand = String(repeating: "é", count: 1000)
    #expect(try query(thousand).root == exactly(thousand))
    #expect(throws: SearchQueryError.tooLong(scalars: 1001, limit: 1000)) { try query(thousand + "x") }
    let words = (0..<64).map { "w\($0)" }
    #expect(throws: Never.self) { try query(words.joined(separator: " ")) }
    #expect(throws: SearchQueryError.tooManyTerms(65, limit: 64)) { try query((words + ["x"]).joined(separator: " ")) }
    #expect(throws: SearchQueryError.tooManyPrefixes(9, limit: 8)) {
      try query((0..<9).map { "bin\($0)*" }.joined(separator: " "))
    }
  }

  @Test func anyTextIsAQueryAndItsCanonicalFormAsksTheSame() throws {
    var generator = Seeded(state: 20_240_517)
    for _ in 0..<4000 {
      let text = randomQuery(&generator)
      guard let query = try? query(text) else {
        #expect(throws: SearchQueryError.self) { try query(text) }
        continue
      }
      let canonical = query.canonical
      let again = try SearchQuery(canonical: canonical, zone: london)
      #expect(again.root == query.root, "\(text) → \(canonical)")
      #expect(again.canonical == canonical)
      #expect(!query.understood.isEmpty)
    }
  }

  private func exactly(_ text: String) -> SearchNode {
    word(String(repeating: "e", count: text.unicodeScalars.count))
  }

  private func span(_ from: PublishedSpan.Edge, _ until: PublishedSpan.Edge) -> PublishedSpan {
    PublishedSpan(from: from, until: until)
  }
}

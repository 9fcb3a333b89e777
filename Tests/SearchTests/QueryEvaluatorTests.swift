import Foundation
import Records
import Testing

@testable import Search

private let london = CouncilZone(identifier: "Europe/London") ?? CouncilZone(timeZone: .gmt)

private func record(_ text: String, _ change: (inout Record) -> Void = { _ in }) -> Record {
  var record = Record(
    identity: .native("1"), kind: .post, direction: .official, published: PublicationTime(seconds: 1_715_914_800),
    text: text)
  change(&record)
  return record
}

private func document(_ record: Record, isEdited: Bool = false) -> SearchDocument {
  let account = Account(key: "4711", name: "Ludford Town Council", handle: "ludfordtc")
  return SearchDocument(
    record, platform: Platform(rawValue: "x"), account: account, isEdited: isEdited, conversation: 7)
}

private func holds(_ text: String, for document: SearchDocument) throws -> Bool {
  QueryEvaluator.matches(try SearchQuery(parsing: text, zone: london).root, document)
}

@Suite struct QueryEvaluatorTests {
  static let post = record("The road 🚧 is closed: O’Brien’s car-park. #BinDay @town_clerk, write to a@example.org") {
    $0.author = Author(name: "Jane Smith", handle: "jsmith")
    $0.title = "Notice"
    $0.links = [Link(url: "https://www.example.org/roads/high-street/", title: "Works ahead")]
    $0.media = [
      Media(path: "media/map.jpg", type: "image", caption: "a red van", altText: "by the bridge")
    ]
    $0.poll = Poll(question: "Which day?", options: [.init(text: "Monday"), .init(text: "Tuesday")])
    $0.url = "https://x.example/status/1"
    $0.tags = ["Hidden"]
    $0.parent = "99"
  }

  @Test(arguments: [
    "", "road", "closure", "-bins", "road AND closed", "bins OR road", "obrien*", "OBriens", "\"car park\"", "car-park",
    "🚧", "\"road 🚧\"", "#binday", "binday", "#hidden", "hidden", "@town_clerk", "@Town-Clerk", "in:title notice",
    "in:caption van", "in:poll monday", "in:link works", "author:jane", "author:\"jane smith\"", "author:jsmith",
    "account:ludford", "account:\"town council\"", "account:4711", "platform:x", "kind:post", "is:official", "is:reply",
    "has:media has:link has:poll", "url:example.org/roads", "url:https://x.example/status/1", "conversation:7",
    "on:2024-05-17",
    "after:2024-05-17", "before:2024-05-18", "\"closed road\"~2", "map", "=closed", "\"is closed\"", "clos*",
    "-(bins OR waste)",
    "a@example.org",
  ])
  func finds(query: String) throws { #expect(try isFound(query)) }

  @Test(arguments: [
    "bins", "=close", "\"road closed\"", "\"closed road\"~1", "-road", "NOT closed", "#bin", "#bindays", "@example",
    "@clerk",
    "in:title road", "\"red bridge\"", "\"van by\"", "\"monday tuesday\"", "author:clerk", "account:4712",
    "platform:facebook",
    "is:received", "is:deleted", "is:edited", "is:private", "kind:reply", "url:example.com", "conversation:8",
    "on:2024-05-16",
    "before:2024-05-17", "after:2024-05-18", "-on:2024-05", "road bins", "has:media -has:link",
  ])
  func doesNotFind(query: String) throws { #expect(try !isFound(query)) }

  private func isFound(_ query: String) throws -> Bool {
    try holds(query, for: document(Self.post))
  }

  @Test func aTimeKnownRoughlyIsFoundOnBothSidesOfAnEdgeAndSaidToBeDoubtful() throws {
    let midnight: Int64 = 1_715_900_400  // 17 May 2024 00:00 in London
    let times = [
      PublicationTime(seconds: midnight - 1800, zone: .assumed),
      PublicationTime(seconds: midnight + 1800, precision: .minute, zone: .assumed),
      PublicationTime(seconds: midnight - 30, precision: .minute),
      PublicationTime(seconds: midnight - 3600, zone: .account, doubt: "the clocks went back"),
    ]
    for time in times {
      let post = document(record("x") { $0.published = time })
      for text in ["after:2024-05-17", "before:2024-05-17", "-before:2024-05-17", "-after:2024-05-17"] {
        let root = try SearchQuery(parsing: text, zone: london).root
        #expect(QueryEvaluator.matches(root, post) && QueryEvaluator.isDoubtful(root, post))
      }
    }
    let exact = document(record("x") { $0.published = PublicationTime(seconds: midnight) })
    #expect(try holds("after:2024-05-17", for: exact) && !holds("before:2024-05-17", for: exact))
    let day = document(
      record("x") { $0.published = PublicationTime(seconds: midnight, precision: .day, zone: .assumed) })
    #expect(
      try holds("on:2024-05-17", for: day) && !holds("on:2024-05-16", for: day) && !holds("on:2024-05-18", for: day))
  }

  @Test func anEarlierWordingIsFoundAndSaidToBeEarlier() throws {
    let wordings = [
      document(record("Bins on Monday"), isEdited: true), document(record("Bins on Friday"), isEdited: true),
    ]
    func hit(_ text: String) throws -> QueryEvaluator.Hit? {
      QueryEvaluator.hit(try SearchQuery(parsing: text, zone: london).root, wordings)
    }
    #expect(try hit("friday") == .current)
    #expect(try hit("monday is:edited") == .earlier)
    #expect(try hit("sunday") == nil)
  }

  @Test(arguments: [
    ("closure", ["closed"]), ("\"car park\"", ["car-park"]), ("road -bins", ["road"]), ("-bins", []),
    ("#binday", ["BinDay"]), ("obriens OR 🚧", ["🚧", "O’Brien’s"]), ("\"closed road\"~2", ["road", "closed"]),
    ("\"road 🚧\" 🚧", ["road 🚧"]),
  ])
  func marksWhatWasAskedFor(query: String, marked: [String]) throws {
    let root = try SearchQuery(parsing: query, zone: london).root
    let marks = QueryEvaluator.marks(root, document(Self.post)).filter { $0.field == .text }
    let scalars = Array(Self.post.text.unicodeScalars)
    #expect(marks.map { String(String.UnicodeScalarView(scalars[$0.range])) } == marked)
  }

  @Test func marksSayWhichValueOfAField() throws {
    let root = try SearchQuery(parsing: "bridge", zone: london).root
    #expect(
      QueryEvaluator.marks(root, document(Self.post)) == [SearchMark(field: .caption, value: 1, range: 7..<13)])
  }
}

@Suite struct TextNamesTests {
  @Test(
    arguments: [
      ("#Bins and #car_park, (#tip)", ["Bins", "car_park", "tip"], []),
      ("@clerk. @a.b-c, ＠other", [], ["clerk", "a.b-c", "other"]),
      ("mail a@b.c, https://x.org/#part &#39; #1 item # @", [], []),
      ("#été#two", ["été"], []),
      ("#👍", ["👍"], []),
    ] as [(String, [String], [String])])
  func findsTagsAndNames(text: String, tags: [String], mentions: [String]) {
    #expect(TextNames.find(in: text) == TextNames.Names(tags: tags, mentions: mentions))
  }

  @Test func ofASCIILettersDigitsAndAFewSignsMakeAName() {
    for scalar in (0..<0x80).compactMap({ Unicode.Scalar($0) }) where !"#@".unicodeScalars.contains(scalar) {
      let isWord = scalar == "_" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      let joins = isWord || scalar == "." || scalar == "-"
      let name = "x\(scalar)y"
      #expect(
        TextNames.find(in: "#\(name) @\(name)")
          == TextNames.Names(tags: [isWord ? name : "x"], mentions: [joins ? name : "x"]), "\(scalar.value)")
      let parts = isWord || ["/", "&", "="].contains(scalar)
      #expect(TextNames.find(in: "\(scalar)@x").mentions == (parts ? [] : ["x"]), "\(scalar.value)")
    }
  }
}

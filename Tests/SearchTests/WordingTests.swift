import Testing

@testable import Search

@Suite struct WordingTests {
  private func words(_ text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    return Wording(text).words.map { word in
      String(String.UnicodeScalarView(scalars[word.range]))
    }
  }

  @Test(arguments: [
    ("Roads closed https://wenlow.example/a?b=c now", ["Roads", "closed", "now"]),
    ("See www.wenlow.gov.uk/roads, or wenlow.gov.uk.", ["See", "or"]),
    ("bit.ly/3xYz9 (https://t.co/abc) here", ["here"]),
    ("#RoadClosure @wenlowtc (#tag) ＃道 stay", ["stay"]),
    ("Car-park and/or 9.30am, e.g. St.Mary's", ["Car", "park", "and", "or", "9", "30am", "e", "g", "St", "Mary's"]),
    ("clerk@wenlow.example", ["clerk", "wenlow", "example"]),
    ("Free 🎉 cake + £5 🚧🚧", ["Free", "cake", "5"]),
    ("Is it closed?Yes.It is", ["Is", "it", "closed", "Yes", "It", "is"]),
    ("# @ https:// .", []),
    ("", []),
  ])
  func linksTagsNamesAndSymbolsAreNoWords(_ text: String, _ expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test func wordsAreEqualHoweverTheyAreTyped() {
    let one = Wording("The CAFÉ isn’t open — “really”!").words.map(\.number)
    #expect(one == Wording("the cafe isn't 𝗼𝗽𝗲𝗻, 'really'").words.map(\.number))
  }

  @Test func noticesThatDifferInNamesAndFiguresHaveOneSkeleton() {
    let one = "Mill Street will be closed to all traffic on Monday 3 June from 9am."
    let other = "Corve Hill will be closed to all traffic on Tuesday 14 May from 10.30 pm. #roads https://t.co/x"
    let third = "Corve Hill will be open to all traffic on Tuesday 14 May from 10.30 pm."
    #expect(Passages(Wording(one)).skeleton == Passages(Wording(other)).skeleton)
    #expect(Passages(Wording(one)).skeleton != Passages(Wording(third)).skeleton)
  }

  @Test func fewPlainWordsAreNoSkeleton() {
    #expect(Passages(Wording("Happy Easter Wenlow!")).skeleton != Passages(Wording("Happy Christmas Wenlow!")).skeleton)
    #expect(Passages(Wording("Happy Easter, Wenlow 🐣")).skeleton == Passages(Wording("happy easter wenlow")).skeleton)
    #expect(Passages(Wording("Thanks")).skeleton == nil)
  }

  /// What the index keeps of a text must have something of every seven words in a row.
  @Test func sevenSharedWordsAlwaysShareAKeptRun() {
    var random = Source(state: 7)
    for _ in 0..<500 {
      let shared = (0..<Passages.certain).map { _ in "w\(random.next() % 40)" }
      let posts = (0..<2).map { _ in
        let before = (0..<random.next() % 12).map { _ in "w\(random.next() % 40)" }
        let after = (0..<random.next() % 12).map { _ in "w\(random.next() % 40)" }
        return Wording((before + shared + after).joined(separator: " "))
      }
      let asked = Set(Passages.numbers(of: posts[0].words))
      #expect(!asked.isDisjoint(with: Passages(posts[1]).kept))
    }
  }

  private struct Source {
    var state: UInt64
    mutating func next() -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 40)
    }
  }

  private func shared(_ asked: String, _ found: String, atLeast length: Int = 3) -> [String] {
    let (own, other) = (Wording(asked), Wording(found))
    let scalars = Array(found.unicodeScalars)
    return PassageComparison(own, atLeast: length).runs(in: other).map {
      String(String.UnicodeScalarView(scalars[other.range(of: $0.found)]))
    }
  }

  @Test func sharedPassagesAreFoundWhereverTheyStand() {
    let long =
      "Good morning. Bring your bins back in by noon please. The mayor sends her love. Mind the ice on the steps."
    #expect(
      shared("Mind the ice on the steps! BRING YOUR BINS back in", long) == [
        "Bring your bins back in", "Mind the ice on the steps",
      ])
    #expect(shared("nothing in common at all", long) == [])
    #expect(shared("", long) == [])
  }

  @Test func marksCountScalarsOfTheTextAsPublished() {
    let found = "👩‍👩‍👧 e\u{301}t\u{E9} — “Mind the ice” 🧊"
    #expect(shared("mind the ice", found) == ["Mind the ice"])
  }

  @Test func moreAndLongerRunsOfPlainWordsAreWorthMore() {
    let asked = Wording("Please keep your dog on a lead near the sheep on Monday 3 June at Mill Farm")
    let comparison = PassageComparison(asked)
    func value(_ text: String) -> Double { comparison.score(comparison.runs(in: Wording(text))).value }
    let (whole, half) = (
      value("Keep your dog on a lead near the sheep"), value("Keep your dog on a leash near the sheep")
    )
    #expect(whole > half)
    #expect(half > value("The band plays on Monday 3 June at Mill Farm"))
    #expect(value("A cat") == 0)
  }

  @Test func aTextOfOneWordRepeatedIsComparedInGoodTime() {
    let text = Wording([String](repeating: "stop", count: 50_000).joined(separator: " "))
    let clock = ContinuousClock()
    let time = clock.measure {
      let comparison = PassageComparison(text)
      #expect(comparison.score(comparison.runs(in: text)).words == 50_000)
      _ = Passages(text)
    }
    #expect(time < .seconds(10))
  }

  @Test func everyPrefixOfAHardTextIsRead() {
    let hard = "\r\n@\u{301}#＃x\"\u{301} http://\u{FEFF}a.b/c 1️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ﬁne ㎏ x\u{0}y İstanbul ßa… .a. b.c.d/ \u{202E}"
    let scalars = Array(hard.unicodeScalars)
    for end in 0...scalars.count {
      let text = String(String.UnicodeScalarView(scalars[..<end]))
      let wording = Wording(text)
      #expect(wording.words.allSatisfy { $0.range.upperBound <= end && !$0.range.isEmpty })
      _ = Passages(wording)
    }
  }

  @Test func nearDuplicatesStandTogether() {
    let texts = [
      "The office is closed over the bank holiday and opens again on Tuesday.",
      "Come and sing carols under the big tree with the brass band tonight.",
      "Just a reminder: the office is closed over the bank holiday and opens again on Tuesday.",
      "The office is closed over the bank holiday and opens again on Wednesday 4.",
    ]
    let groups = NearDuplicates.groups(texts.map { NearDuplicates.Item(Wording($0)) })
    #expect(groups.map(\.members) == [[0, 2, 3], [1]])
  }
}

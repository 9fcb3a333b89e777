import Testing

@testable import Sampling

@Suite struct SamplingFrameTests {
  /// Practice notes 7.1.
  @Test func theHashIsThatOfTheSortedLines() throws {
    let frame = try SamplingFrame(wenlow.reversed().map { post($0) })
    #expect(frame.hash == "5fff827693ac7a388b8d3b16544407b83128cc9c09ea0b06508793c5be1d16e5")
    #expect(frame.lines.prefix(14) == Array("fb:100\nfb:101\n".utf8)[...])
  }

  @Test func idsWrittenWithOtherBytesAreOtherIds() throws {
    let frame = try SamplingFrame([post("caf\u{E9}"), post("cafe\u{301}"), post("cafz")])
    #expect(frame.count == 3)
    #expect(frame.posts.map(\.id) == ["cafe\u{301}", "cafz", "caf\u{E9}"])
  }

  @Test func aFrameWithoutPostsIsRefused() {
    #expect(throws: SamplingError.emptyFrame) { try SamplingFrame([]) }
  }

  @Test func anIdThatStandsTwiceIsRefused() {
    #expect(throws: SamplingError.repeatedID("fb:1")) { try SamplingFrame([post("fb:1"), post("x:1"), post("fb:1")]) }
  }

  @Test(arguments: ["", "fb:1\nfb:2", "fb:1\r\n", "\n\u{301}"])
  func anIdThatWouldMakeTwoLinesIsRefused(_ id: String) {
    #expect(throws: SamplingError.notOneLine(id)) { try SamplingFrame([post(Identifier(id))]) }
  }

  @Test func postsAreStratifiedByPlatformTimeAndKind() throws {
    let frame = try SamplingFrame([
      FramePost(id: "a", platform: "mastodon", year: 2026, month: 3, kind: "post"),
      FramePost(id: "b", platform: "mastodon", year: 2026, month: 4, kind: "reply"),
      FramePost(id: "c", platform: "bluesky", year: 2026, month: 12, kind: "post"),
      FramePost(id: "d", platform: "mastodon", year: 2026, month: 1, kind: "post"),
    ])
    let strata = frame.strata(by: [.platform, .quarter, .kind])
    #expect(strata.map(\.key) == ["bluesky-2026-q4-post", "mastodon-2026-q1-post", "mastodon-2026-q2-reply"])
    #expect(strata.map(\.ids) == [["c"], ["a", "d"], ["b"]])
    #expect(frame.strata(by: [.year]).map(\.key) == ["2026"])
    #expect(frame.strata(by: []).map(\.key) == ["all"])
  }

  @Test func aMonthThatIsNoneIsRefused() {
    #expect(throws: SamplingError.badMonth(Int.max)) {
      try SamplingFrame([FramePost(id: "a", platform: "x", year: 2026, month: Int.max, kind: "post")])
    }
  }
}

/// The ids of the practice notes' vector.
let wenlow: [Identifier] = [
  "fb:100", "fb:101", "fb:102", "fb:103", "fb:104", "ig:200", "ig:201", "ig:202", "x:300", "x:301",
]

func post(_ id: Identifier, platform: String = "fb", kind: String = "post") -> FramePost {
  FramePost(id: id, platform: platform, year: 2026, month: 5, kind: kind)
}

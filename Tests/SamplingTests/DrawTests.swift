import Testing

@testable import Sampling

@Suite struct DrawTests {
  static let seed = "LTC-2026-27|minute FC/123/26|491827"

  private func design(
    _ frame: SamplingFrame, _ kind: SampleDesign.Kind = .simple, strata: [StratumAxis] = [], tolerable: Int? = nil,
    size: Int? = nil, seed: String = DrawTests.seed
  ) -> SampleDesign {
    SampleDesign(
      kind, year: "2026-27", strata: strata, tolerable: tolerable, size: size, seed: seed, frameHash: frame.hash)
  }

  /// Two thousand posts of three platforms, a third of them replies.
  private func town(_ count: Int = 2000) throws -> SamplingFrame {
    try SamplingFrame(
      (0..<count).map { number in
        post(
          Identifier("w:\(number)"), platform: ["mastodon", "bluesky", "youtube"][number % 7 % 3],
          kind: number % 3 == 0 ? "reply" : "post")
      })
  }

  private func removed(_ post: Identifier) -> OutOfFrame {
    OutOfFrame(post, .notOfficial, reviewer: "Ada Pym", time: 1_790_000_000)
  }

  /// Practice notes 7.1.
  @Test func theOrderIsThatOfTheHashes() throws {
    let order: [Identifier] = [
      "fb:104", "ig:201", "x:300", "x:301", "fb:101", "ig:202", "fb:100", "fb:102", "ig:200", "fb:103",
    ]
    #expect(DrawKey.order(wenlow, seed: DrawTests.seed) == order)
    let first = Array(DrawKey(seed: DrawTests.seed, id: "fb:104").hex.utf8)
    #expect(first.starts(with: "1c4a98d3e72be705".utf8) && first.count == 64)
    let frame = try SamplingFrame(wenlow.map { post($0) })
    #expect(try Draw(frame, design(frame, size: 4)).posts == Array(order.prefix(4)))
  }

  @Test func aSampleDrawnAgainFromAFrameInAnyOrderIsTheSame() throws {
    let frame = try town()
    let shuffled = try SamplingFrame(frame.posts.reversed())
    let plan = design(frame, .stratified, strata: [.platform, .kind])
    let draw = try Draw(frame, plan)
    #expect(try Draw(shuffled, plan) == draw)
    #expect(draw.posts.count == 323 && Set(draw.posts).count == 323)
    #expect(try Draw(frame, design(frame, seed: "another")).posts != Draw(frame, design(frame)).posts)
  }

  @Test func eachStratumGivesItsOwnPostsOnly() throws {
    let frame = try town()
    let draw = try Draw(frame, design(frame, .stratified, strata: [.platform, .kind]))
    let strata = frame.strata(by: [.platform, .kind])
    #expect(draw.strata.map(\.key) == strata.map(\.key))
    for (drawn, stratum) in zip(draw.strata, strata) { #expect(Set(drawn.sample).isSubset(of: Set(stratum.ids))) }
  }

  @Test func aReplacementIsTheNextOfItsStratumAndNoneComesTwice() throws {
    let frame = try town(60)
    let plan = design(frame, .stratified, strata: [.platform], size: 20)
    var log: [OutOfFrame] = []
    var gone: Set<Identifier> = []
    for _ in 0..<60 {
      let draw = try Draw(frame, plan, outOfFrame: log)
      #expect(Set(draw.posts).count == draw.posts.count && gone.isDisjoint(with: draw.posts))
      #expect(draw.replacements.count == log.count)
      guard let next = draw.posts.first else { break }
      gone.insert(next)
      log.append(removed(next))
    }
    let last = try Draw(frame, plan, outOfFrame: log)
    #expect(last.posts.isEmpty && gone.count == 60 && last.replacements.filter { $0.post == nil }.count == 20)
  }

  @Test func theReplacementStandsInTheLogWithItsReason() throws {
    let frame = try SamplingFrame(wenlow.map { post($0) })
    let draw = try Draw(frame, design(frame, size: 4), outOfFrame: [removed("ig:201")])
    #expect(draw.posts == ["fb:104", "x:300", "x:301", "fb:101"])
    #expect(draw.replacements == [Replacement(stratum: "all", removed: removed("ig:201"), post: "fb:101")])
    #expect(draw.strata.map(\.population) == [9])
  }

  @Test func onlyADrawnPostIsReplaced() throws {
    let frame = try SamplingFrame(wenlow.map { post($0) })
    #expect(throws: SamplingError.notInSample("fb:103")) {
      try Draw(frame, design(frame, size: 4), outOfFrame: [removed("fb:103")])
    }
    #expect(throws: SamplingError.notInSample("ig:201")) {
      try Draw(frame, design(frame, size: 4), outOfFrame: [removed("ig:201"), removed("ig:201")])
    }
  }

  @Test func anotherFrameThanTheRecordedOneIsRefused() throws {
    let (frame, other) = (try town(50), try town(51))
    #expect(throws: SamplingError.otherFrame(recorded: frame.hash, found: other.hash)) {
      try Draw(other, design(frame))
    }
  }

  @Test func aSampleLargerThanItsFrameIsRefusedInASentence() throws {
    let frame = try town(50)
    let error = #expect(throws: SamplingError.self) { try Draw(frame, design(frame, size: 51)) }
    #expect(error?.description == "A sample of 51 is larger than its frame of 50 posts: take all 50.")
    #expect(throws: SamplingError.sampleOfNothing(0)) { try Draw(frame, design(frame, size: 0)) }
    #expect(throws: SamplingError.badTolerance(0, of: 50)) { try Draw(frame, design(frame, .discovery)) }
  }

  @Test(arguments: ["", "a\nsecond"])
  func aSeedIsOneLine(_ seed: String) throws {
    let frame = try town(50)
    #expect(throws: SamplingError.notOneLine(seed)) { try Draw(frame, design(frame, seed: seed)) }
  }

  @Test func aDiscoveryDrawsAsManyAsItsToleranceNeeds() throws {
    let frame = try town(100)
    #expect(try Draw(frame, design(frame, .discovery, tolerable: 5)).posts.count == 45)
  }

  @Test func aSampleOfManySmallStrataGrowsToTheirLeastShares() throws {
    let posts = (0..<90).map { number in post(Identifier("w:\(number)"), platform: "p\(number / 9)") }
    let frame = try SamplingFrame(posts)
    let plan = SampleDesign(
      .stratified, year: "2026", strata: [.platform], margin: 0.2, seed: "s", frameHash: frame.hash)
    #expect(try Draw(frame, plan).posts.count == 50)
  }
}

import Records
import Testing

@Suite struct SequenceAlignmentTests {
  /// A conversation in which people often say the same thing in one minute.
  private func conversation(_ count: Int, seed: UInt64, precision: PublicationTime.Precision) -> [SequenceEntry] {
    var random = SeededGenerator(state: seed)
    var time: Int64 = 1_715_000_000
    return (0..<count).map { _ in
      time += Int64.random(in: 0...90, using: &random)
      let sender = UInt8.random(in: 65...69, using: &random)
      let body = UInt8.random(in: 97...104, using: &random)
      let stamp = precision == .second ? time : time / 60 * 60
      return entry(stamp, sender, [body], precision: precision)
    }
  }

  private func entry(
    _ seconds: Int64, _ sender: UInt8, _ body: [UInt8], precision: PublicationTime.Precision = .minute,
    isTombstone: Bool = false
  ) -> SequenceEntry {
    SequenceEntry(
      seconds: seconds, precision: precision, key: [sender] + body, isTombstone: isTombstone, senderKey: [sender])
  }

  @Test(arguments: [UInt64](1...6))
  func aSequenceAlignsWithItself(_ seed: UInt64) {
    for precision in [PublicationTime.Precision.second, .minute] {
      let all = conversation(300, seed: seed, precision: precision)
      #expect(SequenceAlignment.align(all, with: all) == (0..<300).map { $0 })
    }
  }

  @Test(arguments: [(0, 80), (40, 120), (100, 160), (0, 160)])
  func anOverlapAlignsAndTheRestIsNew(_ part: (start: Int, end: Int)) {
    for seed in UInt64(1)...5 {
      let all = conversation(160, seed: seed, precision: .second)
      let known = Array(all[0..<100])
      let new = Array(all[part.start..<part.end])
      let matched = SequenceAlignment.align(known, with: new).compactMap { $0 }
      let reverse = SequenceAlignment.align(new, with: known).compactMap { $0 }
      #expect(matched.count == max(0, min(100, part.end) - part.start))
      #expect(reverse.count == matched.count, "the union has one size, whichever came first (seed \(seed))")
    }
  }

  @Test(arguments: [UInt64](1...6))
  func roundedSecondsStillAlign(_ seed: UInt64) {
    var random = SeededGenerator(state: seed)
    let all = conversation(200, seed: seed, precision: .second)
    let shaken = all.map { entry in
      var entry = entry
      entry.seconds += Int64.random(in: -1...1, using: &random)
      return entry
    }
    let matches = SequenceAlignment.align(all, with: shaken)
    #expect(matches.compactMap { $0 }.count == 200)
    #expect(matches.compactMap { $0 } == matches.compactMap { $0 }.sorted())
  }

  @Test func aStampWithoutSecondsMeetsOneWithSeconds() {
    let phone = [
      entry(1_715_000_039, 65, [97], precision: .second), entry(1_715_000_059, 66, [98], precision: .second),
    ]
    let other = phone.map { entry($0.seconds / 60 * 60, $0.senderKey[0], Array($0.key.dropFirst())) }
    #expect(SequenceAlignment.align(phone, with: other) == [0, 1])
  }

  @Test func equalTextsInOneMinuteStayTwoMessages() {
    let twice = [entry(600, 65, [97]), entry(600, 65, [97])]
    #expect(SequenceAlignment.align([], with: twice) == [nil, nil])
    #expect(SequenceAlignment.align(twice, with: twice) == [0, 1])
    #expect(SequenceAlignment.align([twice[0]], with: twice).compactMap { $0 }.count == 1)
  }

  @Test func sameWordsAtAnotherTimeAreAnotherMessage() {
    #expect(SequenceAlignment.align([entry(600, 65, [97])], with: [entry(6000, 65, [97])]) == [nil])
  }

  @Test func aTombstoneStandsForWhatWasDeleted() {
    let known = [entry(600, 66, [97]), entry(600, 65, [98]), entry(660, 66, [99])]
    let new = [known[0], entry(600, 65, [0], isTombstone: true), known[2]]
    #expect(SequenceAlignment.align(known, with: new) == [0, 1, 2])
    #expect(SequenceAlignment.align(new, with: known) == [0, 1, 2])
  }

  @Test func anEditedWordingStandsForTheFirst() {
    let known = [entry(600, 66, [97]), entry(600, 65, [98])]
    let new = [known[0], entry(600, 65, [99])]
    #expect(SequenceAlignment.align(known, with: new) == [0, 1])
  }

  @Test func anotherSendersMessageIsNoVersion() {
    let known = [entry(600, 66, [97]), entry(600, 65, [98])]
    #expect(SequenceAlignment.align(known, with: [known[0], entry(600, 67, [0], isTombstone: true)]) == [0, nil])
  }

  @Test func manyEqualMessagesInOneMinuteAreMatchedInOrder() {
    let all = [SequenceEntry](repeating: entry(600, 65, [97]), count: 40_000)
    #expect(SequenceAlignment.align(all, with: all) == (0..<40_000).map { $0 })
    #expect(SequenceAlignment.align(all, with: Array(all.prefix(10_000))).compactMap { $0 }.count == 10_000)
    #expect(SequenceAlignment.align(Array(all.prefix(10_000)), with: all).compactMap { $0 }.count == 10_000)
  }

  @Test func manyUnlikeMessagesInOneMinuteAreNotComparedPairwise() {
    let known = (0..<20_000).map { entry(600, 65, [0, UInt8($0 & 255), UInt8($0 >> 8)]) }
    let new = (0..<19_000).map { entry(600, 65, [1, UInt8($0 & 255), UInt8($0 >> 8)]) }
    #expect(SequenceAlignment.align(known, with: new).compactMap { $0 }.isEmpty)
  }

  @Test func absurdTimesAreBorne() {
    let entries = [entry(.min, 65, [97]), entry(.max, 65, [98])]
    #expect(SequenceAlignment.align(entries, with: entries) == [0, 1])
  }
}

private struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    var mixed = state ^ (state >> 33)
    mixed = mixed &* 0xFF51_AFD7_ED55_8CCD
    return mixed ^ (mixed >> 33)
  }
}

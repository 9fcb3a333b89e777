import Testing

@testable import Search

@Suite struct SpellingTests {
  @Test(arguments: [
    ("corve", "corve", true), ("corve", "curve", true), ("corve", "corvee", true), ("corve", "crove", true),
    ("corve", "curves", false), ("ludlow", "ludow", true), ("ludlow", "lidlo", true), ("ludlow", "ludford", false),
    ("bin", "bim", false), ("bin", "bin", true), ("2024", "2025", false), ("recieve", "receive", true),
  ])
  func oneLetterFromFourTwoFromSix(_ word: String, _ other: String, _ isNear: Bool) {
    #expect(Spelling(word).finds(other) == isNear)
  }

  /// Every word one change away is at distance one, whatever the change.
  @Test func everySingleChangeIsOne() {
    let word = Array("council".utf8)
    for place in word.indices {
      var changed = word
      changed[place] = UInt8(ascii: "q")
      var shorter = word
      shorter.remove(at: place)
      var longer = word
      longer.insert(UInt8(ascii: "q"), at: place)
      for other in [changed, shorter, longer] { #expect(Spelling("council").distance(to: other, atMost: 2) == 1) }
      if place + 1 < word.count {
        var swapped = word
        swapped.swapAt(place, place + 1)
        #expect(Spelling("council").distance(to: swapped, atMost: 2) == 1)
      }
    }
  }
}

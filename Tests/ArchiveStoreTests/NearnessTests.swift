import ArchiveStore
import Records
import TestSupport
import Testing

/// `"…"~5` against a count by hand, which knows nothing of the program's own reading.
@Suite struct NearnessTests {
  private static let words = ["mill", "street", "closed", "and", "bridge", "foot"]

  private func texts(_ random: inout SeededRandom) -> [String] {
    (0..<120).map { _ in
      (0..<Int.random(in: 2..<12, using: &random)).map { _ in Self.words.randomElement(using: &random) ?? "" }
        .joined(separator: " ")
    }
  }

  /// Whether some stretch holds all of them and at most so many other words.
  private func isNear(_ wanted: [String], _ slop: Int, in text: String) -> Bool {
    let words = text.split(separator: " ").map(String.init)
    return words.indices.contains { start in
      let stretch = words[start..<min(words.count, start + wanted.count + slop)]
      return Set(wanted).isSubset(of: stretch)
    }
  }

  @Test func atMostSoManyOtherWordsStandBetween() throws {
    var random = SeededRandom(seed: 7)
    let texts = texts(&random)
    let test = try TestArchive()
    try test.bringIn(
      texts.enumerated().map { post($0.element, at: 1_700_000_000 + Int64($0.offset), id: "\($0.offset)") })
    for count in 2...4 {
      for slop in 0...4 {
        let wanted = Array(Self.words.shuffled(using: &random).prefix(count))
        let query = "\"\(wanted.joined(separator: " "))\"~\(slop)"
        #expect(try test.archive.search(query).total == texts.count { isNear(wanted, slop, in: $0) }, "\(query)")
      }
    }
  }

  @Test func aPhraseIsNearByItself() throws {
    let test = try TestArchive()
    try test.bringIn([post("The Wenlow Town Council meets", id: "1")])
    #expect(try test.archive.search("\"wenlow town council\"~0").total == 1)
  }

  @Test func aWordThatStandsTwiceIsAskedForOnceAndThatIsSaid() throws {
    let test = try TestArchive()
    try test.bringIn([post("the flood and the bridge", id: "1")])
    let answer = try test.archive.search("\"the the bridge\"~0")
    #expect(answer.total == 1 && answer.understood.contains("a word that stands twice in it was asked for once"))
  }
}

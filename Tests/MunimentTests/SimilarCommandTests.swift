import Foundation
import TestSupport
import Testing

@testable import muniment

@Suite struct SimilarCommandTests {
  private static let notice = "Mill Street will be closed to all traffic on Monday from 9am while the bridge is mended."
  private static let texts = [
    notice + " https://t.co/abc #roads",
    "Corve Hill will be closed to all traffic on Sunday from 10am while the bridge is mended.",
    "The lido opens on Saturday\\u001b[31m with free ices for everybody under twelve.",
  ]

  private func archive() throws -> CommandLine {
    let home = try TemporaryFolder()
    return try CommandLine(holding: TinyArchive.make(in: home, saying: SimilarCommandTests.texts))
  }

  @Test func aDraftGetsItsEarlierWordingWithWhatIsShared() throws {
    let line = try archive()
    let outcome = try line.run(
      "similar", "--text", "Next week: closed to all traffic, see @wenlowtc, while the bridge is mended!")
    #expect(outcome.exitCode == 0 && outcome.err.isEmpty)
    #expect(outcome.outText.contains("1 wording: Official posts that share words in a row with these 12."))
    #expect(
      outcome.outText.contains(
        "% of the words · said 2 times, first on 2024-05-17, last on 2024-05-17 · no answer is held"))
    #expect(outcome.outText.contains("in yours: while the bridge is mended"))
    #expect(outcome.outText.contains("  also: "))
  }

  @Test func itsJSON() throws {
    let line = try archive()
    let answer = try line.json("similar", "--text", SimilarCommandTests.notice)
    #expect(Set(answer.keys) == ["asked", "understood", "total", "groups"])
    let asked = try #require(answer["asked"] as? [String: Any])
    #expect(Set(asked.keys) == ["text", "post", "ref", "words"] && asked["post"] is NSNull)
    let group = try #require((answer["groups"] as? [[String: Any]])?.first)
    #expect(
      Set(group.keys) == [
        "said", "first", "last", "answers", "last_answered", "last_answer", "shared_words", "share", "best", "passages",
        "others",
      ])
    let best = try #require(group["best"] as? [String: Any])
    let mark = try #require((best["marks"] as? [[String: Any]])?.first)
    #expect(mark["field"] as? String == "text" && mark["start"] as? Int == 0 && mark["end"] as? Int == 87)
    #expect(Set(try line.json("similar", "--clusters").keys) == ["total", "groups"])
  }

  @Test func aPostIsAskedAboutByNumberAndByRef() throws {
    let line = try archive()
    let found = try line.json("search", "Mill")
    let hit = try #require((found["hits"] as? [[String: Any]])?.first)
    for name in ["\(hit["id"] as? Int ?? 0)", hit["ref"] as? String ?? ""] {
      let answer = try line.json("similar", "--post", name)
      let group = try #require((answer["groups"] as? [[String: Any]])?.first)
      #expect(group["said"] as? Int == 1)
    }
    for name in ["17", "nowhere:a:b"] {
      let outcome = try line.run("similar", "--post", name)
      #expect(outcome.exitCode == 2 && outcome.errText.contains("no post "))
    }
  }

  @Test func aDraftInAFile() throws {
    let line = try archive()
    try line.home.write(Array(SimilarCommandTests.notice.utf8), to: "draft.txt")
    #expect(try line.run("similar", "--file", line.home.file("draft.txt")).exitCode == 0)
    try line.home.write([0xFF, 0xFE, 0x41], to: "wrong.txt")
    for (name, why) in [("wrong.txt", "no plain text"), ("none.txt", "cannot read")] {
      let outcome = try line.run("similar", "--file", line.home.file(name))
      #expect(outcome.exitCode == 2 && outcome.errText.contains(why))
    }
  }

  @Test func nothingFoundIsNotAFailure() throws {
    let line = try archive()
    let none = try line.run("similar", "--text", "Eight words that nobody here has ever written down")
    #expect(none.exitCode == 1 && none.outText.contains("0 wordings: "))
    #expect(try line.run("similar", "--text", "").exitCode == 1)
  }

  @Test(arguments: [
    [], ["--text", "a", "--clusters"], ["--text", "a", "--file", "b"], ["--clusters", "--limit", "0"],
    ["--text", "a", "--limit", "1001"],
  ])
  func whatIsNoQuestionIsAUsageError(_ arguments: [String]) throws {
    #expect(try CommandLine().run(["similar"] + arguments).exitCode == 64)
  }

  @Test func repeatedWordingsAreListed() throws {
    let outcome = try archive().run("similar", "--clusters")
    #expect(outcome.exitCode == 0)
    #expect(outcome.outText.contains("1 wording said more than once"))
    #expect(outcome.outText.contains("said 2 times"))
  }

  /// Escape sequences in a post or a draft must not reach the terminal.
  @Test func controlCharactersAreMadeHarmless() throws {
    let outcome = try archive().run(
      "similar", "--text", "The lido opens on Saturday\u{1B}[31m with free ices for everybody")
    #expect(outcome.exitCode == 0)
    #expect(!outcome.out.contains(0x1B))
  }
}

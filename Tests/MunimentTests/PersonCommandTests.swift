import Foundation
import Search
import TestSupport
import Testing

@testable import muniment

/// Dossiers and searches for one person as a clerk makes them.
@Suite struct PersonCommandTests {
  private func council() throws -> CommandLine {
    let line = try CommandLine()
    let export = try TinyArchive.make(
      in: line.home,
      saying: ["Ann Pryce opened the fair", "Jim Pryce did not", "=Ann Pryce again", "Nothing here"])
    try #require(line.run("init", line.archive, "--name", "Wenlow Town Council").exitCode == 0)
    try #require(line.run("import", export).exitCode == 0)
    return line
  }

  private func opened() throws -> CommandLine {
    let line = try council()
    let made = try line.json("person", "new", "--name", "Ann Pryce", "--handle", "x:ann_p,2019-01-01..", "--by", "Jo")
    #expect(made["id"] as? Int == 1 && made["label"] as? String == "Ann Pryce")
    return line
  }

  @Test func aSearchGivesReasonsAndIsKept() throws {
    let line = try opened()
    let answer = try line.json("person", "search", "1", "--by", "Jo")
    let record = try #require(answer["record"] as? [String: Any])
    #expect(record["total"] as? Int == 3)
    #expect(record["strengths"] as? [String: Int] == ["likely": 2, "possible": 1])
    #expect((record["not_searched"] as? [Any])?.isEmpty == false)
    let hits = try #require(answer["hits"] as? [[String: Any]])
    #expect(hits.last?["strength"] as? String == "possible")
    let dossier = try line.json("person", "show", "1")
    #expect((dossier["searches"] as? [[String: Any]])?.first?["total"] as? Int == 3)
    #expect(try line.json("person", "show", "1", "--search", "1")["total"] as? Int == 3)
    let text = try line.run("person", "search", "1", "--by", "Jo").outText
    #expect(text.contains("is named in text (full name: ann pryce)"))
    #expect(text.contains("surname with another first name"))
  }

  /// However it is written, it is one handle.
  @Test(arguments: [
    "X:@Ann_P", "x:ann_p", "@ann_p", "https://social.example/ann_p?lang=en", "www.social.example/@ann_p/",
    "x:ann_p,2019-01-01..", "x:ann_p,..",
  ])
  func aHandleIsTakenAsItIsWritten(_ handle: String) throws {
    let fact = try OwnedName(.handle, handle).fact()
    #expect(fact.fault == nil && ["ann_p", "@ann_p", "@Ann_P"].contains(fact.value))
    #expect(fact.platform == nil || fact.platform == "x")
  }

  @Test(arguments: ["", "x:", "nosuch:ann_p", "twitter:ann_p", "x:ann_p,2024-01-01..2023-01-01", "x:ann_p,2024"])
  func aHandleThatWouldFindNothingIsRefused(_ handle: String) throws {
    #expect(throws: (any Error).self) { try OwnedName(.handle, handle).fact() }
  }

  @Test func aVerdictHasItsReason() throws {
    let line = try opened()
    let hits = try #require(try line.json("person", "search", "1", "--by", "Jo")["hits"] as? [[String: Any]])
    let ref = try #require((hits.last?["hit"] as? [String: Any])?["ref"] as? String)
    _ = try line.json("person", "judge", "1", ref, "unsure", "--reason", "Jim is her brother", "--by", "Jo")
    let after = try #require(try line.json("person", "search", "1", "--by", "Jo")["hits"] as? [[String: Any]])
    #expect(after.last?["why"] as? String == "Jim is her brother")
    #expect(try line.run("person", "search", "1", "--by", "Jo").outText.contains("judged unsure (Jim is her brother)"))
    #expect(try !line.run("audit").outText.contains("brother"))
  }

  @Test func aSearchThatIsNotThereIsNoMissingDossier() throws {
    let outcome = try opened().run("person", "show", "1", "--search", "99")
    #expect(outcome.exitCode == 2 && outcome.errText.contains("no search for dossier 1 has the number 99"))
  }

  @Test func namesakesAreKeptApartOnceJudged() throws {
    let line = try opened()
    let hits = try #require(try line.json("person", "search", "1", "--by", "Jo")["hits"] as? [[String: Any]])
    let hit = try #require(hits.last?["hit"] as? [String: Any])
    let ref = try #require(hit["ref"] as? String)
    let judged = try line.json("person", "judge", "1", ref, "no", "--by", "Jo")
    #expect(judged["verdicts"] as? [String: Int] == ["no": 1])
    let after = try line.json("person", "search", "1", "--by", "Jo")
    #expect((after["hits"] as? [Any])?.count == 2)
    #expect((try line.json("person", "search", "1", "--refused", "--by", "Jo")["hits"] as? [Any])?.count == 3)
  }

  @Test func theSpreadsheetHoldsAllAndRunsNothing() throws {
    let line = try opened()
    let file = line.home.file("hits.csv")
    let outcome = try line.run("person", "search", "1", "--csv", file, "--limit", "1", "--by", "Jo")
    #expect(outcome.exitCode == 0 && outcome.errText.contains("Wrote 3 posts"))
    let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: file)), as: UTF8.self)
    #expect(text.contains("\"'=Ann Pryce again\""))
  }

  @Test func whoDoesItMustBeSaidAndMistakesAreNamed() throws {
    let line = try opened()
    for words in [
      ["search", "1"], ["new", "--name", "Jim Pryce"], ["judge", "1", "1000", "no"], ["merge", "1", "2"],
    ] {
      #expect(try line.run(["person"] + words).exitCode == 64, "\(words)")
    }
    #expect(try line.run("person", "new", "--by", "Jo").exitCode == 64)
    #expect(try line.run("person", "judge", "1", "1000", "maybe", "--by", "Jo").exitCode == 64)
    #expect(try line.run("person", "search", "7", "--by", "Jo").exitCode == 2)
    let unsearchable = try line.run("person", "add", "1", "--phone", "ask Ann", "--by", "Jo")
    #expect(unsearchable.exitCode == 2 && !unsearchable.errText.contains("ask Ann"))
    #expect(try line.run("person", "judge", "1", "x:77:none", "no", "--by", "Jo").exitCode == 2)
  }

  @Test func whatWasNotedWronglyIsTakenOut() throws {
    let line = try opened()
    let added = try line.json("person", "add", "1", "--email", "wrong@wenlow.example", "--by", "Jo")
    #expect((added["facts"] as? [Any])?.count == 3)
    let left = try line.json("person", "add", "1", "--take-out", "--email", "wrong@wenlow.example", "--by", "Jo")
    #expect((left["facts"] as? [Any])?.count == 2)
  }

  @Test func nobodyFoundIsOne() throws {
    let line = try council()
    #expect(try line.run("person", "new", "--name", "Zebedee Quill", "--by", "Jo").exitCode == 0)
    #expect(try line.run("person", "search", "1", "--by", "Jo").exitCode == 1)
  }

  @Test func twoDossiersBecomeOneAndTwoAgain() throws {
    let line = try opened()
    #expect(try line.run("person", "new", "--name", "Ann Hughes", "--by", "Jo").exitCode == 0)
    #expect(try line.json("person", "merge", "2", "1", "--by", "Jo")["merged"] as? [Int] == [2])
    #expect(try line.run("person", "search", "2", "--by", "Jo").errText.contains("person unmerge 2"))
    #expect(try line.json("person", "unmerge", "2", "--by", "Jo")["id"] as? Int == 2)
    #expect((try line.json("person", "list")["persons"] as? [Any])?.count == 2)
  }
}

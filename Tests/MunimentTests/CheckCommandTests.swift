import Foundation
import TestSupport
import Testing

/// Policies, checks and findings on the command line.
@Suite struct CheckCommandTests {
  private func council() throws -> CommandLine {
    let line = try CommandLine()
    let export = try TinyArchive.make(
      in: line.home, saying: ["Oh bother\\u001b[2J", "Join the Bunting Party", "Market on Friday"])
    try #require(line.run("init", line.archive, "--name", "Wenlow Town Council").exitCode == 0)
    try #require(line.run("import", export).exitCode == 0)
    return line
  }

  private func checked() throws -> CommandLine {
    let line = try council()
    let policy = try WenlowPolicy.make(in: line.home)
    // Version B from the start, so that its clauses count for the posts of 17 May 2024.
    let file = URL(fileURLWithPath: policy + "/policy.yaml")
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    try Data(text.replacingOccurrences(of: "2024-05-20", with: "2024-01-15").utf8).write(to: file)
    try #require(line.run("policy", "use", policy, "--by", "Ann").exitCode == 0)
    try #require(line.run("check").exitCode == 0)
    return line
  }

  private func list(_ line: CommandLine, _ arguments: String...) throws -> [[String: Any]] {
    let outcome = try line.run(["findings", "list", "--json"] + arguments)
    let page = try JSONSerialization.jsonObject(with: Data(outcome.out)) as? [String: Any]
    return try #require(page?["findings"] as? [[String: Any]])
  }

  @Test func aCheckSaysWhatItFlaggedAndWhatItCouldNot() throws {
    let line = try checked()
    let again = try line.json("check")
    #expect(again["posts"] as? Int == 0 && again["run"] as? Int == 2)
    #expect((again["total"] as? [String: Int])?["standing"] == 2)
    #expect((again["open"] as? [String: Int]) == ["high": 1, "medium": 1])
    let unchecked = try #require(again["not_checked"] as? [[String: String]])
    #expect(unchecked.map { $0["clause"] } == ["1.2"])
    let text = try line.run("check", "--dry-run").outText
    #expect(text.contains("Dry run, nothing was kept") && text.contains("tone.rude") && text.contains("1.2"))
    #expect(!text.contains("breach"))
  }

  @Test func findingsHaveTheShapeThatOthersRelyOn() throws {
    let line = try checked()
    let findings = try list(line)
    #expect(findings.count == 2)
    let rude = try #require(try list(line, "--rule", "tone.rude").first)
    #expect(rude["post"] is Int && rude["rule"] as? String == "tone.rude" && rude["clause"] as? String == "1.1")
    #expect(rude["version"] as? String == "B" && rude["field"] as? String == "text")
    #expect(rude["start"] as? Int == 3 && rude["end"] as? Int == 9 && rude["evidence"] as? String == "bother")
    #expect(rude["severity"] as? String == "high" && rude["status"] as? String == "open")
    #expect(rude["why"] as? String == "A rude word.")
    let party = try #require(try list(line, "--clause", "act-1986").first)
    #expect(party["clause"] is NSNull && party["statutes"] as? [String] == ["act-1986"])
  }

  @Test func theExitStatusTellsWhetherFindingsWait() throws {
    let line = try checked()
    #expect(try line.run("check", "--fail-on", "high").exitCode == 1)
    #expect(try line.run("check").exitCode == 0)
    let id = try #require(try list(line, "--severity", "high").first?["id"] as? Int)
    let decided = try line.run(
      "findings", "decide", "\(id)", "compliant", "--reason", "The play's name", "--by", "Ann")
    #expect(decided.exitCode == 0 && decided.outText.contains("compliant, by Ann"))
    #expect(try line.run("check", "--fail-on", "high").exitCode == 0)
    #expect(try line.run("check", "--fail-on", "low").exitCode == 1)
    #expect(try line.run("findings", "list", "--status", "gone").exitCode == 1)
  }

  @Test func aFindingIsSuppressedListedAndBack() throws {
    let line = try checked()
    let id = try #require(try list(line, "--rule", "tone.rude").first?["id"] as? Int)
    #expect(
      try line.run("findings", "suppress", "\(id)", "--wording", "--reason", "A play", "--by", "Ann").exitCode == 0)
    #expect(try list(line, "--status", "suppressed").count == 1)
    let counts = try line.json("findings", "counts")
    #expect(((counts["rules"] as? [String: [String: Any]])?["tone.rude"])?["suppressed"] as? Int == 1)
    #expect(try line.run("findings", "suppress", "--list").outText.contains("the wording, 1 findings"))
    #expect(try line.run("findings", "suppress", "--end", "1", "--by", "Ann").exitCode == 0)
    #expect(try list(line, "--status", "suppressed").isEmpty)
    #expect(try line.json("search", "has:finding")["total"] as? Int == 2)
  }

  @Test func whatPostsSayNeverSteersTheTerminal() throws {
    let line = try checked()
    let id = try #require(try list(line, "--rule", "tone.rude").first?["id"] as? Int)
    for words in [["findings", "list"], ["findings", "show", "\(id)"], ["check"], ["policy", "show"]] {
      #expect(try !line.run(words).out.contains(0x1B), "\(words)")
    }
    #expect(try line.run("findings", "show", "\(id)").outText.contains("be polite"))
  }

  @Test func mistakesAreNamedAndNothingIsKept() throws {
    let line = try council()
    #expect(try line.run("check").errText.contains("no policy is in use"))
    #expect(try line.run("policy", "use", "nowhere", "--by", "Ann").exitCode == 2)
    #expect(try line.run("policy", "use", "nowhere").exitCode == 64)
    #expect(try line.run("check", "--as-if", "B").exitCode == 64)
    #expect(try line.run("check", "--since", "yesterday").exitCode == 64)
    #expect(try line.run("findings", "decide", "1", "guilty", "--reason", "x", "--by", "Ann").exitCode == 64)
    #expect(try line.run("findings", "decide", "1", "compliant", "--reason", "x", "--by", "Ann").exitCode == 2)
    #expect(try line.run("findings", "suppress", "1", "--by", "Ann").exitCode == 64)
    #expect(try line.run("findings", "list").exitCode == 1)
  }

  @Test func findingsAreListedByFamilyAndSectionAndNeverBySlipsOfThePen() throws {
    let line = try checked()
    #expect(try list(line, "--rule", "tone").count == 1 && list(line, "--clause", "1").count == 1)
    #expect(try list(line, "--rule", "party.name", "--clause", "act-1986").count == 1)
    for words in [["--rule", "ton"], ["--rule", "tone.rud"], ["--clause", "9.9"], ["--clause", "tone"]] {
      let outcome = try line.run(["findings", "list"] + words)
      #expect(outcome.exitCode == 2 && outcome.out.isEmpty && outcome.errText.contains(words[1]), "\(words)")
    }
    // A clause by which nothing was found is a clause.
    #expect(try line.run("findings", "list", "--clause", "1.2").exitCode == 1)
  }

  @Test(arguments: [" ", "\t", "\u{A0}\u{200B}"]) func aReasonOfBlanksIsNone(reason: String) throws {
    let line = try checked()
    for words in [["decide", "1", "compliant"], ["suppress", "1"]] {
      #expect(try line.run(["findings"] + words + ["--reason", reason, "--by", "Ann"]).exitCode == 64, "\(words)")
    }
    #expect(try line.run("import", "withdraw", "1", "--reason", reason, "--by", "Ann").exitCode == 64)
    #expect(try list(line, "--status", "open").count == 2)
  }

  @Test func whatIsGoneIsNotDecided() throws {
    let line = try checked()
    let id = try #require(try list(line, "--rule", "tone.rude").first?["id"] as? Int)
    let other = try #require(try list(line, "--rule", "party.name").first?["id"] as? Int)
    let rule = URL(fileURLWithPath: line.archive + "/policy/wenlow/rules/tone.yaml")
    let text = String(decoding: try Data(contentsOf: rule), as: UTF8.self)
    try Data(text.replacingOccurrences(of: "[bother, ", with: "[botheration, ").utf8).write(to: rule)
    try #require(line.run("check").exitCode == 0)
    #expect(try list(line, "--status", "gone").count == 1)
    let decided = try line.run(
      "findings", "decide", "\(other)", "\(id)", "compliant", "--reason", "x", "--by", "Ann")
    #expect(decided.exitCode == 2 && decided.errText.contains("finding \(id) is gone"))
    #expect(try list(line, "--status", "decided").isEmpty)
  }

  @Test func aRuleThatLacksItsRegisterIsTold() throws {
    let line = try council()
    let policy = try WenlowPolicy.make(in: line.home)
    let rule = """
      id: near.words
      kind: restrictions
      title: Before a poll
      why: A poll is near.
      statutes: [act-1986]
      lists: {members: [Cllr], campaigning: [pledge]}
      """
    try Data(rule.utf8).write(to: URL(fileURLWithPath: policy + "/rules/near.yaml"))
    for words in [["policy", "test", policy], ["policy", "use", policy, "--by", "Ann"], ["check"]] {
      let outcome = try line.run(words)
      #expect(
        outcome.exitCode == 0
          && outcome.outText.contains("near.words: the register elections is missing or empty"), "\(words)")
    }
  }

  @Test func aPolicyIsShownAndTried() throws {
    let line = try council()
    let policy = try WenlowPolicy.make(in: line.home)
    #expect(try line.run("policy", "test", policy).exitCode == 0)
    #expect(try line.json("policy", "list")["policies"] is [Any])
    #expect(try line.run("policy", "show", "1.1", "--policy", policy).outText.contains("be polite"))
    #expect(try line.run("policy", "show", "9.9", "--policy", policy).exitCode == 2)
    let rule = URL(fileURLWithPath: policy + "/rules/tone.yaml")
    let text = String(decoding: try Data(contentsOf: rule), as: UTF8.self)
    try Data(text.replacingOccurrences(of: "Oh bother", with: "Oh dear").utf8).write(to: rule)
    let broken = try line.run("policy", "test", policy)
    #expect(broken.exitCode == 2 && broken.outText.contains("Oh dear"))
  }
}

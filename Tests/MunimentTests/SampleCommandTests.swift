import Foundation
import TestSupport
import Testing

/// The annual sample as a clerk and two reviewers work through it.
@Suite struct SampleCommandTests {
  private func council() throws -> CommandLine {
    let line = try CommandLine()
    let export = try TinyArchive.make(in: line.home, saying: (0..<12).map { "Notice \($0)" })
    try #require(line.run("init", line.archive, "--name", "Wenlow Town Council").exitCode == 0)
    try #require(line.run("import", export).exitCode == 0)
    return line
  }

  private func drawn() throws -> CommandLine {
    let line = try council()
    try #require(line.run("sample", "freeze", "--year", "2024", "--by", "Ann").exitCode == 0)
    try #require(line.run("sample", "draw", "2024", "--seed", "minute 7", "--size", "6", "--by", "Ann").exitCode == 0)
    return line
  }

  private func ids(_ value: [String: Any]) throws -> [String] { try #require(value["ids"] as? [String]) }

  @Test func aFrameIsFrozenThenDrawnThenJudgedThenReported() throws {
    let line = try council()
    let frozen = try line.json("sample", "freeze", "--year", "2024", "--by", "Ann")
    let frame = try #require(frozen["frame"] as? [String: Any])
    let hash = try #require(frame["hash"] as? String)
    #expect(frame["size"] as? Int == 12 && frozen["draw"] is NSNull)
    let sample = try line.json(
      "sample", "draw", "2024", "--seed", "minute 7", "--margin", "20", "--frame-hash", hash, "--by", "Ann")
    let design = try #require((sample["draw"] as? [String: Any])?["design"] as? [String: Any])
    #expect(design["seed"] as? String == "minute 7" && design["margin"] as? Double == 0.2)
    #expect((sample["progress"] as? [String: Any])?["items"] as? Int == 9)
    let turn = try line.json("sample", "next", "2024", "--by", "Jo")
    let item = try #require(turn["item"] as? [String: Any])
    #expect(item["number"] as? Int == 1 && (item["post"] as? [String: Any])?["text"] as? String != nil)
    for number in 1...9 {
      for name in ["Jo", "Sam"] {
        let verdict = number == 4 && name == "Jo" ? "policy=non-compliant" : "policy=compliant"
        #expect(try line.run("sample", "record", "2024", "\(number)", verdict, "--by", name).exitCode == 0)
      }
    }
    #expect(try line.run("sample", "next", "2024", "--by", "Jo").exitCode == 1)
    let report = try line.json("sample", "report", "2024")
    let overall = try #require((report["result"] as? [String: Any])?["overall"] as? [String: Any])
    #expect((overall["counts"] as? [String: Any])?["non_compliant"] as? Int == 1)
    #expect((overall["agreement"] as? [String: Any])?["kappa"] != nil)
    #expect((report["open"] as? [String: Any])?["unsettled"] as? [Int] == [4])
    let text = try line.run("sample", "report", "2024").outText
    #expect(
      text.contains("non-compliant 11.1 %") && text.contains("Cohen's kappa 0.00") && text.contains("to be settled: 4"))
    #expect(try line.run("sample", "record", "2024", "4", "policy=compliant", "--settle", "--by", "Ann").exitCode == 0)
    #expect(try line.run("sample", "report", "2024").outText.contains("Every item was judged"))
  }

  @Test func aMarginIsNamedOnlyWhereTheSizeWasMadeFromIt() throws {
    let ordered = try drawn().run("sample", "report", "2024").outText
    #expect(ordered.contains("simple, size 6 by order, confidence") && !ordered.contains("margin"))
    let line = try council()
    try #require(line.run("sample", "freeze", "--year", "2024", "--by", "Ann").exitCode == 0)
    #expect(
      try line.run("sample", "draw", "2024", "--seed", "s", "--margin", "20", "--by", "Ann").outText
        .contains("simple, margin 20"))
  }

  @Test func aSampleWhosePostsWereWithdrawnIsNotFinished() throws {
    let line = try drawn()
    for number in 1...3 {
      for name in ["Jo", "Sam"] {
        try #require(
          line.run("sample", "record", "2024", "\(number)", "--all", "compliant", "--by", name).exitCode == 0)
      }
    }
    try #require(
      line.run("import", "withdraw", "1", "--reason", "wrong file", "--by", "Ann").exitCode == 0)
    let text = try line.run("sample", "report", "2024").outText
    #expect(!text.contains("Every item was judged") && text.contains("of 6 items 3 were never judged"))
    #expect(text.contains("no longer held, never judged: 4, 5, 6") && !text.contains("non-compliant 0.0 %"))
    let report = try line.json("findings", "report", "--year", "2024")
    let samples = try #require(report["samples"] as? [[String: Any]])
    #expect(samples.first?["gone_unjudged"] as? Int == 3)
  }

  @Test func theAnnualReportTellsOfReplacementsReviewersAndSettlements() throws {
    let line = try drawn()
    for (name, verdict) in [("Jo", "policy=compliant"), ("Sam", "policy=non-compliant")] {
      try #require(line.run("sample", "record", "2024", "1", verdict, "--by", name).exitCode == 0)
    }
    try #require(
      line.run("sample", "record", "2024", "1", "policy=compliant", "--settle", "--by", "Ann").exitCode == 0)
    try #require(
      line.run("sample", "replace", "2024", "2", "--reason", "duplicate", "--note", "Larkspur", "--by", "Jo").exitCode
        == 0)
    let json = try line.json("findings", "report", "--year", "2024")
    let sample = try #require((json["samples"] as? [[String: Any]])?.first)
    let course = try #require(sample["course"] as? [String: Any])
    #expect(course["framed"] as? Int == 12 && sample["population"] as? Int == 11)
    #expect(course["reviewers"] as? Int == 3 && course["settled"] as? Int == 1 && course["judged"] as? Int == 1)
    #expect((course["replaced"] as? [[String: Any]])?.first?["replacement"] as? Int == 7)
    #expect(try !line.run("findings", "report", "--year", "2024", "--json").outText.contains("Larkspur"))
  }

  @Test func clausesThatWereNotInForceAreSaidBesideTheShare() throws {
    let line = try council()
    // The posts are of 17 May 2024, the text in hand is in force from 20 May.
    try #require(line.run("policy", "use", WenlowPolicy.make(in: line.home), "--by", "Ann").exitCode == 0)
    try #require(line.run("sample", "freeze", "--year", "2024", "--by", "Ann").exitCode == 0)
    let drawn = try line.run("sample", "draw", "2024", "--seed", "minute 7", "--size", "6", "--by", "Ann")
    let words = "of B, were not in force when 6 of its 6 posts were published"
    #expect(drawn.exitCode == 0 && drawn.errText.contains(words))
    #expect(try line.run("sample", "report", "2024").outText.contains(words))
    let json = try line.json("sample", "report", "2024")
    #expect((json["clauses_not_in_force"] as? [String: Any])?["posts"] as? Int == 6 && json["result"] != nil)
    let html = line.home.file("a.html")
    try #require(line.run("findings", "report", "--year", "2024", "--html", html).exitCode == 0)
    #expect(try String(decoding: line.home.bytes("a.html"), as: UTF8.self).contains(words))
  }

  @Test func aSecondSampleHidesNoFirst() throws {
    let line = try drawn()
    try #require(line.run("sample", "freeze", "--year", "2024", "--name", "again", "--by", "Ann").exitCode == 0)
    try #require(line.run("sample", "draw", "again", "--seed", "minute 8", "--size", "3", "--by", "Ann").exitCode == 0)
    let samples = try #require(try line.json("findings", "report", "--year", "2024")["samples"] as? [[String: Any]])
    #expect(samples.map { $0["seed"] as? String } == ["minute 7", "minute 8"])
    #expect(samples.map { $0["sample"] as? Int } == [6, 3])
    #expect(try line.run("findings", "report", "--year", "2024").outText.contains("random samples"))
  }

  @Test(arguments: [
    (["--seed", "  "], "The seed is empty"), (["--margin", "0.05"], "--margin is in per cent, from 1 to 50"),
    (["--margin", "60"], "--margin is in per cent"),
    (["--confidence", "0.95"], "--confidence is in per cent, from 50"),
    (["--expected", "0.5"], "--expected is in per cent"), (["--size", "0"], "--size takes 1 or more"),
  ])
  func whatASampleCannotBeDrawnByIsRefusedBeforeItIsDrawn(words: [String], reason: String) throws {
    let line = try council()
    try #require(line.run("sample", "freeze", "--year", "2024", "--by", "Ann").exitCode == 0)
    let seed = words[0] == "--seed" ? [] : ["--seed", "minute 7"]
    let outcome = try line.run(["sample", "draw", "2024", "--by", "Ann"] + seed + words)
    #expect(outcome.exitCode == 64 && outcome.errText.contains(reason), "\(outcome.errText)")
    #expect(try line.run("sample", "next", "2024", "--by", "Jo").exitCode != 0)

  }

  @Test func anybodyCanDrawItAgainWithoutTheArchive() throws {
    let line = try drawn()
    let file = line.home.file("frame.txt")
    let written = try line.json("sample", "frame", "2024", "--out", file)
    let hash = try #require((written["frame"] as? [String: Any])?["hash"] as? String)
    #expect(try line.shell("cut -f1 '\(file)' | sha256sum").outText.utf8.starts(with: hash.utf8))
    let kept = try line.json("sample", "redraw", "2024")
    #expect(try kept["equal"] as? Bool == true && ids(kept).count == 6)
    let elsewhere = try CommandLine()
    let redrawn = try elsewhere.json(
      "sample", "redraw", "--frame", file, "--seed", "minute 7", "--size", "6", "--frame-hash", hash)
    #expect(try ids(redrawn) == ids(kept) && redrawn["equal"] is NSNull)
    #expect(try line.json("sample", "redraw", "2024", "--frame", file)["equal"] as? Bool == true)
    #expect(try line.run("sample", "redraw", "2024", "--seed", "minute 8").exitCode == 2)
    #expect(try elsewhere.run("sample", "redraw", "--frame", file, "--seed", "s", "--frame-hash", "ab").exitCode == 2)
    #expect(try line.run("sample", "verify", "2024").exitCode == 0)
    #expect(try line.run("sample", "frame", "2024", "--out", file).exitCode == 2)
  }

  @Test func anArchiveOfTheSameExportsDrawsTheSame() throws {
    let line = try drawn()
    let other = try council()
    let redrawn = try other.json("sample", "redraw", "--year", "2024", "--seed", "minute 7", "--size", "6")
    #expect(try ids(redrawn) == ids(line.json("sample", "redraw", "2024")))
  }

  @Test func aReplacementIsLoggedAndShown() throws {
    let line = try drawn()
    let replaced = try line.json(
      "sample", "replace", "2024", "2", "--reason", "duplicate", "--note", "as item 1", "--by", "Jo")
    #expect(replaced["replacement"] as? Int == 7 && replaced["reason"] as? String == "duplicate")
    #expect(try line.run("sample", "replace", "2024", "1", "--reason", "embarrassing", "--by", "Jo").exitCode == 64)
    #expect(try line.run("sample", "report", "2024").outText.contains("the same record twice: as item 1"))
  }

  @Test func mistakesAreNamedAndKeepNothing() throws {
    let line = try drawn()
    for words in [
      ["freeze", "--year", "2024"], ["draw", "2024", "--by", "Ann"], ["draw", "2024", "--seed", "", "--by", "Ann"],
      ["draw", "2024", "--seed", "s", "--kind", "stratified", "--by", "Ann"],
      ["draw", "2024", "--seed", "s", "--kind", "stratified", "--strata", "platform,flag", "--by", "Ann"],
      ["draw", "2024", "--seed", "s", "--tolerable", "3", "--by", "Ann"], ["record", "2024", "1", "--by", "Jo"],
      ["record", "2024", "1", "policy=breach", "--by", "Jo"], ["redraw"], ["redraw", "--frame", "f"],
      ["record", "2024", "1", "--all", "compliant", "--settle", "--by", "Jo"], ["next", "2024"],
    ] {
      #expect(try line.run(["sample"] + words).exitCode == 64, "\(words)")
    }
    for words in [
      ["freeze", "--year", "24", "--by", "Ann"], ["freeze", "--year", "2024", "--by", "Ann"],
      ["freeze", "--year", "1999", "--by", "Ann"], ["report", "2025"],
      ["draw", "2024", "--seed", "s", "--by", "Ann"], ["record", "2024", "99", "--all", "compliant", "--by", "Jo"],
      ["record", "2024", "1", "4.1=compliant", "--by", "Jo"], ["redraw", "--frame", "none.txt", "--seed", "s"],
    ] {
      let outcome = try line.run(["sample"] + words)
      #expect(
        outcome.exitCode == 2 && outcome.errText.utf8.starts(with: "muniment: ".utf8), "\(words) \(outcome.errText)")
    }
    let samples = try #require(try line.json("sample", "list")["samples"] as? [[String: Any]])
    #expect(samples.count == 1 && (samples[0]["progress"] as? [String: Any])?["judged"] as? Int == 0)
  }

  @Test func whatAPostSaysCannotSteerTheReviewersTerminal() throws {
    let line = try CommandLine()
    let export = try TinyArchive.make(in: line.home, saying: [#"Notice \u001b[2J\u202e"#], by: #"Wenlow\u001b[31m"#)
    try #require(line.run("init", line.archive, "--name", "Wenlow").exitCode == 0)
    try #require(line.run("import", export).exitCode == 0)
    _ = try line.run("sample", "freeze", "--year", "2024", "--by", "Ann")
    _ = try line.run("sample", "draw", "2024", "--seed", "s", "--by", "Ann")
    let outcome = try line.run("sample", "next", "2024", "--by", "Jo")
    #expect(outcome.exitCode == 0 && outcome.outText.contains("Notice"))
    #expect(!outcome.out.contains(0x1B) && !outcome.outText.unicodeScalars.contains("\u{202E}"))
  }
}

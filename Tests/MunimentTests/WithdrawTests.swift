import Foundation
import TestSupport
import Testing

/// Taking an import back from the command line, with the exports of the made-up council.
@Suite struct WithdrawTests {
  private static let by = ["--reason", "wrong file", "--by", "A Clerk"]

  private func withTwo() throws -> CommandLine {
    let line = try CommandLine(holding: Exports.demo(Exports.demoX))
    try #require(
      line.run("import", Exports.demo(Exports.demoAndroid), "--official", "Wenlow TC Duty Phone").exitCode == 0)
    return line
  }

  @Test func importsAreListedWithTheirNumbers() throws {
    let line = try withTwo()
    #expect(try line.run("import", "list").outText.contains(Exports.demoX))
    let imports = try #require(line.json("import", "list")["imports"] as? [[String: Any]])
    #expect(imports.map { $0["id"] as? Int } == [1, 2])
    #expect(imports.map { $0["platform"] as? String } == ["x", "whatsapp"])
  }

  @Test func theWithdrawnImportLeavesNoByte() throws {
    let line = try withTwo()
    let alone = try CommandLine(holding: Exports.demo(Exports.demoX))
    for word in ["Margaret Oakley", "Duty Phone", "manhole", "900762"] {
      #expect(try !ByteSearch.files(holding: word, below: line.archive).isEmpty, "\(word)")
    }
    let dry = try line.json("import", "withdraw", "2", "--dry-run")
    let outcome = try line.run(["import", "withdraw", "2"] + WithdrawTests.by)
    #expect(outcome.exitCode == 0 && outcome.errText == "")
    #expect(outcome.outText.contains("122 posts") && outcome.outText.contains("1 stored file removed"))
    #expect((dry["gone"] as? [String: Int])?["posts"] == 122 && dry["dry_run"] as? Bool == true)
    #expect(try line.run("stats").out == alone.run("stats").out)
    for word in ["Margaret Oakley", "Duty Phone", "manhole", "900762"] {
      #expect(try ByteSearch.files(holding: word, below: line.archive) == [], "\(word)")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: line.archive + "/exports").count == 1)
    #expect(try line.run("verify", "--records").exitCode == 0)
    #expect(try line.run("import", Exports.demo(Exports.demoAndroid)).outText.contains("122 new"))
  }

  @Test func anExportOfTwoImportsStays() throws {
    let line = try withTwo()
    let stored = try FileManager.default.contentsOfDirectory(atPath: line.archive + "/exports").sorted()
    try #require(line.run("import", Exports.demo(Exports.demoIOS)).exitCode == 0)
    try #require(line.run(["import", "withdraw", "3"] + WithdrawTests.by).exitCode == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: line.archive + "/exports").sorted() == stored)
  }

  @Test func whoAndWhyMustBeSaid() throws {
    let line = try withTwo()
    for attempt in [
      ["2"], ["2", "--by", "A Clerk"], ["2", "--reason", "wrong"], ["2", "--reason", "wrong", "--by", ""],
      ["2", "--reason", "", "--by", "A Clerk"], ["two", "--reason", "wrong", "--by", "A Clerk"],
    ] {
      let outcome = try line.run(["import", "withdraw"] + attempt)
      #expect(outcome.exitCode == 64 && outcome.out.isEmpty, "\(attempt)")
    }
    #expect(try line.run("import", "withdraw", "2", "--reason", "wrong").errText.contains("--by NAME"))
    let named = try line.shell("MUNIMENT_BY='B Clerk' muniment import withdraw 2 --reason wrong")
    #expect(named.exitCode == 0)
    #expect(try line.run("audit").outText.contains("by B Clerk"))
  }

  @Test func whatIsNotThereIsTwo() throws {
    let line = try withTwo()
    #expect(
      try line.run(["import", "withdraw", "7"] + WithdrawTests.by).errText.contains("no import has the number 7"))
    try #require(line.run(["import", "withdraw", "2"] + WithdrawTests.by).exitCode == 0)
    let again = try line.run(["import", "withdraw", "2"] + WithdrawTests.by)
    #expect(again.exitCode == 2 && again.errText.contains("withdrawn before"))
  }

  @Test func theAuditTellsAndHolds() throws {
    let line = try withTwo()
    try #require(line.run(["import", "withdraw", "2"] + WithdrawTests.by).exitCode == 0)
    let entries = try #require(line.json("audit")["entries"] as? [[String: Any]])
    #expect(entries.map { $0["act"] as? String } == ["import", "import", "withdraw"])
    #expect((entries.last?["details"] as? [String: Any])?["reason"] as? String == "wrong file")
    let found = try line.json("audit", "verify")
    let head = try #require(found["head"] as? String)
    #expect(found["entries"] as? Int == 3)
    #expect(try line.run("audit", "verify", "--head", head).exitCode == 0)
    #expect(try line.run("audit", "verify", "--head", String(repeating: "0", count: 64)).exitCode == 2)
    #expect(try line.run("audit", "verify", "--head", "abc").exitCode == 64)
    try #require(
      Program("sqlite3", in: line.home.path)
        .run([
          line.archive + "/archive.sqlite",
          "DROP TRIGGER audit_is_not_changed; UPDATE audit SET at = 1 WHERE number = 2",
        ])
        .exitCode == 0)
    let broken = try line.run("audit", "verify")
    #expect(broken.exitCode == 2 && broken.outText.contains("entry 2 is not what was written"))
    #expect(try line.run("verify").exitCode == 2)
  }

  /// Killed at any moment, the archive is as it was or the import is gone whole, its file with it at the next start.
  @Test func killedAtAnyMoment() throws {
    let whole = try withTwo()
    let before = try whole.run("stats").out
    let after = try CommandLine(holding: Exports.demo(Exports.demoX)).run("stats").out
    var outcomes: Set<Bool> = []
    for step in 1...14 {
      let line = try withTwo()
      let command = "import withdraw 2 --reason wrong --by Clerk --archive '\(line.archive)'"
      let delay = Double(step) * 0.012
      _ = try line.shell("'\(CommandLine.path)' \(command) & sleep \(delay); kill -9 $! 2>/dev/null; wait")
      let now = try line.run("stats").out
      #expect(now == before || now == after)
      outcomes.insert(now == after)
      // Any command that writes sweeps first.
      #expect(try line.run("accounts", "confirm", "x:412877305", "--by", "Jo").exitCode == 0)
      #expect(try line.run("verify", "--records").exitCode == 0)
      if now == after { #expect(try ByteSearch.files(holding: "Duty Phone", below: line.archive) == []) }
    }
    #expect(!outcomes.isEmpty)
  }
}

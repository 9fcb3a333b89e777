import Foundation
import Glibc
import TestSupport
import Testing

/// How commands end, and where they write.
@Suite struct ExitCodeTests {
  @Test func aSessionFromNothingToAnAnswer() throws {
    let line = try CommandLine()
    let steps = [
      ["init", line.archive, "--name", "Wenlow Town Council"], ["import", Exports.demo(Exports.demoX)], ["accounts"],
      ["accounts", "confirm", "x:412877305", "--from", "2019-05-01", "--by", "Jo Clerk"],
      ["accounts", "retire", "x:412877305", "--until", "2025-04-30", "--by", "Jo Clerk"],
      ["stats"], ["coverage"], ["search", "mill street"], ["search"], ["verify"], ["verify", "--records"],
    ]
    for step in steps {
      let outcome = try line.run(step)
      #expect(outcome.exitCode == 0, "\(step)")
      #expect(!outcome.out.isEmpty, "\(step)")
      #expect(outcome.errText == "", "\(step)")
    }
    #expect(try line.run("accounts").outText.contains("from 2019-05-01 until 2025-04-30"))
  }

  @Test func nothingFoundIsOne() throws {
    let line = try CommandLine(holding: Exports.demo(Exports.demoX))
    let outcome = try line.run("search", "zeppelin")
    #expect(outcome.exitCode == 1)
    #expect(outcome.outText.contains("0 posts"))
    #expect(outcome.errText == "")
  }

  @Test func whatCannotBeDoneIsTwo() throws {
    let line = try CommandLine(holding: Exports.demo(Exports.demoX))
    let attempts = [
      ["show", "7"], ["show", "7", "--raw"], ["show", "7", "--conversation"], ["import", "nowhere.zip"],
      ["import", "/"],
      ["init", line.archive, "--name", "Again"], ["init", "other", "--name", "N", "--zone", "Europe/Wenlow"],
      ["init", "/proc/nowhere", "--name", "N"], ["init", String(repeating: "x", count: 300), "--name", "N"],
      ["stats", "--archive", "nowhere"], ["search", "x", "--archive", "nowhere"], ["verify", "--archive", "nowhere"],
      ["accounts", "confirm", "nobody", "--by", "Jo Clerk"], ["search", "x", "--next", "abc"],
      ["search", String(repeating: "x", count: 1001)],
      ["import", Exports.demo(Exports.demoX), "--as", "friendface"],
      ["import", Exports.demo(Exports.demoX) + "/data/tweets_media"],
    ]
    for attempt in attempts {
      let outcome = try line.run(attempt)
      #expect(outcome.exitCode == 2, "\(attempt.prefix(2)): \(outcome.outText)")
      #expect(outcome.out.isEmpty, "\(attempt.prefix(2))")
      #expect(outcome.errText.utf8.starts(with: "muniment: ".utf8), "\(outcome.errText)")
      #expect(!outcome.errText.contains("Error Domain"), "\(outcome.errText)")
    }
  }

  @Test func whatIsNoCommandIsSixtyFour() throws {
    let line = try CommandLine(holding: Exports.demo(Exports.demoX))
    let attempts = [
      ["frobnicate"], ["init"], ["import"], ["show"], ["show", "abc"], ["show", "1", "--raw", "--history"],
      ["search", "x", "--limit", "0"], ["search", "x", "--limit", "1001"], ["search", "x", "--sort", "loudest"],
      ["search", "x", "--colour"], ["accounts", "confirm", "x:412877305", "--from", "31 May", "--by", "Jo Clerk"],
      ["accounts", "confirm", "x:412877305", "--from", "2023-02-30", "--by", "Jo Clerk"],
    ]
    for attempt in attempts {
      let outcome = try line.run(attempt)
      #expect(outcome.exitCode == 64, "\(attempt)")
      #expect(outcome.out.isEmpty && !outcome.err.isEmpty, "\(attempt)")
    }
  }

  @Test func aSecondInitLeavesTheArchiveAlone() throws {
    let line = try CommandLine(holding: Exports.demo(Exports.demoX))
    let before = try line.run("stats").out
    let outcome = try line.run("init", line.archive, "--name", "Another Council")
    #expect(outcome.exitCode == 2)
    #expect(outcome.errText.contains("already an archive") && outcome.errText.contains("another folder"))
    #expect(try line.run("stats").out == before)
  }

  @Test func aDamagedArchiveIsTwoWithItsReport() throws {
    let line = try CommandLine(holding: Exports.demo(Exports.demoX))
    for name in try FileManager.default.contentsOfDirectory(atPath: line.archive + "/exports") {
      try FileManager.default.removeItem(atPath: line.archive + "/exports/" + name)
    }
    let outcome = try line.run("verify", "--records")
    #expect(outcome.exitCode == 2)
    #expect(outcome.outText.contains("cannot be read") && outcome.outText.contains("The archive is damaged."))
    #expect(try !(line.json("verify", exitCode: 2)["checks"] as? [Any] ?? []).isEmpty)
  }

  @Test func anImportWhileAnotherProcessWritesIsRefused() throws {
    let line = try CommandLine(holding: Exports.demo(Exports.demoX))
    let lock = open(line.archive + "/lock", O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    try #require(lock >= 0 && flock(lock, LOCK_EX | LOCK_NB) == 0)
    let outcome = try line.run("import", Exports.demo(Exports.demoAndroid))
    #expect(outcome.exitCode == 2)
    #expect(outcome.errText.contains("another process") && outcome.errText.contains("try again"))
    #expect(try line.run("search", "mill").exitCode == 0, "reading goes on")
    close(lock)
    #expect(try line.run("import", Exports.demo(Exports.demoAndroid)).exitCode == 0)
  }

  @Test(.enabled(if: geteuid() != 0, "root may write everything"))
  func anArchiveThatMayNotBeWrittenIsNotCalledDamaged() throws {
    let line = try CommandLine(holding: Exports.demo(Exports.demoX))
    for path in [line.archive, line.archive + "/archive.sqlite"] { chmod(path, 0o500) }
    defer { chmod(line.archive, 0o700) }
    let outcome = try line.run("import", Exports.demo(Exports.demoAndroid))
    #expect(outcome.exitCode == 2)
    #expect(!outcome.errText.contains("damaged") && outcome.errText.contains("may write"))
  }

  @Test func theSameExportTwiceSaysSo() throws {
    let line = try CommandLine(holding: Exports.demo(Exports.demoX))
    let outcome = try line.run("import", Exports.demo(Exports.demoX))
    #expect(outcome.exitCode == 0)
    #expect(outcome.outText.contains("imported before"))
    #expect(outcome.outText.contains("176 found · 0 new · 176 seen again"))
  }

  @Test func anExportBeforeTheOneThatFailsIsReported() throws {
    let line = try CommandLine(holding: Exports.demo(Exports.demoX))
    let cut = try line.home.copy(Exports.demo(Exports.demoFacebook), as: "cut")
    let file = "cut/this_profile's_activity_across_facebook/posts/profile_posts_1.json"
    try line.home.write(line.home.bytes(file).prefix(5000), to: file)
    let outcome = try line.run("import", Exports.demo(Exports.demoAndroid), cut)
    #expect(outcome.exitCode == 2)
    #expect(outcome.outText.contains("122 new") && !outcome.outText.contains("Facebook"))
    #expect(outcome.errText.contains("profile_posts_1.json"))
  }

  @Test func theDemoRunsAndRunsAgain() throws {
    let line = try CommandLine()
    let first = try line.run("demo", "wenlow")
    #expect(first.exitCode == 0 && first.errText == "")
    #expect(
      first.outText.contains("20 posts") && first.outText.contains("18 posts") && first.outText.contains("5 posts"))
    #expect(first.outText.contains("Check 1  by wenlow-social-media") && first.outText.contains("12 new"))
    #expect(first.outText.contains("Try next") && first.outText.contains("muniment findings report --year 2024"))
    let stats = try line.run("stats", "--archive", "wenlow")
    #expect(stats.outText.contains("547 posts"))
    let findings = try line.run("findings", "list", "--archive", "wenlow").out
    let again = try line.run("demo", "wenlow")
    #expect(again.exitCode == 0 && again.outText.contains("20 posts") && !again.outText.contains("Check "))
    #expect(try line.run("stats", "--archive", "wenlow").out == stats.out)
    #expect(try line.run("findings", "list", "--archive", "wenlow").out == findings)
  }
}

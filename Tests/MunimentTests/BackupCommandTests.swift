import Foundation
import TestSupport
import Testing

/// `backup` and `restore` as a clerk types them.
@Suite struct BackupCommandTests {
  @Test func thereAndBack() throws {
    let line = try CommandLine(holding: Exports.demo(Exports.demoX))
    let digest = try #require(line.json("stats")["digest"] as? String)
    let made = try line.json("backup", "wenlow.zip")
    #expect(made["digest"] as? String == digest && made["posts"] as? Int == 174)
    let sum = try line.shell("sha256sum < wenlow.zip").outText
    #expect(sum.utf8.starts(with: (made["sha256"] as? String ?? "?").utf8))
    let restored = try line.json("restore", "wenlow.zip", "again", "--by", "A Clerk")
    #expect(restored["digest"] as? String == digest && restored["posts"] as? Int == 174)
    #expect(try line.run("stats").out == line.run("stats", "--archive", "again").out)
    #expect(try line.run("verify", "--records", "--archive", "again").exitCode == 0)
    #expect(try line.run("audit", "--archive", "again").outText.contains("restore  by A Clerk"))
    #expect(try line.shell("unzip -tq wenlow.zip || python3 -m zipfile -t wenlow.zip").exitCode == 0)
  }

  @Test func whatCannotBeDone() throws {
    let line = try CommandLine(holding: Exports.demo(Exports.demoX))
    try #require(line.run("backup", "wenlow.zip").exitCode == 0)
    let attempts = [
      (["backup", "wenlow.zip"], "is there already"), (["backup", line.archive + "/b.zip"], "in the archive itself"),
      (["backup", "nowhere/b.zip"], "no folder"), (["restore", "nowhere.zip", "new", "--by", "C"], "does not exist"),
      (["restore", "wenlow.zip", line.archive, "--by", "C"], "not empty"),
      (["restore", Exports.demo(Exports.demoAndroid), "new", "--by", "C"], "no backup"),
    ]
    for (words, what) in attempts {
      let outcome = try line.run(words)
      #expect(
        outcome.exitCode == 2 && outcome.out.isEmpty && outcome.errText.contains(what), "\(words): \(outcome.errText)")
    }
    #expect(try line.run("restore", "wenlow.zip", "new").exitCode == 64, "nobody said who")
    #expect(!FileManager.default.fileExists(atPath: line.home.file("new")))
  }

  /// A backup or a restore that is killed leaves no file under a name that passes for whole, and the next one clears up.
  @Test func killedAtAnyMoment() throws {
    let line = try CommandLine(holding: Exports.demo(Exports.demoX))
    try #require(line.run("backup", "wenlow.zip").exitCode == 0)
    for step in 1...8 {
      let delay = Double(step) * 0.02
      let words = ["backup cut.zip", "restore wenlow.zip cut --by Clerk"]
      for word in words {
        _ = try line.shell("'\(CommandLine.path)' \(word) & sleep \(delay); kill -9 $! 2>/dev/null; wait")
      }
      if FileManager.default.fileExists(atPath: line.home.file("cut.zip")) {
        #expect(try line.run("restore", "cut.zip", "check", "--by", "Clerk").exitCode == 0)
      } else {
        #expect(try line.run("backup", "cut.zip").exitCode == 0)
      }
      if FileManager.default.fileExists(atPath: line.home.file("cut")) {
        #expect(try line.run("verify", "--archive", "cut").exitCode == 0)
      } else {
        #expect(try line.run("restore", "wenlow.zip", "cut", "--by", "Clerk").exitCode == 0)
      }
      _ = try line.shell("rm -rf cut.zip cut check")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: line.home.path).filter { $0.contains("partial") } == [])
  }
}

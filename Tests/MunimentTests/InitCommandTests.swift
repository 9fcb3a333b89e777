import Foundation
import TestSupport
import Testing

@testable import muniment

@Suite struct InitCommandTests {
  @Test func theFolderIsNamedByDirByArchiveOrByTheEnvironment() throws {
    let line = try CommandLine()
    let places: [(arguments: [String], folder: String)] = [
      (["one"], line.home.file("one")), (["--archive", "two"], line.home.file("two")), ([], line.archive),
    ]
    for place in places {
      let outcome = try line.run(["init", "--name", "Wenlow"] + place.arguments)
      #expect(outcome.exitCode == 0, "\(outcome.errText)")
      #expect(FileManager.default.fileExists(atPath: place.folder + "/archive.sqlite"))
    }
  }

  @Test func twoFoldersAreOneTooMany() throws {
    let line = try CommandLine()
    let outcome = try line.run("init", "one", "--archive", "two", "--name", "Wenlow")
    #expect(outcome.exitCode == 64 && outcome.errText.contains("Name the folder once"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: line.home.path).isEmpty)
  }

  /// What it says to type next is one command, whatever the folder is called.
  @Test func theNextCommandCanBeTyped() throws {
    let line = try CommandLine()
    let outcome = try line.run("init", "the clerk's archive", "--name", "Wenlow\u{1B}[31m")
    #expect(outcome.outText.contains("Next: muniment import FILE --archive 'the clerk'\\''s archive'"))
    #expect(!outcome.outText.contains("\u{1B}"))
  }
}

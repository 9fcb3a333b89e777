import ArgumentParser
import Foundation
import TestSupport
import Testing

@testable import muniment

/// Who stands in the audit.
@Suite struct OfficerTests {
  @Test(arguments: ["", "   ", "Jo\nClerk", "Jo\u{1B}[31m", "1234", String(repeating: "x", count: 201)])
  func whatIsNoNameIsRefused(_ name: String) throws {
    let options = try OfficerOptions.parse(["--by", name])
    #expect(throws: (any Error).self) { try options.name() }
    #expect(throws: (any Error).self) { try options.nameIfAny() }
  }

  @Test(arguments: ["Jo Clerk", "Siân O’Brien-Lloyd", "J", "李 明"])
  func namesAreTakenAsTheyAre(_ name: String) throws {
    #expect(try OfficerOptions.parse(["--by", name]).name() == name)
  }

  @Test func anImportIsNotedWithWhoBroughtItIn() throws {
    let line = try CommandLine()
    let export = try TinyArchive.make(in: line.home, saying: ["Market day"])
    #expect(try line.run("init", "--name", "Wenlow").exitCode == 0)
    #expect(try line.run("import", export, "--by", "Jo Clerk").exitCode == 0)
    let entries = try #require(try line.json("audit")["entries"] as? [[String: Any]])
    #expect(entries.map { $0["by"] as? String } == ["Jo Clerk"])
  }
}

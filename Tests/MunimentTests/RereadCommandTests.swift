import Foundation
import TestSupport
import Testing

/// `reread` as a clerk types it.
@Suite struct RereadCommandTests {
  @Test func firstShownThenKept() throws {
    let line = try CommandLine(holding: Exports.demo(Exports.demoX))
    let nothing = try line.run("reread")
    #expect(nothing.exitCode == 0 && nothing.outText.contains("newest version"))
    let shown = try line.run("reread", "1")
    #expect(
      shown.exitCode == 0 && shown.outText.contains("Nothing was kept") && shown.outText.contains("becomes import 2"))
    #expect(try line.run("reread", "1", "--keep").exitCode == 64, "nobody said who")
    let kept = try line.json("reread", "1", "--keep", "--by", "A Clerk")
    #expect(kept["kept"] as? Bool == true)
    for key in ["readings", "posts", "renamed", "digest"] { #expect(kept[key] != nil, "\(key)") }
    let again = try line.run("reread", "1")
    #expect(again.exitCode == 2 && again.errText.contains("it is import 2 now"))
    #expect(try line.run("reread", "99").exitCode == 2)
    #expect(try line.run("audit").outText.contains("reread  by A Clerk"))
    #expect(try line.run("verify", "--records").exitCode == 0)
  }
}

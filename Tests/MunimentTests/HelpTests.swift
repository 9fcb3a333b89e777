import ArgumentParser
import TestSupport
import Testing

@testable import muniment

/// What the program says of itself.
@Suite struct HelpTests {
  static let commands = Muniment.configuration.subcommands.map { $0._commandName }
  static let ofGroups = [
    AccountsCommand.configuration, ImportCommand.configuration, AuditCommand.configuration, PersonCommand.configuration,
    PolicyCommand.configuration, FindingsCommand.configuration, SampleCommand.configuration,
  ].flatMap { group in group.subcommands.map { [group.commandName ?? "", $0._commandName] } }

  @Test func everyCommandIsListed() throws {
    let outcome = try CommandLine().run("--help")
    #expect(outcome.exitCode == 0 && outcome.err.isEmpty)
    for command in HelpTests.commands { #expect(outcome.outText.contains("  \(command) "), "\(command)") }
    #expect(HelpTests.commands.count >= 9)
  }

  @Test(arguments: commands.map { [$0] } + ofGroups)
  func everyCommandHasHelpWithAnExample(_ words: [String]) throws {
    let line = try CommandLine()
    let outcome = try line.run(["help"] + words)
    #expect(outcome.exitCode == 0 && outcome.err.isEmpty)
    #expect(outcome.outText.contains("Example"))
    #expect(outcome.outText.contains("muniment \(words[0]) ") || outcome.outText.contains("muniment \(words[0])\n"))
    #expect(try line.run(words + ["--help"]).out == outcome.out)
  }

  /// The chain holds by itself without its last entries.
  @Test func whatTheAuditProvesIsNotOverstated() throws {
    let audit = try CommandLine().run("help", "audit").outText
    #expect(audit.contains("cut from the end") && audit.contains("--head"))
    let verify = try CommandLine().run("help", "audit", "verify").outText
    #expect(verify.contains("64 digits") && !verify.contains("…"), "a shortened hash is not taken")
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func completionsKnowEveryCommand(_ shell: String) throws {
    let outcome = try CommandLine().run("--generate-completion-script", shell)
    #expect(outcome.exitCode == 0)
    for command in HelpTests.commands { #expect(outcome.outText.contains(command), "\(command)") }
  }

  @Test func itsVersion() throws {
    let outcome = try CommandLine().run("--version")
    #expect(outcome.exitCode == 0)
    #expect(outcome.outText.split(separator: ".").count == 3)
  }
}

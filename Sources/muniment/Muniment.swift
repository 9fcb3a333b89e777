import ArgumentParser

/// The command line. Each command joins a workflow to its text; nothing is decided here.
@main
struct Muniment: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "muniment",
    abstract: "Keeps a council's social media as evidence, and finds what it said.",
    discussion: """
      Everything stays on this computer: there is no network code in the program.

      First steps:
        muniment init ~/archive --name "Wenlow Town Council"
        muniment import facebook-wenlow.zip --archive ~/archive
        muniment search '"Mill Street" after:2024-05 before:2024-09' --archive ~/archive
      or try the made-up council:
        muniment demo

      The archive is --archive DIR, else $MUNIMENT_ARCHIVE, else ~/.local/share/muniment/archive.

      Exit status: 0 done or found · 1 nothing found, or findings (check --fail-on) · 2 could not be done · 64 not a command.
      """,
    version: "0.1.0",
    subcommands: [
      InitCommand.self, ImportCommand.self, AccountsCommand.self, StatsCommand.self, CoverageCommand.self,
      SearchCommand.self, SimilarCommand.self, ShowCommand.self, PersonCommand.self, PolicyCommand.self,
      CheckCommand.self, FindingsCommand.self, SampleCommand.self, VerifyCommand.self,
      AuditCommand.self,
      BackupCommand.self, RestoreCommand.self, RereadCommand.self, DemoCommand.self,
    ])

  static func main() {
    StandardStreams.prepare()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      CommandFailure(error).exit()
    }
  }
}

import ArchiveStore
import ArgumentParser
import Output

struct ImportWithdrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw", abstract: "Takes a wrong import back.",
    discussion: """
      What is known from this import alone goes: posts, names, search terms, the stored export. Posts that stand in another export too
      keep it as their evidence. The database is then written anew, so that no byte of what went stays in it. Backups that were made
      before still hold it. Who took it back and why is kept for good (muniment audit). Nothing is asked; look first with --dry-run.

      Examples:
        muniment import list
        muniment import withdraw 3 --dry-run
        muniment import withdraw 3 --reason "the clerk's own account" --by "Ann Pryce"
      """)

  @Argument(help: ArgumentHelp("The import's number, from muniment import list.", valueName: "id"))
  var id: Int64

  @Option(help: "Why. Stands in the audit for good: name nobody whose data is to go.")
  var reason: String?

  @Flag(help: "Show what would go and stay, and keep all.")
  var dryRun = false

  @OptionGroup var officer: OfficerOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard !dryRun else { return }
    _ = try officer.name()
    try StatedWords.check(reason, orAsk: "Say why with --reason REASON: it stands in the audit.")
  }

  func run() throws {
    let acting = Acting(by: dryRun ? "" : try officer.name(), reason: reason, at: common.now)
    let line = ProgressLine(isQuiet: common.quiet)
    defer { line.clear() }
    let withdrawal = try common.open().withdraw(import: id, acting, keeping: !dryRun) { line.show($0) }
    line.clear()
    try common.print(withdrawal) { WithdrawalText($0).text(withdrawal) }
  }
}

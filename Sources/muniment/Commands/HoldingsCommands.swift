import ArchiveStore
import ArgumentParser
import Output
import Workflows

struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: "Counts what the archive holds.",
    discussion: """
      The digest is the same in every archive that holds the same posts, whatever the order in which they came.

      Example: muniment stats --archive ~/archive
      """)

  @OptionGroup var common: CommonOptions

  func run() throws {
    let statistics = try common.open().statistics()
    try common.print(statistics) { HoldingsText($0).text(statistics) }
  }
}

struct CoverageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage", abstract: "Shows, account by account, what is held and what is not.",
    discussion: """
      Which exports cover which dates, the months without a post, what was not read, and what the platform's exports never hold.

      Example: muniment coverage --archive ~/archive
      """)

  @OptionGroup var common: CommonOptions

  func run() throws {
    let coverage = try CoverageWorkflow(common.open()).coverage()
    try common.print(Coverage(accounts: coverage)) { HoldingsText($0).text(coverage) }
  }

  private struct Coverage: Encodable {
    let accounts: [AccountCoverage]
  }
}

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Checks that nothing in the archive has changed or decayed.",
    discussion: """
      Reads every stored export and compares its SHA-256, then every post against its evidence, the search index against the text, and
      the ledgers. With --records every record is also read again out of its export and compared byte for byte.

      With --certificate nothing of that: the question of a certificate of search is asked again, and every post that it is about is \
      compared with its evidence. Exit status 0: the answer stands; 1: it has changed, and what has changed since is listed; 2: the \
      certificate was altered or is of another archive, the audit does not vouch for it, or a post is not what was imported.

      Examples:
        muniment verify --records --archive ~/archive
        muniment verify --certificate mill-street.json
      """)

  @Flag(help: "Read every record again out of its stored export.")
  var records = false

  @Option(help: ArgumentHelp("Check a certificate in its JSON form instead.", valueName: "file"))
  var certificate: String?

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard certificate == nil || !records else { throw ValidationError("--records does not go with --certificate.") }
  }

  func run() throws {
    if let certificate { return try check(certificate) }
    let line = ProgressLine(isQuiet: common.quiet)
    defer { line.clear() }
    let verification = try VerifyWorkflow(common.open()).run(withRecords: records) { line.show("Checking \($0)") }
    line.clear()
    try common.print(verification) { HoldingsText($0).text(verification) }
    guard verification.isClean else { throw ExitCode(CommandFailure.failed) }
  }

  private func check(_ path: String) throws {
    let check = try CertificateWorkflow(common.open())
      .check(path, programVersion: Muniment.configuration.version, now: common.now)
    try common.print(check) { CertificateText($0).text(check) }
    switch check.verdict {
    case .stands: return
    case .changed: throw ExitCode(1)
    case .unproven: throw ExitCode(CommandFailure.failed)
    }
  }
}

import ArchiveStore
import ArgumentParser
import Output
import Workflows

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Judges official posts by the policy in use, and flags what a person should look at.",
    discussion: """
      Each wording of a post is judged by the version of the policy that was in force when it was published; what \
      holds by statute is looked for at all dates. Residents, councillors and private messages are never judged. A flag \
      is no verdict: muniment findings lists them for somebody to decide.

      Only posts that came or changed since the last check are read, and all of them again by rules that changed. The \
      answer says what was not judged and why, and which clauses posts cannot show to be kept.

      --dry-run keeps nothing and judges everything anew; with --as-if it shows what a version would have flagged in \
      the past.

      Exit status 1: with --fail-on, findings of at least that severity wait for a decision.

      Examples:
        muniment check
        muniment check --rule personal-data --since 2025-01-01
        muniment check --dry-run --as-if v.4
        muniment check --fail-on high --json
      """)

  @Option(
    help: ArgumentHelp("Only this rule, or all whose ids begin so. Can be given several times.", valueName: "rule"))
  var rule: [String] = []

  @Option(help: ArgumentHelp("Only what was published from that day on, as 2024-05-17.", valueName: "day"))
  var since: String?

  @Flag(help: "Judge everything, and keep nothing.")
  var dryRun = false

  @Option(help: ArgumentHelp("Judge all by this version of the policy; with --dry-run.", valueName: "version"))
  var asIf: String?

  @Option(
    help: ArgumentHelp("low, medium or high: end with 1 if such findings wait for a decision.", valueName: "severity"))
  var failOn: FindingSeverity?

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if asIf != nil, !dryRun {
      throw ValidationError("--as-if goes with --dry-run: nothing that was not in force is kept.")
    }
    if let since { _ = try Day.checked(since) }
  }

  func run() throws {
    let archive = try common.open()
    let line = ProgressLine(isQuiet: common.quiet)
    defer { line.clear() }
    let request = CheckRequest(rules: rule, since: since, isDryRun: dryRun, asIf: asIf)
    let answer = try CheckWorkflow(archive, now: common.now).run(request) { line.show($0) }
    line.clear()
    try common.print(answer) { CheckText($0).text(answer) }
    if let failOn, answer.report.waits(atLeast: failOn) { throw ExitCode(1) }
  }
}

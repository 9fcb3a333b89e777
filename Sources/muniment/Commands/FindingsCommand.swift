public import ArchiveStore
public import ArgumentParser
import Output
import Workflows

extension FindingVerdict: ExpressibleByArgument {}
extension FindingStatus: ExpressibleByArgument {}

struct FindingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "findings", abstract: "What checks have flagged: to list, to decide, to suppress, to count.",
    discussion: """
      A finding says where a rule has flagged something, by which clause or statute, and why. A person decides: \
      compliant, non-compliant, not-determinable (what would be needed to tell is not held) or not-applicable. Every \
      decision stays; the last one counts.

      Examples:
        muniment findings list --status open --severity high
        muniment findings show 12
        muniment findings decide 12 compliant --reason "It is the café's own number" --by "Ann Pryce"
        muniment findings suppress 12 --wording --reason "The helpline's number" --by "Ann Pryce"
        muniment findings counts
      """,
    subcommands: [
      List.self, Show.self, Decide.self, Suppress.self, Counts.self, FindingsReportCommand.self,
    ], defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lists findings, those of the newest posts first.",
      discussion: """
        Without --status: all that stand. Exit status 1: there are none.

        Examples:
          muniment findings list --clause 4.2.2.9 --status open
          muniment findings list --rule personal-data
          muniment findings list --new --json
        """)

    @Option(help: "Only of this rule, or of all whose ids begin so.")
    var rule: String?

    @Option(help: "Only by this clause or statute, or by all clauses of a section.")
    var clause: String?

    @Option(help: "low, medium or high.")
    var severity: FindingSeverity?

    @Option(help: "open, decided, suppressed or gone.")
    var status: FindingStatus?

    @Option(help: ArgumentHelp("Only of what was published from that day on, as 2024-05-17.", valueName: "day"))
    var since: String?

    @Option(help: ArgumentHelp("Only of this post, by its number or ref.", valueName: "id|ref"))
    var post: String?

    @Flag(help: "Only what a check has flagged since somebody last decided.")
    var new = false

    @Option(help: "Findings on a page, 1 to 1000.")
    var limit = 50

    @Option(help: ArgumentHelp("Go on after a page.", valueName: "cursor"))
    var next: String?

    @OptionGroup var common: CommonOptions

    func validate() throws {
      guard (1...1000).contains(limit) else { throw ValidationError("--limit takes a number from 1 to 1000.") }
      if let since { _ = try Day.checked(since) }
    }

    func run() throws {
      let archive = try common.open()
      let filter = FindingFilter(severity: severity, status: status, post: post, isNew: new)
      let page = try FindingsWorkflow(archive)
        .list(filter, rule: rule, clause: clause, since: since, next: next, limit: limit)
      try common.print(page) { FindingsText($0, zone: archive.zone).text(page) }
      if page.total == 0 { throw ExitCode(1) }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Shows a finding, the words of its clauses, and what was decided.",
      discussion: "Example: muniment findings show 12")

    @Argument(help: ArgumentHelp("The finding's number.", valueName: "finding"))
    var finding: Int64

    @OptionGroup var common: CommonOptions

    func run() throws {
      let archive = try common.open()
      let explained = try FindingsWorkflow(archive).explain(finding)
      try common.print(explained) { FindingsText($0, zone: archive.zone).text(explained) }
    }
  }

  struct Decide: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Keeps what somebody decided of findings.",
      discussion: """
        compliant, non-compliant, not-determinable or not-applicable. The reason stands with the decision, and is \
        itself information that somebody may ask for.

        Examples:
          muniment findings decide 12 compliant --reason "It is the café's own number" --by "Ann Pryce"
          muniment findings decide 12 13 non-compliant --reason "A resident's number" --by "Ann Pryce"
        """)

    @Argument(help: ArgumentHelp("Numbers of findings, then the verdict.", valueName: "finding> ... <verdict"))
    var words: [String]

    @Option(help: "Why.")
    var reason: String

    @OptionGroup var officer: OfficerOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
      guard words.count > 1, verdict != nil, words.dropLast().allSatisfy({ Int64($0) != nil }) else {
        throw ValidationError(
          "Name the findings by number, then say compliant, non-compliant, not-determinable or not-applicable.")
      }
      try StatedWords.check(reason, orAsk: "Say why, with --reason.")
      _ = try officer.name()
    }

    private var verdict: FindingVerdict? { words.last.flatMap(FindingVerdict.init) }

    func run() throws {
      guard let verdict else { return }
      let archive = try common.open()
      let acting = Acting(by: try officer.name(), reason: reason, at: common.now)
      let ids = words.dropLast().compactMap { Int64($0) }
      let findings = try FindingsWorkflow(archive).decide(ids, verdict, acting)
      try common.print(Decided(findings: findings)) { style in
        findings.map { FindingsText(style, zone: archive.zone).text($0) }.joined(separator: "\n\n")
      }
    }

    private struct Decided: Encodable {
      let findings: [Finding]
    }
  }

  struct Suppress: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Says that a rule is wrong about a post, or about some words wherever they stand.",
      discussion: """
        What is suppressed is counted and can be listed, and comes back with --end. With --wording all findings of the \
        rule at the same words are meant, also later ones, whatever their capitals, accents and punctuation: they are \
        known by a hash, not by the words.

        Examples:
          muniment findings suppress 12 --reason "Not an offer of the council's" --by "Ann Pryce"
          muniment findings suppress 12 --wording --reason "The helpline's number" --by "Ann Pryce"
          muniment findings suppress --list
          muniment findings suppress --end 3 --by "Ann Pryce"
        """)

    @Argument(help: ArgumentHelp("The finding's number.", valueName: "finding"))
    var finding: Int64?

    @Flag(help: "The flagged words wherever they stand, not only this post.")
    var wording = false

    @Flag(help: "List what is suppressed, and what was.")
    var list = false

    @Option(help: ArgumentHelp("End a suppression, by its number.", valueName: "number"))
    var end: Int64?

    @Option(help: "Why.")
    var reason: String?

    @OptionGroup var officer: OfficerOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
      guard [finding != nil, list, end != nil].count(where: \.self) == 1 else {
        throw ValidationError("Name a finding, or ask for --list, or --end a suppression.")
      }
      if finding != nil { try StatedWords.check(reason, orAsk: "Say why, with --reason.") }
      if !list { _ = try officer.name() }
    }

    func run() throws {
      let archive = try common.open()
      let suppressions = try list ? archive.suppressions() : [act(archive)]
      try common.print(Suppressions(suppressions: suppressions)) {
        FindingsText($0, zone: archive.zone).text(suppressions)
      }
    }

    private func act(_ archive: Archive) throws -> Suppression {
      let acting = Acting(by: try officer.name(), reason: reason, at: common.now)
      if let end { return try archive.end(suppression: end, acting) }
      return try archive.suppress(finding: finding ?? 0, wording ? .wording : .post, acting)
    }

    private struct Suppressions: Encodable {
      let suppressions: [Suppression]
    }
  }

  struct Counts: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Counts findings by rule, clause and verdict, and says how often each rule is right.",
      discussion: """
        A rule's precision: of the findings that somebody has decided, the share decided non-compliant. What is \
        suppressed and was never decided is counted by itself.

        Example: muniment findings counts --since 2025-01-01
        """)

    @Option(help: ArgumentHelp("Only of what was published from that day on, as 2024-05-17.", valueName: "day"))
    var since: String?

    @OptionGroup var common: CommonOptions

    func validate() throws {
      if let since { _ = try Day.checked(since) }
    }

    func run() throws {
      let archive = try common.open()
      let counts = try FindingsWorkflow(archive).counts(since: since)
      try common.print(counts) { FindingsText($0, zone: archive.zone).text(counts) }
    }
  }
}

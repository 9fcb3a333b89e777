import ArchiveStore
import ArgumentParser
import Output
import Workflows

struct SampleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample", abstract: "A random sample of a year's official posts, for people to judge.",
    discussion: """
      First the frame is frozen: every official post of the year, with a hash that is minuted. Then a seed that nobody \
      could know before is chosen, from something public, and minuted: it alone decides which posts are drawn. \
      Reviewers judge them one by one, knowing neither what rules have flagged nor what the other reviewer says. \
      Anybody can draw the same posts again.

      Examples:
        muniment sample freeze --year 2026 --by "Ann Pryce"
        muniment sample draw 2026 --seed "minute 7/27, lottery 4 8 15 16 23 42" --by "Ann Pryce"
        muniment sample next 2026 --by "Jo Clerk"
        muniment sample record 2026 1 --all compliant --by "Jo Clerk"
        muniment sample report 2026
      """,
    subcommands: [
      List.self, Freeze.self, Drawing.self, Next.self, Recording.self, Replace.self, Report.self, Frame.self,
      Redrawing.self, Verify.self,
    ], defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lists the samples that were frozen, and how far their reviewers have come.",
      discussion: "Example: muniment sample list --json")

    @OptionGroup var common: CommonOptions

    func run() throws {
      let samples = try common.open().samples()
      try common.print(Samples(samples: samples)) { SampleText($0).text(samples) }
    }

    private struct Samples: Encodable {
      let samples: [Sample]
    }
  }

  struct Freeze: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Freezes the frame of a year: which posts a sample is to be drawn from.",
      discussion: """
        All official posts, replies and shares that were published in the year in the council's zone are in it, later \
        deleted, missing and edited ones too. What others wrote, private posts, and posts of which nobody has said \
        whether they are the council's are not; they are counted. Minute the hash before the seed is chosen.

        Examples:
          muniment sample freeze --year 2026 --by "Ann Pryce"
          muniment sample freeze --year 2026-27 --name "annual meeting" --by "Ann Pryce"
        """)

    @Option(help: ArgumentHelp("2026, or 2026-27 for April to March.", valueName: "year"))
    var year: String

    @Option(help: "What the sample is called; else the year.")
    var name: String?

    @OptionGroup var officer: OfficerOptions
    @OptionGroup var common: CommonOptions

    func validate() throws { _ = try officer.name() }

    func run() throws {
      let acting = Acting(by: try officer.name(), at: common.now)
      let sample = try SampleWorkflow(common.open()).freeze(name, year: year, acting)
      try common.print(sample) { SampleText($0).text(sample) }
    }
  }

  struct Drawing: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "draw", abstract: "Draws a sample by a seed, once and for good.",
      discussion: """
        The size follows from the margin and the frame. stratified: each platform, quarter or kind gives its part, at \
        least five posts. discovery: large enough to find one failing post, at that confidence, if as many as \
        --tolerable fail.

        Reviewers are asked for each clause of section 4.2.2 of the policy in use; --ask names others. Without a \
        policy they are asked one question.

        Examples:
          muniment sample draw 2026 --seed "minute 7/27, lottery 4 8 15 16 23 42" --by "Ann Pryce"
          muniment sample draw 2026 --seed S --kind stratified --strata platform,kind --by "Ann Pryce"
          muniment sample draw 2026 --seed S --kind discovery --tolerable 10 --ask 4.2.2.4 --by "Ann Pryce"
        """)

    @Argument(help: "The sample's name.")
    var name: String

    @Option(help: "What was chosen and minuted after the frame was frozen.")
    var seed: String

    @Option(help: ArgumentHelp("The frame's hash as it was minuted, to be compared.", valueName: "hash"))
    var frameHash: String?

    @Option(
      help: ArgumentHelp(
        "A clause or section that reviewers are asked for. Can be given several times.", valueName: "clause"))
    var ask: [String] = []

    @OptionGroup var design: SampleDesignOptions
    @OptionGroup var officer: OfficerOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
      try StatedWords.check(seed, orAsk: "The seed is empty: give what was chosen and minuted.")
      _ = try officer.name()
    }

    func run() throws {
      let acting = Acting(by: try officer.name(), at: common.now)
      let workflow = SampleWorkflow(try common.open())
      let sample = try workflow.draw(name, design.order(seed: seed), frameHash: frameHash, asking: ask, acting)
      try common.print(sample) { SampleText($0).text(sample) }
      if let clauses = try workflow.clausesNotInForce(name) {
        StandardStreams.err(TerminalText.line("Mind: \(NotInForceWords(clauses))"))
      }
    }
  }
}

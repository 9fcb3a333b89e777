import ArchiveStore
import ArgumentParser
import Output
import Policy
import Workflows

struct PolicyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy", abstract: "The policy that posts are checked by: its versions, clauses, rules and examples.",
    discussion: """
      A policy is a folder of text files that a clerk can read and edit: which accounts, officers and councillors there \
      are, when polls were held, which words are fine. muniment policy use copies one into the archive, where the \
      council's own facts are written.

      Kinds of rules: \(kinds)

      Examples:
        muniment policy list
        muniment policy use ludlow-social-media --by "Ann Pryce"
        muniment policy show 4.2.2.9
        muniment policy test
      """,
    subcommands: [List.self, Show.self, Use.self, Test.self], defaultSubcommand: List.self)

  /// What a rule's `kind` can be, for councils that write their own policy.
  private static var kinds: String {
    (RuleKinds.all.map { $0.kind } + RuleKinds.ofThreads.map { $0.kind }).sorted().joined(separator: ", ")
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lists the policies of the archive, and those that come with the program.",
      discussion: "Example: muniment policy list --json")

    @OptionGroup var common: CommonOptions

    func run() throws {
      let policies = try PolicyFolder(common.open()).list()
      try common.print(Policies(policies: policies)) { PolicyText($0).text(policies) }
    }

    private struct Policies: Encodable {
      let policies: [KnownPolicy]
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Shows a policy, or one of its clauses, statutes or rules.",
      discussion: """
        Examples:
          muniment policy show
          muniment policy show 4.2.2.9
          muniment policy show personal-data.phone
          muniment policy show --policy ludlow-social-media
        """)

    @Argument(help: ArgumentHelp("A clause, statute or rule, by its id.", valueName: "clause|rule"))
    var part: String?

    @Option(
      help: ArgumentHelp("Another policy than the one in use: its name, or its folder.", valueName: "name|folder"))
    var policy: String?

    @OptionGroup var common: CommonOptions

    func run() throws {
      let page = try PolicyPage(PolicyFolder(common.open()).pack(policy), part: part)
      try common.print(page) { PolicyText($0).text(page) }
    }
  }

  struct Use: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Takes a policy into use.",
      discussion: """
        A policy that comes with the program, or stands in a folder of yours, is copied into the archive; one that the \
        archive has already is used as it stands, with what the council has written there. The next check judges all \
        posts by it.

        Examples:
          muniment policy use ludlow-social-media --by "Ann Pryce"
          muniment policy use ~/policies/wenlow --by "Ann Pryce"
        """)

    @Argument(help: ArgumentHelp("A policy's name, or its folder.", valueName: "name|folder"))
    var name: String

    @OptionGroup var officer: OfficerOptions
    @OptionGroup var common: CommonOptions

    func validate() throws { _ = try officer.name() }

    func run() throws {
      let acting = Acting(by: try officer.name(), at: common.now)
      let used = try PolicyFolder(common.open()).use(name, acting)
      let page = try PolicyPage(used.pack, part: nil, folder: used.folder)
      try common.print(page) { PolicyText($0).text(page) }
    }
  }

  struct Test: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Tries a policy: its files, and every rule on its own examples.",
      discussion: """
        Exit status 2: something is wrong with it.

        Examples:
          muniment policy test
          muniment policy test ~/policies/wenlow
        """)

    @Argument(help: ArgumentHelp("A policy's name, or its folder; else the one in use.", valueName: "name|folder"))
    var name: String?

    @OptionGroup var common: CommonOptions

    func run() throws {
      let test = try PolicyFolder(common.open()).test(name)
      try common.print(test) { PolicyText($0).text(test) }
      guard test.isGreen else { throw ExitCode(CommandFailure.failed) }
    }
  }
}

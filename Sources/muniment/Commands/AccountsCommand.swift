import ArchiveStore
import ArgumentParser
import Output

struct AccountsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accounts", abstract: "Which accounts are the council's, from when to when.",
    discussion: """
      Examples:
        muniment accounts
        muniment accounts confirm x:1234567 --from 2012-03-01 --by "Jo Clerk"
        muniment accounts retire x:1234567 --until 2023-12-31 --by "Jo Clerk"
      """,
    subcommands: [List.self, Confirm.self, Retire.self], defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lists the accounts that exports have told of.", discussion: "Example: muniment accounts list --json")

    @OptionGroup var common: CommonOptions

    func run() throws {
      let accounts = try common.open().accounts()
      try common.print(Accounts(accounts: accounts)) { HoldingsText($0).text(accounts) }
    }
  }

  struct Confirm: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Says that an account is the council's.",
      discussion: """
        Example: muniment accounts confirm x:1234567 --from 2012-03-01 --by "Jo Clerk"
        """)

    @Argument(help: "The account's key, handle or name, as accounts list prints it.")
    var account: String

    @Option(help: "The first day, as 2024-05-17.")
    var from: String?

    @OptionGroup var officer: OfficerOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
      let acting = Acting(by: try officer.name(), at: common.now)
      let from = try from.map(Day.checked)
      let known = try common.open().claim(account: account, from: from, until: nil, acting)
      try common.print(known) { HoldingsText($0).text([known]) }
    }
  }

  struct Retire: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Says that an account was the council's until a day.",
      discussion: """
        Example: muniment accounts retire x:1234567 --until 2023-12-31 --by "Jo Clerk"
        """)

    @Argument(help: "The account's key, handle or name, as accounts list prints it.")
    var account: String

    @Option(help: "The last day, as 2024-05-17.")
    var until: String

    @OptionGroup var officer: OfficerOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
      let acting = Acting(by: try officer.name(), at: common.now)
      let until = try Day.checked(until)
      let known = try common.open().claim(account: account, from: nil, until: until, acting)
      try common.print(known) { HoldingsText($0).text([known]) }
    }
  }

  private struct Accounts: Encodable {
    let accounts: [KnownAccount]
  }
}

import ArchiveStore
import ArgumentParser
import Output
import Workflows

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Brings in exports from social media platforms; lists and takes back what was imported.",
    usage: """
      muniment import <path> ... [--as <platform>] [--account <name>] [--official <name> ...] [--by <name>] [--dry-run]
       muniment import list
       muniment import withdraw <id> (--dry-run | --reason <reason> --by <name>)
      """,
    discussion: """
      Give the zip as the platform made it (or the tar.gz, the folder unpacked from it, or a single file). It is recognised by what it
      holds. Several zips of one export are read as one. The same export may be imported again at any time: nothing is added twice.
      What each option is for: muniment help import add

      Examples:
        muniment import facebook-wenlow-2025.zip
        muniment import instagram-wenlowtc-2025.zip
        muniment import twitter-2025.zip twitter-2021.zip
        muniment import "WhatsApp Chat with Flood Wardens.txt" --official "Wenlow Town Clerk"
        muniment import ~/Downloads/facebook-clerk.zip --as facebook
        muniment import withdraw 3 --reason "the clerk's own account" --by "Ann Pryce"
      """,
    subcommands: [ImportAddCommand.self, ImportListCommand.self, ImportWithdrawCommand.self],
    defaultSubcommand: ImportAddCommand.self)
}

struct ImportAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Brings in exports; the word may be left out.",
    discussion: """
      Examples:
        muniment import facebook-wenlow-2025.zip
        muniment import add facebook-wenlow-2025.zip --dry-run
      """)

  @Argument(help: ArgumentHelp("Zips, tar.gz files, folders or files.", valueName: "path"))
  var paths: [String]

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "The platform: facebook, instagram, x, whatsapp, youtube, linkedin, tiktok, mastodon, bluesky, telegram, reddit, website, "
        + "mail, forum."))
  var platform: String?

  @Option(help: "The account's name, where the export does not tell it.")
  var account: String?

  @Option(help: "An author name that is the council in this chat. May be given more than once; is remembered.")
  var official: [String] = []

  @Flag(help: "Report what would be read, and keep nothing.")
  var dryRun = false

  @OptionGroup var officer: OfficerOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let by = try officer.nameIfAny()
    let archive = try common.open()
    let line = ProgressLine(isQuiet: common.quiet)
    defer { line.clear() }
    let request = ImportRequest(
      paths: paths, platform: platform, accountName: account, officialNames: official, isDryRun: dryRun,
      by: by)
    var reports: [ImportReport] = []
    let outcome = Result {
      try ImportWorkflow(archive, now: common.now).run(request) {
        line.show($0)
      } report: {
        reports.append($0)
      }
    }
    line.clear()
    // What was kept before a later export failed is reported all the same.
    if !reports.isEmpty {
      try common.print(Reports(imports: reports)) { style in
        reports.map { ImportText(style).text($0, isDryRun: dryRun) }.joined(separator: "\n\n")
      }
    }
    try outcome.get()
  }
}

/// The shape that `import --json` prints.
struct Reports: Encodable {
  let imports: [ImportReport]
}

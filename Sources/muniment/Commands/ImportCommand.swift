import ArchiveStore
import ArgumentParser
import Output
import Workflows

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Brings in exports from social media platforms.",
    discussion: """
      Give the zip as the platform made it (or the tar.gz, the folder unpacked from it, or a single file). It is recognised by what it
      holds. Several zips of one export are read as one. The same export may be imported again at any time: nothing is added twice.

      Examples:
        muniment import facebook-wenlow-2025.zip
        muniment import instagram-wenlowtc-2025.zip
        muniment import twitter-2025.zip twitter-2021.zip
        muniment import "WhatsApp Chat with Flood Wardens.txt" --official "Wenlow Town Clerk"
        muniment import ~/Downloads/facebook-clerk.zip --as facebook
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

  @OptionGroup var common: CommonOptions

  func run() throws {
    let archive = try common.open()
    let line = ProgressLine(isQuiet: common.quiet)
    defer { line.clear() }
    let request = ImportRequest(
      paths: paths, platform: platform, accountName: account, officialNames: official, isDryRun: dryRun)
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

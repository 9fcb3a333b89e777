import ArchiveStore
import ArgumentParser
import Output
import Records
import Workflows

struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Makes the archive of a made-up council, from sample exports that come with the program.",
    discussion: """
      Imports four exports (a Facebook Page, an X archive, a WhatsApp group from two phones), runs three searches, checks
      the posts by the council's policy and says what to try next. Run again on the same folder it adds nothing.

      Example: muniment demo ~/wenlow
      """)

  @Argument(help: ArgumentHelp("The folder to make.", valueName: "dir"))
  var directory = "muniment-demo"

  @Flag(name: .long, help: "Print no progress.")
  var quiet = false

  func run() throws {
    let common = try CommonOptions.parse(["--archive", directory] + (quiet ? ["--quiet"] : []))
    let archive = try archive(common)
    let workflow = ImportWorkflow(archive, now: common.now)
    let exports = try DemoExports.folder()
    let line = ProgressLine(isQuiet: quiet)
    defer { line.clear() }
    for name in DemoExports.names {
      let request = ImportRequest(paths: [exports + "/" + name], officialNames: [DemoExports.officialName])
      let reports = try workflow.run(request) { line.show($0) }
      line.clear()
      for report in reports { StandardStreams.out(ImportText(common.style).text(report, isDryRun: false) + "\n") }
    }
    try search(archive, common.style)
    try check(archive, common)
    StandardStreams.out(advice)
  }

  private func archive(_ common: CommonOptions) throws -> Archive {
    if common.folder.exists { return try common.open() }
    guard let zone = CouncilZone(identifier: "Europe/London") else { throw ArchiveError.unknownZone("Europe/London") }
    return try Archive.create(at: common.folder, name: DemoExports.councilName, zone: zone, now: common.now)
  }

  private func search(_ archive: Archive, _ style: TerminalStyle) throws {
    for query in DemoExports.searches {
      let answer = try archive.search(query, SearchOptions(limit: 2))
      StandardStreams.out(style.strong("$ muniment search \(quoted(query)) --archive \(shown)"))
      var shown = answer
      shown.next = nil
      StandardStreams.out(SearchText(style, zone: archive.zone).text(shown) + "\n")
    }
  }

  /// Once: an archive that has a policy in use keeps it, and its findings.
  private func check(_ archive: Archive, _ common: CommonOptions) throws {
    guard try archive.policyInUse() == nil else { return }
    _ = try PolicyFolder(archive).use(DemoExports.policy(), Acting(by: "The demo", at: common.now))
    let answer = try CheckWorkflow(archive, now: common.now).run(CheckRequest()) { _ in }
    StandardStreams.out(common.style.strong("$ muniment check --archive \(shown)"))
    StandardStreams.out(CheckText(common.style).summary(answer) + "\n")
  }

  /// As the shell takes it.
  private func quoted(_ query: String) -> String {
    query.utf8.contains(UInt8(ascii: "'")) ? "\"\(query)\"" : "'\(query)'"
  }

  /// The folder, as it must be typed.
  private var shown: String { ShellWord.quoted(directory) }

  private var advice: String {
    """
    Try next:
      muniment search '#WenlowMarket' --facets --archive \(shown)
      muniment search '"notice of road closure"' --sort oldest --archive \(shown)
      muniment show NUMBER --history --archive \(shown)      the evidence for a post
      muniment findings list --archive \(shown)              what the check has flagged, for a person to decide
      muniment findings report --year 2024 --html report.html --archive \(shown)
      muniment coverage --archive \(shown)                   what is held, month by month, and what is not
      muniment verify --archive \(shown)                     whether it is all still intact
    """
  }
}

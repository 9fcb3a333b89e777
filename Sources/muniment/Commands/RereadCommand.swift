import ArchiveStore
import ArgumentParser
import Output
import Workflows

struct RereadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reread", abstract: "Reads stored exports anew with a newer importer, and shows what that changes.",
    discussion: """
      Without a number: every import that an older version of its importer read. Nothing is kept without --keep. With it, each import
      gets a new number, all in one go; the stored export stays, and so does what was said of accounts. A ref that changes stays as
      another name of its post.

      Examples:
        muniment reread
        muniment reread --keep --by "Ann Pryce"
        muniment reread 3
      """)

  @Argument(help: ArgumentHelp("Numbers of imports, from muniment import list.", valueName: "id"))
  var ids: [Int64] = []

  @Flag(help: "Keep the outcome.")
  var keep = false

  @OptionGroup var officer: OfficerOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if keep { _ = try officer.name() }
  }

  func run() throws {
    let acting = keep ? Acting(by: try officer.name(), at: common.now) : nil
    let line = ProgressLine(isQuiet: common.quiet)
    defer { line.clear() }
    let report = try RereadWorkflow(common.open(), now: common.now).run(ids, acting) { line.show($0) }
    line.clear()
    try common.print(report) { RereadText($0).text(report) }
  }
}

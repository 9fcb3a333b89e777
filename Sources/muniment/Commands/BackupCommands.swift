import ArchiveStore
import ArgumentParser
import Output
import Workflows

struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Writes the whole archive into one file.",
    discussion: """
      The database as it is at this moment, every stored export, and a list of their SHA-256s, in one zip. Others may search and import
      meanwhile. The file is read back before it gets its name; a file that is there is never overwritten.

      Example: muniment backup /media/usb/wenlow-2025-06-14.zip --archive ~/archive
      """)

  @Argument(help: ArgumentHelp("The file to make.", valueName: "file"))
  var file: String

  @OptionGroup var common: CommonOptions

  func run() throws {
    let line = ProgressLine(isQuiet: common.quiet)
    defer { line.clear() }
    let report = try BackupWorkflow(common.open(), now: common.now).run(to: file) { line.show($0) }
    line.clear()
    try common.print(report) { BackupText($0).text(report) }
  }
}

struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Brings an archive back from a backup.",
    discussion: """
      Unpacks into a new folder and checks every hash, every row and the digest before the folder gets its name. A backup that is
      damaged or cut is refused with the reason; a folder with something in it is never touched.

      Example: muniment restore /media/usb/wenlow-2025-06-14.zip ~/archive-restored --by "Ann Pryce"
      """)

  @Argument(help: ArgumentHelp("The backup.", valueName: "file"))
  var file: String

  @Argument(help: ArgumentHelp("The folder to make.", valueName: "dir"))
  var directory: String

  @OptionGroup var officer: OfficerOptions

  @Flag(name: .long, help: "Print the result as JSON.")
  var json = false

  @Flag(name: .long, help: "Print no progress.")
  var quiet = false

  func validate() throws { _ = try officer.name() }

  func run() throws {
    let common = try CommonOptions.parse(json ? ["--json"] : [])
    let line = ProgressLine(isQuiet: quiet)
    defer { line.clear() }
    let acting = Acting(by: try officer.name(), at: common.now)
    let report = try RestoreWorkflow(acting).run(file, to: directory) { line.show($0) }
    line.clear()
    try common.print(report) { BackupText($0).text(report) }
  }
}

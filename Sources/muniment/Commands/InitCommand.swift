import ArchiveStore
import ArgumentParser
import Output
import Records

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Makes an empty archive.",
    discussion: """
      Examples:
        muniment init ~/archive --name "Wenlow Town Council"
        muniment init --name "Wenlow Town Council"              where archives lie by themselves

      Without a folder it is made where --archive or $MUNIMENT_ARCHIVE says, else in ~/.local/share/muniment/archive.
      """)

  @Argument(help: ArgumentHelp("The folder to make.", valueName: "dir"))
  var directory: String?

  @Option(help: "The council's name.")
  var name: String

  @Option(help: "The time zone in which the council's days begin and end.")
  var zone = "Europe/London"

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard directory == nil || common.archive == nil else {
      throw ValidationError("Name the folder once: as DIR or with --archive.")
    }
  }

  func run() throws {
    guard let zone = CouncilZone(identifier: zone) else { throw ArchiveError.unknownZone(self.zone) }
    let folder = directory.map { ArchiveFolder(path: $0) } ?? common.folder
    let archive = try Archive.create(at: folder, name: name, zone: zone, now: common.now)
    let made = Made(archive: archive.folder.path, name: name, zone: zone.identifier)
    try common.print(made) { _ in
      """
      Made the archive of \(TerminalText.line(name)) in \(TerminalText.line(folder.path)).
      Next: muniment import FILE --archive \(ShellWord.quoted(folder.path))
      """
    }
  }

  private struct Made: Encodable {
    let archive: String
    let name: String
    let zone: String
  }
}

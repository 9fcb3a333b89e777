import ArchiveStore
import ArgumentParser
import Records

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Makes an empty archive.",
    discussion: """
      Example:
        muniment init ~/archive --name "Wenlow Town Council"
      """)

  @Argument(help: ArgumentHelp("The folder to make.", valueName: "dir"))
  var directory: String

  @Option(help: "The council's name.")
  var name: String

  @Option(help: "The time zone in which the council's days begin and end.")
  var zone = "Europe/London"

  @OptionGroup var common: CommonOptions

  func run() throws {
    guard let zone = CouncilZone(identifier: zone) else { throw ArchiveError.unknownZone(self.zone) }
    let archive = try Archive.create(
      at: ArchiveFolder(path: directory), name: name, zone: zone, now: common.now)
    let made = Made(archive: archive.folder.path, name: name, zone: zone.identifier)
    try common.print(made) { _ in
      """
      Made the archive of \(name) in \(directory).
      Next: muniment import FILE --archive \(directory)
      """
    }
  }

  private struct Made: Encodable {
    let archive: String
    let name: String
    let zone: String
  }
}

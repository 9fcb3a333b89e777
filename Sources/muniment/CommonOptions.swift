import ArchiveStore
import ArgumentParser
import Foundation
import Output

/// What every command takes.
struct CommonOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("The archive's folder.", valueName: "dir"))
  var archive: String?

  @Flag(name: .long, help: "Print the result as JSON.")
  var json = false

  @Flag(name: .long, help: "Print no progress.")
  var quiet = false

  var folder: ArchiveFolder {
    ArchiveFolder.standard(archive, environment: ProcessInfo.processInfo.environment)
  }

  func open() throws -> Archive { try Archive(opening: folder) }

  /// Colours when standard output is a terminal, `NO_COLOR` is not set and the terminal is no `dumb` one.
  var style: TerminalStyle {
    let environment = ProcessInfo.processInfo.environment
    let isRefused = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    return TerminalStyle(isColoured: StandardStreams.outIsTerminal && !isRefused && environment["TERM"] != "dumb")
  }

  /// Prints a result as JSON or in words.
  func print(_ value: some Encodable, _ words: (TerminalStyle) -> String) throws {
    StandardStreams.out(json ? try JSONText.document(value) : words(style))
  }

  var now: Int64 { Int64(Date().timeIntervalSince1970) }
}

import ArgumentParser
import Foundation
import Output
import Workflows

struct FindingsReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract:
      "Draws up the annual report for the council: what was published, answered, flagged and reviewed in a year.",
    discussion: """
      The first page is the year at a glance; then every clause of the policy with what was flagged and what reviewers said, rules and \
      how often each was right, times before polls, the annual sample, what was not checked and why, and what is not held. No words of \
      posts stand in it. Check first, so that nothing that came since is left out. Files are written new, never over others.

      Examples:
        muniment findings report --year 2025
        muniment findings report --year 2025 --html report.html --pdf report.pdf --csv tables
      """)

  @Option(help: "The year, as 2025.")
  var year: Int

  @Option(help: ArgumentHelp("Write one web page, with all it needs in it.", valueName: "file"))
  var html: String?

  @Option(help: ArgumentHelp("Write it as a PDF.", valueName: "file"))
  var pdf: String?

  @Option(help: ArgumentHelp("Write its tables as CSV into a new folder.", valueName: "folder"))
  var csv: String?

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard (1971...9998).contains(year) else { throw ValidationError("--year takes a year, as 2025.") }
    if let twice = ResultNames([html, pdf].compactMap(\.self)).repeated {
      throw ValidationError("Two results cannot stand in one file: \(twice) is named twice.")
    }
  }

  func run() throws {
    let version = Muniment.configuration.version
    let archive = try common.open()
    let report = try AnnualReportWorkflow(archive, programVersion: version, now: common.now).report(year)
    let paper = ReportPaper(report)
    var files: [(name: String, bytes: [UInt8])] = []
    if let html { files.append((html, paper.html())) }
    if let pdf { files.append((pdf, try paper.pdf())) }
    if let csv {
      try FileManager.default.createDirectory(
        atPath: csv, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      files += ReportTables(report).files.map { (csv + "/" + $0.name, $0.bytes) }
    }
    try write(files)
    try common.print(report) { ReportText($0).text(report) }
  }

  /// All of them or, where one cannot be made, none.
  private func write(_ files: [(name: String, bytes: [UInt8])]) throws {
    let open = try files.map { (file: try ResultFile($0.name), bytes: $0.bytes, name: $0.name) }
    for result in open {
      try result.file.write(result.bytes)
      try result.file.sync()
    }
    for result in open {
      try result.file.finish()
      StandardStreams.err("Wrote \(TerminalText.line(result.name))")
    }
  }
}

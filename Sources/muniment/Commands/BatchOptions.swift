import ArchiveStore
import ArgumentParser
import Output
import Workflows

/// Many searches in one go.
struct BatchOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Ask every line of a file, or every row of a CSV file that begins with name,query. With --csv every post found is written.",
      valueName: "file"))
  var batch: String?

  @Flag(help: "Go on with a batch that was cut off while it wrote its --csv file.")
  var resume = false

  func run(
    _ file: String, _ archive: Archive, _ options: SearchOptions, csv: String?, _ common: CommonOptions
  ) throws {
    let line = ProgressLine(isQuiet: common.quiet)
    defer { line.clear() }
    let run = BatchRun(archive, try BatchFile(file), options)
    let progress = { (done: Int, all: Int) in line.show("\(done) of \(all) searches") }
    let rows =
      try csv.map { try run.run(into: $0, isResumed: resume, progress: progress) } ?? run.run(progress: progress)
    line.clear()
    if let csv {
      StandardStreams.err("Wrote \(rows.reduce(0) { $0 + ($1.posts ?? 0) }) posts to \(TerminalText.line(csv))")
    }
    try common.print(Table(searches: rows)) { BatchText($0, zone: archive.zone).text(rows) }
    if rows.contains(where: { $0.refused != nil }) { throw ExitCode(CommandFailure.failed) }
    if rows.allSatisfy({ $0.posts == 0 }) { throw ExitCode(1) }
  }

  private struct Table: Encodable {
    let searches: [BatchRow]
  }
}

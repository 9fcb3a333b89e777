import ArchiveStore
import ExportFiles
import Importing
import Records

/// Gives what an importer yields to the archive's thread, in batches.
final class PipeSink: RecordSink {
  /// Paths (UTF-8) of the export's files that records refer to as media.
  private(set) var referencedFiles: Set<[UInt8]> = []
  private var batch: [ReadingEvent] = []
  private let tree: ExportTree
  private let pipe: RecordPipe<ReadingEvent>
  private static let batchSize = 256

  init(_ tree: ExportTree, _ pipe: RecordPipe<ReadingEvent>) {
    self.tree = tree
    self.pipe = pipe
  }

  func accept(_ record: Record, from origin: Origin, raw: Span<UInt8>) throws {
    var hash = RunningHash()
    hash.update(raw)
    let media = record.media.map { medium in medium.path.flatMap { tree.resolve($0)?.path } }
    for case let file? in media { referencedFiles.insert(Array(file.utf8)) }
    try add(
      .record(SightedRecord(record: record, place: origin, sha256: hash.bytes(), mediaFiles: media)))
  }

  func reject(_ reason: String, at origin: Origin) throws {
    try add(.rejected(reason: reason, place: origin))
  }

  func remark(_ remark: Remark) throws { try add(.remark(text: remark.text, file: remark.file)) }

  func flush() throws {
    guard !batch.isEmpty else { return }
    try pipe.send(batch)
    batch = []
    batch.reserveCapacity(PipeSink.batchSize)
  }

  private func add(_ event: ReadingEvent) throws {
    batch.append(event)
    if batch.count == PipeSink.batchSize { try flush() }
  }
}

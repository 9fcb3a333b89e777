import ArchiveStore
import ExportFiles
import Foundation
import Importing
import Records

/// One import under way: a thread reads the export, this thread writes the archive.
struct ExportRun<I: Importer>: Sendable {
  let tree: ExportTree
  let options: ImportOptions
  let summary: String
  /// What the clerk was warned of and confirmed with `--as`; goes into the report.
  let warning: String?
  let kept: KeptExport
  let started: Int64
  let progress: @Sendable (ImportProgress) -> Void

  /// Batches of 256 records that may wait between the two threads.
  private static var waitingBatches: Int { 8 }

  /// Where the records go: the archive itself, or a transaction that is under way.
  typealias Ingest = (ImportHeader, (IngestSession) throws -> ImportReport) throws -> ImportReport

  func ingest(officialNames: [String], into ingest: Ingest) throws -> ImportReport {
    try whileReading { reading, pipe in
      let description = try reading.description()
      let header = ImportHeader(
        platform: I.platform.rawValue, summary: summary, importerVersion: I.version, account: description.account,
        started: started, made: description.made, covers: description.covers, export: kept,
        officialNames: officialNames, isCapture: I.isCapture)
      return try ingest(header) { session in
        if let warning { session.remark(warning, file: nil) }
        for note in tree.notes { session.remark(note, file: nil) }
        try take(from: pipe, into: session)
        let outcome = try reading.outcome()
        let ledger = try MediaHashing(tree: tree, progress: progress).hash(outcome.ledger, session)
        session.provesAbsence = outcome.provesAbsence
        progress(.indexing(records: session.recordCount))
        return try session.finish(ledger)
      }
    }
  }

  /// Reads the export to its end, and gives each record as an archive would take it in.
  func each(_ body: (SightedRecord) throws -> Void) throws {
    try whileReading { reading, pipe in
      while let batch = pipe.receive() {
        for case .record(let record) in batch { try body(record) }
      }
      _ = try reading.outcome()
    }
  }

  /// The importer has opened the export when `body` begins, and the thread has ended when it has.
  private func whileReading<Outcome>(
    _ body: (ReadingThread<I>, RecordPipe<ReadingEvent>) throws -> Outcome
  ) throws -> Outcome {
    let pipe = RecordPipe<ReadingEvent>(capacity: Self.waitingBatches)
    let reading = ReadingThread(self, pipe)
    reading.start()
    defer {
      pipe.abandon()
      reading.waitUntilDone()
    }
    _ = try reading.description()
    pipe.beginReading()
    return try body(reading, pipe)
  }

  /// Runs on the reading thread.
  fileprivate func read(into pipe: RecordPipe<ReadingEvent>, opened: (ExportDescription) -> Void) throws
    -> ReadingOutcome
  {
    var sink = PipeSink(tree, pipe)
    let export = try I.open(tree, options: options, into: &sink)
    opened(I.description(of: export))
    let ledger = try ExportReading(tree: tree).read(I.self, export, into: sink)
    return ReadingOutcome(ledger: ledger, provesAbsence: I.provesAbsence(export))
  }

  private func take(from pipe: RecordPipe<ReadingEvent>, into session: IngestSession) throws {
    while let batch = pipe.receive() {
      for event in batch {
        switch event {
        case .record(let record): try session.accept(record)
        case .rejected(let reason, let place): session.reject(reason, at: place)
        case .remark(let text, let file): session.remark(text, file: file)
        }
      }
      progress(.reading(records: session.recordCount))
    }
  }
}

/// What is known once an export was read to its end.
struct ReadingOutcome: Sendable {
  let ledger: [LedgerFile]
  /// Whether the export is whole.
  let provesAbsence: Bool
}

/// The thread that reads the export.
final class ReadingThread<I: Importer>: @unchecked Sendable {
  // Unchecked: `state` is read and written only between `condition.lock()` and `unlock()`.
  private struct State {
    var description: ExportDescription?
    var outcome: Result<ReadingOutcome, any Error>?
  }

  private let condition = NSCondition()
  private var state = State()
  private let run: ExportRun<I>
  private let pipe: RecordPipe<ReadingEvent>

  init(_ run: ExportRun<I>, _ pipe: RecordPipe<ReadingEvent>) {
    self.run = run
    self.pipe = pipe
  }

  func start() {
    let thread = Thread { [self] in
      let outcome = Result { try run.read(into: pipe) { description in update { $0.description = description } } }
      update { $0.outcome = outcome }
      pipe.finish()
    }
    // HTML and JSON readers recurse to bounded depths: room for all of them.
    thread.stackSize = 8 << 20
    thread.start()
  }

  /// Waits until the importer has opened the export.
  func description() throws -> ExportDescription {
    let state = wait { $0.description != nil || $0.outcome != nil }
    if let description = state.description { return description }
    _ = try state.outcome?.get()
    throw ImportRefusal.notReadable(name: run.kept.name, reason: "it says nothing of its account")
  }

  /// Waits for the end.
  ///
  /// - Throws: what reading threw.
  func outcome() throws -> ReadingOutcome {
    try wait { $0.outcome != nil }.outcome?.get() ?? ReadingOutcome(ledger: [], provesAbsence: false)
  }

  func waitUntilDone() { _ = wait { $0.outcome != nil } }

  private func update(_ change: (inout State) -> Void) {
    condition.lock()
    change(&state)
    condition.broadcast()
    condition.unlock()
  }

  private func wait(until isReady: (State) -> Bool) -> State {
    condition.lock()
    defer { condition.unlock() }
    while !isReady(state) { condition.wait() }
    return state
  }
}

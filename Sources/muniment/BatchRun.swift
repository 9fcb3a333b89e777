import ArchiveStore
import Foundation
import Output
import Workflows

/// Asks the questions of a file, and writes every post that they find into one CSV file.
///
/// The file is written in steps, a search each; a step that was cut off is written again.
struct BatchRun {
  private let archive: Archive
  private let batch: BatchFile
  private let options: SearchOptions
  private static let pageSize = 500

  init(_ archive: Archive, _ batch: BatchFile, _ options: SearchOptions) {
    self.archive = archive
    self.batch = batch
    self.options = options
  }

  /// Only counts.
  func run(progress: (Int, Int) -> Void) throws -> [BatchRow] {
    let workflow = BatchWorkflow(archive, options)
    let generation = try workflow.generation()
    return try batch.questions.enumerated().map { number, question in
      progress(number, batch.questions.count)
      return try workflow.row(question, generation: generation)
    }
  }

  /// - Throws: `BatchFailure`; `ResultFileFailure`; `ArchiveError`.
  func run(into csv: String, isResumed: Bool, progress: (Int, Int) -> Void) throws -> [BatchRow] {
    let workflow = BatchWorkflow(archive, options)
    let generation = try workflow.generation()
    let (journal, file) = try open(csv, generation, isResumed: isResumed)
    for question in batch.questions.dropFirst(journal.steps.count) {
      progress(journal.steps.count, batch.questions.count)
      let row = try workflow.row(question, generation: generation)
      if let posts = row.posts, posts > 0 { try write(question, posts, into: file) }
      try file.sync()
      try journal.note(.init(row: row, bytes: file.length))
    }
    try file.finish()
    journal.remove()
    return journal.steps.map(\.row)
  }

  private func open(_ csv: String, _ generation: Int64, isResumed: Bool) throws -> (BatchJournal, ResultFile) {
    guard isResumed || !FileManager.default.fileExists(atPath: csv) else { throw ResultFileFailure.isThere(csv) }
    let head = BatchJournal.Head(
      questions: batch.sha256, generation: generation, synonyms: options.withSynonyms, newSince: options.newSince)
    let journal = try BatchJournal(of: csv, head, isResumed: isResumed)
    let done = journal.steps.last?.bytes ?? 0
    let left = try? FileManager.default.attributesOfItem(atPath: ResultFile.partial(of: csv))[.size] as? Int
    guard journal.steps.count <= batch.questions.count, (left ?? 0) >= done else { throw BatchFailure.otherBatch(csv) }
    let file = try ResultFile(csv, staysPartial: true, goingOnAt: done)
    if done == 0 { try file.write(SpreadsheetRow.byteOrderMark + HitTable.batchHeader.bytes) }
    return (journal, file)
  }

  private func write(_ question: BatchQuestion, _ posts: Int, into file: ResultFile) throws {
    let table = HitTable(zone: archive.zone)
    var options = options
    options.limit = Self.pageSize
    repeat {
      let page = try archive.search(question.query, options)
      guard page.total == posts else { throw BatchFailure.archiveChanged }
      for hit in page.hits { try file.write(table.row(hit, foundBy: question.name).bytes) }
      options.cursor = page.next
    } while options.cursor != nil
  }
}

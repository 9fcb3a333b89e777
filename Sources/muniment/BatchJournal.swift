import ArchiveStore
import Foundation
import Glibc
import Output
import Workflows

/// How far a batch has come, beside the file that it writes: one JSON object a line, each written when its search is whole.
final class BatchJournal {
  /// Which questions, asked of what: another batch is not gone on with.
  struct Head: Codable, Hashable {
    let questions: String
    let generation: Int64
    let synonyms: Bool
    let newSince: Int64?
  }

  /// One search that is done.
  struct Step: Codable, Hashable {
    let row: BatchRow
    /// How long the file of hits was after it.
    let bytes: Int
  }

  private let path: String
  private let file: FileHandle
  private(set) var steps: [Step] = []

  static func path(of result: String) -> String { result + ".progress" }

  /// Begins one, or reads how far it came.
  ///
  /// - Throws: `BatchFailure.nothingToResume`, `.otherBatch`, `.interrupted`; `ArchiveError.systemFailure`.
  init(of result: String, _ head: Head, isResumed: Bool) throws {
    path = Self.path(of: result)
    let isThere = access(path, F_OK) == 0
    if isResumed, !isThere { throw BatchFailure.nothingToResume(result) }
    if !isResumed, isThere { throw BatchFailure.interrupted(result) }
    var whole = Data()
    if isResumed {
      (steps, whole) = try Self.read(path, head, result)
    } else {
      whole = Data((try JSONText.line(head) + "\n").utf8)
    }
    let descriptor = open(path, O_CREAT | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Self.failure(path) }
    file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do {
      try file.truncate(atOffset: 0)
      try file.write(contentsOf: whole)
    } catch { throw Self.failure(path) }
  }

  func note(_ step: Step) throws {
    do {
      try file.write(contentsOf: Data((try JSONText.line(step) + "\n").utf8))
      try file.synchronize()
    } catch { throw Self.failure(path) }
    steps.append(step)
  }

  /// The batch is whole.
  func remove() { unlink(path) }

  /// Lines up to the first that was not written to its end.
  private static func read(_ path: String, _ head: Head, _ result: String) throws -> ([Step], Data) {
    guard let data = FileManager.default.contents(atPath: path) else { throw failure(path) }
    var lines = data.split(separator: 0x0A, omittingEmptySubsequences: false)[...]
    lines = lines.dropLast()
    guard let first = lines.popFirst(), (try? JSONDecoder().decode(Head.self, from: first)) == head else {
      throw BatchFailure.otherBatch(result)
    }
    var steps: [Step] = []
    var whole = first + [0x0A]
    for line in lines {
      guard let step = try? JSONDecoder().decode(Step.self, from: line) else { break }
      steps.append(step)
      whole += line + [0x0A]
    }
    return (steps, Data(whole))
  }

  private static func failure(_ path: String) -> ArchiveError {
    .systemFailure(doing: "write \(path)", why: String(cString: strerror(errno)))
  }
}

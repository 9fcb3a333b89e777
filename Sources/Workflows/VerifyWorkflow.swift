public import ArchiveStore
import ExportFiles
import Foundation
import Records

/// Checks the archive: its rows, the exports it keeps, and on request every record in them.
public struct VerifyWorkflow {
  private let archive: Archive

  public init(_ archive: Archive) { self.archive = archive }

  public func run(withRecords: Bool, progress: (String) -> Void) throws -> Verification {
    var checks = [try storedFiles(progress)]
    checks += try archive.verifyRows(progress: progress)
    if withRecords { checks += [try records(progress), try tellings(progress)] }
    return Verification(checks: checks)
  }

  private func storedFiles(_ progress: (String) -> Void) throws -> Verification.Check {
    let stored = try archive.storedExports()
    let failures = stored.compactMap { file -> String? in
      progress(file.name)
      do {
        let sha256 = try FileHash.sha256(ofFileAt: file.path)
        return sha256 == file.sha256 ? nil : "the stored export \(file.name) has changed: its SHA-256 is now \(sha256)"
      } catch {
        return "the stored export \(file.name) cannot be read"
      }
    }
    let strange = try archive.strangeExports().map { "exports/ holds \($0), of which no import speaks" }
    let misnamed = try archive.misnamedExports().map { "the hashes noted for the export \($0) do not agree" }
    return .init("stored exports", examined: stored.count, failures + strange + misnamed)
  }

  private func records(_ progress: (String) -> Void) throws -> Verification.Check {
    var failures: [String] = []
    var examined = 0
    var export = OpenedExport()
    for id in try archive.filesWithRecords() {
      let file = try archive.sightedFile(id)
      progress(file.path)
      examined += file.places.count
      do {
        failures += try RecordRereading(file).check(in: export.open(file.stored))
      } catch {
        failures.append("\(file.path) cannot be read out of its stored export: \(error)")
      }
    }
    return .init("records in exports", examined: examined, failures)
  }

  /// Reads every export again as it was read when it was imported: posts must say what its records say. What an older version of
  /// an importer read is for `reread` to compare.
  private func tellings(_ progress: (String) -> Void) throws -> Verification.Check {
    let lock = try archive.lockForWriting()
    defer { lock.release() }
    var failures: [String] = []
    var (examined, older) = (0, 0)
    for former in try archive.formerImports() {
      let run = StoredExportRun(archive, former, now: former.started)
      guard run.version == former.importerVersion else {
        older += 1
        continue
      }
      progress("\(former.export.name), read again")
      do {
        failures += try differences(run, former, &examined)
      } catch {
        failures.append("the stored export \(former.export.name) cannot be read again: \(error)")
      }
    }
    let left = older == 0 ? "" : " (\(older) imports by an older version: muniment reread compares them)"
    return .init("records read again" + left, examined: examined, failures)
  }

  private func differences(
    _ run: StoredExportRun, _ former: FormerImport, _ examined: inout Int
  ) throws -> [String] {
    var told = try archive.toldRecords(ofImport: former.id)
    var others: [ToldRecords.Place] = []
    try run.each { record in
      examined += 1
      if !told.meets(record) { others.append(.init(file: record.place.file, start: record.place.start)) }
    }
    let known = Set(others)
    return (others + told.unmet.filter { !known.contains($0) }).map {
      "what is held of the record at byte \($0.start) of \($0.file) is not what the export tells"
    }
  }
}

/// The stored export that was opened last. Opening hashes all of it, and an export can have thousands of files with records.
private struct OpenedExport {
  private var last: (stored: [StoredFile], tree: Result<StoredTree, any Error>)?

  mutating func open(_ stored: [StoredFile]) throws -> StoredTree {
    if let last, last.stored == stored { return try last.tree.get() }
    let tree = Result { try StoredTree(stored) }
    last = (stored, tree)
    return try tree.get()
  }
}

/// Reads one file of one stored export from start to end and compares each record in it with its sighting.
struct RecordRereading {
  private let file: SightedFile

  init(_ file: SightedFile) { self.file = file }

  /// What is wrong, one line for each record.
  func check(in export: StoredTree) throws -> [String] {
    guard let member = export.member(file.path) else {
      return ["\(file.path) is not in its stored export"]
    }
    var failures: [String] = []
    var window: [UInt8] = []
    var windowStart = 0
    let reader = try export.tree.open(member)
    for place in file.places {
      let overlap = max(0, min(place.start - windowStart, window.count))
      window.removeFirst(overlap)
      windowStart += overlap
      while windowStart + window.count < place.start + place.length, let chunk = try reader.next() {
        window += chunk
        let passed = max(0, min(place.start - windowStart, window.count))
        window.removeFirst(passed)
        windowStart += passed
      }
      if !holds(place, window, windowStart) {
        failures.append("the record at byte \(place.start) of \(file.path) is not the one that was imported")
      }
    }
    return failures
  }

  private func holds(_ place: SightedFile.Place, _ window: [UInt8], _ windowStart: Int) -> Bool {
    let offset = place.start - windowStart
    guard offset >= 0, offset + place.length <= window.count else { return false }
    var hash = RunningHash()
    hash.update(Array(window[offset..<offset + place.length]))
    return hash.bytes() == place.sha256
  }
}

public import ArchiveStore
import ExportFiles
import Foundation
import Importing
import Records

/// Brings exports into the archive: recognise, keep the files, read, report.
public struct ImportWorkflow {
  private let archive: Archive
  private let now: Int64

  /// - Parameter now: seconds since 1970; no post can be later.
  public init(_ archive: Archive, now: Int64) {
    self.archive = archive
    self.now = now
  }

  /// Imports everything that the request names, one transaction for each export.
  ///
  /// - Parameter report: Called after each export that was imported.
  /// - Throws: `ExportError`, `ImportRefusal`, `ArchiveError`, `DatabaseError`. What was reported before is kept.
  public func run(
    _ request: ImportRequest, progress: @escaping @Sendable (ImportProgress) -> Void, report: (ImportReport) -> Void
  ) throws {
    let lock = try archive.lockForWriting()
    defer {
      // The copy of an export that was refused, or that did not fit, must not stay: it may be gigabytes of residents' data.
      try? archive.folder.sweepIncoming()
      lock.release()
    }
    for path in request.paths where archive.folder.overlaps(path) { throw ImportRefusal.holdsTheArchive(name: path) }
    let exports = try ExportRecognition(request: request).recognise(request.paths, progress: progress)
    for export in exports { report(try bringIn(export, request, progress)) }
  }

  /// The same, with all reports at the end.
  public func run(
    _ request: ImportRequest, progress: @escaping @Sendable (ImportProgress) -> Void
  ) throws -> [ImportReport] {
    var reports: [ImportReport] = []
    try run(request, progress: progress) { reports.append($0) }
    return reports
  }

  private func bringIn(
    _ export: RecognisedExport, _ request: ImportRequest, _ progress: @escaping @Sendable (ImportProgress) -> Void
  ) throws -> ImportReport {
    progress(.recognised(export.recognition.summary))
    guard !export.recognition.isSlice else {
      throw ImportRefusal.nothingRead(name: export.name, summary: export.recognition.summary)
    }
    let platform = export.importer.platform.rawValue
    if let earlier = try archive.earlierImport(ofExport: export.tree.sha256, platform: platform) {
      guard !request.officialNames.isEmpty && !request.isDryRun else { return earlier.asRepeat }
      return earlier.asRepeat.noting(
        try archive.remember(officials: request.officialNames, ofImport: earlier.id, by: request.by, now: now))
    }
    let kept = try ExportKeeping(archive).keep(export.tree, isDryRun: request.isDryRun)
    return try read(export.importer, export, kept, request, progress)
  }

  private func read<I: Importer>(
    _ importer: I.Type, _ export: RecognisedExport, _ kept: KeptExport, _ request: ImportRequest,
    _ progress: @escaping @Sendable (ImportProgress) -> Void
  ) throws -> ImportReport {
    let run = ExportRun<I>(
      tree: export.tree, options: options(request), summary: export.recognition.summary,
      warning: export.recognition.needsConfirmation, kept: kept, started: now, progress: progress)
    do {
      return try run.ingest(officialNames: request.officialNames) { header, body in
        var header = header
        header.by = request.by
        return try archive.ingest(header, keeping: !request.isDryRun, body)
      }
    } catch let error as DamagedFile {
      throw ImportRefusal.damaged(
        name: export.name, file: error.file, offset: error.offset, reason: error.reason)
    }
  }

  private func options(_ request: ImportRequest) -> ImportOptions {
    var options = ImportOptions(zone: archive.zone, now: now)
    options.accountName = request.accountName
    return options
  }
}

import AllImporters
import ArchiveStore
import ExportFiles
import Foundation
import Glibc
import Importing
import Records

/// An export that the archive keeps, opened by the importer that read it, with what was said of it then.
struct StoredExportRun {
  private let archive: Archive
  private let former: FormerImport
  /// Seconds since 1970; no post can be later.
  private let now: Int64

  init(_ archive: Archive, _ former: FormerImport, now: Int64) {
    self.archive = archive
    self.former = former
    self.now = now
  }

  /// The version of the importer that would read it now; nil where there is none of the platform.
  var version: Int? { try? importer().version }

  /// Gives each record as it would be taken in.
  ///
  /// - Throws: `ExportError`, `ImportRefusal`.
  func each(_ body: (SightedRecord) throws -> Void) throws {
    try each(importer(), body)
  }

  /// - Throws: `ExportError`, `ImportRefusal`; what `ingest` throws.
  func ingest(into ingest: (ImportHeader, (IngestSession) throws -> ImportReport) throws -> ImportReport) throws {
    try self.ingest(importer(), ingest)
  }

  private func importer() throws -> any Importer.Type {
    let importer = AllImporters.list.first { importer in
      importer.platform.rawValue.utf8.elementsEqual(former.platform.utf8) && importer.isCapture == former.isCapture
    }
    guard let importer else {
      throw ImportRefusal.unknownPlatform(former.platform, known: KnownPlatforms.names)
    }
    return importer
  }

  private func each<I: Importer>(_ importer: I.Type, _ body: (SightedRecord) throws -> Void) throws {
    try naming { try run(importer).each(body) }
  }

  private func ingest<I: Importer>(
    _ importer: I.Type, _ ingest: (ImportHeader, (IngestSession) throws -> ImportReport) throws -> ImportReport
  ) throws {
    try naming { _ = try run(importer).ingest(officialNames: [], into: ingest) }
  }

  private func naming(_ body: () throws -> Void) throws {
    do {
      try body()
    } catch let error as DamagedFile {
      throw ImportRefusal.damaged(
        name: former.export.name, file: error.file, offset: error.offset, reason: error.reason)
    }
  }

  private func run<I: Importer>(_ importer: I.Type) throws -> ExportRun<I> {
    let tree = try ExportTree(opening: NamedCopies(archive.folder, of: former).paths())
    guard let recognition = try importer.recognise(tree) else {
      throw ImportRefusal.notThatPlatform(name: former.export.name, platform: former.platform)
    }
    return ExportRun<I>(
      tree: tree, options: options(importer, tree), summary: recognition.summary,
      warning: recognition.needsConfirmation, kept: former.export, started: now, progress: { _ in })
  }

  /// With the account's name only where without it the account or its name would be another: then it was said with `--account`.
  private func options<I: Importer>(_ importer: I.Type, _ tree: ExportTree) -> ImportOptions {
    let plain = ImportOptions(zone: archive.zone, now: now)
    let named = [former.accountName, former.accountKey].compactMap(\.self).map { name in
      var options = plain
      options.accountName = name
      return options
    }
    let told = ([plain] + named).map { options in
      var sink = SilentSink()
      let export = try? I.open(tree, options: options, into: &sink)
      return (options, account: export.map { I.description(of: $0).account })
    }
    let rightKey = told.filter { $0.account?.key.utf8.elementsEqual(former.accountKey.utf8) == true }
    let rightName = rightKey.first { ($0.account?.name ?? "").utf8.elementsEqual((former.accountName ?? "").utf8) }
    return (rightName ?? rightKey.first)?.0 ?? plain
  }
}

/// A stored export's files under the names with which they came: importers go by them.
private struct NamedCopies {
  private let folder: ArchiveFolder
  private let former: FormerImport

  init(_ folder: ArchiveFolder, of former: FormerImport) {
    self.folder = folder
    self.former = former
  }

  /// Second names for the same bytes, in `incoming/`; copies where the disk has no such thing.
  func paths() throws -> [String] {
    try former.export.files.enumerated().map { number, file in
      let own = folder.waiting("reread-\(former.id)-\(number)")
      try FileManager.default.createDirectory(
        atPath: own, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      let (source, path) = (folder.exports + "/" + file.stored, own + "/" + file.name)
      guard access(source, F_OK) == 0 else {
        throw ExportError.cannotOpen(
          path: source, why: "the stored export \(file.name) is gone", advice: "Restore the last good backup.")
      }
      if link(source, path) != 0 { try FileManager.default.copyItem(atPath: source, toPath: path) }
      return path
    }
  }
}

/// Takes nothing in: for opening an export only to see whose it is.
private struct SilentSink: RecordSink {
  mutating func accept(_ record: Record, from origin: Origin, raw: Span<UInt8>) throws {}
  mutating func reject(_ reason: String, at origin: Origin) throws {}
  mutating func remark(_ remark: Remark) throws {}
}

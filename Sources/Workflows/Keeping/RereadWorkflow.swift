import AllImporters
public import ArchiveStore
import ExportFiles
import Foundation
import Glibc
import Importing
import Records

/// Reads stored exports anew with the importers as they are now, and tells what that changes.
public struct RereadWorkflow {
  private let archive: Archive
  private let now: Int64

  /// - Parameter now: seconds since 1970; no post can be later.
  public init(_ archive: Archive, now: Int64) {
    self.archive = archive
    self.now = now
  }

  /// Imports that an older version of their importer read.
  public func outdated() throws -> [KnownImport] {
    let versions = Dictionary(
      AllImporters.list.map { ($0.platform.rawValue, $0.version) }, uniquingKeysWith: { first, _ in first })
    return try archive.imports().filter { known in versions[known.platform].map { known.importerVersion < $0 } ?? false
    }
  }

  /// Reads the exports of some imports anew, or of all that are outdated when none is named.
  ///
  /// - Parameter acting: Who keeps the outcome; nil: nothing is kept.
  /// - Throws: `ArchiveError`, `ImportRefusal`, `ExportError`, `DatabaseError`. The archive is as it was.
  public func run(
    _ ids: [Int64], _ acting: Acting?, progress: @escaping @Sendable (String) -> Void
  ) throws -> RereadReport {
    let ids = try ids.isEmpty ? outdated().map(\.id) : Set(ids).sorted()
    guard !ids.isEmpty else { return RereadReport() }
    let nobody = Acting(by: "", at: now)
    return try archive.reread(ids, acting ?? nobody, keeping: acting != nil, progress: progress) { rereading in
      for former in rereading.former {
        progress("Reading \(former.export.name) anew")
        try read(former, rereading)
      }
    }
  }

  private func read(_ former: FormerImport, _ rereading: Rereading) throws {
    let importer = AllImporters.list.first { $0.platform.rawValue.utf8.elementsEqual(former.platform.utf8) }
    guard let importer else {
      throw ImportRefusal.unknownPlatform(former.platform, known: AllImporters.list.map { $0.platform.rawValue })
    }
    let tree = try ExportTree(opening: NamedCopies(archive.folder, of: former).paths())
    try read(importer, tree, former, rereading)
  }

  private func read<I: Importer>(
    _ importer: I.Type, _ tree: ExportTree, _ former: FormerImport, _ rereading: Rereading
  ) throws {
    guard let recognition = try importer.recognise(tree) else {
      throw ImportRefusal.notThatPlatform(name: former.export.name, platform: former.platform)
    }
    let run = ExportRun<I>(
      tree: tree, options: options(importer, tree, former), summary: recognition.summary,
      warning: recognition.needsConfirmation, kept: former.export, started: now, progress: { _ in })
    do {
      _ = try run.ingest(officialNames: []) { header, body in
        try rereading.ingest(header, insteadOf: former, body)
      }
    } catch let error as DamagedFile {
      throw ImportRefusal.damaged(
        name: former.export.name, file: error.file, offset: error.offset, reason: error.reason)
    }
  }

  /// With the account's name only where without it the account would be another: then it was said with `--account`.
  private func options<I: Importer>(_ importer: I.Type, _ tree: ExportTree, _ former: FormerImport) -> ImportOptions {
    let plain = ImportOptions(zone: archive.zone, now: now)
    let named = [former.accountName, former.accountKey].compactMap { name in
      var options = plain
      options.accountName = name
      return name == nil ? nil : options
    }
    return ([plain] + named).first { options in
      var sink = SilentSink()
      let export = try? I.open(tree, options: options, into: &sink)
      return export.map { I.description(of: $0).account.key.utf8.elementsEqual(former.accountKey.utf8) } ?? false
    } ?? plain
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

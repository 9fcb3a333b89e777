import AllImporters
public import ArchiveStore
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
        try StoredExportRun(archive, former, now: now).ingest { header, body in
          try rereading.ingest(header, insteadOf: former, body)
        }
      }
    }
  }
}

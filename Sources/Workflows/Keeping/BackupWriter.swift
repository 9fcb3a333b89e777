import ArchiveStore
import ExportFiles
import Foundation
import Glibc

/// A backup while it is written: each file goes in with its hash.
struct BackupWriter {
  private(set) var parts: [BackupManifest.Part] = []
  private let zip: StoredZip
  private let archive: Archive

  init(creating path: String, of archive: Archive) throws {
    zip = try StoredZip(creating: path)
    self.archive = archive
  }

  @discardableResult
  mutating func add(_ file: String, as name: String, _ progress: (String) -> Void) throws -> StoredZip.Part {
    progress("Copying \(name)")
    let part = try zip.add(fileAt: file, as: name)
    parts.append(.init(name: name, bytes: part.bytes, sha256: part.sha256))
    return part
  }

  /// Two exports may have a file in common; it is kept once.
  ///
  /// - Throws: `BackupFailure.exportDamaged`, or `.changedMeanwhile` for one that was withdrawn since the database was copied.
  mutating func add(_ export: StoredExport, _ progress: (String) -> Void) throws {
    let stored = URL(fileURLWithPath: export.path).lastPathComponent
    let (name, file) = ("exports/" + stored, archive.folder.exports + "/" + stored)
    guard !parts.contains(where: { $0.name.utf8.elementsEqual(name.utf8) }) else { return }
    do {
      let part = try add(file, as: name, progress)
      guard part.sha256.utf8.elementsEqual(export.sha256.utf8) else {
        throw BackupFailure.exportDamaged(name: export.name)
      }
    } catch is ExportError where access(file, F_OK) != 0 {
      let isKnown = try archive.storedExports().contains { $0.path.utf8.elementsEqual(file.utf8) }
      throw isKnown ? BackupFailure.exportDamaged(name: export.name) : .changedMeanwhile(name: export.name)
    }
  }

  /// - Parameter folder: Where the list of contents may stand while it is packed.
  func finish(_ manifest: BackupManifest, beside folder: String) throws {
    let listing = folder + "/" + BackupManifest.member
    try NewFile(creating: listing).write(manifest.json)
    _ = try zip.add(fileAt: listing, as: BackupManifest.member)
    try zip.finish()
  }
}

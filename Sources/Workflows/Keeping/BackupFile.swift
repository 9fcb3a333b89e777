import ArchiveStore
import ExportFiles
import Foundation
import Glibc

/// A backup, opened for reading: each of its parts is held against its hash.
struct BackupFile {
  let manifest: BackupManifest
  let path: String
  /// Of the whole file, in hex.
  let sha256: String
  let bytes: Int
  private let tree: ExportTree

  /// - Throws: `BackupFailure` for a file that is none, or cut, or holds other files than it lists; `ExportError` for one that
  ///   is not there.
  init(opening path: String) throws {
    self.path = path
    guard access(path, F_OK) == 0 else {
      throw ExportError.cannotOpen(path: path, why: "it does not exist", advice: "Check the name and the folder.")
    }
    do {
      tree = try ExportTree(opening: [path])
    } catch let error as ExportError {
      throw BackupFailure.damaged(path, why: error.description)
    }
    guard tree.received.first?.form == .zip, let member = tree.member(BackupManifest.member) else {
      throw BackupFailure.noBackup(path)
    }
    sha256 = tree.sha256
    bytes = tree.received.reduce(0) { $0 + $1.bytes }
    do {
      manifest = try BackupManifest(json: tree.contents(of: member), of: path)
    } catch let error as ExportError {
      throw BackupFailure.damaged(path, why: error.description)
    }
    let listed = manifest.parts.map(\.name) + [BackupManifest.member]
    guard tree.setAside.isEmpty, Set(listed.map { Array($0.utf8) }) == Set(tree.members.map { Array($0.path.utf8) }),
      listed.count == tree.members.count
    else { throw BackupFailure.damaged(path, why: "it holds other files than it lists") }
  }

  /// Reads a part from start to end.
  ///
  /// - Throws: `BackupFailure.damaged` when it is not what was written.
  func read(_ part: BackupManifest.Part, _ take: ([UInt8]) throws -> Void) throws {
    var hash = RunningHash()
    var count = 0
    do {
      guard let member = tree.member(part.name) else {
        throw BackupFailure.damaged(path, why: "\(part.name) is missing")
      }
      let reader = try tree.open(member)
      while let chunk = try reader.next() {
        hash.update(chunk)
        count += chunk.count
        try take(chunk)
      }
    } catch let error as ExportError {
      throw BackupFailure.damaged(path, why: error.description)
    }
    guard count == part.bytes, hash.hex().utf8.elementsEqual(part.sha256.utf8) else {
      throw BackupFailure.damaged(path, why: "\(part.name) is not what was written")
    }
  }
}

import ArchiveStore
import Foundation

/// What a backup says of itself, as `manifest.json` in it: its last member, written when all others are.
struct BackupManifest: Codable, Hashable {
  struct Part: Codable, Hashable {
    let name: String
    let bytes: Int
    let sha256: String
  }

  static let member = "manifest.json"
  static let database = "archive.sqlite"
  /// 2: the council's policies are in it.
  static let newestFormat = 2

  let format: Int
  /// ISO 8601, UTC.
  let made: String
  let council: String
  let posts: Int
  let digest: String
  /// Of the audit's last entry, in hex.
  let auditHead: String?
  var parts: [Part]

  enum CodingKeys: String, CodingKey {
    case format, made, council, posts, digest, parts
    case auditHead = "audit_head"
  }

  init(made: String, of archive: Archive) throws {
    let statistics = try archive.statistics()
    format = BackupManifest.newestFormat
    self.made = made
    council = archive.identity.name
    posts = statistics.posts
    digest = statistics.digest
    auditHead = try archive.verifyAudit().head
    parts = []
  }

  /// - Throws: `BackupFailure.noBackup` or `.damaged`, naming `path`.
  init(json: [UInt8], of path: String) throws {
    let manifest = try? JSONDecoder().decode(BackupManifest.self, from: Data(json))
    guard let manifest else { throw BackupFailure.damaged(path, why: "its list of contents cannot be read") }
    guard manifest.format <= BackupManifest.newestFormat else { throw BackupFailure.newer(path) }
    self = manifest
    guard parts.contains(where: { $0.name.utf8.elementsEqual(BackupManifest.database.utf8) }) else {
      throw BackupFailure.damaged(path, why: "there is no database in it")
    }
    if let stray = parts.first(where: { !BackupManifest.isOurs($0.name) }) {
      throw BackupFailure.damaged(path, why: "\(stray.name) does not belong into an archive")
    }
  }

  var json: [UInt8] {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
      return Array(try encoder.encode(self))
    }
  }

  var bytes: Int { parts.reduce(0) { $0 + max(0, $1.bytes) } }

  /// What people wrote down beside the database.
  static let synonyms = "synonyms.txt"

  /// Folders of an archive that a backup holds besides the database.
  static let folders = ["exports", "media", "cases", "policy"]

  private static func isOurs(_ name: String) -> Bool {
    let components = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard components.count > 1 else { return [database, synonyms].contains { name.utf8.elementsEqual($0.utf8) } }
    let isPlain = components.allSatisfy { part in
      !part.isEmpty && !part.elementsEqual(".".utf8) && !part.elementsEqual("..".utf8) && !part.contains(0)
    }
    return isPlain && folders.contains { components[0].elementsEqual($0.utf8) }
  }
}

/// Why a backup cannot be made or brought back.
public enum BackupFailure: Error, Sendable, Hashable, CustomStringConvertible {
  case alreadyThere(String)
  case occupied(String)
  case withinTheArchive(String)
  case exportDamaged(name: String)
  case changedMeanwhile(name: String)
  case noBackup(String)
  case newer(String)
  case damaged(String, why: String)
  case cannotWrite(String, why: String)

  public var description: String {
    switch self {
    case .alreadyThere(let path): "\(path) is there already"
    case .occupied(let path): "\(path) is there already and not empty"
    case .withinTheArchive(let path): "\(path) lies in the archive itself"
    case .exportDamaged(let name): "the stored export \(name) is not what was imported"
    case .changedMeanwhile(let name): "\(name) went out of the archive while it was being copied"
    case .noBackup(let path): "\(path) is no backup of Muniment's"
    case .newer(let path): "\(path) was made by a newer Muniment"
    case .damaged(let path, let why): "the backup \(path) is damaged: \(why)"
    case .cannotWrite(let path, let why): "cannot write \(path): \(why)"
    }
  }

  public var advice: String {
    switch self {
    case .alreadyThere: "Nothing is overwritten: give the backup a name of its own, with the date in it."
    case .occupied: "Name a folder that does not exist yet."
    case .withinTheArchive: "A backup belongs on another disk."
    case .exportDamaged: "Run muniment verify to see what is affected. No backup was made: it would pass the damage on."
    case .changedMeanwhile: "Try again."
    case .noBackup: "Name the file that muniment backup has made."
    case .newer: "Use the newer program."
    case .damaged: "Take another backup. Nothing was restored."
    case .cannotWrite: "Look whether the disk is full, and whether you may write there."
    }
  }
}

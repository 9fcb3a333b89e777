public import ArchiveStore
import ExportFiles
import Foundation

/// Why a post's bytes cannot be shown.
public enum ShowFailure: Error, Sendable, CustomStringConvertible {
  case noSighting(Int64)
  case gone(export: String, file: String)
  case unreadable(export: String, file: String)
  case changed(export: String, file: String, place: String)

  public var description: String {
    switch self {
    case .noSighting(let id): "post \(id) has no sighting"
    case .gone(let export, let file): "\(file) is not in the stored export \(export)"
    case .unreadable(let export, let file): "\(file) cannot be read out of the stored export \(export)"
    case .changed(let export, let file, let place):
      "the bytes at \(place) of \(file) in the stored export \(export) are not those that were imported"
    }
  }

  public var advice: String { "Run muniment verify to see what is damaged." }
}

/// Reads records back out of the stored exports.
public struct RawRecordWorkflow {
  private let archive: Archive

  public init(_ archive: Archive) { self.archive = archive }

  /// The bytes of a post's latest sighting, proved by their hash.
  ///
  /// - Throws: `ShowFailure`, `ArchiveError.unknownPost`.
  public func bytes(of id: Int64) throws -> [UInt8] {
    guard let kept = try archive.keptSightings(of: id).last else { throw ShowFailure.noSighting(id) }
    do {
      return try StoredRecords(kept.stored).bytes(of: kept.sighting)
    } catch is ExportError {
      throw ShowFailure.unreadable(export: kept.sighting.export, file: kept.sighting.file)
    }
  }
}

/// One stored export, opened for reading records.
struct StoredRecords {
  private let export: StoredTree

  init(_ stored: [StoredFile]) throws { export = try StoredTree(stored) }

  func bytes(of sighting: ShownPost.Sighting) throws -> [UInt8] {
    guard let member = export.member(sighting.file) else {
      throw ShowFailure.gone(export: sighting.export, file: sighting.file)
    }
    let bytes = try export.tree.bytes(of: member, from: sighting.start, length: sighting.length)
    var hash = RunningHash()
    hash.update(bytes)
    guard hash.hex() == sighting.recordSHA256 else {
      throw ShowFailure.changed(export: sighting.export, file: sighting.file, place: sighting.place)
    }
    return bytes
  }
}

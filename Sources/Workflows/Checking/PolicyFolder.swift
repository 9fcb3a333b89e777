public import ArchiveStore
import Foundation
import Glibc
public import Policy

/// A policy that can be used.
public struct KnownPolicy: Sendable, Encodable, Hashable {
  public let name: String
  /// Whether it stands in the archive's folder, where the council can edit it; else it comes with the program.
  public let isOwn: Bool
  public let isInUse: Bool
  /// Whether its files are others than when it was taken into use.
  public let isChanged: Bool

  enum CodingKeys: String, CodingKey {
    case name
    case isOwn = "own"
    case isInUse = "in_use"
    case isChanged = "changed"
  }
}

/// The archive's own policies: each a folder that a clerk can read and edit. One is in use.
public struct PolicyFolder {
  private let archive: Archive

  public init(_ archive: Archive) { self.archive = archive }

  /// Those of the archive, then those that come with the program.
  public func list() throws -> [KnownPolicy] {
    let inUse = try archive.policyInUse()
    let own = try ownNames().map { name in
      let isInUse = inUse.map { $0.name.utf8.elementsEqual(name.utf8) } ?? false
      let digest = try? PolicyPack(opening: folder(name)).digest
      return KnownPolicy(
        name: name, isOwn: true, isInUse: isInUse,
        isChanged: isInUse && inUse.map { (digest ?? "").utf8.elementsEqual($0.digest.utf8) } == false)
    }
    let shipped = try PolicyPack.shipped().filter { name in !own.contains { $0.name.utf8.elementsEqual(name.utf8) } }
    return own + shipped.map { KnownPolicy(name: $0, isOwn: false, isInUse: false, isChanged: false) }
  }

  /// The policy in use, as its files are now.
  ///
  /// - Throws: `PolicyFailure`.
  public func inUse() throws -> PolicyPack {
    guard let policy = try archive.policyInUse() else { throw PolicyFailure.noneInUse }
    return try pack(at: folder(policy.name), policy.name)
  }

  /// Any policy: of the archive, of the program, or in a folder.
  ///
  /// - Parameter name: Nil for the one in use.
  /// - Throws: `PolicyFailure`.
  public func pack(_ name: String?) throws -> PolicyPack {
    guard let name else { return try inUse() }
    let source = try self.source(name)
    return try pack(at: source.path, source.name)
  }

  /// All that is wrong with a policy, with what its own examples show.
  ///
  /// - Parameter name: Nil for the one in use.
  public func test(_ name: String?) throws -> PolicyTest {
    do {
      let pack = try pack(name)
      return PolicyTest(pack, PackTest.run(pack))
    } catch PolicyFailure.damaged(let name, let errors) {
      return PolicyTest(name, errors)
    }
  }

  /// Takes a policy into use. One that comes with the program, or stands in another folder, is copied into the
  /// archive's: the council's dates, accounts and lists are written there.
  ///
  /// - Returns: The policy, and the folder where it is.
  /// - Throws: `PolicyFailure`, `ArchiveError`.
  public func use(_ name: String, _ acting: Acting) throws -> (pack: PolicyPack, folder: String) {
    let source = try self.source(name)
    let target = folder(source.name)
    let isOwn = source.path.utf8.elementsEqual(target.utf8)
    guard isOwn || access(target, F_OK) != 0 else { throw PolicyFailure.alreadyThere(source.name, folder: target) }
    let pack = try pack(at: source.path, source.name)
    try archive.adopt(CheckedPack(name: source.name, digest: pack.digest), acting) {
      if !isOwn { try PolicyCopy(archive.folder, source.path).place(as: source.name) }
    }
    return (try self.pack(at: target, source.name), target)
  }

  private func folder(_ name: String) -> String { archive.folder.policies + "/" + name }

  private func ownNames() throws -> [String] {
    guard access(archive.folder.policies, F_OK) == 0 else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: archive.folder.policies).filter(Self.isPlain).sorted()
  }

  /// Where a policy's files are: a folder that was named as one, the archive's own, the program's.
  private func source(_ name: String) throws -> (name: String, path: String) {
    if Self.isPlain(name) {
      if access(folder(name) + "/policy.yaml", F_OK) == 0 { return (name, folder(name)) }
      if let shipped = try PolicyPack.shippedPath(name) { return (name, shipped) }
    }
    let path = URL(fileURLWithPath: name).standardizedFileURL.path
    guard access(path + "/policy.yaml", F_OK) == 0 else {
      throw PolicyFailure.unknown(name, shipped: try PolicyPack.shipped())
    }
    let own = URL(fileURLWithPath: path).lastPathComponent
    guard Self.isPlain(own) else { throw PolicyFailure.badName(own) }
    return (own, path)
  }

  private func pack(at path: String, _ name: String) throws -> PolicyPack {
    do {
      return try PolicyPack(opening: path)
    } catch let errors as PackErrors {
      throw PolicyFailure.damaged(name, errors.errors)
    }
  }

  /// Letters, digits, hyphens and dots that do not begin it: a name that leads nowhere else.
  private static func isPlain(_ name: String) -> Bool {
    guard let first = name.utf8.first, first != UInt8(ascii: "."), name.utf8.count <= 100 else { return false }
    return name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
        true
      default: false
      }
    }
  }
}

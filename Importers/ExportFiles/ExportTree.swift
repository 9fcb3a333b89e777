/// One export as received: its files as one read-only tree, whether it came as zips, a tar.gz, a folder or a single file.
///
/// Nothing is unpacked to disk, and no name inside an export ever becomes a path on this machine.
public struct ExportTree: Sendable {
  /// What was handed in, in the order given.
  public let received: [ReceivedFile]
  /// Every readable file, sorted by path (UTF-8 bytes).
  public let members: [Member]
  /// Entries that were refused or passed over (links, absolute names, encrypted members, `__MACOSX/`), with the reason.
  public let setAside: [SetAside]
  /// SHA-256, in hex: of the file where one was received; of the sorted lines `sha256  name` where several were; of the
  /// sorted lines `sha256  path` for a folder.
  public let sha256: String

  let containers: [any Container]
  private let index: [MemberKey: Int]

  /// Hashes what stands at `paths`, then opens it. Several paths are several parts of one export.
  ///
  /// - Throws: `ExportError`, saying which file, why, and what to do.
  public init(opening paths: [String], limits: ExportLimits = .standard) throws {
    var containers: [any Container] = []
    for path in paths { containers.append(try ContainerOpener(limits: limits).open(path)) }
    try self.init(containers: containers, limits: limits)
  }

  init(containers: [any Container], limits: ExportLimits) throws {
    self.containers = containers
    received = containers.map(\.received)
    var members: [Member] = []
    for (number, container) in containers.enumerated() {
      members += container.entries.map { Member(entry: $0, container: number) }
    }
    members.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    self.members = try ExportTree.withoutRepeats(members)
    setAside = containers.flatMap(\.setAside)
    sha256 = ExportDigest.ofSet(received)
    index = Dictionary(
      self.members.enumerated().map { (MemberKey($1.path), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The member with exactly this path, compared byte for byte.
  public func member(_ path: String) -> Member? {
    index[MemberKey(path)].map { members[$0] }
  }

  /// Opens a member for reading from its first byte.
  public func open(_ member: Member) throws -> MemberReader {
    try containers[member.container].open(member.entry)
  }

  /// The whole of a small member.
  ///
  /// - Throws: `ExportError.tooLarge` past `limit` bytes; whatever reading throws.
  public func contents(of member: Member, limit: Int = 64 << 20) throws -> [UInt8] {
    guard member.size <= limit else { throw ExportError.tooLarge(member: member.path, bytes: member.size, limit: limit) }
    let reader = try open(member)
    var bytes: [UInt8] = []
    while let chunk = try reader.next() {
      bytes += chunk
      guard bytes.count <= limit else {
        throw ExportError.tooLarge(member: member.path, bytes: bytes.count, limit: limit)
      }
    }
    return bytes
  }
}

/// One file inside an export.
public struct Member: Sendable, Hashable {
  let entry: Entry
  let container: Int

  /// Its path from the export's root, with `/` between components.
  public var path: String { entry.path }
  /// Bytes once inflated, as the container's directory says.
  public var size: Int { entry.size }
  /// The last component of the path.
  public var name: String {
    String(decoding: path.utf8.split(separator: UInt8(ascii: "/")).last ?? [], as: UTF8.self)
  }
}

/// A file or folder as it was handed in.
public struct ReceivedFile: Sendable, Hashable {
  public enum Form: String, Sendable, Hashable, Codable { case zip, tarGzip, folder, file }

  /// Its name on disk, without the folders above it.
  public let name: String
  /// Where it stands on this machine.
  public let path: String
  /// In hex; for a folder, of the sorted lines `sha256  path` of its files.
  public let sha256: String
  public let bytes: Int
  public let form: Form
}

/// An entry of an export that is not read, and why.
public struct SetAside: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable {
    /// Known to carry nothing (`__MACOSX/`, `.DS_Store`).
    case ignored
    /// Could not or must not be read (a link, an encrypted member, a path that leads outside).
    case refused
  }

  public let path: String
  public let kind: Kind
  public let why: String
}

/// What an export may hold before it is refused: a guard against bombs, far above any real export.
public struct ExportLimits: Sendable, Hashable {
  public var members = 1_000_000
  /// Bytes once inflated, for all members together.
  public var total = 2 << 40
  /// Inflated to compressed bytes, judged once `ratioFrom` bytes have come out of a member.
  public var ratio = 1000
  public var ratioFrom = 100 << 20
  public var depth = 64
  public var pathBytes = 4096

  public static let standard = ExportLimits()

  public init() {}
}

/// One export as received: its files as one read-only tree, whether it came as zips, a tar.gz, a folder or a single
/// file.
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

  /// What the clerk should know about how it is packed, though everything in it can be read.
  public let notes: [String]

  let containers: [any Container]
  let references: MemberReferences
  private let index: [MemberKey: Int]

  /// Hashes what stands at `paths`, then opens it. Several paths are several parts of one export.
  ///
  /// - Throws: `ExportError`, saying which file, why, and what to do.
  public init(opening paths: [String], limits: ExportLimits = .standard) throws {
    try self.init(containers: try paths.map { try ContainerOpener(limits: limits).open($0) })
  }

  /// Parts opened before, as one export; nothing is hashed again. Members of the parts belong to the parts only.
  ///
  /// A file that several parts have alike is read from the first.
  /// - Throws: `ExportError.conflict` when a file differs between parts.
  public init(parts: [ExportTree]) throws {
    try self.init(containers: parts.flatMap(\.containers))
  }

  private init(containers: [any Container]) throws {
    guard !containers.isEmpty else {
      throw ExportError.cannotOpen(path: "the export", why: "nothing was named", advice: "Name a file or a folder.")
    }
    let merged = try MergedMembers(of: containers)
    self.containers = containers
    received = containers.map(\.received)
    members = merged.members
    setAside = merged.setAside
    notes = containers.flatMap(\.notes)
    sha256 = ExportDigest.ofSet(received)
    index = merged.index
    references = MemberReferences(members: members)
  }

  /// The member with exactly this path, compared byte for byte.
  public func member(_ path: String) -> Member? {
    index[MemberKey(path)].map { members[$0] }
  }

  /// Opens a member for reading from its first byte.
  public func open(_ member: Member) throws -> MemberReader {
    try containers[member.container].open(member.entry)
  }

  /// Whether some file stands in both and is not the same: then they are no parts of one export.
  public func conflicts(with other: ExportTree) -> Bool {
    let (few, many) = members.count < other.members.count ? (self, other) : (other, self)
    return few.members.contains { member in
      many.member(member.path).map { !$0.entry.hasContent(of: member.entry) } ?? false
    }
  }

  /// Part of a member: at most `length` bytes from `start`, fewer where it ends. Reads the member up to there, and so
  /// says nothing about whether the rest of it is whole.
  public func bytes(of member: Member, from start: Int, length: Int) throws -> [UInt8] {
    let reader = try open(member)
    var part: [UInt8] = []
    var skip = max(start, 0)
    while part.count < length, let chunk = try reader.next() {
      part += chunk.dropFirst(skip).prefix(length - part.count)
      skip = max(skip - chunk.count, 0)
    }
    return part
  }

  /// The whole of a small member.
  ///
  /// - Throws: `ExportError.tooLarge` past `limit` bytes; whatever reading throws.
  public func contents(of member: Member, limit: Int = 64 << 20) throws -> [UInt8] {
    guard member.size <= limit else {
      throw ExportError.tooLarge(member: member.path, bytes: member.size, limit: limit)
    }
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

/// One received file or folder, opened: a list of entries, each readable from its start.
protocol Container: Sendable {
  var received: ReceivedFile { get }
  var entries: [Entry] { get }
  var setAside: [SetAside] { get }
  /// What the clerk should know about how it is packed.
  var notes: [String] { get }

  /// Readers are independent of each other: several may be read by turns, each by its own thread.
  func open(_ entry: Entry) throws -> MemberReader
}

/// A readable file of a container.
struct Entry: Sendable, Hashable {
  /// From the container's root, `/` between components.
  let path: String
  /// Bytes once inflated.
  let size: Int
  /// CRC-32 of the inflated bytes: the one checksum that zips, folders and tars can all be asked for cheaply.
  let crc32: UInt32
  /// The container's own number for it.
  let number: Int

  func hasContent(of other: Entry) -> Bool { size == other.size && crc32 == other.crc32 }
}

/// A path as a dictionary key, compared byte for byte (Swift strings compare by canonical equivalence: two names would
/// be one).
struct MemberKey: Hashable, Sendable {
  private let bytes: [UInt8]

  init(_ path: String) { bytes = Array(path.utf8) }
}

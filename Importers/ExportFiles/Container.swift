/// One received file or folder, opened: a list of entries, each readable from its start.
protocol Container: Sendable {
  var received: ReceivedFile { get }
  var entries: [Entry] { get }
  var setAside: [SetAside] { get }

  func open(_ entry: Entry) throws -> MemberReader
}

/// A readable file of a container.
struct Entry: Sendable, Hashable {
  /// From the container's root, `/` between components.
  let path: String
  /// Bytes once inflated.
  let size: Int
  /// The container's own number for it.
  let number: Int
}

/// A path as a dictionary key, compared byte for byte (Swift strings compare by canonical equivalence: two names would be one).
struct MemberKey: Hashable, Sendable {
  private let bytes: [UInt8]

  init(_ path: String) { bytes = Array(path.utf8) }
}

import ByteFormats
import ExportFiles
import Importing

/// The index of a repository: which block is which record. Blocks stand in any order, so it is read before they are.
struct RepositorySurvey {
  /// The account's permanent name.
  let did: String
  /// The name that the account shows.
  private(set) var name: String?
  /// Records by the names of their blocks: `app.bsky.feed.post/3k2a…`. Two records may be one block.
  private(set) var paths: [[UInt8]: [RecordPath]] = [:]
  /// Parts of the index that are not in the file.
  private(set) var missingNodes = 0

  /// Files that are looked into at most.
  private static let looks = 4

  static func first(in tree: ExportTree) -> RepositorySurvey? {
    let members = tree.members.lazy.filter { member in
      BlueskyImporter.patterns.contains { $0.matches(member.path) }
    }
    for member in members.prefix(looks) {
      if let survey = try? RepositorySurvey(tree.open(member)) { return survey }
    }
    return nil
  }

  /// - Throws: `StructureError` for a file that is cut short or no account's repository; whatever the source throws.
  init(_ source: some ByteSource) throws {
    var reader = try CARReader(source)
    var nodes: [[UInt8]: IndexNode] = [:]
    var commit: CBORValue?
    while let block = try reader.next() {
      guard let value = try? CBORReader.value(of: block.data) else { continue }
      if reader.roots.contains(where: { $0.elementsEqual(block.name) }) { commit = value }
      if value.isTyped("app.bsky.actor.profile") { name = value["displayName"]?.string ?? name }
      if let node = IndexNode(value) { nodes[block.name] = node }
    }
    guard let did = commit?["did"]?.string, let root = commit?["data"]?.target else {
      throw StructureError(offset: 0, reason: "is no account's repository")
    }
    self.did = did
    walk(from: root, nodes)
  }

  /// Every part of the index is read once, however it is referred to.
  private mutating func walk(from root: [UInt8], _ nodes: [[UInt8]: IndexNode]) {
    var waiting = [root]
    var seen: Set<[UInt8]> = []
    while let name = waiting.popLast() {
      guard seen.insert(name).inserted else { continue }
      guard let node = nodes[name] else {
        missingNodes += 1
        continue
      }
      for entry in node.entries { paths[entry.record, default: []].append(entry.path) }
      waiting += node.subtrees
    }
  }
}

/// The name of a record inside a repository.
struct RecordPath {
  /// The kind of record: `app.bsky.feed.post`.
  let collection: String
  let key: String

  init?(_ path: [UInt8]) {
    let parts = path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
    collection = String(decoding: parts[0], as: UTF8.self)
    key = String(decoding: parts[1], as: UTF8.self)
  }

  func isIn(_ name: StaticString) -> Bool {
    collection.utf8.elementsEqual(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
  }
}

/// One block of the index (a node of a Merkle search tree).
struct IndexNode {
  private(set) var entries: [(path: RecordPath, record: [UInt8])] = []
  private(set) var subtrees: [[UInt8]] = []

  /// Bluesky's own bound.
  private static let longestKey = 1024

  /// Nil for a block that is something else.
  init?(_ value: CBORValue) {
    guard case .array(let list)? = value["e"], value["$type"] == nil, value["did"] == nil else { return nil }
    if let left = value["l"]?.target { subtrees.append(left) }
    var key: [UInt8] = []
    for entry in list {
      // A key is written without the beginning that it shares with the one before.
      guard let shared = entry["p"]?.number, let rest = entry["k"]?.data, let record = entry["v"]?.target,
        shared >= 0, shared <= key.count
      else { return nil }
      key = Array(key.prefix(Int(shared))) + rest
      guard key.count <= IndexNode.longestKey else { return nil }
      if let path = RecordPath(key) { entries.append((path, record)) }
      if let tree = entry["t"]?.target { subtrees.append(tree) }
    }
  }
}

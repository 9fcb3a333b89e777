import ArchiveStore
import ExportFiles

/// A stored export, opened: its files under the paths at which their records were sighted.
struct StoredTree {
  let tree: ExportTree
  /// The names in `exports/` of files that came as single files, by the name (UTF-8) with which they came.
  private let storedNames: [[UInt8]: String]

  init(_ stored: [StoredFile]) throws {
    tree = try ExportTree(opening: stored.map(\.path))
    let singles = zip(stored, tree.received).compactMap { file, received in
      file.singleName.map { (Array($0.utf8), received.name) }
    }
    storedNames = Dictionary(singles, uniquingKeysWith: { first, _ in first })
  }

  func member(_ path: String) -> Member? {
    tree.member(path) ?? storedNames[Array(path.utf8)].flatMap { tree.member($0) }
  }
}

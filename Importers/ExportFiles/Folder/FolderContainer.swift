/// A folder as an export: somebody unpacked the zip.
struct FolderContainer: Container {
  let received: ReceivedFile
  let entries: [Entry]
  let setAside: [SetAside]
  let notes: [String]
  private let root: FileOnDisk
  /// The entries' names as the disk has them, which need not be UTF-8.
  private let names: [[UInt8]]

  init(root: FileOnDisk, limits: ExportLimits) throws {
    var walk = FolderWalk(root: root, limits: limits)
    try walk.run()
    guard !walk.files.isEmpty else {
      throw ExportError.cannotOpen(
        path: root.path, why: "there are no files in this folder", advice: "Name the folder that holds the export.")
    }
    var entries: [Entry] = []
    var lines: [(sha256: String, path: String)] = []
    for (number, found) in walk.files.enumerated() {
      let file = try FolderWalk.open(found.name, in: root)
      let (sha256, crc32) = try file.checksums()
      entries.append(Entry(path: found.path, size: file.size, crc32: crc32, number: number))
      lines.append((sha256, found.path))
    }
    self.root = root
    self.entries = entries
    names = walk.files.map(\.name)
    setAside = walk.setAside
    notes = walk.notes
    received = ReceivedFile(
      name: root.name, path: root.path, sha256: ExportDigest.ofLines(lines),
      bytes: entries.reduce(0) { $0 + $1.size }, form: .folder)
  }

  func open(_ entry: Entry) throws -> MemberReader {
    MemberReader(try FolderWalk.open(names[entry.number], in: root), as: entry, of: received.path)
  }
}

/// A single file as an export.
struct FileContainer: Container {
  let received: ReceivedFile
  let entries: [Entry]
  let setAside: [SetAside] = []
  let notes: [String] = []
  private let file: FileOnDisk

  init(file: FileOnDisk) throws {
    let (sha256, crc32) = try file.checksums()
    self.file = file
    received = ReceivedFile(name: file.name, path: file.path, sha256: sha256, bytes: file.size, form: .file)
    entries = [Entry(path: file.name, size: file.size, crc32: crc32, number: 0)]
  }

  func open(_ entry: Entry) throws -> MemberReader {
    MemberReader(file, as: entry, of: received.path)
  }
}

extension MemberReader {
  /// Reads a file of this machine, and finds out at its end whether it is still the one that was hashed.
  convenience init(_ file: FileOnDisk, as entry: Entry, of container: String) {
    var check = ContentCheck(entry: entry, container: container)
    self.init {
      guard !check.isComplete else { return nil }
      let count = MemberReader.capacity(remaining: entry.size - check.count)
      let bytes = try file.bytes(at: check.count, count: count)
      try check.add(bytes, isLast: bytes.count < count)
      return bytes.isEmpty ? nil : bytes
    }
  }
}

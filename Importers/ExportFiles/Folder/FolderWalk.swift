import Glibc

/// Finds the files of a folder, following no link, and forgetting nothing it meets.
struct FolderWalk {
  struct Found {
    /// From the root, as the disk has it.
    let name: [UInt8]
    let path: String
  }

  private(set) var files: [Found] = []
  private(set) var setAside: [SetAside] = []
  private(set) var notes: [String] = []
  private let root: FileOnDisk
  private let limits: ExportLimits
  private var folders: [[UInt8]] = [[]]
  private var total = 0
  private var paths: Set<MemberKey> = []

  init(root: FileOnDisk, limits: ExportLimits) {
    self.root = root
    self.limits = limits
  }

  /// - Throws: `ExportError` when any folder cannot be listed, or the limits are passed.
  mutating func run() throws {
    while let folder = folders.popLast() { try visit(folder) }
    files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    setAside.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// Opens what stands at `name` under `root`; a link anywhere on the way is an error.
  static func open(_ name: [UInt8], in root: FileOnDisk) throws -> FileOnDisk {
    let components = name.split(separator: UInt8(ascii: "/"))
    var current = root
    var path = root.path
    for (number, component) in components.enumerated() {
      path += "/" + String(decoding: component, as: UTF8.self)
      let isLast = number == components.count - 1
      let flags = O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | (isLast ? 0 : O_DIRECTORY)
      let descriptor = openat(current.descriptor, component.map { CChar(bitPattern: $0) } + [0], flags)
      guard descriptor >= 0 else { throw FileOnDisk.failure(path, errno) }
      current = try FileOnDisk(adopting: descriptor, path: path)
    }
    return current
  }

  private mutating func visit(_ folder: [UInt8]) throws {
    let opened = try FolderWalk.open(folder, in: root)
    for name in try FolderWalk.names(in: opened) {
      var status = stat()
      guard fstatat(opened.descriptor, name.map { CChar(bitPattern: $0) } + [0], &status, AT_SYMLINK_NOFOLLOW) == 0
      else {
        throw FileOnDisk.failure(opened.path + "/" + String(decoding: name, as: UTF8.self), errno)
      }
      try take(folder.isEmpty ? name : folder + [UInt8(ascii: "/")] + name, status)
    }
  }

  private mutating func take(_ name: [UInt8], _ status: stat) throws {
    let path = String(decoding: name, as: UTF8.self)
    let isFolder = status.st_mode & S_IFMT == S_IFDIR
    if let passedOver = MemberName(path, limits: limits).setAside(path) {
      setAside.append(passedOver)
    } else if isFolder {
      folders.append(name)
    } else if let kind = FolderWalk.special(status.st_mode) {
      setAside.append(SetAside(path: path, kind: .refused, why: kind))
    } else {
      try takeFile(name, path, size: Int(status.st_size))
    }
    guard files.count + setAside.count + folders.count <= limits.members else { throw limits.tooMany(in: root.path) }
  }

  private mutating func takeFile(_ name: [UInt8], _ path: String, size: Int) throws {
    if !path.utf8.elementsEqual(name) {
      notes.append("The name of \(path) is not UTF-8; bytes that are not are shown as U+FFFD.")
    }
    guard paths.insert(MemberKey(path)).inserted else {
      throw ExportError.cannotOpen(
        path: root.path, why: "two files in it have names that differ only in bytes that are not UTF-8: \(path)",
        advice: "Import the zip instead of the unpacked folder.")
    }
    guard size <= limits.total - total else { throw limits.tooLarge(in: root.path) }
    total += size
    files.append(Found(name: name, path: path))
  }

  private static func special(_ mode: mode_t) -> String? {
    switch mode & S_IFMT {
    case S_IFREG: nil
    case S_IFLNK: "it is a link, and links are not followed"
    default: "it is neither a file nor a folder (a device or a pipe)"
    }
  }

  private static func names(in folder: FileOnDisk) throws -> [[UInt8]] {
    // A descriptor of its own: fdopendir takes over the one it is given.
    let descriptor = openat(folder.descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0, let listing = fdopendir(descriptor) else { throw FileOnDisk.failure(folder.path, errno) }
    defer { closedir(listing) }
    var names: [[UInt8]] = []
    errno = 0
    while let entry = readdir(listing) {
      let name = FolderWalk.name(of: entry)
      if !name.elementsEqual(".".utf8), !name.elementsEqual("..".utf8) { names.append(name) }
      errno = 0
    }
    guard errno == 0 else { throw FileOnDisk.failure(folder.path, errno) }
    return names
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return [] }
    // Read in place: the record may be shorter than the 256 bytes that the type declares.
    let start = (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: CChar.self)
    return UnsafeRawBufferPointer(start: start, count: strlen(start)).map { $0 }
  }
}

extension ExportLimits {
  func tooMany(in path: String) -> ExportError {
    .cannotOpen(
      path: path, why: "it holds more than \(members) files",
      advice: "This is more than any platform puts into an export. Ask for the export again.")
  }

  func tooLarge(in path: String) -> ExportError {
    .cannotOpen(
      path: path, why: "its files have more than \(total) bytes together once unpacked",
      advice: "This is more than any platform puts into an export. Ask for the export again.")
  }
}

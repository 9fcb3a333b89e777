import Foundation
import GRDB
import Glibc

/// An export whose files stand in the archive's `exports/`, or are about to.
public struct KeptExport: Sendable, Hashable {
  /// One received file.
  public struct File: Sendable, Hashable {
    public var name: String
    /// `zip`, `tarGzip`, `folder` or `file`.
    public var form: String
    public var sha256: String
    public var bytes: Int
    /// Its name in `exports/`.
    public var stored: String
    /// SHA-256 of what is stored: the file's own; for a folder, that of the zip it is kept as.
    public var storedSHA256: String

    public init(name: String, form: String, sha256: String, bytes: Int, stored: String, storedSHA256: String) {
      self.name = name
      self.form = form
      self.sha256 = sha256
      self.bytes = bytes
      self.stored = stored
      self.storedSHA256 = storedSHA256
    }
  }

  public var sha256: String
  public var name: String
  public var files: [File]

  public init(sha256: String, name: String, files: [File]) {
    self.sha256 = sha256
    self.name = name
    self.files = files
  }

  public var bytes: Int { files.reduce(0) { $0 + $1.bytes } }

  /// The export's row, made when this is its first import.
  func book(received: Int64, _ db: Database) throws -> Int64 {
    if let known = try Int64.fetchOne(db, sql: "SELECT id FROM exports WHERE sha256 = ?", arguments: [sha256]) {
      return known
    }
    try db.execute(
      sql: "INSERT INTO exports (sha256, name, bytes, received) VALUES (?, ?, ?, ?)",
      arguments: [sha256, name, bytes, received])
    let id = db.lastInsertedRowID
    for (number, file) in files.enumerated() {
      try db.execute(
        sql: """
          INSERT INTO export_files (export, number, name, form, sha256, bytes, stored, stored_sha256)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)
          """, arguments: [id, number, file.name, file.form, file.sha256, file.bytes, file.stored, file.storedSHA256])
    }
    return id
  }
}

extension ArchiveFolder {
  /// Where a file waits until its import is certain.
  public func waiting(_ name: String) -> String { incoming + "/" + name }

  /// Copies a received file into `incoming/` and syncs it.
  ///
  /// - Throws: `ArchiveError.systemFailure`, also for a full disk.
  public func take(fileAt source: String, as name: String) throws {
    let input = Glibc.open(source, O_RDONLY | O_CLOEXEC)
    guard input >= 0 else { throw ArchiveError.system("read \(source)", errno) }
    defer { close(input) }
    let output = Glibc.open(waiting(name), O_CREAT | O_WRONLY | O_TRUNC | O_CLOEXEC, 0o600)
    guard output >= 0 else { throw ArchiveError.system("write \(waiting(name))", errno) }
    defer { close(output) }
    var block = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = read(input, &block, block.count)
      if count == 0 { break }
      guard count > 0 else { throw ArchiveError.system("read \(source)", errno) }
      guard writeAll(block[..<count], to: output) else {
        throw ArchiveError.system("copy the export to \(incoming)", errno)
      }
    }
    guard fsync(output) == 0 else { throw ArchiveError.system("write the export to \(incoming)", errno) }
  }

  private func writeAll(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) -> Bool {
    var rest = bytes
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      guard written > 0 || errno == EINTR else { return false }
      rest = rest.dropFirst(max(0, written))
    }
    return true
  }

  /// Moves a waiting file to its place in `exports/`: after this, and only after it, may the import commit.
  func settle(_ file: KeptExport.File) throws {
    guard access(waiting(file.stored), F_OK) == 0 else { return }
    try announce(file.stored)
    guard rename(waiting(file.stored), exports + "/" + file.stored) == 0 else {
      throw ArchiveError.system("move the export to \(exports)", errno)
    }
    let directory = Glibc.open(exports, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard directory >= 0 else { return }
    defer { close(directory) }
    guard fsync(directory) == 0 else { throw ArchiveError.system("write \(exports)", errno) }
  }

  func remove(stored name: String) { unlink(exports + "/" + name) }

  /// Notes in `incoming/`, before it happens, that a file is moved for an import that has yet to commit, or goes with one
  /// that is withdrawn: should the program be cut off, the next start removes the file if no import speaks of it.
  func announce(_ name: String) throws {
    let note = Glibc.open(waiting(name + ArchiveFolder.moving), O_CREAT | O_WRONLY | O_CLOEXEC, 0o600)
    guard note >= 0 else { throw ArchiveError.system("write \(incoming)", errno) }
    defer { close(note) }
    guard fsync(note) == 0 else { throw ArchiveError.system("write \(incoming)", errno) }
  }

  /// Removes the files that an import was moving when it was cut off before its commit; none that it did not announce:
  /// whatever else stands in `exports/` may be the only copy.
  func sweepExports(known: Set<String>) throws {
    for note in try FileManager.default.contentsOfDirectory(atPath: incoming) {
      guard note.utf8.count > ArchiveFolder.moving.utf8.count,
        note.utf8.suffix(ArchiveFolder.moving.utf8.count).elementsEqual(ArchiveFolder.moving.utf8)
      else { continue }
      let name = String(decoding: note.utf8.dropLast(ArchiveFolder.moving.utf8.count), as: UTF8.self)
      if !known.contains(name) { remove(stored: name) }
    }
  }

  private static let moving = ".moving"

  /// Files in `exports/` that no import speaks of. One that an import was moving when it was cut off is none: the next import
  /// takes it away.
  func strangers(known: Set<String>) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: exports)) ?? []
    return names.filter { !known.contains($0) && access(waiting($0 + ArchiveFolder.moving), F_OK) != 0 }.sorted()
  }
}

import ArchiveStore
import ExportFiles

/// Copies what was received into the archive, byte for byte, before any of it is read.
struct ExportKeeping {
  private let archive: Archive

  init(_ archive: Archive) { self.archive = archive }

  /// - Throws: `ArchiveError.diskFull` before anything is written when the export and its rows would not fit.
  func keep(_ tree: ExportTree, isDryRun: Bool) throws -> KeptExport {
    try checkRoom(for: tree)
    let name = tree.received.map(\.name).joined(separator: " + ")
    let files = try tree.received.map { try keep($0, of: tree, isDryRun: isDryRun) }
    return KeptExport(sha256: tree.sha256, name: name, files: files)
  }

  /// The copy, the rows with their index, and as much again for the journal they are written through.
  private func checkRoom(for tree: ExportTree) throws {
    let received = tree.received.reduce(0) { $0 + $1.bytes }
    let needed = received + 2 * tree.recordBytes + (16 << 20)
    let free = archive.folder.freeBytes()
    guard needed <= free else {
      throw ArchiveError.diskFull(needed: needed, free: free, path: archive.folder.path)
    }
  }

  private func keep(_ received: ReceivedFile, of tree: ExportTree, isDryRun: Bool) throws -> KeptExport.File {
    var file = KeptExport.File(
      name: received.name, form: received.form.rawValue, sha256: received.sha256, bytes: received.bytes,
      stored: received.sha256 + received.form.storedSuffix, storedSHA256: received.sha256)
    guard !isDryRun else { return file }
    if received.form == .folder {
      let own = tree.received.count == 1 ? tree : try ExportTree(opening: [received.path])
      try FolderPacking.writeStoredZip(of: own, to: archive.folder.waiting(file.stored))
      file.storedSHA256 = try FileHash.sha256(ofFileAt: archive.folder.waiting(file.stored))
    } else {
      try archive.folder.take(fileAt: received.path, as: file.stored)
      try checkCopy(of: received, as: file)
    }
    return file
  }

  /// The file was hashed, then copied: had somebody changed it in between, the copy would not be what is read.
  private func checkCopy(of received: ReceivedFile, as file: KeptExport.File) throws {
    guard try FileHash.sha256(ofFileAt: archive.folder.waiting(file.stored)) == file.sha256 else {
      throw ImportRefusal.notReadable(name: received.name, reason: "it changed while it was being read")
    }
  }
}

extension ReceivedFile.Form {
  fileprivate var storedSuffix: String {
    switch self {
    case .zip, .folder: ".zip"
    case .tarGzip: ".tgz"
    case .file: ".bin"
    }
  }
}

extension ExportTree {
  /// Bytes of files that can hold records: what the archive's rows grow with.
  fileprivate var recordBytes: Int {
    members.reduce(0) { sum, member in
      let name = member.name.utf8
      let isText = [".js", ".json", ".html", ".htm", ".csv", ".txt"].contains { suffix in
        name.count >= suffix.utf8.count && name.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
      }
      return isText ? sum + member.size : sum
    }
  }
}

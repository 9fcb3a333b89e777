import ArchiveStore
import Foundation
import Glibc

/// Copies a policy's files into the archive's folder: all of them stand there, or none. Under the lock.
struct PolicyCopy {
  private let folder: ArchiveFolder
  private let source: String

  init(_ folder: ArchiveFolder, _ source: String) {
    self.folder = folder
    self.source = source
  }

  func place(as name: String) throws {
    let waiting = folder.waiting("policy")
    for part in ["", "/rules", "/registers"] { try copy(part, to: waiting) }
    try make(folder.policies)
    let target = folder.policies + "/" + name
    guard rename(waiting, target) == 0 else {
      throw ArchiveError.systemFailure(doing: "make the folder \(target)", why: String(cString: strerror(errno)))
    }
    Disk.sync(folderOf: target)
  }

  private func copy(_ part: String, to waiting: String) throws {
    try make(waiting + part)
    let names = try FileManager.default.contentsOfDirectory(atPath: source + part).sorted()
    for name in names where isPage(name) && Disk.isRegularFile(source + part + "/" + name) {
      let bytes = FileManager.default.contents(atPath: source + part + "/" + name) ?? Data()
      let file = try NewFile(creating: waiting + part + "/" + name)
      try file.write(Array(bytes))
      try file.finish()
    }
  }

  private func isPage(_ name: String) -> Bool {
    [".yaml", ".md"].contains { name.utf8.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  private func make(_ path: String) throws {
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw ArchiveError.systemFailure(doing: "make the folder \(path)", why: error.localizedDescription)
    }
  }
}

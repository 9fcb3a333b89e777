/// Decides what a path is (by content, never by its name) and opens it.
struct ContainerOpener {
  let limits: ExportLimits

  func open(_ path: String) throws -> any Container {
    let file = try FileOnDisk(at: path)
    if file.isFolder { return try FolderContainer(root: file, limits: limits) }
    guard file.size > 0 else {
      throw ExportError.cannotOpen(
        path: file.path, why: "it is empty (0 bytes): the download did not work", advice: "Download it again.")
    }
    let container = try open(file)
    guard !container.entries.isEmpty else { throw nothingToRead(in: container) }
    return container
  }

  private func open(_ file: FileOnDisk) throws -> any Container {
    let head = try file.bytes(at: 0, count: ContentKind.headLength)
    switch ContentKind(head: head) {
    case .zip: return try ZipContainer(file: file, limits: limits)
    case .gzip: return try TarGzipContainer(file: file, limits: limits)
    case .zipSegment: throw ZipEndRecord.splitZip(file)
    case .foreign(let what, let advice):
      throw ExportError.cannotOpen(path: file.path, why: what, advice: advice)
    case .other:
      try assertNoBrokenArchive(file, head: head)
      return try FileContainer(file: file)
    }
  }

  /// A file that is named as an archive, or ends as one, and does not begin as one.
  private func assertNoBrokenArchive(_ file: FileOnDisk, head: [UInt8]) throws {
    let named = isNamedAsArchive(file.name)
    if named, ContentKind.isHTML(head) {
      throw ExportError.cannotOpen(
        path: file.path, why: "this is a web page that was saved under the name of an archive",
        advice: "Open the platform's page, sign in, and download the export itself.")
    }
    if try ZipEndRecord.endsAsZip(file) {
      throw ExportError.damaged(
        path: file.path, member: nil, why: "there are other bytes before the beginning of the zip")
    }
    if named {
      throw ExportError.damaged(
        path: file.path, member: nil, why: "it is named as an archive and is none; its beginning is damaged")
    }
  }

  private func isNamedAsArchive(_ name: String) -> Bool {
    let folded = name.utf8.map { (65...90).contains($0) ? $0 + 32 : $0 }
    return [".zip", ".tgz", ".gz"].contains { folded.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  private func nothingToRead(in container: any Container) -> ExportError {
    let refused = container.setAside.filter { $0.kind == .refused }
    let path = container.received.path
    guard let first = refused.first else {
      return .cannotOpen(
        path: path, why: "it holds no files", advice: "Ask the platform for the export again, and for all of its data.")
    }
    if refused.allSatisfy({ $0.why == ZipEntryRecord.encrypted }) {
      return .cannotOpen(
        path: path, why: "its files are locked with a password",
        advice: "Ask for a copy without a password, or unlock it and import the folder that comes out.")
    }
    return .cannotOpen(
      path: path, why: "none of its \(refused.count) files can be read: \(first.path): \(first.why)",
      advice: "Ask the platform for the export again.")
  }
}

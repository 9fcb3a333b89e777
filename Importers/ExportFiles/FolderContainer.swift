import Crypto
import Foundation

/// A folder as an export: somebody unpacked the zip.
struct FolderContainer: Container {
  let received: ReceivedFile
  let entries: [Entry]
  let setAside: [SetAside]
  private let root: String

  init(path: String, limits: ExportLimits) throws {
    root = path
    var entries: [Entry] = []
    let paths = try FileManager.default.subpathsOfDirectory(atPath: path).sorted()
    for relative in paths {
      let attributes = try FileManager.default.attributesOfItem(atPath: path + "/" + relative)
      guard attributes[.type] as? FileAttributeType == .typeRegular else { continue }
      entries.append(Entry(path: relative, size: attributes[.size] as? Int ?? 0, number: entries.count))
    }
    self.entries = entries
    setAside = []
    let lines = try entries.map { entry in
      (sha256: ExportDigest.hex(SHA256.hash(data: try Data(contentsOf: URL(fileURLWithPath: path + "/" + entry.path)))), path: entry.path)
    }
    received = ReceivedFile(
      name: URL(fileURLWithPath: path).lastPathComponent, path: path, sha256: ExportDigest.ofLines(lines),
      bytes: entries.reduce(0) { $0 + $1.size }, form: .folder)
  }

  func open(_ entry: Entry) throws -> MemberReader {
    try FileContainer.reader(path: root + "/" + entry.path)
  }
}

/// A single file as an export.
struct FileContainer: Container {
  let received: ReceivedFile
  let entries: [Entry]
  let setAside: [SetAside] = []

  init(path: String, limits: ExportLimits) throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    let name = URL(fileURLWithPath: path).lastPathComponent
    received = ReceivedFile(
      name: name, path: path, sha256: ExportDigest.hex(SHA256.hash(data: data)), bytes: data.count, form: .file)
    entries = [Entry(path: name, size: data.count, number: 0)]
  }

  func open(_ entry: Entry) throws -> MemberReader { try FileContainer.reader(path: received.path) }

  static func reader(path: String) throws -> MemberReader {
    let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    return MemberReader {
      guard let data = try handle.read(upToCount: 1 << 18), !data.isEmpty else { return nil }
      return [UInt8](data)
    }
  }
}

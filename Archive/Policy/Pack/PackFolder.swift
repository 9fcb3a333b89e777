import Foundation

/// The folder in which a pack's files stand.
struct PackFolder {
  /// A pack is written by hand: one that is larger is something else.
  static let mostFiles = 500
  static let mostBytes = 1_000_000

  private let path: String

  init(_ path: String) { self.path = path }

  /// The YAML files at its top and in `rules` and `registers`, sorted by the bytes of their names.
  ///
  /// - Throws: `PackErrors`.
  func files() throws -> [PackFile] {
    var errors: [PackError] = []
    let names = try ["", "rules/", "registers/"].flatMap { folder in try self.names(in: folder) }
    guard names.count <= Self.mostFiles else {
      throw PackErrors(errors: [PackError(file: path, line: nil, problem: "more than \(Self.mostFiles) files")])
    }
    var files: [PackFile] = []
    for name in names {
      do { files.append(try file(name)) } catch { errors.append(error) }
    }
    guard errors.isEmpty else { throw PackErrors(errors: errors) }
    return files.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  private func names(in folder: String) throws(PackErrors) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: path + "/" + folder)
        .filter { $0.utf8.suffix(5).elementsEqual(".yaml".utf8) }.map { folder + $0 }
    } catch {
      let name = folder.isEmpty ? path : folder
      throw PackErrors(errors: [
        PackError(
          file: name, line: nil, problem: "the folder cannot be read",
          expected: "a folder with policy.yaml, clauses.yaml, rules and registers")
      ])
    }
  }

  private func file(_ name: String) throws(PackError) -> PackFile {
    guard let handle = FileHandle(forReadingAtPath: path + "/" + name),
      let data = try? handle.read(upToCount: Self.mostBytes + 1)
    else { throw PackError(file: name, line: nil, problem: "the file cannot be read, or is empty") }
    guard data.count <= Self.mostBytes else {
      throw PackError(file: name, line: nil, problem: "the file is larger than \(Self.mostBytes) bytes")
    }
    return PackFile(name: name, bytes: Array(data))
  }
}

import Foundation
import Testing

func fixture(_ name: String) throws -> String {
  try #require(Bundle.module.resourceURL).appendingPathComponent("Fixtures/" + name).path
}

/// Makes a folder with these files for a moment.
func withFolder(_ files: [String: String], named name: String = "export", _ body: (String) throws -> Void) throws {
  let parent = FileManager.default.temporaryDirectory.appendingPathComponent("muniment-\(UUID().uuidString)")
  defer { try? FileManager.default.removeItem(at: parent) }
  let folder = parent.appendingPathComponent(name)
  for (path, content) in files {
    let file = folder.appendingPathComponent(path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(content.utf8).write(to: file)
  }
  try body(folder.path)
}

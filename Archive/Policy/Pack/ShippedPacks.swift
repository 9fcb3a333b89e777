import Foundation

extension PolicyPack {
  /// The packs that come with the program, by name.
  ///
  /// - Throws: `PackErrors` when the program was moved without its folder of resources.
  public static func shipped() throws -> [String] {
    let folder = try shippedFolder()
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    return names.filter { FileManager.default.fileExists(atPath: folder + "/" + $0 + "/policy.yaml") }.sorted()
  }

  /// - Parameter name: One of `shipped()`.
  public init(shipped name: String) throws {
    guard try Self.shipped().contains(where: { $0.utf8.elementsEqual(name.utf8) }) else {
      throw PackErrors(errors: [PackError(file: name, line: nil, problem: "no such pack comes with the program")])
    }
    try self.init(opening: Self.shippedFolder() + "/" + name)
  }

  /// Where the files of a pack are that comes with the program; nil: none is called so.
  public static func shippedPath(_ name: String) throws -> String? {
    try shipped().contains { $0.utf8.elementsEqual(name.utf8) } ? shippedFolder() + "/" + name : nil
  }

  /// In the folder of resources beside the program.
  static func shippedFolder() throws -> String {
    let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    let folder = program.deletingLastPathComponent().appendingPathComponent("muniment_Policy.resources/Packs").path
    guard FileManager.default.fileExists(atPath: folder) else {
      throw PackErrors(errors: [
        PackError(
          file: "muniment_Policy.resources", line: nil, problem: "the folder is not beside the program",
          expected: "the program where it was installed")
      ])
    }
    return folder
  }
}

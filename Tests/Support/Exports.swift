import Foundation

/// The sample exports that tests read: the made-up council's, and the fixtures of the importers' tests.
public enum Exports {
  public static let demoFacebook = "facebook-wenlowtowncouncil-2025-04-30"
  public static let demoX = "twitter-wenlowtc-2025-04-28"
  public static let demoAndroid = "WhatsApp Chat with Wenlow Flood Wardens.txt"
  public static let demoIOS = "WhatsApp Chat - Wenlow Flood Wardens"
  public static let demo = [demoFacebook, demoX, demoAndroid, demoIOS]

  /// The repository's root, from where this file stood when it was compiled.
  public static let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  public static func demo(_ name: String) -> String { repository + "/Sources/muniment/Demo/" + name }

  public static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }

  /// For example `fixture("X", "archive-2024")`.
  public static func fixture(_ importer: String, _ name: String) -> String {
    repository + "/Tests/\(importer)ImporterTests/Fixtures/" + name
  }
}

extension TemporaryFolder {
  /// A copy of a file or folder, under its own name or another.
  @discardableResult
  public func copy(_ source: String, as name: String? = nil) throws -> String {
    let target = file(name ?? URL(fileURLWithPath: source).lastPathComponent)
    try FileManager.default.copyItem(atPath: source, toPath: target)
    return target
  }

  /// Zips what is in a folder, or one file, as `name`.
  @discardableResult
  public func zip(_ source: String, as name: String, only patterns: [String] = []) throws -> String {
    let url = URL(fileURLWithPath: source)
    let isFolder = Exports.isFolder(source)
    let folder = isFolder ? source : url.deletingLastPathComponent().path
    let what = isFolder ? "." : url.lastPathComponent
    let outcome = try Program("zip", in: folder)
      .run(["-q", "-r", file(name), what] + (patterns.isEmpty ? [] : ["-i"] + patterns))
    guard outcome.exitCode == 0 else { throw NotZipped(why: outcome.errText) }
    return file(name)
  }

  public func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: file(name))))
  }
}

public struct NotZipped: Error {
  public let why: String
}

import Foundation

/// A folder of a test's own, removed with the value.
public final class TemporaryFolder {
  public let path: String

  public init() throws {
    path = NSTemporaryDirectory() + "muniment-test-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  public func file(_ name: String) -> String { path + "/" + name }

  @discardableResult
  public func write(_ bytes: some Sequence<UInt8>, to name: String) throws -> String {
    let target = URL(fileURLWithPath: file(name))
    try FileManager.default.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: target)
    return target.path
  }

  /// A folder with these files, by their paths in it, which `body` gets before it is removed.
  ///
  /// - Parameter name: the folder's own name, where that matters.
  public static func with<Result>(
    _ files: [String: [UInt8]], named name: String = "export", _ body: (String) throws -> Result
  ) throws -> Result {
    let folder = try TemporaryFolder()
    for (path, bytes) in files { try folder.write(bytes, to: name + "/" + path) }
    return try withExtendedLifetime(folder) { try body(folder.file(name)) }
  }

  public static func with<Result>(
    _ files: [String: String], named name: String = "export", _ body: (String) throws -> Result
  ) throws -> Result {
    try with(files.mapValues { Array($0.utf8) }, named: name, body)
  }
}

/// A small random source with a seed, the same on every machine (SplitMix64).
public struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

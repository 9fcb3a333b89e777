/// One file of a policy pack.
public struct PackFile: Hashable, Sendable {
  /// Within the pack, with `/`: `rules/tone.yaml`.
  public let name: String
  public let bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// Whether it stands in a folder of the pack.
  func isIn(_ folder: String) -> Bool { name.utf8.starts(with: (folder + "/").utf8) }
}

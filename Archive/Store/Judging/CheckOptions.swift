/// Which part of the archive is checked, by which rules.
public struct CheckOptions: Sendable, Hashable {
  /// By id; empty: all.
  public var rules: Set<String>
  /// Only acts from then on, seconds since 1970.
  public var since: Int64?
  /// With false everything is undone at the end, and every act is judged anew: only the report remains.
  public var isKept: Bool

  public init(rules: Set<String> = [], since: Int64? = nil, isKept: Bool = true) {
    self.rules = rules
    self.since = since
    self.isKept = isKept
  }

  /// Whether what a check has seen need not be seen again by the next.
  var isWhole: Bool { rules.isEmpty && since == nil && isKept }
}

/// Whose rules an archive is checked by.
public struct CheckedPack: Sendable, Codable, Hashable {
  public let name: String
  /// SHA-256 over its files, in hex.
  public let digest: String

  public init(name: String, digest: String) {
    self.name = name
    self.digest = digest
  }
}

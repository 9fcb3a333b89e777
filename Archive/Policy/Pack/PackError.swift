/// A mistake in a policy pack, and where it stands.
public struct PackError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Within the pack: `registers/elections.yaml`.
  public let file: String
  /// From 1; nil: the file as a whole.
  public let line: Int?
  public let problem: String
  public let expected: String?

  public init(file: String, line: Int?, problem: String, expected: String? = nil) {
    self.file = file
    self.line = line
    self.problem = problem
    self.expected = expected
  }

  /// `registers/elections.yaml:12: no such day "2025-02-30"; expected a day such as 2026-04-20`
  public var description: String {
    let place = line.map { "\(file):\($0)" } ?? file
    return "\(place): \(problem)" + (expected.map { "; expected \($0)" } ?? "")
  }
}

/// All that is wrong with a pack, not only the first mistake.
public struct PackErrors: Error, Hashable, Sendable, CustomStringConvertible {
  public let errors: [PackError]

  public var description: String { errors.map(\.description).joined(separator: "\n") }
}

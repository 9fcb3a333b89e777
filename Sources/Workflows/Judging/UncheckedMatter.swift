/// Something that nobody looked at, and why: so that "nothing flagged" is never taken for "all is well".
public struct UncheckedMatter: Sendable, Codable, Hashable {
  public let what: String
  /// How many, where it can be counted.
  public let count: Int?
  public let why: String

  init(_ what: String, count: Int? = nil, _ why: String) {
    self.what = what
    self.count = count
    self.why = why
  }
}

/// Something that nobody looked at, and why: so that "nothing flagged" is never taken for "all is well".
public struct UncheckedMatter: Sendable, Codable, Hashable {
  public let what: String
  /// How many, where it can be counted.
  public let count: Int?
  public let why: String
  /// Whoever reads the year's numbers must know it first.
  public let isGrave: Bool

  enum CodingKeys: String, CodingKey {
    case what, count, why
    case isGrave = "grave"
  }

  init(_ what: String, count: Int? = nil, isGrave: Bool = false, _ why: String) {
    self.what = what
    self.count = count
    self.why = why
    self.isGrave = isGrave
  }
}

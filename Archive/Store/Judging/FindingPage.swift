/// A page of findings, the newest acts first.
public struct FindingPage: Sendable, Encodable, Hashable {
  /// Of all pages.
  public let total: Int
  public let findings: [Finding]
  /// Gives the page after this one; nil: it is the last.
  public let next: String?

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(total, forKey: .total)
    try values.encode(findings, forKey: .findings)
    try values.encode(next, forKey: .next)
  }

  private enum CodingKeys: String, CodingKey { case total, findings, next }
}

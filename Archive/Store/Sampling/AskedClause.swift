/// What reviewers are asked of each post.
public struct AskedClause: Sendable, Codable, Hashable {
  /// The clause's number in the policy.
  public let id: String
  public let text: String
  /// The version of the policy whose text this is; nil: no policy.
  public let version: String?

  public init(id: String, text: String, version: String?) {
    self.id = id
    self.text = text
    self.version = version
  }

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(id, forKey: .id)
    try values.encode(text, forKey: .text)
    try values.encode(version, forKey: .version)
  }
}

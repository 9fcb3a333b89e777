/// A statute or code by which acts are judged whatever policy was in force.
public struct Statute: Hashable, Sendable, Codable {
  public let id: String
  public let citation: String
  /// First day; nil: before anything an archive can hold.
  public let from: String?
  /// Last day; nil: in force still.
  public let until: String?
  /// What it asks of a council's account, in one sentence.
  public let asks: String

  public init(id: String, citation: String, from: String? = nil, until: String? = nil, asks: String) {
    self.id = id
    self.citation = citation
    self.from = from
    self.until = until
    self.asks = asks
  }
}

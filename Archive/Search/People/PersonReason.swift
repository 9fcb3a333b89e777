/// Why a post is offered as one that concerns a person.
public struct PersonReason: Hashable, Sendable, Codable {
  /// What the post has to do with the person.
  public enum Relation: String, Hashable, Sendable, Codable, CaseIterable {
    case wrote
    case named
    case mentioned
    case tagged
    case linked
    /// It answers a post of theirs.
    case answers
    /// It stands in a conversation that bears their name, or in a private one between them and one other.
    case conversation
    case email, phone, address, postcode, vehicle, role
  }

  public let relation: Relation
  public let strength: HitStrength
  /// By what form of what is known: "full name", "one letter off".
  public let by: String
  /// The variant that stands there, folded.
  public let variant: String
  public let field: SearchField?
  /// Which value of the field, counted from 0.
  public let value: Int?
  /// In Unicode scalars of that value.
  public let start: Int?
  public let end: Int?

  public init(
    _ relation: Relation, _ strength: HitStrength, by: String, variant: String, field: SearchField? = nil,
    value: Int? = nil, range: Range<Int>? = nil
  ) {
    self.relation = relation
    self.strength = strength
    self.by = by
    self.variant = variant
    self.field = field
    self.value = value
    start = range?.lowerBound
    end = range?.upperBound
  }

  /// Of two reasons that are as sure the one with the lower number tells more: a title and surname more than a surname
  /// alone.
  public var order: Int { NameForm.Kind(rawValue: by)?.rank ?? 0 }

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(relation, forKey: .relation)
    try values.encode(strength, forKey: .strength)
    try values.encode(by, forKey: .by)
    try values.encode(variant, forKey: .variant)
    try values.encode(field, forKey: .field)
    try values.encode(value, forKey: .value)
    try values.encode(start, forKey: .start)
    try values.encode(end, forKey: .end)
  }
}

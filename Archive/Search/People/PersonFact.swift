/// One thing that is known of a person: a name, a handle, a telephone number.
public struct PersonFact: Hashable, Sendable, Codable {
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case name
    case formerName = "former_name"
    case initials, nickname, title, handle
    /// The platform's own number of their account.
    case id
    case email, phone, address, postcode, vehicle, role
  }

  public let kind: Kind
  /// As the clerk wrote it.
  public let value: String
  /// Of a handle or an id: the platform's raw value. Nil: any.
  public let platform: String?
  /// Of a handle: the first and the last day on which it was theirs, as 2024-05-17.
  public let from: String?
  public let until: String?

  public init(_ kind: Kind, _ value: String, platform: String? = nil, from: String? = nil, until: String? = nil) {
    self.kind = kind
    self.value = value
    self.platform = platform
    self.from = from
    self.until = until
  }

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(kind, forKey: .kind)
    try values.encode(value, forKey: .value)
    try values.encode(platform, forKey: .platform)
    try values.encode(from, forKey: .from)
    try values.encode(until, forKey: .until)
  }

  /// What is wrong with the value, as a sentence; nil where it can be searched for.
  public var fault: String? {
    switch kind {
    case .phone: PhoneNumber(value) == nil ? "A telephone number has 7 to 15 digits." : nil
    case .email: Handle.isAddress(value) ? nil : "An e-mail address has one @ with something on both sides."
    case .postcode: Postcode(value) == nil ? "A postcode looks like WN4 2QT." : nil
    case .handle: Handle(value) == nil ? "A handle has at least two letters or digits and no space." : nil
    case .name, .formerName: nameFault
    case .id: value.utf8.isEmpty ? "An id cannot be empty." : nil
    case .initials, .nickname, .title, .address, .vehicle, .role:
      TextFolder.fold(value).tokens.isEmpty ? "There is nothing in it to search for." : nil
    }
  }

  private var nameFault: String? {
    PersonName(value) == nil ? "Give a first name and a surname: \"Ann Pryce\" or \"van der Berg, Ann\"." : nil
  }
}

/// How sure it is that a post concerns the person.
public enum HitStrength: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
  /// Their handle, id, e-mail address or telephone number; written under their full name.
  case strong
  /// Their full name stands there.
  case likely
  /// Something that others share: a surname with a title or initials, one letter off, a nickname alone.
  case possible

  private var rank: Int { self == .strong ? 0 : self == .likely ? 1 : 2 }

  /// Stronger ones come first.
  public static func < (left: HitStrength, right: HitStrength) -> Bool { left.rank < right.rank }
}

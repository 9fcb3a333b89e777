/// Something in a text that may tell of a living person: a suggestion for a person to look at, never a proof. Numbers with
/// a right checksum turn up by chance.
public struct PersonalDatum: Hashable, Sendable {
  /// What it seems to be; the names that rules use in their list `kinds`.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case phone
    case nationalInsurance = "national-insurance"
    case nhsNumber = "nhs-number"
    case postcode
    case email
    /// A sort code with an account number.
    case bankAccount = "bank-account"
    case iban
    case paymentCard = "payment-card"
    case vehicle
    case birthDate = "birth-date"
    case address
    /// Somebody's name on a platform, in a web address.
    case username
  }

  public enum Confidence: Int, Hashable, Sendable, Codable, CaseIterable, Comparable {
    /// The shape, and something that speaks against it.
    case low = 1
    /// The shape alone where it is telling, or a cue with a looser shape.
    case medium
    /// A checksum or a telling shape, and words that say what it is.
    case high

    public static func < (left: Confidence, right: Confidence) -> Bool { left.rawValue < right.rawValue }
  }

  public let kind: Kind
  /// Bytes of the `CheckedText`.
  public let range: Range<Int>
  public let confidence: Confidence
  /// Half a sentence for the reviewer.
  public let why: String
  /// The datum in one spelling, to compare with what is allowed: `01632960123`, `SY81AZ`, `jo@example.org`.
  public let value: String

  public init(_ kind: Kind, _ range: Range<Int>, _ confidence: Confidence, why: String, value: String) {
    self.kind = kind
    self.range = range
    self.confidence = confidence
    self.why = why
    self.value = value
  }
}

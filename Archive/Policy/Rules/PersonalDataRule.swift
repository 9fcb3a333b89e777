/// Personal data of the kinds that the pack names. What the council publishes as its own is left out afterwards, and
/// counted (`Suppression`).
///
/// Lists: `kinds` (`phone`, `email` …), `organisations` (beginnings of values that are no person's: `080`, `03`). Numbers:
/// `confidence`, the least that is flagged (1 low, 2 medium, 3 high).
public struct PersonalDataRule: Rule {
  public static let kind = "personal-data"
  public static let behaviour = 2
  public static let needs: ActTraits? = .personalData

  public let description: RuleDescription
  public let patterns: [Pattern] = []
  private let kinds: Set<PersonalDatum.Kind>
  private let least: PersonalDatum.Confidence
  private let organisations: [[UInt8]]

  public init(_ description: RuleDescription) throws {
    self.description = description
    kinds = try Self.kinds(description)
    least = try Self.confidence(description)
    organisations = (description.lists["organisations"] ?? []).map { Array($0.utf8) }
  }

  public func flags(in act: CheckedAct, hits: [PatternHit], _ setting: Setting) -> [Flag] {
    var flags: [Flag] = []
    for (field, data) in act.personalData.enumerated() {
      for datum in data where isDue(datum) {
        let why = "This \(datum.why). \(description.why)"
        flags.append(act.flag(description, field: field, bytes: datum.range, why: why))
      }
    }
    return flags
  }

  private func isDue(_ datum: PersonalDatum) -> Bool {
    kinds.contains(datum.kind) && datum.confidence >= least
      && !organisations.contains { datum.value.utf8.starts(with: $0) }
  }

  private static func kinds(_ description: RuleDescription) throws -> Set<PersonalDatum.Kind> {
    let names = description.lists["kinds"] ?? []
    guard !names.isEmpty else { throw RuleError(rule: description.id, reason: "the list \"kinds\" is missing") }
    return Set(
      try names.map { name in
        guard let kind = PersonalDatum.Kind(rawValue: name) else {
          let known = PersonalDatum.Kind.allCases.map(\.rawValue).joined(separator: ", ")
          throw RuleError(rule: description.id, reason: "\"\(name)\" is no kind of personal data; known: \(known)")
        }
        return kind
      })
  }

  private static func confidence(_ description: RuleDescription) throws -> PersonalDatum.Confidence {
    guard let confidence = PersonalDatum.Confidence(rawValue: description.numbers["confidence"] ?? 2) else {
      throw RuleError(rule: description.id, reason: "\"confidence\" is 1 (low), 2 (medium) or 3 (high)")
    }
    return confidence
  }
}

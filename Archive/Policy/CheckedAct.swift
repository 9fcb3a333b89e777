import Records

/// An act with its texts as the rules read them.
public struct CheckedAct: Sendable {
  public let act: Act
  /// In the order of `act.fields`.
  public let texts: [CheckedText]
  /// What in each text may be personal data, found once for all the rules about it; empty where no text has any.
  public let personalData: [[PersonalDatum]]
  /// Each address once: where it stands in the words, else as the platform told it.
  let linkedAddresses: [LinkedAddress]
  /// Each place in the words, then what the platform told beside them.
  let mentionedAccounts: [MentionedAccount]
  let traits: ActTraits

  public init(_ act: Act) {
    self.act = act
    texts = act.fields.map { CheckedText($0.text) }
    traits = ActTraits(act, texts)
    personalData = traits.contains(.personalData) ? Self.personalData(texts, act.at) : []
    linkedAddresses = traits.contains(.links) ? LinkedAddress.find(in: texts, act.links) : []
    mentionedAccounts = traits.contains(.mentions) ? MentionedAccount.find(in: texts, act.mentions) : []
  }

  /// The flag of a rule at bytes of a field's reading.
  public func flag(
    _ rule: RuleDescription, field: Int, bytes: Range<Int>, why: String? = nil, severity: Flag.Severity? = nil
  ) -> Flag {
    let range = texts[field].published(bytes)
    let scalars = act.fields[field].text.unicodeScalars
    let start = scalars.index(scalars.startIndex, offsetBy: range.lowerBound)
    let end = scalars.index(start, offsetBy: range.count)
    return Flag(
      rule: rule.id, field: act.fields[field].name, ordinal: act.fields[field].ordinal, range: range,
      evidence: String(scalars[start..<end]), why: why ?? rule.why, severity: severity ?? rule.severity)
  }

  private static func personalData(_ texts: [CheckedText], _ at: PublicationTime) -> [[PersonalDatum]] {
    let published = CivilTime(utc: min(max(at.seconds, 0), latest))
    return texts.map { PersonalData.find(in: $0, published: published) }
  }

  /// The end of the year 9999, after which there are no dates.
  private static let latest: Int64 = 253_402_300_799
}

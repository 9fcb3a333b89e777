/// A named partner is criticised: "Shropshire Council has failed", "what a shambles from …".
///
/// Lists: `partners` (case counts); `failings`, which must follow the name, or what is the partner's, directly; `blame`, anywhere in the sentence;
/// `except`.
public struct PartnerCriticismRule: LexiconRule {
  public static let kind = "partner-criticism"
  public static let leads: Set<String>? = ["failings", "blame"]
  public static let behaviour = 2

  public let description: RuleDescription
  let lexicon: Lexicon
  /// Bytes that may stand between a partner's name and its failing.
  private static let reach = 3

  public init(_ description: RuleDescription) throws {
    self.description = description
    lexicon = try Lexicon(description, ["partners", "failings", "blame"], cased: ["partners"])
  }

  public func flags(in act: CheckedAct, hits: [PatternHit], _ setting: Setting) -> [Flag] {
    let partners = lexicon.standing(["partners"], among: hits)
    guard !partners.isEmpty else { return [] }
    let failings = lexicon.standing(["failings"], among: hits).filter { isPartners($0, partners, act) }
    let failed = Dictionary(grouping: failings, by: \.field).mapValues { Spans($0.map(\.bytes)) }
    let blame = lexicon.standing(["blame"], among: hits).filter {
      failed[$0.field]?.overlaps($0.bytes) != true && isNearPartner($0, partners, act)
    }
    return (failings + blame).sorted { ($0.field, $0.bytes.lowerBound) < ($1.field, $1.bytes.lowerBound) }
      .map { act.flag(description, $0) }
  }

  private func isNearPartner(_ hit: PatternHit, _ partners: [PatternHit], _ act: CheckedAct) -> Bool {
    Spans(names(partners, hit)).overlaps(act.texts[hit.field].sentence(around: hit.bytes))
  }

  /// Whether the name, or something of the partner's, stands before the failing.
  private func isPartners(_ hit: PatternHit, _ partners: [PatternHit], _ act: CheckedAct) -> Bool {
    let text = act.texts[hit.field]
    let (sentence, start) = (text.sentence(around: hit.bytes), hit.bytes.lowerBound)
    return names(partners, hit).contains { name in
      guard name.upperBound <= start, name.upperBound > sentence.lowerBound else { return false }
      return start - name.upperBound <= Self.reach || isPossessive(text.bytes[name.upperBound..<start])
    }
  }

  private func names(_ partners: [PatternHit], _ hit: PatternHit) -> [Range<Int>] {
    partners.filter { $0.field == hit.field }.map(\.bytes)
  }

  /// `'s decision`, `' new contractors`: three words at most.
  private func isPossessive(_ between: ArraySlice<UInt8>) -> Bool {
    let apostrophe = UInt8(ascii: "'")
    guard between.count <= 60, between.first == apostrophe else { return false }
    let isMarked = between.dropFirst().first == 0x20 || between.starts(with: "'s ".utf8)
    let words = between.split(separator: 0x20)
    return isMarked && (2...4).contains(words.count)
      && words.dropFirst().allSatisfy { $0.allSatisfy { $0.isWordByte || $0 == UInt8(ascii: "-") } }
  }
}

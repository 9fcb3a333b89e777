import Records

/// A party's or a candidate's account, hashtag or website is named, linked or shared.
///
/// Lists: `handles`, `hashtags`, `domains`, `pages` (beginnings of addresses), without their signs; the registers'
/// parties and candidates are added.
public struct PartyAccountRule: Rule {
  public static let kind = "party-account"
  public static let needs: ActTraits? = [.mentions, .hashtags, .links, .share]

  public let description: RuleDescription
  public let patterns: [Pattern] = []

  private let named: PartyMarks

  public init(_ description: RuleDescription) {
    self.description = description
    named = PartyMarks(description)
  }

  public func flags(in act: CheckedAct, hits: [PatternHit], _ setting: Setting) -> [Flag] {
    mentioned(act, setting) + tagged(act, setting) + linked(act, setting) + shared(act, setting)
  }

  private func mentioned(_ act: CheckedAct, _ setting: Setting) -> [Flag] {
    act.mentionedAccounts.filter { isKnown($0.handle, setting) }.map {
      act.flag(description, at: $0.place, evidence: $0.text)
    }
  }

  private func tagged(_ act: CheckedAct, _ setting: Setting) -> [Flag] {
    act.texts.indices.flatMap { field in
      act.texts[field].tags(after: UInt8(ascii: "#")).filter { bytes in
        let tag = act.texts[field].bytes[bytes.dropFirst()].lowercasedBytes
        return named.has(hashtag: tag, on: setting.day) || setting.partyMarks.has(hashtag: tag, on: setting.day)
      }.map { act.flag(description, field: field, bytes: $0) }
    }
  }

  private func linked(_ act: CheckedAct, _ setting: Setting) -> [Flag] {
    act.linkedAddresses.filter {
      named.has($0.address, on: setting.day) || setting.partyMarks.has($0.address, on: setting.day)
    }.map { act.flag(description, at: $0.place, evidence: $0.text) }
  }

  /// Whose words a native share shows.
  private func shared(_ act: CheckedAct, _ setting: Setting) -> [Flag] {
    guard act.act.isShare, let handle = act.act.author.handle, isKnown(handle.utf8.lowercasedBytes, setting)
    else { return [] }
    return [act.flag(description, at: nil, evidence: "@" + handle)]
  }

  private func isKnown(_ handle: [UInt8], _ setting: Setting) -> Bool {
    named.has(handle: handle, on: setting.day) || setting.partyMarks.has(handle: handle, on: setting.day)
  }
}

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

  private let handles: Set<[UInt8]>
  private let hashtags: Set<[UInt8]>
  private let domains: [[UInt8]]
  private let pages: [[UInt8]]

  public init(_ description: RuleDescription) {
    self.description = description
    handles = Set(description.bytes("handles"))
    hashtags = Set(description.bytes("hashtags"))
    domains = description.bytes("domains")
    pages = description.bytes("pages")
  }

  public func flags(in act: CheckedAct, hits: [PatternHit], _ setting: Setting) -> [Flag] {
    let day = setting.day
    let parties = setting.registers.parties.filter { $0.span.contains(day) }
    let candidates = setting.registers.councillors.filter { $0.isCandidate && $0.span.contains(day) }
    return mentioned(act, parties, candidates) + tagged(act, parties) + linked(act, parties, candidates)
      + shared(act, parties, candidates)
  }

  private func mentioned(_ act: CheckedAct, _ parties: [Party], _ candidates: [RegisteredCouncillor]) -> [Flag] {
    let mentions = act.mentionedAccounts
    guard !mentions.isEmpty else { return [] }
    return mentions.filter { isKnown($0.handle, parties, candidates) }.map {
      act.flag(description, at: $0.place, evidence: $0.text)
    }
  }

  private func tagged(_ act: CheckedAct, _ parties: [Party]) -> [Flag] {
    act.texts.indices.flatMap { field in
      act.texts[field].tags(after: UInt8(ascii: "#")).filter { bytes in
        let tag = act.texts[field].bytes[bytes.dropFirst()].lowercasedBytes
        return hashtags.contains(tag)
          || parties.contains { $0.hashtags.contains { tag.elementsEqual($0.utf8.lowercasedBytes) } }
      }.map { act.flag(description, field: field, bytes: $0) }
    }
  }

  private func linked(_ act: CheckedAct, _ parties: [Party], _ candidates: [RegisteredCouncillor]) -> [Flag] {
    let links = act.linkedAddresses
    guard !links.isEmpty else { return [] }
    let domains = domains + parties.flatMap(\.domains).map { $0.utf8.lowercasedBytes }
    let pages = pages + candidates.flatMap(\.pages).map { $0.utf8.lowercasedBytes }
    return links.filter { link in
      domains.contains { link.address.isBelow($0) } || pages.contains { link.address.isPage(beginning: $0) }
    }.map { act.flag(description, at: $0.place, evidence: $0.text) }
  }

  /// Whose words a native share shows.
  private func shared(_ act: CheckedAct, _ parties: [Party], _ candidates: [RegisteredCouncillor]) -> [Flag] {
    guard act.act.isShare, let handle = act.act.author.handle,
      isKnown(handle.utf8.lowercasedBytes, parties, candidates)
    else { return [] }
    return [act.flag(description, at: nil, evidence: "@" + handle)]
  }

  private func isKnown(_ handle: [UInt8], _ parties: [Party], _ candidates: [RegisteredCouncillor]) -> Bool {
    let registered = parties.flatMap(\.handles) + candidates.flatMap(\.handles)
    return handles.contains(handle) || registered.contains { handle.elementsEqual($0.utf8.lowercasedBytes) }
  }
}

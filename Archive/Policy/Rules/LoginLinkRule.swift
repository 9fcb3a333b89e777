import Records

/// A link that asks readers to sign in or to pay somewhere else than at a known site.
///
/// Lists: `parts`, what such an address holds between its signs (`login`); `trusted`, domains where people do sign in.
public struct LoginLinkRule: Rule {
  public static let kind = "login-link"
  public static let needs: ActTraits? = .links

  public let description: RuleDescription
  public let patterns: [Pattern] = []

  private let parts: Set<[UInt8]>
  private let trusted: [[UInt8]]

  public init(_ description: RuleDescription) {
    self.description = description
    parts = Set(description.bytes("parts"))
    trusted = description.bytes("trusted")
  }

  public func flags(in act: CheckedAct, hits: [PatternHit], _ setting: Setting) -> [Flag] {
    act.linkedAddresses.filter { link in
      asks(link.address) && !trusted.contains { link.address.isBelow($0) }
    }.map { act.flag(description, at: $0.place, evidence: $0.text) }
  }

  private func asks(_ address: WebAddress) -> Bool {
    (address.host + address.path).split { !$0.isWordByte }.contains { parts.contains(Array($0)) }
  }
}

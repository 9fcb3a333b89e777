import Records

/// A link that hides where it leads: a domain made to look like the council's, letters of other scripts, a number
/// instead of a name, a name before an `@`.
///
/// Lists: `domains`, those that are imitated.
public struct LookalikeLinkRule: Rule {
  public static let kind = "lookalike-link"
  public static let needs: ActTraits? = .links

  public let description: RuleDescription
  public let patterns: [Pattern] = []

  private let domains: [[UInt8]]

  public init(_ description: RuleDescription) {
    self.description = description
    domains = description.bytes("domains")
  }

  public func flags(in act: CheckedAct, hits: [PatternHit], _ setting: Setting) -> [Flag] {
    act.linkedAddresses.compactMap { link in
      reason(link.address).map { act.flag(description, at: link.place, evidence: link.text, why: $0) }
    }
  }

  private func reason(_ address: WebAddress) -> String? {
    if address.hasUser { return "The name before @ is not where the link leads." }
    if address.host.contains(where: { $0 >= 0x80 }) || hasEncodedLabel(address.host) {
      return "The address is written with letters that look like others."
    }
    if address.host.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: ".") }) {
      return "The link leads to a number, not to a named site."
    }
    guard !domains.contains(where: { address.isBelow($0) }) else { return nil }
    return domains.contains { imitates(address.host, $0) } ? "The address looks like another one's." : nil
  }

  private func hasEncodedLabel(_ host: [UInt8]) -> Bool {
    host.split(separator: UInt8(ascii: ".")).contains { $0.starts(with: "xn--".utf8) }
  }

  /// `wenlow-gov-uk.example`, `wenlow.gov.uk.example`, `wenl0w.example`.
  private func imitates(_ host: [UInt8], _ domain: [UInt8]) -> Bool {
    let dotted = host.map { $0 == UInt8(ascii: "-") ? UInt8(ascii: ".") : $0 }
    let plain = Array(host.starts(with: "www.".utf8) ? host.dropFirst(4) : host[...])
    return isContained(domain, in: dotted) || plain.count == domain.count && differences(plain, domain) == 1
  }

  private func isContained(_ domain: [UInt8], in host: [UInt8]) -> Bool {
    guard host.count > domain.count else { return false }
    return (0...host.count - domain.count).contains { host[$0...].starts(with: domain) }
  }

  private func differences(_ one: [UInt8], _ other: [UInt8]) -> Int { zip(one, other).count { $0 != $1 } }
}

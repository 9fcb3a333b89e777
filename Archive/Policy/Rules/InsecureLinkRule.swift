import Records

/// A link that can be read and changed on its way: `http://`.
public struct InsecureLinkRule: Rule {
  public static let kind = "insecure-link"
  public static let needs: ActTraits? = .links

  public let description: RuleDescription
  public let patterns: [Pattern] = []

  private let ignored: [[UInt8]]

  /// Lists: `ignore`, domains left alone (link shorteners of old posts).
  public init(_ description: RuleDescription) {
    self.description = description
    ignored = description.bytes("ignore")
  }

  public func flags(in act: CheckedAct, hits: [PatternHit], _ setting: Setting) -> [Flag] {
    act.linkedAddresses.filter { link in
      link.address.scheme.map { $0.elementsEqual("http".utf8) } ?? false
        && !ignored.contains { link.address.isBelow($0) }
    }.map { act.flag(description, at: $0.place, evidence: $0.text) }
  }
}

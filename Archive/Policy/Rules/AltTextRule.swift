import Records

/// A picture without a text for those who cannot see it.
///
/// Lists: `platforms`, those whose exports tell of such texts: elsewhere nobody can know. `placeholders`: what apps
/// write when nobody wrote anything.
public struct AltTextRule: Rule {
  public static let kind = "alt-text"
  public static let needs: ActTraits? = .media

  public let description: RuleDescription
  public let patterns: [Pattern] = []

  private let platforms: Set<[UInt8]>
  private let placeholders: Set<[UInt8]>

  public init(_ description: RuleDescription) {
    self.description = description
    platforms = Set(description.bytes("platforms"))
    placeholders = Set((description.lists["placeholders"] ?? []).map { $0.utf8.lettersAndDigits })
  }

  public func flags(in act: CheckedAct, hits: [PatternHit], _ setting: Setting) -> [Flag] {
    guard !act.act.media.isEmpty, !act.act.isShare, platforms.contains(act.act.platform.utf8.lowercasedBytes) else {
      return []
    }
    return act.act.media.filter { $0.isPicture && !isDescribed($0) }.map {
      Flag(rule: description.id, evidence: $0.name ?? "", why: description.why, severity: description.severity)
    }
  }

  private func isDescribed(_ media: Media) -> Bool {
    let written = (media.altText ?? "").utf8.lettersAndDigits
    let name = (media.name ?? "").utf8.lettersAndDigits
    return !written.isEmpty && written != name && !placeholders.contains(written)
  }
}

extension Media {
  fileprivate var isPicture: Bool { type.utf8.elementsEqual("image".utf8) || type.utf8.elementsEqual("animation".utf8) }
}

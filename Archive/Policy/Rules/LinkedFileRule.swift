import Records

/// A link to a file that a computer would run when it is opened.
///
/// Lists: `endings` (`exe`).
public struct LinkedFileRule: Rule {
  public static let kind = "linked-file"
  public static let needs: ActTraits? = .links

  public let description: RuleDescription
  public let patterns: [Pattern] = []

  private let endings: Set<[UInt8]>

  public init(_ description: RuleDescription) {
    self.description = description
    endings = Set(description.bytes("endings"))
  }

  public func flags(in act: CheckedAct, hits: [PatternHit], _ setting: Setting) -> [Flag] {
    act.linkedAddresses.filter { isProgram($0.address) }.map {
      act.flag(description, at: $0.place, evidence: $0.text)
    }
  }

  private func isProgram(_ address: WebAddress) -> Bool {
    guard let name = address.path.split(separator: UInt8(ascii: "/")).last,
      let point = name.lastIndex(of: UInt8(ascii: "."))
    else { return false }
    return endings.contains(Array(name[(point + 1)...]))
  }
}

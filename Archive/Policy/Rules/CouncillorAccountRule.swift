import Records

/// A councillor's account is named, linked or shared while an election is near.
///
/// Registered councillors, MPs and commissioners, and handles that say so themselves (`prefixes`: `cllr`, `mayor`).
/// Before the notice of election, in the council's own careful time, one step less severe.
public struct CouncillorAccountRule: Rule {
  public static let kind = "councillor-account"
  public static let needs: ActTraits? = [.mentions, .links, .share]
  public static let registers = [["elections"]]

  public let description: RuleDescription
  public let patterns: [Pattern] = []

  private let prefixes: [[UInt8]]

  public init(_ description: RuleDescription) {
    self.description = description
    prefixes = description.bytes("prefixes")
  }

  public func flags(in act: CheckedAct, hits: [PatternHit], _ setting: Setting) -> [Flag] {
    guard let period = setting.strictestPeriod else { return [] }
    let councillors = setting.registers.councillors.filter { $0.span.contains(setting.day) }
    let severity = period.severity(description.severity)
    let mentions = act.mentionedAccounts.filter { isCouncillors($0.handle, councillors) }.map {
      act.flag(description, at: $0.place, evidence: $0.text, severity: severity)
    }
    let links = act.linkedAddresses.filter { isCouncillors($0.address, councillors) }.map {
      act.flag(description, at: $0.place, evidence: $0.text, severity: severity)
    }
    return mentions + links + shared(act, councillors, severity)
  }

  private func shared(
    _ act: CheckedAct, _ councillors: [RegisteredCouncillor], _ severity: Flag.Severity
  ) -> [Flag] {
    guard act.act.isShare, let handle = act.act.author.handle, isCouncillors(handle.utf8.lowercasedBytes, councillors)
    else { return [] }
    return [act.flag(description, at: nil, evidence: "@" + handle, severity: severity)]
  }

  private func isCouncillors(_ handle: [UInt8], _ councillors: [RegisteredCouncillor]) -> Bool {
    prefixes.contains { handle.starts(with: $0) }
      || councillors.contains { $0.handles.contains { handle.elementsEqual($0.utf8.lowercasedBytes) } }
  }

  /// Their registered pages, and profiles whose name is a councillor's handle.
  private func isCouncillors(_ address: WebAddress, _ councillors: [RegisteredCouncillor]) -> Bool {
    if address.isPage(beginning: councillors.flatMap(\.pages).map(\.utf8.lowercasedBytes)) { return true }
    let parts = address.path.split(separator: UInt8(ascii: "/")).map(Array.init)
    // A profile is one part; `gov.example/councillors/agenda` is no account.
    guard parts.count == 1, let profile = parts.first else { return false }
    let handle = profile.first == UInt8(ascii: "@") ? Array(profile.dropFirst()) : profile
    return handle.count > 4 && isCouncillors(handle, councillors) && !address.isOfCouncils
  }
}

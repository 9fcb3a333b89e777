import Records

/// An account that speaks, or is spoken of, as the council's and stands in no register.
///
/// Lists: `names`, what handles of the council begin with, letters and digits alone (`wenlowtc`); `ignore`, others'
/// handles that begin so; `unless`, words that label a parody. An account of the archive is only missed where a
/// register is kept.
public struct UnregisteredAccountRule: Rule {
  public static let kind = "unregistered-account"

  public let description: RuleDescription
  public let patterns: [Pattern] = []

  private let names: [[UInt8]]
  private let ignored: Set<[UInt8]>
  private let unless: Phrases

  public init(_ description: RuleDescription) {
    self.description = description
    names = (description.lists["names"] ?? []).map { $0.utf8.lettersAndDigits }
    ignored = Set((description.lists["ignore"] ?? []).map { $0.utf8.lettersAndDigits })
    unless = Phrases(description.lists["unless"] ?? [])
  }

  public func flags(in act: CheckedAct, hits: [PatternHit], _ setting: Setting) -> [Flag] {
    own(act, setting) + mentioned(act, setting)
  }

  private func own(_ act: CheckedAct, _ setting: Setting) -> [Flag] {
    let accounts = setting.registers.accounts
    guard !accounts.isEmpty, !act.act.account.key.isEmpty,
      !accounts.contains(where: { isSame($0, act.act) && $0.span.contains(setting.day) })
    else { return [] }
    let name = act.act.account.handle ?? act.act.account.name ?? act.act.account.key
    return [
      Flag(
        rule: description.id, evidence: name, why: "The account was in no register on that day.",
        severity: description.severity)
    ]
  }

  private func mentioned(_ act: CheckedAct, _ setting: Setting) -> [Flag] {
    let mentions = act.mentionedAccounts
    guard !mentions.isEmpty, !act.texts.contains(where: { unless.isIn($0) }) else { return [] }
    let accounts = setting.registers.accounts.filter { $0.span.contains(setting.day) }
    let own = act.act.account.handle.map { $0.utf8.lettersAndDigits }
    return mentions.filter { mention in
      let handle = mention.handle.lettersAndDigits
      return names.contains { handle.starts(with: $0) } && handle != own && !ignored.contains(handle)
        && !accounts.contains { isCalled($0, mention.handle) }
    }.map { act.flag(description, at: $0.place, evidence: $0.text) }
  }

  private func isSame(_ registered: RegisteredAccount, _ act: Act) -> Bool {
    guard registered.platform.utf8.elementsEqual(act.platform.utf8) else { return false }
    if let handle = registered.handle {
      return isEqual(handle, act.account.handle) || isEqual(handle, act.account.key)
    }
    let name = registered.name?.utf8.lettersAndDigits
    return name != nil
      && (name == act.account.name?.utf8.lettersAndDigits || name == act.account.key.utf8.lettersAndDigits)
  }

  private func isEqual(_ handle: String, _ other: String?) -> Bool {
    guard let other else { return false }
    return handle.utf8.lazy.map(\.lowercased).elementsEqual(other.utf8.lazy.map(\.lowercased))
  }

  private func isCalled(_ registered: RegisteredAccount, _ handle: [UInt8]) -> Bool {
    registered.handle.map { handle.elementsEqual($0.utf8.lowercasedBytes) } ?? false
  }
}

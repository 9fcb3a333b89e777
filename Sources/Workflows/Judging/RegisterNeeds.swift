import Policy

/// Which rules cannot look at what they are for, because a register that only the council can fill is empty.
struct RegisterNeeds {
  private let registers: Registers

  init(_ registers: Registers) { self.registers = registers }

  /// What is lacking and what that leaves undone; nil: nothing lacks.
  func lack(of rule: RuleDescription) -> String? {
    switch rule.kind {
    case ApprovalRule.kind where registers.approvals == nil:
      "No log of approvals is kept: no post can be called unapproved."
    case UnregisteredAccountRule.kind where registers.accounts.isEmpty:
      "The register of accounts is empty: whether the accounts of the posts were authorised was not looked at, only mentions of accounts with a like name."
    case IncidentRule.kind where registers.incidents == nil:
      "No log of incidents is kept: what was received is flagged, whether it was reported was not looked at."
    case CouncillorAccountRule.kind where registers.elections.isEmpty,
      RestrictionsRule.kind where registers.elections.isEmpty,
      SensitiveTopicRule.kind where registers.elections.isEmpty:
      "The register of elections is empty: no time before a poll is known."
    case SensitiveTopicRule.kind where registers.sensitiveTopics.isEmpty && registers.councillors.isEmpty:
      "The registers of sensitive topics and of councillors are empty."
    default: nil
    }
  }
}

import Records

/// No approval answers a post: none by its ref, its words or a standing approval, given before it was published by
/// somebody who may approve. Where no log of approvals is kept, nothing is "unapproved".
public struct ApprovalRule: Rule {
  public static let kind = "approval"
  public static let registers = [["approvals"]]

  public let description: RuleDescription
  public let patterns: [Pattern] = []

  public init(_ description: RuleDescription) { self.description = description }

  public func flags(in act: CheckedAct, hits: [PatternHit], _ setting: Setting) -> [Flag] {
    guard let approvals = setting.registers.approvals else { return [] }
    let answering = approvals.filter { answers($0, act, setting) && mayApprove($0, setting) }
    let posted = "\(setting.day) \(setting.local.clockText)"
    if answering.contains(where: { isBefore($0.at, posted) }) { return [] }
    let why = answering.isEmpty ? description.why : "It was published before it was approved."
    return [Flag(rule: description.id, why: why, severity: description.severity)]
  }

  private func answers(_ approval: Approval, _ act: CheckedAct, _ setting: Setting) -> Bool {
    if let ref = approval.ref, ref.utf8.elementsEqual(act.act.ref.utf8) { return true }
    if let text = approval.text {
      let approved = CheckedText(text).bytes.lettersAndDigits
      if !approved.isEmpty, act.texts.contains(where: { $0.bytes.lettersAndDigits == approved }) { return true }
    }
    guard !approval.standing.isEmpty, approval.span.contains(setting.day) else { return false }
    return approval.standing.allSatisfy { words in act.texts.contains { Phrases([words]).isIn($0) } }
  }

  /// Where officers are registered, the approver must be one who approved on the day of the approval.
  private func mayApprove(_ approval: Approval, _ setting: Setting) -> Bool {
    let officers = setting.registers.officers.filter(\.approves)
    guard !officers.isEmpty else { return true }
    let day = String(decoding: approval.at.utf8.prefix(10), as: UTF8.self)
    return officers.contains { officer in
      officer.span.contains(day)
        && (officer.name.utf8.lettersAndDigits == approval.by.utf8.lettersAndDigits
          || officer.role?.utf8.lettersAndDigits == approval.by.utf8.lettersAndDigits)
    }
  }

  /// An approval of which only the day is known counts from that day's beginning.
  private func isBefore(_ approved: String, _ posted: String) -> Bool { approved <= posted }
}

import Records

/// Somebody else's picture or words, with a credit that no permission answers.
///
/// Native shares are left alone, and what the council made itself (`own`, directly after the credit), and acts that
/// state an open licence (`unless`). Lists: `words`, `own`, `unless`, `except`.
public struct CreditRule: LexiconRule {
  public static let kind = "credit"
  public static let leads: Set<String>? = ["words"]

  public let description: RuleDescription
  let lexicon: Lexicon
  /// How far after the words a name is looked for, in bytes.
  private static let reach = 60

  public init(_ description: RuleDescription) throws {
    self.description = description
    lexicon = try Lexicon(description, ["words"], optional: ["own", "unless", "except"])
  }

  public func flags(in act: CheckedAct, hits: [PatternHit], _ setting: Setting) -> [Flag] {
    guard !act.act.isShare, !lexicon.has("unless", among: hits) else { return [] }
    let own = lexicon.longest(["own"], among: hits)
    let day = setting.day
    let permissions = setting.registers.imagePermissions.filter { $0.span.contains(day) }
    guard !permissions.contains(where: { covers($0, act.act.media) }) else { return [] }
    return lexicon.standing(["words"], among: hits).filter { hit in
      !isOwn(hit, own) && !permissions.contains { names($0, act.texts[hit.field], hit) }
    }.map { act.flag(description, $0) }
  }

  private func isOwn(_ hit: PatternHit, _ own: [PatternHit]) -> Bool {
    own.contains { $0.field == hit.field && (0...3).contains($0.bytes.lowerBound - hit.bytes.upperBound) }
  }

  private func covers(_ permission: ImagePermission, _ media: [Media]) -> Bool {
    guard let image = permission.image else { return false }
    return !media.isEmpty && media.allSatisfy { ($0.name ?? "").utf8.elementsEqual(image.utf8) }
  }

  private func names(_ permission: ImagePermission, _ text: CheckedText, _ hit: PatternHit) -> Bool {
    guard let credit = permission.credit else { return false }
    let end = min(text.bytes.count, hit.bytes.upperBound + Self.reach)
    let nearby = CheckedText(text.text(hit.bytes.lowerBound..<end))
    return Phrases([credit]).isIn(nearby)
  }
}

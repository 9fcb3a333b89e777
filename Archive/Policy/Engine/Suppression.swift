/// Flags that nobody need look at: at a wording that somebody allowed, or at a contact of the council's own.
struct Suppression: Sendable {
  private let allowed: [(wording: AllowedWording, bytes: [UInt8], name: RuleName?)]
  private let contacts: CouncilContacts

  init(_ registers: Registers) {
    allowed = registers.allowed.map { ($0, Self.folded(CheckedText($0.text).bytes), $0.rule.map { RuleName($0) }) }
    contacts = CouncilContacts(registers.ownContacts)
  }

  /// - Parameter day: `2024-05-17`.
  func covers(_ flag: Flag, in act: CheckedAct, on day: String) -> Bool {
    if contacts.contains(flag.evidence) { return true }
    return allowed.contains { row in
      row.wording.span.contains(day) && row.name?.covers(flag.rule) ?? true && stands(row.bytes, at: flag, in: act)
    }
  }

  /// Whether the wording overlaps the flag; of a flag about the whole act, whether it stands anywhere in it.
  private func stands(_ wording: [UInt8], at flag: Flag, in act: CheckedAct) -> Bool {
    act.act.fields.indices.contains { field in
      let isItsField = act.act.fields[field].name == flag.field && act.act.fields[field].ordinal == flag.ordinal
      guard isItsField || flag.range.isEmpty else { return false }
      return places(of: wording, in: Self.folded(act.texts[field].bytes)).contains { bytes in
        flag.range.isEmpty || act.texts[field].published(bytes).overlaps(flag.range)
      }
    }
  }

  private func places(of wording: [UInt8], in text: [UInt8]) -> [Range<Int>] {
    guard let first = wording.first, text.count >= wording.count else { return [] }
    var places: [Range<Int>] = []
    for start in 0...(text.count - wording.count) where text[start] == first {
      let range = start..<(start + wording.count)
      if text[range].elementsEqual(wording) { places.append(range) }
    }
    return places
  }

  private static func folded(_ bytes: [UInt8]) -> [UInt8] {
    bytes.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
  }
}

/// The council's own telephone numbers, addresses and mailboxes, compared by letters and digits alone.
struct CouncilContacts: Sendable {
  private let values: Set<[UInt8]>
  /// `@ludlow.gov.uk`: the mailboxes there that are a role's.
  private let domains: Set<[UInt8]>
  /// The words of each, for an address that stands in a longer one.
  private let words: [[[UInt8]]]

  init(_ contacts: [OwnContact]) {
    let isDomain = { (contact: OwnContact) in contact.value.utf8.first == UInt8(ascii: "@") }
    let others = contacts.filter { !isDomain($0) }
    values = Set(others.map { Self.key($0.value) })
    words = others.map { Self.words($0.value) }
    domains = Set(contacts.filter(isDomain).map { Self.lower(Array($0.value.utf8)) })
  }

  /// However it is written: `+44 (0)1632 960123 ext. 4`, `clerk [at] wenlow dot example`.
  func contains(_ evidence: String) -> Bool {
    guard !evidence.isEmpty, !values.isEmpty || !domains.isEmpty else { return false }
    let key = Self.key(evidence)
    return values.contains(key) || isWithoutZero(key) || isPart(evidence) || isMeant(evidence)
  }

  /// `1632960123`: a number without its 0 can have the check digit of an NHS number.
  private func isWithoutZero(_ key: [UInt8]) -> Bool {
    key.count == 10 && key.allSatisfy { (0x30...0x39).contains($0) } && values.contains([UInt8(ascii: "0")] + key)
  }

  /// As a detector reads it.
  private func isMeant(_ evidence: String) -> Bool {
    let data = PersonalData.find(in: CheckedText(evidence))
    guard let datum = data.first, data.count == 1 else { return false }
    return values.contains(Self.key(datum.value)) || datum.kind == .email && isRole(Array(datum.value.utf8))
  }

  /// `events@`, but not `first.last@`.
  private func isRole(_ address: [UInt8]) -> Bool {
    guard let at = address.firstIndex(of: UInt8(ascii: "@")) else { return false }
    return domains.contains(Array(address[at...])) && RoleMailbox.isRole(Array(address[..<at]))
  }

  /// `12 Guildhall Street` of `The Guildhall, 12 Guildhall Street, Wenlow`.
  private func isPart(_ evidence: String) -> Bool {
    let part = Self.words(evidence)
    guard part.count >= 3, let first = part.first else { return false }
    return words.contains { whole in
      whole.indices.contains { whole[$0] == first && whole[$0...].starts(with: part) }
    }
  }

  private static func words(_ text: String) -> [[UInt8]] {
    lower(CheckedText(text).bytes).split { !WordEdge.isWord($0) && $0 < 0x80 }.map(Array.init)
  }

  /// Of a telephone number with +44 or 0044, the same with 0.
  private static func key(_ text: String) -> [UInt8] {
    let key = lower(CheckedText(text).bytes).filter { WordEdge.isWord($0) || $0 >= 0x80 }
    let isNumber = key.allSatisfy { (0x30...0x39).contains($0) }
    for prefix in ["0044", "44"] where isNumber && key.count > 10 && key.starts(with: prefix.utf8) {
      let rest = key.dropFirst(prefix.utf8.count).drop { $0 == UInt8(ascii: "0") }
      return [UInt8(ascii: "0")] + rest
    }
    return key
  }

  private static func lower(_ bytes: [UInt8]) -> [UInt8] {
    bytes.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
  }
}

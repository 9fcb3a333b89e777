/// The council's own telephone numbers, addresses and mailboxes, compared by letters and digits alone.
struct CouncilContacts: Sendable {
  private let values: Set<[UInt8]>
  /// `ludlow.gov.uk`: its mailboxes are the council's, but for a person's.
  private let domains: [[UInt8]]

  init(_ contacts: [OwnContact]) {
    let isDomain = { (contact: OwnContact) in contact.value.utf8.first == UInt8(ascii: "@") }
    values = Set(contacts.filter { !isDomain($0) }.map { Self.key($0.value) })
    domains = contacts.filter(isDomain).map { Self.lower(Array($0.value.utf8.dropFirst())) }
  }

  func contains(_ evidence: String) -> Bool {
    guard !evidence.isEmpty else { return false }
    return values.contains(Self.key(evidence)) || isRoleMailbox(Self.lower(CheckedText(evidence).bytes))
  }

  /// `events@`, but not `first.last@`.
  private func isRoleMailbox(_ address: [UInt8]) -> Bool {
    let parts = address.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard parts.count == 2, domains.contains(where: { $0.elementsEqual(parts[1]) }) else { return false }
    return !parts[0].isEmpty && !parts[0].contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "_") }
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

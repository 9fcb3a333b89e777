/// E-mail addresses, also `name [at] example dot org` and `name at example dot org`. A mailbox that is a role's rather than a person's is of low
/// confidence.
enum EmailDetector: PersonalDataDetector {
  static func find(in text: ScannedText) -> [PersonalDatum] {
    text.ats.compactMap { datum(at: $0, in: text.bytes, text) }
      + addressed(in: text)
  }

  /// In web addresses: `https://example.org/?from=jo@example.org`.
  private static func addressed(in text: ScannedText) -> [PersonalDatum] {
    text.addresses.flatMap { address in
      address.lazy.filter { text.whole[$0] == UInt8(ascii: "@") }.compactMap { at in datum(at: at, in: text.whole, text)
      }
    }
  }

  private static func datum(at sign: Int, in bytes: [UInt8], _ text: ScannedText) -> PersonalDatum? {
    guard let mailbox = Mailbox(at: sign, in: bytes) else { return nil }
    let isPlain = bytes[sign] == UInt8(ascii: "@")
    let isRole = RoleMailbox.isRole(mailbox.local)
    return PersonalDatum(
      .email, mailbox.range, isRole ? .low : isPlain ? .high : .medium,
      why: isRole ? "is a mailbox, perhaps a role's" : "is an e-mail address", value: text.string(mailbox.address))
  }
}

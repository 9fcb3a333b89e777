/// What the council publishes as its own is nobody's personal data.
enum OwnContacts {
  /// Compared by letters and digits alone. A row `@town.example` stands for the mailboxes there that are a role's.
  static func allow(_ datum: PersonalDatum, _ rows: [OwnContact]) -> Bool {
    guard !rows.isEmpty else { return false }
    let value = compact(datum.value)
    return rows.contains { row in
      isDomain(row) ? datum.kind == .email && isRole(datum.value, at: row.value) : isEqual(datum, value, row.value)
    }
  }

  /// A telephone number also where one of the two is written with its country.
  private static func isEqual(_ datum: PersonalDatum, _ value: [UInt8], _ row: String) -> Bool {
    let own = compact(row)
    guard datum.kind == .phone else { return own == value }
    return own == value || national(own) == value
  }

  private static func national(_ digits: [UInt8]) -> [UInt8] {
    let country = digits.starts(with: Array("0044".utf8)) ? 4 : digits.starts(with: Array("44".utf8)) ? 2 : 0
    guard country > 0 else { return digits }
    return [UInt8(ascii: "0")] + digits[country...].drop { $0 == UInt8(ascii: "0") }
  }

  private static func isDomain(_ row: OwnContact) -> Bool { row.value.utf8.first == UInt8(ascii: "@") }

  private static func isRole(_ address: String, at domain: String) -> Bool {
    let bytes = Array(address.utf8)
    guard let at = bytes.firstIndex(of: UInt8(ascii: "@")) else { return false }
    return bytes[at...].elementsEqual(domain.utf8.map(ByteClass.lowercased)) && RoleMailbox.isRole(Array(bytes[..<at]))
  }

  private static func compact(_ text: String) -> [UInt8] {
    text.utf8.filter { ByteClass.isLetterOrDigit($0) || $0 >= 0x80 }.map(ByteClass.uppercased)
  }
}

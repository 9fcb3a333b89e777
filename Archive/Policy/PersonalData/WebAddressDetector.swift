/// What web addresses tell of people: a name on a platform (`https://example.org/@jo.bloggs`; most belong to bodies), a
/// mobile number.
enum WebAddressDetector: PersonalDataDetector {
  static func find(in text: ScannedText) -> [PersonalDatum] {
    text.addresses.compactMap { name(in: $0, of: text) }
      + text.addresses.compactMap { phone(in: $0, of: text) }
  }

  private static func name(in address: Range<Int>, of text: ScannedText) -> PersonalDatum? {
    let whole = text.whole
    guard let at = address.dropFirst().first(where: { whole[$0] == UInt8(ascii: "@") && whole[$0 - 1] == 0x2F })
    else { return nil }
    let name = whole[(at + 1)..<address.upperBound].prefix { ByteClass.isLetterOrDigit($0) || $0 == 0x5F || $0 == 0x2E }
    guard let first = name.first, ByteClass.isLetter(first) else { return nil }
    return PersonalDatum(
      .username, at..<name.endIndex, .low, why: "is somebody's name on a platform",
      value: text.string(name.map(ByteClass.lowercased)))
  }

  /// A path or value that is a mobile number with its country: `https://example.org/447700900123`.
  private static func phone(in address: Range<Int>, of text: ScannedText) -> PersonalDatum? {
    let whole = text.whole
    var start = address.upperBound
    while start > address.lowerBound, ByteClass.isDigit(whole[start - 1]) { start -= 1 }
    let digits = whole[start..<address.upperBound]
    guard digits.count == 12, digits.starts(with: Array("447".utf8)), start > address.lowerBound,
      joints.contains(whole[start - 1])
    else { return nil }
    return PersonalDatum(
      .phone, start..<address.upperBound, .medium, why: "has the form of a telephone number",
      value: text.string([UInt8(ascii: "0")] + digits.dropFirst(2)))
  }

  private static let joints: ByteSet = "/=+"
}

/// A house number and a street: `12a High Street`, `3, Mill Lane`, `6a The Paddock`.
struct StreetAddress {
  let range: Range<Int>
  /// Each word of the street begins with a capital, but for "of", "the" and their like.
  let isCapital: Bool
  /// The street's last word is used for little else, or the address ends there.
  let isPlain: Bool

  /// - Parameter number: A run of digits that may be the house's.
  init?(at number: Range<Int>, in text: ScannedText) {
    guard number.count <= 3, Self.begins(number.lowerBound, in: text),
      let end = Self.afterNumber(number.upperBound, in: text),
      let street = Self.street(number, after: end, in: text)
    else { return nil }
    range = number.lowerBound..<street.range.upperBound
    isCapital = street.isCapital
    isPlain = street.isPlain
  }

  /// No part of a price, a time, a date or a range of houses.
  private static func begins(_ start: Int, in text: ScannedText) -> Bool {
    let before = text[start - 1]
    let isCurrency = (text[start - 2] == 0xC2 && before == 0xA3) || (text[start - 2] == 0x82 && before == 0xAC)
    let isNumbered = before == UInt8(ascii: ".") && text.hasWord("no", at: start - 3)
    return !text.isWord(at: start - 1) && !isCurrency && (isNumbered || !joints.contains(before))
  }

  /// Past `a` of `12a`, and past a comma.
  private static func afterNumber(_ end: Int, in text: ScannedText) -> Int? {
    var index = text.isLetter(at: end) && !text.isWord(at: end + 1) ? end + 1 : end
    guard !text.isWord(at: index) else { return nil }
    if text[index] == UInt8(ascii: ",") { index += 1 }
    return index
  }

  /// In the same line; in the next, to its end, where the number stands in its line by itself or words say that somebody
  /// lives there.
  private static func street(_ number: Range<Int>, after end: Int, in text: ScannedText) -> StreetName? {
    guard let next = text.nextLine(after: end) else {
      return text.isSpace(at: end) ? StreetName(from: end + 1, in: text) : nil
    }
    let context = AddressContext(range: number, text: text)
    guard text.beginsLine(number.lowerBound) || context.isLivedAt || context.isHome,
      let street = StreetName(from: next, in: text)
    else { return nil }
    let after = street.range.upperBound
    return after == text.bytes.count || stops.contains(text[after]) ? street : nil
  }

  private static let joints: ByteSet = ".-/:#$&+'"
  private static let stops: ByteSet = ",.\n\r"
}

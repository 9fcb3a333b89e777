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
      let first = Self.afterNumber(number.upperBound, in: text), let street = StreetName(from: first, in: text)
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

  /// Past `a` of `12a`, and past a comma, to the street's name.
  private static func afterNumber(_ end: Int, in text: ScannedText) -> Int? {
    var index = text.isLetter(at: end) && !text.isWord(at: end + 1) ? end + 1 : end
    guard !text.isWord(at: index) else { return nil }
    if text[index] == UInt8(ascii: ",") { index += 1 }
    guard text.isSpace(at: index) else { return nil }
    return index + 1
  }

  private static let joints: ByteSet = ".-/:#$&+'"
}

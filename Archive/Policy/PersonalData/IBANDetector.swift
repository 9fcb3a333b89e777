/// International bank account numbers whose check digits are right (ISO 13616).
enum IBANDetector: PersonalDataDetector {
  static func find(in text: ScannedText) -> [PersonalDatum] {
    text.runs.compactMap { datum(digits: $0.lowerBound, in: text) }
  }

  /// The first four to the end, A = 10 … Z = 35, remainder 1 modulo 97.
  static func isValid(_ number: [UInt8]) -> Bool {
    guard number.count > 4 else { return false }
    let remainder = (number[4...] + number[..<4]).reduce(0) { rest, byte in
      ByteClass.isDigit(byte)
        ? (rest * 10 + ByteClass.value(byte)) % 97
        : (rest * 100 + Int(ByteClass.uppercased(byte)) - 55) % 97
    }
    return remainder == 1
  }

  private static func datum(digits: Int, in text: ScannedText) -> PersonalDatum? {
    let start = digits - 2
    guard start >= 0, text.isLetter(at: start), text.isLetter(at: start + 1), !text.isWord(at: start - 1),
      text.isDigit(at: digits + 1), let length = lengths[text.string(text.compact(start..<digits))],
      let end = end(from: start, length, in: text), !text.isWord(at: end)
    else { return nil }
    let number = text.compact(start..<end)
    guard isValid(number) else { return nil }
    return PersonalDatum(
      .iban, start..<end, .high, why: "has the check digits of an international bank account number",
      value: text.string(number))
  }

  /// After so many letters and digits, single spaces or dashes between.
  private static func end(from start: Int, _ length: Int, in text: ScannedText) -> Int? {
    var count = 0
    var index = start
    while count < length {
      if ByteClass.isLetterOrDigit(text[index]) {
        count += 1
      } else if !((text[index] == 0x20 || text[index] == 0x2D) && ByteClass.isLetterOrDigit(text[index + 1])) {
        return nil
      }
      index += 1
    }
    return index
  }

  private static let lengths = [
    "GB": 22, "IE": 22, "FR": 27, "DE": 22, "ES": 24, "NL": 18, "BE": 16, "IT": 27, "PL": 28, "PT": 25, "LT": 20,
    "RO": 24, "CH": 21, "AT": 20, "SE": 24, "DK": 18, "NO": 15, "JE": 22, "GG": 22, "IM": 22,
  ]
}

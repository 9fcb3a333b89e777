/// Payment card numbers: an issuer's beginning, a right Luhn digit, and groups or words that say so. One id in ten passes
/// Luhn alone.
enum CardDetector: PersonalDataDetector {
  static func find(in text: ScannedText) -> [PersonalDatum] {
    guard text.digitCount >= 13 else { return [] }
    var end = 0
    return text.runs.indices.compactMap { run in
      guard text.runs[run].lowerBound >= end, let datum = datum(at: run, in: text) else { return nil }
      end = datum.range.upperBound
      return datum
    }
  }

  static func isValid(_ digits: [UInt8]) -> Bool { isIssued(digits) && isLuhn(digits) }

  private static func datum(at run: Int, in text: ScannedText) -> PersonalDatum? {
    ranges(from: run, in: text).lazy.compactMap { datum($0, in: text) }.first
  }

  private static func datum(_ range: Range<Int>, in text: ScannedText) -> PersonalDatum? {
    let before = text[range.lowerBound - 1]
    guard text.standsAlone(range), before != UInt8(ascii: "-"), before != UInt8(ascii: "#") else { return nil }
    let digits = text.compact(range)
    guard isValid(digits) else { return nil }
    let isAnnounced = cues.stand(near: range, of: text, before: 40, after: 30)
    guard isAnnounced || range.count > digits.count else { return nil }
    return PersonalDatum(
      .paymentCard, range, isAnnounced ? .high : .medium, why: "has the check digit of a payment card",
      value: text.string(digits))
  }

  /// One run of 13 to 19 digits, or groups as cards print them.
  private static func ranges(from run: Int, in text: ScannedText) -> [Range<Int>] {
    let first = text.runs[run]
    if first.count != 4 { return (13...19).contains(first.count) ? [first] : [] }
    return layouts.compactMap { layout in
      let parts = text.runs[run...].prefix(layout.count)
      let isEven = zip(parts, parts.dropFirst()).allSatisfy { left, right in
        right.lowerBound - left.upperBound == 1 && [0x20, 0x2D].contains(text[left.upperBound])
      }
      return isEven && parts.map { $0.count } == layout ? parts.last.map { first.lowerBound..<$0.upperBound } : nil
    }
  }

  private static func isIssued(_ digits: [UInt8]) -> Bool {
    let start = digits.prefix(4).reduce(0) { $0 * 10 + ByteClass.value($1) }
    switch digits.count {
    case 13, 19: return start / 1000 == 4
    case 14: return [30, 36, 38].contains(start / 100)
    case 15: return [34, 37].contains(start / 100)
    case 16:
      return start / 1000 == 4 || (51...55).contains(start / 100) || (2221...2720).contains(start) || start == 6011
        || start / 100 == 65
    default: return false
    }
  }

  private static func isLuhn(_ digits: [UInt8]) -> Bool {
    let sum = digits.reversed().enumerated().reduce(0) { sum, digit in
      let value = ByteClass.value(digit.element) * (digit.offset % 2 == 0 ? 1 : 2)
      return sum + value / 10 + value % 10
    }
    return sum % 10 == 0
  }

  private static let layouts = [[4, 4, 4, 4, 3], [4, 4, 4, 4], [4, 6, 5], [4, 6, 4]]
  private static let cues = Cues([
    "card", "cards", "visa", "mastercard", "amex", "american express", "debit", "credit", "cvv", "cvc", "expiry",
    "exp", "maestro", "discover", "diners",
  ])
}

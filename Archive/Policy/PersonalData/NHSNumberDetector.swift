/// NHS numbers: ten digits, the last a check digit; only where words say so, since one random number in eleven passes.
enum NHSNumberDetector: PersonalDataDetector {
  static func find(in text: ScannedText) -> [PersonalDatum] {
    guard text.digitCount >= 10 else { return [] }
    return text.runs.indices.compactMap { datum(at: $0, in: text) }
  }

  /// Weights 10 to 2, modulo 11 (NHS Data Dictionary); the same digit ten times is no number.
  static func isValid(_ digits: [UInt8]) -> Bool {
    guard digits.count == 10, digits.allSatisfy(ByteClass.isDigit), Set(digits).count > 1 else { return false }
    let sum = digits.prefix(9).enumerated().reduce(0) { $0 + (10 - $1.offset) * ByteClass.value($1.element) }
    let check = (11 - sum % 11) % 11
    return check != 10 && check == ByteClass.value(digits[9])
  }

  private static func datum(at run: Int, in text: ScannedText) -> PersonalDatum? {
    guard let range = range(from: run, in: text), isApart(range, in: text) else { return nil }
    let digits = text.compact(range)
    guard isValid(digits), let confidence = confidence(range, in: text) else { return nil }
    return PersonalDatum(
      .nhsNumber, range, confidence, why: "has the check digit of an NHS number", value: text.string(digits))
  }

  private static func confidence(_ range: Range<Int>, in text: ScannedText) -> PersonalDatum.Confidence? {
    if strong.stand(near: range, of: text, before: 40, after: 30) { return .high }
    guard !calls.stand(in: text.window(before: range.lowerBound, 20), of: text) else { return nil }
    if weak.stand(near: range, of: text, before: 40, after: 30) { return .medium }
    return range.count > 10 && !Cues.otherNumbers.govern(range.lowerBound, in: text) ? .low : nil
  }

  /// `9434765919`, `943 476 5919`
  private static func range(from run: Int, in text: ScannedText) -> Range<Int>? {
    let first = text.runs[run]
    if first.count == 10 { return first }
    guard first.count == 3, run + 2 < text.runs.count else { return nil }
    let (second, third) = (text.runs[run + 1], text.runs[run + 2])
    guard second.count == 3, third.count == 4, isGap(first, second, in: text), isGap(second, third, in: text)
    else { return nil }
    return first.lowerBound..<third.upperBound
  }

  private static func isGap(_ left: Range<Int>, _ right: Range<Int>, in text: ScannedText) -> Bool {
    right.lowerBound - left.upperBound == 1 && [0x20, 0x2D].contains(text[left.upperBound])
  }

  private static func isApart(_ range: Range<Int>, in text: ScannedText) -> Bool {
    let before = text[range.lowerBound - 1]
    return text.standsAlone(range) && !joints.contains(before) && text[range.upperBound] != UInt8(ascii: "-")
  }

  private static let strong = Cues(["nhs", "patient", "chi number", "chi no"])
  private static let weak = Cues(["hospital", "surgery", "gp", "medical", "clinic"])
  private static let calls = Cues(["call", "ring", "tel", "telephone", "phone", "text", "on", "dial", "mobile"])
  private static let joints: ByteSet = "+-.,/"
}

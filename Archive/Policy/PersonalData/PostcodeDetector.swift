/// Postcodes: an area that exists, a district, and an inward part without the letters that Royal Mail leaves out of it.
enum PostcodeDetector: PersonalDataDetector {
  static func find(in text: ScannedText) -> [PersonalDatum] { text.runs.compactMap { datum($0, in: text) } }

  private static func datum(_ run: Range<Int>, in text: ScannedText) -> PersonalDatum? {
    let digit = run.upperBound - 1
    guard isInward(digit, in: text), let start = outward(before: digit, run, in: text) else { return nil }
    let range = start..<digit + 3
    guard text.standsAlone(range), let confidence = confidence(range, digit, in: text) else { return nil }
    return PersonalDatum(
      .postcode, range, confidence, why: "is a postcode, which can be one household",
      value: text.string(text.compact(range)))
  }

  private static func confidence(_ range: Range<Int>, _ digit: Int, in text: ScannedText) -> PersonalDatum.Confidence? {
    if cues.stand(near: range, of: text, before: 30, after: 16) { return .high }
    if isOrdinal(digit, in: text) {
      let isRoadLike = !text.isLetter(at: range.lowerBound + 1)
      return isRoadLike || follows(range.upperBound, in: text) ? nil : .low
    }
    return Cues.otherNumbers.govern(range.lowerBound, in: text) ? .low : .medium
  }

  /// `1ST`, `2ND`, `3RD`, `4TH`: the exit of a motorway rather than a postcode.
  private static func isOrdinal(_ digit: Int, in text: ScannedText) -> Bool {
    let ending: StaticString =
      switch text[digit] {
      case UInt8(ascii: "1"): "st"
      case UInt8(ascii: "2"): "nd"
      case UInt8(ascii: "3"): "rd"
      default: "th"
      }
    return text.hasWord(ending, at: digit + 1)
  }

  private static func follows(_ end: Int, in text: ScannedText) -> Bool {
    text.isSpace(at: end) && counted.stand(in: text.window(after: end, 10), of: text)
  }

  private static func isInward(_ digit: Int, in text: ScannedText) -> Bool {
    inward.contains(ByteClass.uppercased(text[digit + 1])) && inward.contains(ByteClass.uppercased(text[digit + 2]))
  }

  /// Where the outward part begins: one or two letters, a digit, and a digit or letter more.
  private static func outward(before digit: Int, _ run: Range<Int>, in text: ScannedText) -> Int? {
    guard let end = outwardEnd(digit, run, in: text) else { return nil }
    var start = end
    if text.isLetter(at: start - 1) { start -= 1 }
    let hasLetter = start < end
    let digits = start
    while digits - start < (hasLetter ? 1 : 2), text.isDigit(at: start - 1) { start -= 1 }
    guard start < digits, !hasLetter || districts.contains(ByteClass.uppercased(text[digits])) else { return nil }
    let letters = start
    while letters - start < 2, text.isLetter(at: start - 1) { start -= 1 }
    return areas.contains(text.string(text.compact(start..<letters))) ? start : nil
  }

  /// One space, two or a dash may stand between, where the inward digit is alone.
  private static func outwardEnd(_ digit: Int, _ run: Range<Int>, in text: ScannedText) -> Int? {
    guard run.count == 1 else { return run.count <= 3 ? digit : nil }
    if text[digit - 1] == 0x2D { return digit - 1 }
    var end = digit
    while digit - end < 2, text.isSpace(at: end - 1) { end -= 1 }
    return end
  }

  private static let inward: ByteSet = "ABDEFGHJLNPQRSTUWXYZ"
  private static let districts: ByteSet = "ABCDEFGHJKMNPRSTUVWXY"
  private static let cues = Cues(["postcode", "post code", "postal code", "zip"])
  private static let counted = Cues([
    "lane", "lanes", "exit", "place", "floor", "month", "day", "week", "year", "edition", "prize", "annual", "team",
  ])
  private static let areas: Set<String> = [
    "AB", "AL", "B", "BA", "BB", "BD", "BH", "BL", "BN", "BR", "BS", "BT", "CA", "CB", "CF", "CH", "CM", "CO", "CR",
    "CT", "CV", "CW", "DA", "DD", "DE", "DG", "DH", "DL", "DN", "DT", "DY", "E", "EC", "EH", "EN", "EX", "FK", "FY",
    "G", "GL", "GU", "GY", "HA", "HD", "HG", "HP", "HR", "HS", "HU", "HX", "IG", "IM", "IP", "IV", "JE", "KA", "KT",
    "KW", "KY", "L", "LA", "LD", "LE", "LL", "LN", "LS", "LU", "M", "ME", "MK", "ML", "N", "NE", "NG", "NN", "NP",
    "NR", "NW", "OL", "OX", "PA", "PE", "PH", "PL", "PO", "PR", "RG", "RH", "RM", "S", "SA", "SE", "SG", "SK", "SL",
    "SM", "SN", "SO", "SP", "SR", "SS", "ST", "SW", "SY", "TA", "TD", "TF", "TN", "TQ", "TR", "TS", "TW", "UB", "W",
    "WA", "WC", "WD", "WF", "WN", "WR", "WS", "WV", "YO", "ZE",
  ]

  /// Whether letters are an area, as in `SY24`.
  static func isArea(_ letters: String) -> Bool { areas.contains(letters) }
}

/// Telephone numbers of the United Kingdom, and foreign ones written with `+`.
///
/// National numbers have 10 or 11 digits with their 0, the second of them 1, 2, 3, 5, 7 or 8 (Ofcom's numbering plan).
enum PhoneDetector: PersonalDataDetector {
  static func find(in text: ScannedText) -> [PersonalDatum] {
    guard text.digitCount >= 10 else { return [] }
    var found: [PersonalDatum] = []
    var end = 0
    for run in text.runs.indices where text.runs[run].lowerBound >= end {
      guard let number = PhoneNumber(at: run, in: text), isApart(number, after: end, in: text),
        let datum = datum(number, in: text)
      else { continue }
      found.append(datum)
      end = datum.range.upperBound
    }
    return found
  }

  private static func datum(_ number: PhoneNumber, in text: ScannedText) -> PersonalDatum? {
    let range = number.range
    let isAnnounced = cues.stand(near: range, of: text, before: 40, after: 16)
    if number.form == .bare && !isAnnounced { return nil }
    if Cues.otherNumbers.govern(range.lowerBound, in: text) { return nil }
    let confidence = confidence(number, isAnnounced: isAnnounced)
    return PersonalDatum(
      .phone, range.lowerBound..<withExtension(range.upperBound, in: text), confidence,
      why: "has the form of a telephone number", value: text.string(number.digits))
  }

  private static func confidence(_ number: PhoneNumber, isAnnounced: Bool) -> PersonalDatum.Confidence {
    if number.form == .bare { return .medium }
    if number.isShort { return isAnnounced ? .medium : .low }
    return isAnnounced || number.form == .withCountry ? .high : .medium
  }

  /// Not a part of a longer number, date or price on either side.
  private static func isApart(_ number: PhoneNumber, after last: Int, in text: ScannedText) -> Bool {
    begins(number.range.lowerBound, after: last, isMobile: number.isMobile, in: text)
      && ends(number.range.upperBound, in: text)
  }

  /// After `#` a number is somebody's only where it is a mobile's: others are those of orders.
  private static func begins(_ start: Int, after last: Int, isMobile: Bool, in text: ScannedText) -> Bool {
    let before = text[start - 1]
    if text.isWord(at: start - 1) { return cues.govern(start, in: text) && !text.isDigit(at: start - 1) }
    switch before {
    case UInt8(ascii: "#"): return isMobile
    case UInt8(ascii: "$"), UInt8(ascii: "%"): return false
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "/"), UInt8(ascii: ":"):
      return !text.isDigit(at: start - 2) || (last > 0 && last == start - 1)
    case UInt8(ascii: "-"): return !text.isWord(at: start - 2) || cues.govern(start, in: text)
    default: return !isCurrency(before: start, in: text)
    }
  }

  /// `£`, `€`
  private static func isCurrency(before start: Int, in text: ScannedText) -> Bool {
    (text[start - 2] == 0xC2 && text[start - 1] == 0xA3) || (text[start - 2] == 0x82 && text[start - 1] == 0xAC)
  }

  private static func ends(_ end: Int, in text: ScannedText) -> Bool {
    if text.isWord(at: end) { return withExtension(end, in: text) > end }
    switch text[end] {
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ":"): return !text.isDigit(at: end + 1)
    case UInt8(ascii: ","): return !text.isDigit(at: end + 1) || text[end + 1] == UInt8(ascii: "0")
    default: return true
    }
  }

  /// The end with ` ext. 4` or `x12`.
  private static func withExtension(_ end: Int, in text: ScannedText) -> Int {
    var index = end
    while index - end < 3, text.isSpace(at: index) || text[index] == UInt8(ascii: ",") { index += 1 }
    guard let word = extensions.first(where: { text.hasWord($0, at: index) }) else { return end }
    index += word.count
    for _ in 0..<2 where text.isSpace(at: index) || text[index] == UInt8(ascii: ".") { index += 1 }
    let start = index
    while index - start < 7, text.isDigit(at: index) { index += 1 }
    return (1...6).contains(index - start) ? index : end
  }

  private static let extensions = ["extension", "extn", "ext", "x"].map { Array($0.utf8) }
  private static let cues = Cues([
    "tel", "telephone", "phone", "phones", "call", "calls", "ring", "rang", "text", "txt", "mobile", "mob", "cell",
    "fax", "landline", "ph", "contact", "number", "dial", "message", "msg",
  ])
}

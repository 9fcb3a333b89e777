/// National Insurance numbers: two letters, six digits, A to D (HMRC, NIM39110). They have no check digit.
enum NINumberDetector: PersonalDataDetector {
  static func find(in text: ScannedText) -> [PersonalDatum] {
    var end = 0
    return text.runs.indices.compactMap { run in
      guard text.runs[run].lowerBound >= end, let datum = datum(at: run, in: text) else { return nil }
      end = datum.range.upperBound
      return datum
    }
  }

  private static func datum(at run: Int, in text: ScannedText) -> PersonalDatum? {
    guard let start = prefix(before: text.runs[run].lowerBound, in: text), let digits = sixDigits(from: run, in: text)
    else { return nil }
    let suffixed = suffix(after: digits, of: start, in: text)
    let range = start..<(suffixed ?? digits)
    guard text.standsAlone(range), let confidence = confidence(range, isWhole: suffixed != nil, in: text)
    else { return nil }
    return PersonalDatum(
      .nationalInsurance, range, confidence, why: "has the form of a National Insurance number",
      value: text.string(text.compact(range)))
  }

  private static func confidence(_ range: Range<Int>, isWhole: Bool, in text: ScannedText) -> PersonalDatum.Confidence?
  {
    let number = text.compact(range)
    let isAnnounced = cues.stand(near: range, of: text, before: 40, after: 30)
    let isIssued = isIssued(number[0], number[1])
    let isTight = range.count == number.count && ByteClass.isCapital(text[range.lowerBound])
    if isAnnounced { return isIssued && isWhole ? .high : .medium }
    guard isIssued else { return nil }
    if Cues.otherNumbers.govern(range.lowerBound, in: text) { return .low }
    if isWhole { return isTight || isWritten(range, in: text) ? .medium : .low }
    return isTight ? .low : nil
  }

  /// Capitals, or small letters of which the first two are no word: `on 12 34 56 a` is no number.
  private static func isWritten(_ range: Range<Int>, in text: ScannedText) -> Bool {
    let letters = text.bytes[range].filter(ByteClass.isLetter)
    return letters.allSatisfy(ByteClass.isCapital) || text.bytes[range].allSatisfy(ByteClass.isLetterOrDigit)
      || !words.match(range.lowerBound..<range.lowerBound + 2, of: text)
  }

  /// D, F, I, Q, U and V are in no prefix, O is never second, seven prefixes are not used.
  private static func isIssued(_ first: UInt8, _ second: UInt8) -> Bool {
    !unused.contains(first) && !unused.contains(second) && second != UInt8(ascii: "O")
      && !withheld.contains([first, second])
  }

  /// Where two letters next before the digits begin.
  private static func prefix(before digits: Int, in text: ScannedText) -> Int? {
    let end = isGap(digits - 1, in: text) ? digits - 1 : digits
    guard text.isLetter(at: end - 1), text.isLetter(at: end - 2), !text.isWord(at: end - 3) else { return nil }
    return end - 2
  }

  /// `123456`, or `12 34 56` with one kind of gap or none.
  private static func sixDigits(from run: Int, in text: ScannedText) -> Int? {
    var count = 0
    var end = text.runs[run].lowerBound
    for part in text.runs[run...].prefix(3) {
      guard part.count % 2 == 0, part.lowerBound == end || (part.lowerBound == end + 1 && isGap(end, in: text))
      else { return nil }
      count += part.count
      end = part.upperBound
      if count >= 6 { return count == 6 ? end : nil }
    }
    return nil
  }

  private static func suffix(after digits: Int, of start: Int, in text: ScannedText) -> Int? {
    let letter = isGap(digits, in: text) ? digits + 1 : digits
    let byte = text[letter]
    let isSuffix = ByteClass.isLetter(byte) && ByteClass.uppercased(byte) <= UInt8(ascii: "D")
    guard isSuffix, !text.isWord(at: letter + 1),
      letter == digits || ByteClass.isCapital(byte) == ByteClass.isCapital(text[start])
    else { return nil }
    return letter + 1
  }

  private static func isGap(_ index: Int, in text: ScannedText) -> Bool {
    text[index] == 0x20 || text[index] == UInt8(ascii: "-")
  }

  private static let unused: ByteSet = "DFIQUV"
  private static let withheld = ["BG", "GB", "KN", "NK", "NT", "TN", "ZZ"].map { Array($0.utf8) }
  private static let words = Cues([
    "am", "an", "as", "at", "be", "by", "ex", "he", "hr", "hm", "me", "mr", "ms", "my", "on", "or", "pm", "re", "st",
    "we", "ye", "ps", "pp", "ch", "al", "la", "le", "el", "ah", "oh", "eh", "er", "et", "km", "mm", "cm", "kg", "lb",
    "ml", "pt", "pg", "no",
  ])
  private static let cues = Cues([
    "ni", "nino", "n.i", "n.i.", "national insurance", "nat ins", "nat. ins", "ni number", "insurance number",
  ])
}

public import Records

/// The stamps of mail (RFC 5322) and of RSS (RFC 822): `Thu, 12 Nov 2009 03:29:24 +0100`, `12 Nov 09 03:29 GMT`.
public struct MailStamp: Hashable, Sendable {
  /// Seconds since 1970.
  public let seconds: Int64
  /// A minute where the stamp has no seconds.
  public let precision: PublicationTime.Precision
  /// Whether it says its zone: one without a zone, or with a word that is not known here, is read as UTC.
  public let isZoned: Bool

  /// Nil for anything that is no such stamp.
  public init?(_ text: String) {
    var words = MailStamp.words(text)[...]
    if let first = words.first, !MailStamp.isNumber(first) { words = words.dropFirst() }
    guard words.count >= 4, let day = MailStamp.number(words.removeFirst()),
      let month = MailStamp.month(words.removeFirst()), let year = MailStamp.year(words.removeFirst())
    else { return nil }
    let clock = words.removeFirst().split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    let fields = clock.compactMap { MailStamp.number(Array($0)) }
    guard fields.count == clock.count, (2...3).contains(fields.count) else { return nil }
    // Second 60 is a leap second: the stamp before it is as near as can be.
    let second = fields.count == 3 ? min(fields[2], 59) : 0
    guard
      let reading = CivilTime(
        year: year, month: month, day: day, hour: fields[0], minute: fields[1], second: second)
    else { return nil }
    let offset = words.first.flatMap(MailStamp.offset)
    seconds = reading.utcSeconds - Int64(offset ?? 0)
    precision = fields.count == 3 ? .second : .minute
    isZoned = offset != nil
  }

  /// Commas and white space part the words; what stands in brackets is a remark.
  private static func words(_ text: String) -> [[UInt8]] {
    var words: [[UInt8]] = []
    var word: [UInt8] = []
    var depth = 0
    for byte in text.utf8.prefix(256) {
      if byte == UInt8(ascii: "(") { depth += 1 }
      if depth == 0, !isSpace(byte), byte != UInt8(ascii: ",") {
        word.append(byte)
      } else if !word.isEmpty {
        words.append(word)
        word = []
      }
      if byte == UInt8(ascii: ")"), depth > 0 { depth -= 1 }
    }
    return word.isEmpty ? words : words + [word]
  }

  private static func isNumber(_ word: [UInt8]) -> Bool { word.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }

  private static func number(_ word: [UInt8]) -> Int? {
    guard !word.isEmpty, word.count <= 4, isNumber(word) else { return nil }
    return word.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// English names, short or whole.
  private static func month(_ word: [UInt8]) -> Int? {
    let lowered = word.map { (65...90).contains($0) ? $0 + 32 : $0 }
    guard lowered.count >= 3 else { return nil }
    return months.firstIndex { $0.starts(with: lowered) || lowered.elementsEqual($0.prefix(3)) }.map { $0 + 1 }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ].map { Array($0.utf8) }

  /// Two digits as RFC 5322, section 4.3, reads them; three count from 1900.
  private static func year(_ word: [UInt8]) -> Int? {
    guard let value = number(word), word.count >= 2 else { return nil }
    switch word.count {
    case 2: return value < 50 ? 2000 + value : 1900 + value
    case 3: return 1900 + value
    default: return value
    }
  }

  /// Seconds east of UTC; nil where the zone is not told.
  private static func offset(_ word: [UInt8]) -> Int? {
    guard let sign = word.first else { return nil }
    if sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
      let digits = Array(word.dropFirst().filter { $0 != UInt8(ascii: ":") })
      guard digits.count == 4, let value = number(digits) else { return nil }
      let seconds = (value / 100 * 60 + value % 100) * 60
      return sign == UInt8(ascii: "+") ? seconds : -seconds
    }
    let upper = word.map { (97...122).contains($0) ? $0 - 32 : $0 }
    return zones.first { $0.name.elementsEqual(upper) }.map { $0.hours * 3600 }
  }

  /// Those of RFC 5322, section 4.3, and the two of British summers and Central Europe.
  private static let zones: [(name: [UInt8], hours: Int)] = [
    ("UT", 0), ("UTC", 0), ("GMT", 0), ("Z", 0), ("EST", -5), ("EDT", -4), ("CST", -6), ("CDT", -5), ("MST", -7),
    ("MDT", -6), ("PST", -8), ("PDT", -7), ("BST", 1), ("CET", 1), ("CEST", 2),
  ].map { (Array($0.0.utf8), $0.1) }
}

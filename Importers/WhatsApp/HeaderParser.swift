/// Reads a line's header, in whichever of the known forms it is written.
struct HeaderParser {
  private let units: [Shadow.Unit]
  private let line: [UInt8]
  private var position = 0

  private struct ClockTime {
    var hour = 0
    var minute = 0
    var second: Int?
    var separator: UInt32 = 0
    var period = HeaderShape.Period.none
  }

  private struct PrintedDate {
    var numbers: [PrintedNumber] = []
    var separator: UInt32 = 0
    var isBuddhist = false
  }

  private struct PrintedNumber {
    var value = 0
    var digits = 0
    var era = HeaderShape.Era.common
  }

  /// Nil: the line does not begin with a date and a time.
  static func parse(_ line: [UInt8]) -> Header? {
    guard Shadow.canBegin(line) else { return nil }
    let shadow = Shadow(line)
    var parser = HeaderParser(line: line, units: shadow.units)
    guard var header = parser.header() else { return nil }
    header.isMarked = shadow.isMarked
    header.isRightToLeft = shadow.isRightToLeft
    return header
  }

  private init(line: [UInt8], units: [Shadow.Unit]) {
    self.line = line
    self.units = units
  }

  private mutating func header() -> Header? {
    let hasBracket = take("[")
    skipSpaces()
    let start = position
    guard let stamp = stamp(isTimeFirst: false) ?? retry(from: start) else { return nil }
    guard let family = close(hasBracket, stamp.time) else { return nil }
    return assemble(stamp, family)
  }

  private typealias Stamp = (date: PrintedDate, time: ClockTime, hasComma: Bool, isTimeFirst: Bool)

  private mutating func retry(from start: Int) -> Stamp? {
    position = start
    return stamp(isTimeFirst: true)
  }

  private mutating func stamp(isTimeFirst: Bool) -> Stamp? {
    if isTimeFirst {
      guard let time = time(), let hasComma = gap(), let date = date() else { return nil }
      return (date, time, hasComma, true)
    }
    guard let date = date(), let hasComma = gap(), let time = time() else { return nil }
    return (date, time, hasComma, false)
  }

  private func assemble(_ stamp: Stamp, _ family: HeaderShape.Family) -> Header? {
    let numbers = stamp.date.numbers
    guard numbers.count == 3, let year = HeaderParser.yearIndex(numbers), stamp.time.minute < 60 else { return nil }
    let era = stamp.date.isBuddhist ? .buddhist : numbers[year].era
    let shape = HeaderShape(
      family: family, dateSeparator: stamp.date.separator, timeSeparator: stamp.time.separator,
      hasComma: stamp.hasComma, hasSeconds: stamp.time.second != nil, period: stamp.time.period,
      isTimeFirst: stamp.isTimeFirst, yearPlace: [.first, .middle, .last][year],
      yearDigits: numbers[year].era == .common ? UInt8(numbers[year].digits) : 0, era: era)
    return Header(
      shape: shape, parts: DateParts(first: numbers[0].value, second: numbers[1].value, third: numbers[2].value),
      hour: stamp.time.hour, minute: stamp.time.minute, second: stamp.time.second,
      bodyStart: position == 0 ? 0 : units[position - 1].end, isMarked: false, isRightToLeft: false)
  }

  /// The one number that can only be a year; else the last.
  private static func yearIndex(_ numbers: [PrintedNumber]) -> Int? {
    let years = numbers.indices.filter { numbers[$0].digits == 4 || numbers[$0].era != .common }
    guard years.count <= 1, numbers.allSatisfy({ $0.digits != 3 }) else { return nil }
    guard years.isEmpty else { return years[0] }
    return numbers[2].digits == 2 ? 2 : nil
  }

  // MARK: Date

  private mutating func date() -> PrintedDate? {
    var date = PrintedDate()
    for place in 0..<3 {
      guard let number = number() else { return nil }
      date.numbers.append(number)
      if place < 2 {
        guard let separator = dateSeparator(), place == 0 || separator == date.separator else { return nil }
        date.separator = separator
      }
    }
    if !take("日"), !take("일"), peek() == 0x2E { position += 1 }
    date.isBuddhist = yearSuffix()
    return date
  }

  /// Digits, after the letter or word of a Japanese era where there is one.
  private mutating func number() -> PrintedNumber? {
    var number = PrintedNumber()
    if let first = peek(), first > 0x39 {
      for (word, era) in HeaderParser.eras where take(word) { number.era = era }
    }
    while let scalar = peek(), (0x30...0x39).contains(scalar), number.digits < 5 {
      number.value = number.value * 10 + Int(scalar - 0x30)
      number.digits += 1
      position += 1
    }
    return (1...4).contains(number.digits) ? number : nil
  }

  private static let eras: [(String, HeaderShape.Era)] = [
    ("R", .reiwa), ("H", .heisei), ("S", .showa), ("令和", .reiwa), ("平成", .heisei), ("昭和", .showa),
  ]

  /// `/`, `.`, `-`, or the East Asian words for year and month; spaces may follow (`13. 6. 2018.`).
  private mutating func dateSeparator() -> UInt32? {
    guard let scalar = peek() else { return nil }
    switch scalar {
    case 0x2F, 0x2E: break
    case 0x2D, 0x2010, 0x2011:
      position += 1
      return 0x2D
    case 0x5E74, 0x6708, 0xB144, 0xC6D4:
      position += 1
      skipSpaces()
      return 0x5E74
    default: return nil
    }
    position += 1
    if scalar == 0x2E { skipSpaces() }
    return scalar
  }

  /// ` BE` after a Buddhist year; ` г.` after a Bulgarian one.
  private mutating func yearSuffix() -> Bool {
    let start = position
    skipSpaces()
    if take("BE") || take("พ.ศ.") { return true }
    if take("г.") || take("AD") || take("CE") || take("น.") { return false }
    position = start
    return false
  }

  // MARK: Between date and time

  /// Whether a comma stands there; nil when nothing parts date and time.
  private mutating func gap() -> Bool? {
    let start = position
    skipSpaces()
    var hasComma = take(",")
    skipSpaces()
    guard let next = peek() else { return nil }
    for word in next > 0x39 ? HeaderParser.gapWords : [] where take(word) {
      skipSpaces()
      break
    }
    if !hasComma && peek() == 0x2C { hasComma = take(",") }
    skipSpaces()
    return position > start ? hasComma : nil
  }

  /// "klo" is Finnish; the rest are other languages' words before a time.
  private static let gapWords = ["klo", "kl.", "kl", "um", "at", "às", "à", "a las", "u", "в"]

  // MARK: Time

  private mutating func time() -> ClockTime? {
    var time = ClockTime()
    var isAfternoon: Bool?
    if let word = DayPeriod.match(units, at: position) {
      isAfternoon = word.isAfternoon
      time.period = .before
      position = word.end
      skipSpaces()
    }
    guard let hour = clockNumber(), hour < 24, let separator = timeSeparator() else { return nil }
    guard let minute = clockNumber() else { return nil }
    (time.hour, time.minute, time.separator) = (hour, minute, separator)
    if peek() == separator, let next = peek(1), (0x30...0x39).contains(next) {
      position += 1
      guard let second = clockNumber(), second < 60 else { return nil }
      time.second = second
    }
    if isAfternoon == nil, let word = periodAfter() {
      isAfternoon = word
      time.period = .after
    }
    if let isAfternoon { time.hour = HeaderParser.hour(time.hour, isAfternoon: isAfternoon) }
    return time
  }

  private mutating func periodAfter() -> Bool? {
    let start = position
    skipSpaces()
    guard let word = DayPeriod.match(units, at: position) else {
      position = start
      return nil
    }
    position = word.end
    return word.isAfternoon
  }

  /// 12 am is 0; an hour above 12 beside am or pm is taken as it stands.
  static func hour(_ hour: Int, isAfternoon: Bool) -> Int {
    if isAfternoon { return hour < 12 ? hour + 12 : hour }
    return hour == 12 ? 0 : hour
  }

  private mutating func clockNumber() -> Int? {
    guard let number = number(), number.digits <= 2, number.era == .common else { return nil }
    return number.value
  }

  /// `:` or `.`; ` h ` in Canadian French.
  private mutating func timeSeparator() -> UInt32? {
    if take(":") { return 0x3A }
    if take(".") { return 0x2E }
    let start = position
    skipSpaces()
    guard take("h") else {
      position = start
      return nil
    }
    skipSpaces()
    return 0x68
  }

  // MARK: What parts time and body

  private mutating func close(_ hasBracket: Bool, _ time: ClockTime) -> HeaderShape.Family? {
    let start = position
    skipSpaces()
    if hasBracket {
      guard take("]") else { return nil }
      if peek() == 0x20 { position += 1 }
      return .bracket
    }
    let hasSpace = position > start
    if hasSpace, take("-") || take("–") || take("—") { return takeSpaceOrEnd() ? .dash : nil }
    if take(":") { return takeSpaceOrEnd() ? .colon : nil }
    if take(",") { return takeSpaceOrEnd() && hasName ? .comma : nil }
    // Where a zone follows, another platform wrote the line.
    guard hasSpace, time.second != nil || time.period != .none, hasName, !take("UTC "), !take("GMT ") else {
      return nil
    }
    return .space
  }

  private mutating func takeSpaceOrEnd() -> Bool {
    guard let next = peek() else { return true }
    guard next == 0x20 else { return false }
    position += 1
    return true
  }

  /// Whether a `Name: ` follows: the weaker forms are headers only then.
  private var hasName: Bool {
    guard position < units.count else { return false }
    return line[units[position].start...].has([0x3A, 0x20])
  }

  // MARK: Cursor

  private func peek(_ ahead: Int = 0) -> UInt32? {
    position + ahead < units.count ? units[position + ahead].scalar : nil
  }

  private mutating func take(_ word: String) -> Bool {
    var index = position
    for scalar in word.unicodeScalars {
      guard index < units.count, units[index].scalar == scalar.value else { return false }
      index += 1
    }
    position = index
    return true
  }

  private mutating func skipSpaces() {
    while peek() == 0x20 { position += 1 }
  }
}

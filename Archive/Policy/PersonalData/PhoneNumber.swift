/// Groups of digits that make a telephone number: `01632 960 123`, `(01632) 960123`, `+44 (0)1632 960123`.
struct PhoneNumber {
  enum Form { case national, withCountry, foreign, bare }

  let form: Form
  /// With brackets and `+`, without an extension.
  let range: Range<Int>
  /// As dialled at home: `01632960123`; a foreign one with its country and `+`.
  let digits: [UInt8]
  var isMobile: Bool { form == .national && digits.count == 11 && digits[1] == UInt8(ascii: "7") }
  /// 10 digits, which few exchanges have.
  var isShort: Bool { digits.count == 10 && form != .foreign && !Self.isFreephone(digits) }

  /// Nil where the run begins no number.
  init?(at run: Int, in text: ScannedText) {
    guard let form = Self.form(at: run, in: text) else { return nil }
    let line = Self.groups(from: run, in: text)
    let groups = Self.number(form, line, in: text) == nil ? Self.broken(line, from: run, in: text) : line
    guard let (digits, end) = Self.number(form, groups, in: text) else { return nil }
    self.form = form
    self.digits = digits
    range = Self.start(text.runs[run].lowerBound, in: text)..<Self.closed(end, groups, in: text)
  }

  private static func form(at run: Int, in text: ScannedText) -> Form? {
    let range = text.runs[run]
    let first = text[range.lowerBound]
    let isUK = first == UInt8(ascii: "4") && text[range.lowerBound + 1] == UInt8(ascii: "4") && range.count >= 2
    if text[range.lowerBound - 1] == UInt8(ascii: "+") { return isUK ? .withCountry : .foreign }
    if isUK { return .bare }
    guard first == UInt8(ascii: "0") else { return nil }
    if range.count == 1 { return isBracketed(range, in: text) || isApartZero(at: run, in: text) ? .national : .bare }
    guard text[range.lowerBound + 1] == UInt8(ascii: "0") else { return .national }
    return text.hasWord("0044", at: range.lowerBound) ? .withCountry : nil
  }

  /// `(0)1632 960123`
  private static func isBracketed(_ zero: Range<Int>, in text: ScannedText) -> Bool {
    text[zero.lowerBound - 1] == UInt8(ascii: "(") && text[zero.upperBound] == UInt8(ascii: ")")
      && text.isDigit(at: zero.upperBound + 1)
  }

  /// `0 7700 900123`, `0 1632 960123`: four digits of a mobile's or a town's code, then six.
  private static func isApartZero(at run: Int, in text: ScannedText) -> Bool {
    let groups = text.runs[run...].prefix(4)
    guard groups.count >= 3, !text.isDigit(at: groups[run].lowerBound - 2),
      zip(groups, groups.dropFirst()).prefix(2).allSatisfy({ $1.lowerBound - $0.upperBound == 1 })
    else { return false }
    let code = groups[run + 1]
    let isCode = code.count == 4 && codes.contains(text[code.lowerBound])
    let isSplit = groups[run + 2].count == 3 && groups.count == 4 && groups[run + 3].count == 3
    return isCode && text[groups[run].upperBound] == 0x20 && (groups[run + 2].count == 6 || isSplit)
  }

  /// The run and those that follow with nothing but spaces, dots, dashes and brackets between; 16 digits at most.
  private static func groups(from run: Int, in text: ScannedText) -> [Range<Int>] {
    var groups = [text.runs[run]]
    var count = text.runs[run].count
    for next in text.runs[(run + 1)...].prefix(10) {
      guard let last = groups.last, joins(text.bytes[last.upperBound..<min(next.lowerBound, last.upperBound + 4)]),
        next.lowerBound - last.upperBound <= 3
      else { break }
      count += next.count
      guard count <= 18 else { break }
      groups.append(next)
    }
    return groups
  }

  /// The groups with those that begin the next line, where lines end and begin so that both make one number: `07700` and
  /// `900123`, `07700 900` and `123`. Two numbers of a list, one a line, stay two.
  private static func broken(_ line: [Range<Int>], from run: Int, in text: ScannedText) -> [Range<Int>] {
    let next = run + line.count
    guard let last = line.last, next < text.runs.count,
      text.nextLine(after: last.upperBound) == text.runs[next].lowerBound
    else { return line }
    let rest = groups(from: next, in: text)
    let lengths = (line + rest).map(\.count)
    let isLocal = halves.contains(lengths) || halves.contains { lengths.dropFirst() == [$0[0] - 1] + $0.dropFirst() }
    let isList = text.isDigit(at: text.nextLine(after: rest.last?.upperBound ?? 0) ?? -1)
    return isLocal && !isList && text[rest[0].lowerBound] != UInt8(ascii: "0") ? line + rest : line
  }

  private static func joins(_ between: ArraySlice<UInt8>) -> Bool {
    let isDotted = between.contains(UInt8(ascii: "."))
    return between.allSatisfy(joints.contains) && (!isDotted || between.count == 1)
  }

  /// The digits as dialled and where they end: 11 of them, else 10, at the end of a group.
  private static func number(_ form: Form, _ groups: [Range<Int>], in text: ScannedText) -> ([UInt8], Int)? {
    if form == .foreign { return foreign(groups, in: text) }
    if groups[0].count <= 2, text[groups[0].lowerBound] == UInt8(ascii: "0") { return spaced(form, groups, in: text) }
    var digits: [UInt8] = []
    var short: ([UInt8], Int)?
    for (place, group) in groups.enumerated() {
      digits += text.bytes[group]
      guard let national = national(form, digits) else { continue }
      let isWhole = place == 0 || group.count >= 2
      if national.count == 11, isWhole, isDialled(national) { return (national, group.upperBound) }
      if national.count == 10, isWhole, isDialled(national) { short = (national, group.upperBound) }
      if national.count > 11 || (short != nil && isFreephone(national)) { break }
    }
    guard let short, short.1 == groups.last?.upperBound || isFreephone(short.0) || short.0[1] == UInt8(ascii: "1")
    else { return nil }
    return short
  }

  /// A 0 that stands nearly alone: `(0)1632 960123`, `07 700 900 123`, `0 7 7 0 0 9 0 0 1 2 3`.
  private static func spaced(_ form: Form, _ groups: [Range<Int>], in text: ScannedText) -> ([UInt8], Int)? {
    let lengths = form == .bare ? 1...1 : groups[0].count == 2 ? 3...3 : 3...10
    var digits = Array(text.bytes[groups[0]])
    for group in groups.dropFirst() {
      guard lengths.contains(group.count) else { return nil }
      digits += text.bytes[group]
      if digits.count == 11 { return isDialled(digits) ? (digits, group.upperBound) : nil }
    }
    return nil
  }

  /// With one 0 in place of the country.
  private static func national(_ form: Form, _ digits: [UInt8]) -> [UInt8]? {
    guard form != .national else { return digits }
    let country = digits.first == UInt8(ascii: "0") ? 4 : 2
    guard digits.count > country else { return nil }
    let rest = digits[country...].drop { $0 == UInt8(ascii: "0") }
    return [UInt8(ascii: "0")] + rest
  }

  private static func isDialled(_ digits: [UInt8]) -> Bool {
    digits.count > 1 && services.contains(digits[1]) && Set(digits).count > 2
  }

  /// 0800 and 0500 have numbers of 10 digits.
  private static func isFreephone(_ digits: [UInt8]) -> Bool {
    digits.count >= 4 && (digits[1] == UInt8(ascii: "8") || digits[1] == UInt8(ascii: "5"))
      && digits[2] == UInt8(ascii: "0") && digits[3] == UInt8(ascii: "0")
  }

  /// 10 to 15 digits after the `+` (E.164), not beginning with 0.
  private static func foreign(_ groups: [Range<Int>], in text: ScannedText) -> ([UInt8], Int)? {
    let digits = groups.flatMap { text.bytes[$0] }
    guard let last = groups.last, (10...15).contains(digits.count), digits.first != UInt8(ascii: "0") else {
      return nil
    }
    return ([UInt8(ascii: "+")] + digits, last.upperBound)
  }

  private static func start(_ digits: Int, in text: ScannedText) -> Int {
    var start = digits
    if text[start - 1] == UInt8(ascii: "+") { start -= 1 }
    if text[start - 1] == UInt8(ascii: "(") { start -= 1 }
    return start
  }

  /// With the bracket that closes a number that is in brackets as a whole: `(01632 960123)` keeps both or none.
  private static func closed(_ end: Int, _ groups: [Range<Int>], in text: ScannedText) -> Int {
    guard let first = groups.first, text[end] == UInt8(ascii: ")") else { return end }
    let start = start(first.lowerBound, in: text)
    let isOpen = text[start] == UInt8(ascii: "(") && !text.bytes[start..<end].contains(UInt8(ascii: ")"))
    return isOpen ? end + 1 : end
  }

  /// How the digits of a number that is broken in two are grouped; after a country, without the first 0.
  private static let halves = [[5, 6], [5, 3, 3], [8, 3], [4, 3, 4], [3, 4, 4]]
  private static let joints: ByteSet = " -.()"
  private static let services: ByteSet = "123578"
  private static let codes: ByteSet = "17"
}

/// A piece of a printed date.
enum DateToken: Hashable {
  /// Its value and how many digits it has.
  case number(Int, digits: Int)
  /// In lower case, without dots.
  case word([UInt8])
  case colon
  /// A full stop between two digits: some languages write 13.05 for a time.
  case dot
  case plus
  case minus
}

/// A token and where it stands in the text, in UTF-8 bytes.
struct PlacedDateToken {
  let token: DateToken
  let start: Int
  let end: Int
}

/// Cuts a printed date into numbers, words and marks.
struct DateTokenizer {
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var offset = 0
  private var tokens: [PlacedDateToken] = []

  static func tokens(of text: String) -> [PlacedDateToken] {
    var tokenizer = DateTokenizer(text)
    return tokenizer.read()
  }

  private init(_ text: String) { scalars = Array(text.unicodeScalars) }

  private mutating func read() -> [PlacedDateToken] {
    while index < scalars.count {
      let scalar = scalars[index]
      if let digit = DateTokenizer.digit(scalar) {
        readNumber(digit)
      } else if DateTokenizer.isLetter(scalar) {
        readWord()
      } else {
        readMark(scalar)
      }
    }
    return tokens
  }

  private mutating func readNumber(_ first: Int) {
    let start = offset
    var value = first
    var digits = 1
    step()
    while index < scalars.count, let digit = DateTokenizer.digit(scalars[index]) {
      value = min(value * 10 + digit, 1_000_000)
      digits += 1
      step()
    }
    tokens.append(PlacedDateToken(token: .number(value, digits: digits), start: start, end: offset))
  }

  /// A dot inside or after a word belongs to it: `p.m.`, `déc.`, `ม.ค.`
  private mutating func readWord() {
    let start = offset
    let isMarker = DateTokenizer.isCalendarMarker(scalars[index])
    var word: [UInt8] = []
    while index < scalars.count {
      let scalar = scalars[index]
      if DateTokenizer.isLetter(scalar) {
        if word.count > 0 && (isMarker || DateTokenizer.isCalendarMarker(scalar)) { break }
        word += Array(scalar.properties.lowercaseMapping.utf8)
      } else if scalar != "." {
        break
      }
      step()
    }
    tokens.append(PlacedDateToken(token: .word(word), start: start, end: offset))
  }

  private mutating func readMark(_ scalar: Unicode.Scalar) {
    let start = offset
    step()
    let token: DateToken? =
      switch scalar {
      case ":", "：", "∶": .colon
      case "+": .plus
      case "-", "−", "–": .minus
      case ".": .dot
      default: nil
      }
    if let token { tokens.append(PlacedDateToken(token: token, start: start, end: offset)) }
  }

  private mutating func step() {
    offset += UTF8.width(scalars[index])
    index += 1
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return (scalar.value | 0x20) >= 0x61 && (scalar.value | 0x20) <= 0x7A }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark:
      return true
    default: return false
    }
  }

  /// 年 月 日 년 월 일 stand alone even where no space does.
  private static func isCalendarMarker(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "年", "月", "日", "년", "월", "일": true
    default: false
    }
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    guard scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue else { return nil }
    return Int(value)
  }
}

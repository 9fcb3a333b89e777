/// The beginning of a line as its header is matched: no invisible marks, plain spaces, ASCII digits and commas. Each
/// scalar knows where it stands in the line, so that the body is cut from the line itself, untouched.
struct Shadow {
  struct Unit {
    var scalar: UInt32
    var start: Int
    var end: Int
  }

  /// Longer than any header: weekday, date, time and words between them.
  static let length = 72

  private(set) var units: [Unit] = []
  /// Whether an invisible mark stands before all else: on iOS, only lines with media have one.
  private(set) var isMarked = false
  private(set) var isRightToLeft = false

  init(_ line: [UInt8]) {
    units.reserveCapacity(Shadow.length)
    var index = 0
    while index < line.count && units.count < Shadow.length {
      let (scalar, length) = Shadow.decode(line, at: index)
      if Mark.isMark(scalar) {
        if units.isEmpty && scalar == 0x200E { isMarked = true }
        if scalar == 0x200F { isRightToLeft = true }
      } else {
        units.append(Unit(scalar: Shadow.fold(scalar), start: index, end: index + length))
      }
      index += length
    }
  }

  /// Whether a line can begin with a header at all: most lines of a long body cannot, at a glance.
  static func canBegin(_ line: [UInt8]) -> Bool {
    guard let first = line.first else { return false }
    return first == UInt8(ascii: "[") || (0x30...0x39).contains(first) || first == 0xE2 || first == 0xEF
      || first == 0xD9 || first == 0xDB || first == 0xE0
  }

  private static func fold(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return scalar }
    if Mark.isSpace(scalar) { return 0x20 }
    if scalar == 0x060C || scalar == 0xFF0C { return 0x2C }
    guard let properties = Unicode.Scalar(scalar)?.properties, properties.numericType == .decimal,
      let value = properties.numericValue, (0...9).contains(value)
    else { return scalar }
    return 0x30 + UInt32(value)
  }

  /// One scalar of UTF-8; U+FFFD of one byte where there is none.
  private static func decode(_ bytes: [UInt8], at index: Int) -> (scalar: UInt32, length: Int) {
    let first = bytes[index]
    let (length, start): (Int, UInt32) =
      switch first {
      case 0..<0x80: (1, UInt32(first))
      case 0xC2...0xDF: (2, UInt32(first & 0x1F))
      case 0xE0...0xEF: (3, UInt32(first & 0x0F))
      case 0xF0...0xF4: (4, UInt32(first & 0x07))
      default: (1, 0xFFFD)
      }
    guard index + length <= bytes.count else { return (0xFFFD, 1) }
    var scalar = start
    for next in bytes[index + 1..<index + length] {
      guard next & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      scalar = scalar << 6 | UInt32(next & 0x3F)
    }
    return (scalar, length)
  }
}

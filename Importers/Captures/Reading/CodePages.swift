import ByteFormats

/// What the bytes of a cell are taken for that are no UTF-8.
package enum ForeignText: Sendable {
  /// The row is refused.
  case refused
  case savedByExcel
  /// Written by a program on a computer with Western European Windows.
  case windows

  func read(_ bytes: [UInt8]) throws(Unreadable) -> (text: String, isWhole: Bool) {
    switch self {
    case .refused: throw Unreadable("has bytes that are no text (UTF-8)")
    case .windows: return (CodePages.windows(bytes), true)
    case .savedByExcel:
      let mended = CodePages.mended(bytes)
      return (mended ?? CodePages.macRoman(bytes), mended != nil)
    }
  }
}

enum CodePages {
  /// Text that Excel on a Mac has damaged when a table was saved: UTF-8 that was read as Windows-1252 and written as Mac
  /// Roman. Seen in a table of 2018, where a closing quotation mark stood as the bytes 89 DB AA.
  ///
  /// The text that was meant: read as Mac Roman, written as Windows-1252, read as UTF-8. Nil where the damage has lost bytes.
  static func mended(_ bytes: [UInt8]) -> String? {
    var windows: [UInt8] = []
    windows.reserveCapacity(bytes.count)
    for byte in bytes {
      guard let written = windowsByte(scalar(byte)) else { return nil }
      windows.append(written)
    }
    return String(validating: windows, as: UTF8.self)
  }

  /// The characters as Mac Roman has them.
  static func macRoman(_ bytes: [UInt8]) -> String {
    var text = ""
    for byte in bytes { text.unicodeScalars.append(scalar(byte)) }
    return text
  }

  static func windows(_ bytes: [UInt8]) -> String {
    var text = ""
    for byte in bytes { text.unicodeScalars.append(windowsScalars[byte] ?? Unicode.Scalar(byte)) }
    return text
  }

  private static let windowsScalars = Dictionary(
    windowsBytes.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })

  private static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    byte < 0x80 ? Unicode.Scalar(byte) : upperHalf[Int(byte) - 0x80]
  }

  private static func windowsByte(_ scalar: Unicode.Scalar) -> UInt8? {
    if scalar.value < 0x80 || (0xA0...0xFF).contains(scalar.value) { return UInt8(scalar.value) }
    return windowsBytes[scalar]
  }

  /// 0x80 to 0xFF.
  private static let upperHalf: [Unicode.Scalar] = [
    "\u{C4}", "\u{C5}", "\u{C7}", "\u{C9}", "\u{D1}", "\u{D6}", "\u{DC}", "\u{E1}", "\u{E0}", "\u{E2}", "\u{E4}",
    "\u{E3}", "\u{E5}", "\u{E7}", "\u{E9}", "\u{E8}", "\u{EA}", "\u{EB}", "\u{ED}", "\u{EC}", "\u{EE}", "\u{EF}",
    "\u{F1}", "\u{F3}", "\u{F2}", "\u{F4}", "\u{F6}", "\u{F5}", "\u{FA}", "\u{F9}", "\u{FB}", "\u{FC}", "\u{2020}",
    "\u{B0}", "\u{A2}", "\u{A3}", "\u{A7}", "\u{2022}", "\u{B6}", "\u{DF}", "\u{AE}", "\u{A9}", "\u{2122}", "\u{B4}",
    "\u{A8}", "\u{2260}", "\u{C6}", "\u{D8}", "\u{221E}", "\u{B1}", "\u{2264}", "\u{2265}", "\u{A5}", "\u{B5}",
    "\u{2202}", "\u{2211}", "\u{220F}", "\u{3C0}", "\u{222B}", "\u{AA}", "\u{BA}", "\u{3A9}", "\u{E6}", "\u{F8}",
    "\u{BF}", "\u{A1}", "\u{AC}", "\u{221A}", "\u{192}", "\u{2248}", "\u{2206}", "\u{AB}", "\u{BB}", "\u{2026}",
    "\u{A0}", "\u{C0}", "\u{C3}", "\u{D5}", "\u{152}", "\u{153}", "\u{2013}", "\u{2014}", "\u{201C}", "\u{201D}",
    "\u{2018}", "\u{2019}", "\u{F7}", "\u{25CA}", "\u{FF}", "\u{178}", "\u{2044}", "\u{20AC}", "\u{2039}",
    "\u{203A}", "\u{FB01}", "\u{FB02}", "\u{2021}", "\u{B7}", "\u{201A}", "\u{201E}", "\u{2030}", "\u{C2}", "\u{CA}",
    "\u{C1}", "\u{CB}", "\u{C8}", "\u{CD}", "\u{CE}", "\u{CF}", "\u{CC}", "\u{D3}", "\u{D4}", "\u{F8FF}", "\u{D2}",
    "\u{DA}", "\u{DB}", "\u{D9}", "\u{131}", "\u{2C6}", "\u{2DC}", "\u{AF}", "\u{2D8}", "\u{2D9}", "\u{2DA}",
    "\u{B8}", "\u{2DD}", "\u{2DB}", "\u{2C7}",
  ]

  /// 0x80 to 0x9F of Windows-1252.
  private static let windowsBytes: [Unicode.Scalar: UInt8] = [
    "\u{20AC}": 0x80, "\u{201A}": 0x82, "\u{192}": 0x83, "\u{201E}": 0x84, "\u{2026}": 0x85, "\u{2020}": 0x86,
    "\u{2021}": 0x87, "\u{2C6}": 0x88, "\u{2030}": 0x89, "\u{160}": 0x8A, "\u{2039}": 0x8B, "\u{152}": 0x8C,
    "\u{17D}": 0x8E, "\u{2018}": 0x91, "\u{2019}": 0x92, "\u{201C}": 0x93, "\u{201D}": 0x94, "\u{2022}": 0x95,
    "\u{2013}": 0x96, "\u{2014}": 0x97, "\u{2DC}": 0x98, "\u{2122}": 0x99, "\u{161}": 0x9A, "\u{203A}": 0x9B,
    "\u{153}": 0x9C, "\u{17E}": 0x9E, "\u{178}": 0x9F,
  ]
}

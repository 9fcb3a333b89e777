/// ASCII, as the parts of a `CheckedText` are read.
extension UInt8 {
  var isUppercaseLetter: Bool { (0x41...0x5A).contains(self) }
  var isLetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
  var isDigit: Bool { (0x30...0x39).contains(self) }
  var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
  /// May stand in a word: letters and digits of any script, `_`.
  var isWordByte: Bool { isLetter || isDigit || self == 0x5F || self >= 0x80 }
  var lowercased: UInt8 { isUppercaseLetter ? self | 0x20 : self }
}

extension Sequence<UInt8> {
  var lowercasedBytes: [UInt8] { map(\.lowercased) }

  /// Letters and digits alone, in lower case: how names are compared that everybody writes in another way.
  var lettersAndDigits: [UInt8] { filter { $0.isLetter || $0.isDigit || $0 >= 0x80 }.map(\.lowercased) }
}

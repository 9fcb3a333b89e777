/// How a part's bytes are written so that old mail programs let them pass.
enum TransferEncoding {
  /// Anything but the two known ones leaves the bytes as they are.
  static func decode(_ bytes: ArraySlice<UInt8>, _ name: [UInt8]?) -> [UInt8] {
    let key = (name ?? []).filter { $0 > 0x20 }.map(MailText.lowered)
    if MailText.equals(key, "base64") { return base64(bytes) }
    return MailText.equals(key, "quoted-printable") ? quotedPrintable(bytes) : Array(bytes)
  }

  /// `=C3=A9`; `=` at a line's end joins it to the next. A `=` that begins neither stays.
  static func quotedPrintable(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == UInt8(ascii: "="), let step = escape(bytes[(index + 1)...]) {
        if let value = step.value { result.append(value) }
        index += 1 + step.length
      } else {
        result.append(byte)
        index += 1
      }
    }
    return result
  }

  /// Whatever is not of its alphabet is passed over.
  static func base64(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count / 4 * 3)
    var word: UInt32 = 0
    var bits = 0
    for byte in bytes {
      guard let value = sextet(byte) else {
        // Padding ends a run; another may follow it (texts that were encoded in pieces).
        if byte == UInt8(ascii: "=") { bits = 0 }
        continue
      }
      word = (word << 6 | UInt32(value)) & 0xFF_FFFF
      bits += 6
      if bits >= 8 {
        bits -= 8
        result.append(UInt8(truncatingIfNeeded: word >> UInt32(bits)))
      }
    }
    return result
  }

  private static func escape(_ rest: ArraySlice<UInt8>) -> (value: UInt8?, length: Int)? {
    let blank = rest.prefix(64).prefix { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }.count
    if rest.dropFirst(blank).first == 0x0A { return (nil, blank + 1) }
    guard rest.count > 1, let high = hex(rest[rest.startIndex]), let low = hex(rest[rest.startIndex + 1]) else {
      return nil
    }
    return (high << 4 | low, 2)
  }

  static func hex(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46, 0x61...0x66: (byte | 0x20) - 0x57
    default: nil
    }
  }

  private static func sextet(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x41...0x5A: byte - 0x41
    case 0x61...0x7A: byte - 0x61 + 26
    case 0x30...0x39: byte - 0x30 + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}

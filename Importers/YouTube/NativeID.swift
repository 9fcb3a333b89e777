import ByteFormats

/// The forms of YouTube's ids, seen 2016 to 2026.
package enum NativeID {
  /// `dQw4w9WgXcQ`: 11 letters, digits, `-` and `_`.
  package static func isVideo(_ bytes: some Collection<UInt8>) -> Bool {
    bytes.count == 11 && bytes.allSatisfy(isIDByte)
  }

  /// `UC` and 22 more.
  package static func isChannel(_ bytes: some Collection<UInt8>) -> Bool {
    bytes.count == 24 && Bytes.starts(bytes, with: "UC") && bytes.allSatisfy(isIDByte)
  }

  package static func isIDByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
    default: false
    }
  }
}

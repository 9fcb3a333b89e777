import Foundation

/// A JSON document without white space and without what its strings say, but for the members' names.
///
/// A decoder passes over a member that it does not know, and over one of two with the same name: a file with either says more to
/// a reader than its fingerprint covers. Two documents with one skeleton have the same members in the same places.
struct JSONSkeleton: Hashable {
  private var bytes: [UInt8] = []
  private var text: [UInt8]?
  private var isInString = false
  private var isEscaped = false

  init(_ data: Data) {
    for byte in data {
      if isInString {
        takeInString(byte)
      } else if ![0x20, 0x09, 0x0A, 0x0D].contains(byte) {
        take(byte)
      }
    }
    settle(isName: false)
  }

  private mutating func takeInString(_ byte: UInt8) {
    if isEscaped {
      isEscaped = false
    } else if byte == UInt8(ascii: "\"") {
      isInString = false
      return
    } else {
      isEscaped = byte == UInt8(ascii: "\\")
    }
    text?.append(byte)
  }

  private mutating func take(_ byte: UInt8) {
    settle(isName: byte == UInt8(ascii: ":"))
    guard byte == UInt8(ascii: "\"") else { return bytes.append(byte) }
    isInString = true
    text = []
  }

  /// The string that has just ended is a name where a colon follows.
  private mutating func settle(isName: Bool) {
    guard let ended = text else { return }
    bytes += isName ? ended : [UInt8(ascii: "\"")]
    text = nil
  }
}

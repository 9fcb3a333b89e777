/// An account that an act speaks of: `@WenlowTC` in its words, or a mention that the platform told beside them.
struct MentionedAccount: Sendable {
  /// Without `@`, in lower case.
  let handle: [UInt8]
  /// Nil where only the platform told of it.
  let place: ActPlace?
  /// As written.
  let text: String
}

extension MentionedAccount {
  /// Each place in the words, then what the platform told beside them.
  static func find(in texts: [CheckedText], _ mentions: [String]) -> [MentionedAccount] {
    var found: [MentionedAccount] = []
    for (field, text) in texts.enumerated() {
      for bytes in text.tags(after: UInt8(ascii: "@")) {
        found.append(
          MentionedAccount(
            handle: text.bytes[bytes.dropFirst()].lowercasedBytes, place: ActPlace(field: field, bytes: bytes),
            text: text.text(bytes)))
      }
    }
    guard !mentions.isEmpty else { return found }
    let written = Set(found.map(\.handle))
    return found
      + mentions.map { MentionedAccount(handle: $0.utf8.lowercasedBytes, place: nil, text: "@" + $0) }.filter {
        !written.contains($0.handle)
      }
  }
}

extension CheckedText {
  /// Words after `@` or `#`, the sign included.
  func tags(after sign: UInt8) -> [Range<Int>] {
    guard bytes.contains(sign) else { return [] }
    var found: [Range<Int>] = []
    var place = 0
    while place < bytes.count {
      guard bytes[place] == sign, place == 0 || !bytes[place - 1].isWordByte else {
        place += 1
        continue
      }
      var end = place + 1
      while end < bytes.count, isTagByte(bytes[end], sign: sign) { end += 1 }
      let next = end
      while end > place + 1, !bytes[end - 1].isWordByte { end -= 1 }
      if end > place + 1 { found.append(place..<end) }
      place = Swift.max(next, place + 1)
    }
    return found
  }

  private func isTagByte(_ byte: UInt8, sign: UInt8) -> Bool {
    byte.isWordByte || sign == UInt8(ascii: "@") && (byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-"))
  }
}

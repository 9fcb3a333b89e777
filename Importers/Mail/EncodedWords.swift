/// Words of a header in another character set (RFC 2047): `=?ISO-8859-1?Q?G=F6ran?=`.
enum EncodedWords {
  private struct Run {
    let charset: MailCharset
    var bytes: [UInt8]
  }

  /// Spaces between two encoded words go; bytes of two in one character set are joined first, since programs cut within a
  /// character.
  static func decode(_ header: [UInt8]) -> String {
    var runs: [Run] = []
    var plain: [UInt8] = []
    var isAfterWord = false
    var index = 0
    while index < header.count {
      guard let word = word(header[index...]) else {
        plain.append(header[index])
        index += 1
        continue
      }
      if !isAfterWord || plain.contains(where: { $0 > 0x20 }) { add(plain, MailCharset.plain, to: &runs) }
      plain = []
      add(word.bytes, word.charset, to: &runs)
      isAfterWord = true
      index += word.length
    }
    add(plain, MailCharset.plain, to: &runs)
    return runs.map { $0.charset.decode($0.bytes) }.joined()
  }

  private static func add(_ bytes: [UInt8], _ charset: MailCharset, to runs: inout [Run]) {
    guard !bytes.isEmpty else { return }
    if let last = runs.last, last.charset == charset {
      runs[runs.count - 1].bytes += bytes
    } else {
      runs.append(Run(charset: charset, bytes: bytes))
    }
  }

  private static func word(_ rest: ArraySlice<UInt8>) -> (bytes: [UInt8], charset: MailCharset, length: Int)? {
    guard rest.first == UInt8(ascii: "="), rest.dropFirst().first == mark else { return nil }
    // The standard allows 75 bytes; programs write longer ones.
    let body = rest.dropFirst(2).prefix(2048)
    guard let first = body.firstIndex(of: mark), first + 2 < body.endIndex, body[first + 2] == mark else { return nil }
    let text = body[(first + 3)...]
    guard
      let end = text.indices.first(where: { text[$0] == mark && text[$0...].dropFirst().first == UInt8(ascii: "=") })
    else { return nil }
    let name = body[..<first].prefix { $0 != UInt8(ascii: "*") }
    let length = end + 2 - rest.startIndex
    switch MailText.lowered(body[first + 1]) {
    case UInt8(ascii: "b"): return (TransferEncoding.base64(text[..<end]), MailCharset(name), length)
    case UInt8(ascii: "q"):
      let spaced = text[..<end].map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }
      return (TransferEncoding.quotedPrintable(spaced[...]), MailCharset(name), length)
    default: return nil
    }
  }

  private static let mark = UInt8(ascii: "?")
}

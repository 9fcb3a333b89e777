/// A header with parameters: `text/plain; charset="utf-8"; name*=UTF-8''f%C3%AAte.pdf`.
struct MailParameters {
  /// What stands before the first semicolon, in small letters.
  let value: [UInt8]
  private var parameters: [(name: [UInt8], value: [UInt8])] = []

  /// More are no mail program's.
  private static let most = 64

  init(_ header: [UInt8]?) {
    let pieces = MailParameters.pieces(header ?? [])
    value = (pieces.first ?? []).filter { $0 > 0x20 }.map(MailText.lowered)
    for piece in pieces.dropFirst().prefix(MailParameters.most) {
      guard let equals = piece.firstIndex(of: UInt8(ascii: "=")) else { continue }
      let name = piece[..<equals].filter { $0 > 0x20 }.map(MailText.lowered)
      parameters.append((name, MailParameters.unquoted(piece[(equals + 1)...])))
    }
  }

  subscript(_ name: StaticString) -> [UInt8]? { parameters.first { MailText.equals($0.name, name) }?.value }

  /// A name of a file: plain, in encoded words, percent-encoded, or in numbered pieces (RFC 2231).
  func text(_ name: StaticString) -> String? {
    if let plain = self[name] { return MailText.trimmed(EncodedWords.decode(plain)) }
    let base = Array(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)) + [star]
    var pieces: [(number: Int, isEncoded: Bool, value: [UInt8])] = []
    for parameter in parameters where parameter.name.starts(with: base) {
      let rest = parameter.name.dropFirst(base.count)
      let digits = rest.prefix { $0 >= 0x30 && $0 <= 0x39 }.prefix(4)
      let isEncoded = rest.isEmpty || rest.last == star
      pieces.append((digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }, isEncoded, parameter.value))
    }
    guard !pieces.isEmpty else { return nil }
    return MailParameters.joined(pieces.sorted { $0.number < $1.number })
  }

  /// The first encoded piece begins with its character set and language, each before an apostrophe.
  private static func joined(_ pieces: [(number: Int, isEncoded: Bool, value: [UInt8])]) -> String? {
    var charset = MailCharset.plain
    var bytes: [UInt8] = []
    for (index, piece) in pieces.enumerated() {
      var value = piece.value[...]
      if index == 0, piece.isEncoded {
        let parts = value.split(separator: UInt8(ascii: "'"), maxSplits: 2, omittingEmptySubsequences: false)
        if parts.count == 3 {
          charset = MailCharset(parts[0])
          value = parts[2]
        }
      }
      bytes += piece.isEncoded ? percentDecoded(value) : Array(value)
    }
    return MailText.trimmed(charset.decode(bytes))
  }

  private static func percentDecoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.endIndex,
        let high = TransferEncoding.hex(bytes[index + 1]),
        let low = TransferEncoding.hex(bytes[index + 2])
      {
        result.append(high << 4 | low)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  /// Parted at semicolons outside quotes.
  private static func pieces(_ header: [UInt8]) -> [[UInt8]] {
    var pieces: [[UInt8]] = [[]]
    var isQuoted = false
    var isEscaped = false
    for byte in header {
      if byte == UInt8(ascii: ";"), !isQuoted {
        pieces.append([])
        continue
      }
      if byte == UInt8(ascii: "\""), !isEscaped { isQuoted.toggle() }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
      pieces[pieces.count - 1].append(byte)
    }
    return pieces
  }

  private static func unquoted(_ value: ArraySlice<UInt8>) -> [UInt8] {
    MailText.unquoted(String(decoding: value, as: UTF8.self)).map { Array($0.utf8) } ?? []
  }

}

private let star = UInt8(ascii: "*")

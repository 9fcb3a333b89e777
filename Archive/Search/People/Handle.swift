/// A name by which a platform knows somebody (`@ann_pryce`), or an e-mail address: compared byte for byte but for ASCII case.
struct Handle {
  /// Without its mark, ASCII letters in lower case.
  private let letters: [Unicode.Scalar]

  init?(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    let bare = scalars.first == "@" ? scalars.dropFirst() : scalars[...]
    guard bare.count > 1, !bare.contains(where: \.properties.isWhitespace), !TextFolder.fold(text).tokens.isEmpty else {
      return nil
    }
    letters = PersonText.lowered(bare)
  }

  static func isAddress(_ text: String) -> Bool {
    let parts = text.unicodeScalars.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "@" })
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && Handle(text) != nil
  }

  var text: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: letters)
    return String(view)
  }

  /// Whether a name that an export gives is this one.
  func matches(_ name: String) -> Bool {
    guard let other = Handle(name) else { return false }
    return other.letters == letters
  }

  /// A handle on a server (`ann@example.social`) by itself too: within the server it is written so.
  static func forms(of text: String) -> [Handle] {
    guard let handle = Handle(text) else { return [] }
    let parts = handle.letters.split(whereSeparator: { $0 == "@" })
    guard parts.count == 2, let first = parts.first else { return [handle] }
    return [handle] + [Handle(String(String.UnicodeScalarView(first)))].compactMap(\.self)
  }

  /// How it stands in a text.
  enum Dress { case mention, tag, address, bare }

  /// Where it stands in a text that is lowered already.
  func places(in text: [Unicode.Scalar]) -> [(range: Range<Int>, dress: Dress)] {
    guard let first = letters.first, text.count >= letters.count else { return [] }
    var found: [(Range<Int>, Dress)] = []
    for start in 0...(text.count - letters.count) where text[start] == first {
      let range = start..<start + letters.count
      guard text[range].elementsEqual(letters), let dress = dress(in: text, at: start) else { continue }
      if isEnd(of: text, range.upperBound, dress) { found.append((range, dress)) }
    }
    return found
  }

  /// Nil where it is only the end of a longer name.
  private func dress(in text: [Unicode.Scalar], at start: Int) -> Dress? {
    guard start > 0 else { return .bare }
    let before = text[start - 1]
    switch before {
    case "@", "\u{FF20}": return start > 1 && PersonText.isNamePart(text[start - 2]) ? nil : .mention
    case "#", "\u{FF03}": return .tag
    case "/", "=": return .address
    case ".", "-": return nil
    default: return PersonText.isNamePart(before) ? nil : .bare
    }
  }

  /// A server can follow a mention; before any other `@` it is part of an e-mail address.
  private func isEnd(of text: [Unicode.Scalar], _ end: Int, _ dress: Dress) -> Bool {
    guard end < text.count else { return true }
    if text[end] == "." || text[end] == "-" { return end + 1 == text.count || !PersonText.isNamePart(text[end + 1]) }
    return !PersonText.isNamePart(text[end]) && (text[end] != "@" || dress == .mention)
  }
}

/// What letters and digits are to names and addresses.
enum PersonText {
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// ASCII letters in lower case, everything else as it is.
  static func lowered(_ scalars: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
    scalars.map { ("A"..."Z").contains($0) ? Unicode.Scalar(UInt8(truncatingIfNeeded: $0.value | 0x20)) : $0 }
  }
}

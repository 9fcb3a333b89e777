/// The words of posts.
enum PostText {
  /// Takes away the quotes that LinkedIn puts around every line break of a post: `first line."⏎"second line`.
  ///
  /// In the exports of 2021 to 2026 every line break of 932 posts had them, after the table's own quotes were undone.
  static func mended(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var mended: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if index + 2 < bytes.count, bytes[index] == quote, bytes[index + 1] == 0x0A, bytes[index + 2] == quote {
        mended.append(0x0A)
        index += 3
      } else {
        mended.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: mended, as: UTF8.self)
  }

  /// `#` tags without their mark.
  static func tags(in text: String) -> [String] {
    var tags: [String] = []
    var scalars = Substring(text).unicodeScalars
    var before: Unicode.Scalar?
    while let scalar = scalars.popFirst() {
      defer { before = scalar }
      guard scalar == "#", before.map({ !isWordPart($0) }) ?? true else { continue }
      let word = scalars.prefix(while: isWordPart)
      if word.contains(where: { $0.value < 0x30 || $0.value > 0x39 }) { tags.append(String(word)) }
    }
    return tags
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .decimalNumber, .connectorPunctuation:
      true
    default: false
    }
  }
}

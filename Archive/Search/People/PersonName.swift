/// A name in its parts: `Ann Mary van der Berg`, or `van der Berg, Ann Mary`.
///
/// Without a comma the surname is the last part, with the particles before it.
struct PersonName {
  /// First names, as written; at least one.
  let given: [String]
  let surname: String

  /// Nil where there are not two parts.
  init?(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    if let comma = scalars.firstIndex(where: { $0 == "," }) {
      given = PersonName.words(scalars[(comma + 1)...])
      surname = PersonName.words(scalars[..<comma]).joined(separator: " ")
    } else {
      let words = PersonName.withoutTitle(PersonName.words(scalars[...]))
      guard words.count > 1 else { return nil }
      let start = PersonName.surnameStart(words)
      given = Array(words[..<start])
      surname = words[start...].joined(separator: " ")
    }
    guard !given.isEmpty, !TextFolder.fold(surname).tokens.isEmpty,
      given.allSatisfy({ !TextFolder.fold($0).tokens.isEmpty })
    else { return nil }
  }

  /// The halves of a double-barrelled surname; none of another.
  var halves: [String] {
    let parts = surname.unicodeScalars.split(whereSeparator: PersonName.isHyphen).map {
      String(String.UnicodeScalarView($0))
    }
    return parts.count > 1 ? parts : []
  }

  static func isHyphen(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "\u{2010}" || scalar == "\u{2011}" || scalar == "\u{2012}" || scalar == "\u{2013}"
  }

  private static let particles: Set<String> = [
    "van", "von", "der", "den", "de", "du", "dos", "da", "di", "la", "le", "el", "al", "ap", "ab", "bin", "ben", "ter",
    "mac", "mc", "o", "st", "saint",
  ]

  private static func surnameStart(_ words: [String]) -> Int {
    var start = words.count - 1
    while start > 1, particles.contains(TextFolder.fold(words[start - 1]).text) { start -= 1 }
    return start
  }

  private static func withoutTitle(_ words: [String]) -> [String] {
    guard words.count > 2, let first = words.first, Titles.all.contains(TextFolder.fold(first).text) else {
      return words
    }
    return Array(words.dropFirst())
  }

  private static func words(_ scalars: ArraySlice<Unicode.Scalar>) -> [String] {
    scalars.split(whereSeparator: \.properties.isWhitespace).map { word in
      var view = String.UnicodeScalarView()
      view.append(contentsOf: word)
      return String(view)
    }
  }
}

/// Words that stand before a surname.
enum Titles {
  /// Ways of writing one title, folded.
  static let groups: [[String]] = [
    ["mr", "mister"], ["mrs"], ["ms"], ["miss"], ["mx"], ["dr", "doctor"], ["rev", "revd", "reverend"],
    ["cllr", "councillor", "coun"], ["prof", "professor"], ["sir"], ["dame"], ["lord"], ["lady"], ["mayor"], ["father"],
    ["sister"], ["pc"], ["sgt", "sergeant"], ["captain", "capt"], ["major"],
  ]

  static let all = Set(groups.joined())

  /// All ways of writing a title that the clerk gave.
  static func spellings(_ title: String) -> [String] {
    let folded = TextFolder.fold(title).text
    return groups.first { $0.contains(folded) } ?? [folded]
  }
}

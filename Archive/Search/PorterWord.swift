/// A word on its way to its stem: the steps of Porter2, as snowballstem.org/algorithms/english numbers them.
struct PorterWord {
  private var letters: [UInt8]
  /// Offsets of the regions R1 and R2.
  private var first = 0
  private var second = 0

  private static let consonantY = UInt8(ascii: "Y")

  /// `letters` are three or more of `a`–`z`.
  init(_ letters: [UInt8]) {
    self.letters = letters
    markConsonantYs()
    first = firstRegion()
    second = region(after: first)
  }

  mutating func stemmed() -> String {
    removePlural()
    if !StemmerWords.finished.contains(text) {
      removePast()
      softenY()
      replace(Self.longSuffixes, from: first)
      replaceThirdSuffixes()
      removeFourthSuffixes()
      removeFinal()
    }
    return text
  }

  private var text: String { String(decoding: letters.map { $0 | 0x20 }, as: UTF8.self) }

  // MARK: Regions

  private mutating func markConsonantYs() {
    for index in letters.indices where letters[index] == UInt8(ascii: "y") {
      if index == 0 || isVowel(at: index - 1) { letters[index] = Self.consonantY }
    }
  }

  private func firstRegion() -> Int {
    for beginning in StemmerWords.firstRegions where letters.starts(with: beginning.utf8) {
      return beginning.utf8.count
    }
    return region(after: 0)
  }

  /// What follows the first non-vowel after a vowel.
  private func region(after start: Int) -> Int {
    var index = start + 1
    while index < letters.count {
      if !isVowel(at: index), isVowel(at: index - 1) { return index + 1 }
      index += 1
    }
    return letters.count
  }

  private func isVowel(at index: Int) -> Bool {
    switch letters[index] {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
      UInt8(ascii: "y"):
      true
    default: false
    }
  }

  private func hasVowel(before end: Int) -> Bool { (0..<max(0, end)).contains(where: isVowel) }

  /// A vowel between a non-vowel and a non-vowel other than w, x and Y; or, at the beginning, a vowel and a non-vowel.
  private func endsInShortSyllable(before end: Int) -> Bool {
    guard end >= 2, isVowel(at: end - 2), !isVowel(at: end - 1) else { return false }
    if end == 2 { return true }
    return !isVowel(at: end - 3) && !isOne(of: "wxY", at: end - 1)
  }

  // MARK: Endings

  private func ends(in suffix: String) -> Bool {
    letters.count >= suffix.utf8.count && letters.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
  }

  private func isOne(of choices: String, at index: Int) -> Bool {
    index >= 0 && index < letters.count && choices.utf8.contains(letters[index])
  }

  /// Where `suffix` would begin.
  private func start(of suffix: String) -> Int { letters.count - suffix.utf8.count }

  private mutating func swap(_ suffix: String, for ending: String) {
    letters.removeLast(suffix.utf8.count)
    letters.append(contentsOf: ending.utf8)
  }

  /// Acts on the longest of `rules` that the word ends in, if that suffix lies in the region that begins at `from`.
  private mutating func replace(_ rules: [(suffix: String, ending: String)], from region: Int) {
    guard let rule = rules.first(where: { ends(in: $0.suffix) }), start(of: rule.suffix) >= region else { return }
    switch rule.suffix {
    case "ogi" where !isOne(of: "l", at: start(of: "ogi") - 1): break
    case "li" where !isOne(of: "cdeghkmnrt", at: start(of: "li") - 1): break
    default: swap(rule.suffix, for: rule.ending)
    }
  }

  // MARK: Steps

  /// Step 1a.
  private mutating func removePlural() {
    if ends(in: "sses") {
      swap("sses", for: "ss")
    } else if ends(in: "ied") || ends(in: "ies") {
      swap("ies", for: letters.count > 4 ? "i" : "ie")
    } else if ends(in: "s"), !ends(in: "us"), !ends(in: "ss"), hasVowel(before: letters.count - 2) {
      letters.removeLast()
    }
  }

  /// Step 1b.
  private mutating func removePast() {
    if let suffix = ["eedly", "eed"].first(where: ends) {
      if start(of: suffix) >= first { swap(suffix, for: "ee") }
      return
    }
    guard let suffix = ["ingly", "edly", "ing", "ed"].first(where: ends), hasVowel(before: start(of: suffix))
    else { return }
    swap(suffix, for: "")
    if ends(in: "at") || ends(in: "bl") || ends(in: "iz") {
      letters.append(UInt8(ascii: "e"))
    } else if endsInDouble() {
      letters.removeLast()
    } else if first >= letters.count, endsInShortSyllable(before: letters.count) {
      letters.append(UInt8(ascii: "e"))
    }
  }

  private func endsInDouble() -> Bool {
    letters.count >= 2 && letters[letters.count - 1] == letters[letters.count - 2]
      && isOne(of: "bdfgmnprt", at: letters.count - 1)
  }

  /// Step 1c.
  private mutating func softenY() {
    guard letters.count > 2, isOne(of: "yY", at: letters.count - 1), !isVowel(at: letters.count - 2) else { return }
    letters[letters.count - 1] = UInt8(ascii: "i")
  }

  /// Step 2, longest first.
  private static let longSuffixes: [(suffix: String, ending: String)] = [
    ("ization", "ize"), ("ational", "ate"), ("ousness", "ous"), ("iveness", "ive"), ("fulness", "ful"),
    ("tional", "tion"), ("lessli", "less"), ("biliti", "ble"), ("iviti", "ive"), ("ousli", "ous"), ("entli", "ent"),
    ("fulli", "ful"), ("ation", "ate"), ("aliti", "al"), ("alism", "al"), ("enci", "ence"), ("anci", "ance"),
    ("abli", "able"), ("izer", "ize"), ("ator", "ate"), ("alli", "al"), ("bli", "ble"), ("ogi", "og"), ("li", ""),
  ]

  /// Step 3.
  private mutating func replaceThirdSuffixes() {
    if ends(in: "ative") {
      if start(of: "ative") >= max(first, second) { swap("ative", for: "") }
      return
    }
    let rules = [
      ("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("icate", "ic"), ("iciti", "ic"), ("ical", "ic"),
      ("ness", ""), ("ful", ""),
    ]
    replace(rules, from: first)
  }

  /// Step 4.
  private mutating func removeFourthSuffixes() {
    let suffixes = [
      "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "ion",
      "al", "er", "ic",
    ]
    guard let suffix = suffixes.first(where: ends), start(of: suffix) >= second else { return }
    if suffix == "ion", !isOne(of: "st", at: start(of: suffix) - 1) { return }
    swap(suffix, for: "")
  }

  /// Step 5.
  private mutating func removeFinal() {
    let end = letters.count - 1
    if ends(in: "e") {
      if end >= second || (end >= first && !endsInShortSyllable(before: end)) { letters.removeLast() }
    } else if ends(in: "ll"), end >= second {
      letters.removeLast()
    }
  }
}

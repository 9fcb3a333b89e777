/// The name of a street: up to four words of which the last says that it is one, or "The" with a word that streets are
/// called by (`The Paddock`).
struct StreetName {
  let range: Range<Int>
  /// Each word begins with a capital, but for "of", "the" and their like.
  let isCapital: Bool
  /// The last word is used for little else, or a sign follows it.
  let isPlain: Bool

  init?(from first: Int, in text: ScannedText) {
    let words = Self.words(from: first, in: text)
    guard let name = words.first, !Self.counted.match(name, of: text),
      let last = words.indices.dropFirst().last(where: { Self.isType($0, words, in: text) })
    else { return nil }
    range = name.lowerBound..<words[last].upperBound
    isCapital =
      words[...last].allSatisfy { Self.isCapital($0, in: text) || Self.linking.match($0, of: text) }
      && Self.isCapital(words[last], in: text)
    let doubtful = isCapital ? Self.ambiguous : Self.ambiguousInSmallLetters
    isPlain =
      isCapital && Self.article.match(name, of: text) || !doubtful.match(words[last], of: text)
      || Self.ends(words[last].upperBound, in: text)
  }

  /// At most four words with one space between; after a capital none in small letters but for "of" and its like.
  private static func words(from first: Int, in text: ScannedText) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start = first
    while words.count < 4 {
      var end = start
      while end - start < 30, isName(end, in: text) { end += 1 }
      guard end > start, !text.isDigit(at: start), belongs(start..<end, to: words, in: text) else { break }
      words.append(start..<end)
      let isAbbreviated = end - start == 2 && text[end] == UInt8(ascii: ".") && text.isSpace(at: end + 1)
      let space = isAbbreviated ? end + 1 : end
      guard text[space] == 0x20 else { break }
      start = space + 1
    }
    return words
  }

  private static func belongs(_ word: Range<Int>, to words: [Range<Int>], in text: ScannedText) -> Bool {
    guard let first = words.first else { return true }
    if isCapital(word, in: text) || linking.match(word, of: text) { return true }
    return !isCapital(first, in: text) || words.count == 1 && types.match(word, of: text)
  }

  private static func isCapital(_ word: Range<Int>, in text: ScannedText) -> Bool {
    ByteClass.isCapital(text[word.lowerBound]) || text[word.lowerBound] >= 0x80
  }

  private static func isName(_ index: Int, in text: ScannedText) -> Bool {
    text.isWord(at: index) || text[index] == 0x27 || (text[index] == 0x2D && text.isWord(at: index + 1))
  }

  /// "St" before another name is a saint.
  private static func isType(_ place: Int, _ words: [Range<Int>], in text: ScannedText) -> Bool {
    let word = words[place]
    if place == 1, article.match(words[0], of: text), calledThe.match(word, of: text) { return true }
    guard types.match(word, of: text) else { return false }
    guard text.hasWord("st", at: word.lowerBound), word.count == 2 else { return true }
    return place + 1 == words.count || !ByteClass.isCapital(text[words[place + 1].lowerBound])
  }

  private static func ends(_ end: Int, in text: ScannedText) -> Bool {
    end >= text.bytes.count || stops.contains(text[end])
  }

  private static let types = Cues([
    "street", "st", "road", "rd", "lane", "ln", "close", "cl", "drive", "dr", "avenue", "ave", "av", "court", "ct",
    "terrace", "tce", "terr", "place", "way", "square", "sq", "row", "gardens", "gdns", "crescent", "cres", "hill",
    "bank", "view", "green", "mews", "grove", "walk", "rise", "croft", "cottages", "villas", "parade", "passage",
    "wharf", "quay", "fold", "park", "vale", "mount", "meadow", "meadows", "orchard", "orchards", "paddock", "paddocks",
    "fields", "ridge", "yard", "alley", "wynd", "buildings", "almshouses", "chase", "garth", "copse", "common",
    "approach", "corner", "cross", "furlong", "hollow", "spinney", "bungalows", "maltings", "crest", "leys", "dale",
    "dell", "drove", "causeway", "heights", "glade", "ridgeway", "shut", "mead", "circus", "esplanade", "promenade",
    "embankment", "path", "end", "side", "bridge", "gate", "loke", "ring",
  ])
  /// What follows "The" in the names of streets.
  private static let calledThe = Cues([
    "linney", "lawns", "lawn", "hawthorns", "limes", "elms", "oaks", "willows", "beeches", "firs", "laurels", "poplars",
    "brambles", "ridings", "moorings", "strand", "warren", "pastures", "sidings", "stables", "woodlands", "coppice",
    "cedars", "chestnuts", "pines", "rowans", "sycamores", "birches", "heath", "glebe", "fairway", "nurseries", "oval",
    "precinct", "quadrant", "shambles", "cloisters", "courtyard", "crofts", "downs", "glen", "hedgerows", "maples",
    "hollies", "ashes", "larches", "alders", "narrows", "mall", "grange", "links", "hopyard", "tannery", "vineyard",
    "knoll", "leas", "lea", "butts", "pound", "moors", "homestead", "granary", "weir", "gables", "hurst", "holt",
    "hayes", "nook", "slade", "fallows", "pippins", "acorns",
  ])
  private static let ambiguous = Cues([
    "place", "way", "hill", "bank", "view", "green", "walk", "rise", "row", "drive", "park", "mount", "fields",
    "meadow", "meadows", "orchard", "orchards", "ridge", "yard", "common", "approach", "corner", "cross", "passage",
    "buildings", "dr", "cl", "sq", "ct", "av", "end", "side", "bridge", "gate", "ring", "path", "heights", "parade",
    "quay", "fold", "shut", "vale", "chase", "dale", "dell", "hollow", "circus",
  ])
  private static let ambiguousInSmallLetters = Cues([
    "st", "close", "court", "square", "gardens", "terrace", "cottages", "villas", "place", "way", "hill", "bank",
    "view", "green", "walk", "rise", "row", "drive", "park", "mount", "fields", "meadow", "meadows", "orchard",
    "orchards", "ridge", "yard", "common", "approach", "corner", "cross", "passage", "buildings", "dr", "cl", "sq",
    "ct", "av", "end", "side", "bridge", "gate", "ring", "path", "heights", "parade", "quay", "fold", "shut", "vale",
    "chase", "dale", "dell", "hollow", "circus", "croft", "bungalows", "alley", "paddock", "paddocks", "causeway",
    "wharf",
  ])
  private static let article = Cues(["the"])
  private static let linking = Cues(["of", "the", "le", "la", "de", "on", "upon", "y", "yr"])
  /// First words after a number that counts: `12 March Walk`, `2 Mile Drive`.
  private static let counted = Cues([
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december", "minute", "minutes", "min", "mins", "mile", "miles", "mph", "year", "years", "day", "days", "hour",
    "hours", "acre", "acres", "metre", "metres", "more", "free", "people", "am", "pm", "bottle", "weeks", "week",
    "months", "month", "on", "in", "at", "of", "to", "and", "for", "from", "new", "o'clock", "or", "x", "other",
  ])
  private static let stops: ByteSet = ",.;!?)\n\r"
}

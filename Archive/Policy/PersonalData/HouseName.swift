/// A house by its name: `The Old Forge, Bishop's Drive`, after words that make it somebody's home, or with a word for what
/// few but homes are (`Rose Cottage`).
struct HouseName {
  /// From the name to the end of the street's.
  let range: Range<Int>
  /// Words before it say so.
  let isHome: Bool

  /// Words in the names of houses.
  static let houses = Cues([
    "house", "cottage", "cottages", "lodge", "farm", "farmhouse", "barn", "forge", "rectory", "vicarage", "parsonage",
    "manse", "view", "bungalow", "villa", "manor", "grange", "mill", "croft", "haven", "nook", "dene", "dell", "hollow",
    "orchard", "paddock", "stables", "smithy", "schoolhouse", "old", "coach", "gatehouse", "oast", "willows", "laurels",
    "hollies", "gables", "firs", "elms", "oaks", "beeches", "cedars", "rest", "bank", "rise", "lea", "leys", "granary",
    "annexe", "annex", "wood", "end", "ridge", "brook",
  ])

  /// - Parameter comma: Between the house and the street.
  init?(comma: Int, in text: ScannedText) {
    let isCapital = ByteClass.isCapital(text[comma + 2])
    let home = Self.home(before: comma, in: text) ?? (isCapital ? Self.house(before: comma, in: text) : nil)
    guard let name = home ?? (isCapital ? Self.dwelling(before: comma, in: text) : nil),
      let street = StreetName(from: comma + 2, in: text), street.isCapital || street.isPlain
    else { return nil }
    range = name.lowerBound..<street.range.upperBound
    isHome = home != nil
  }

  /// Any name, after words that say that somebody lives there.
  private static func home(before comma: Int, in text: ScannedText) -> Range<Int>? {
    living.last(in: text.window(before: comma, 48), of: text)
      .flatMap { name(from: $0.upperBound, to: comma, in: text) }
  }

  /// A name for a house, after words for what comes to a home.
  private static func house(before comma: Int, in text: ScannedText) -> Range<Int>? {
    guard let cue = asking.last(in: text.window(before: comma, 48), of: text),
      let name = name(from: cue.upperBound, to: comma, in: text), isHouse(name, in: text)
    else { return nil }
    return name
  }

  /// `Rose Cottage` after "at", a comma or a colon.
  private static func dwelling(before comma: Int, in text: ScannedText) -> Range<Int>? {
    guard let last = text.word(before: comma), last.upperBound == comma, dwellings.match(last, of: text) else {
      return nil
    }
    var start = comma
    for _ in 0..<4 {
      guard let word = text.word(before: start, past: " "), ByteClass.isCapital(text[word.lowerBound]) else { break }
      start = word.lowerBound
    }
    let isNamed = start < last.lowerBound
    return isNamed && AddressContext(range: start..<comma, text: text).isIntroduced ? start..<comma : nil
  }

  /// One to five words without a sign between.
  private static func name(from end: Int, to comma: Int, in text: ScannedText) -> Range<Int>? {
    var start = end
    while start < comma, start - end < 3, text.isSpace(at: start) || text[start] == UInt8(ascii: ":") { start += 1 }
    let name = start..<max(start, comma)
    guard name.count >= 3, text.isLetter(at: start) else { return nil }
    var spaces = 0
    for index in name {
      if text[index] == 0x20 {
        spaces += 1
      } else if !text.isWord(at: index), !marks.contains(text[index]) {
        return nil
      }
      if text.isDigit(at: index) { return nil }
    }
    return spaces <= 4 ? name : nil
  }

  /// In capitals, and a word for a house in it.
  private static func isHouse(_ name: Range<Int>, in text: ScannedText) -> Bool {
    ByteClass.isCapital(text[name.lowerBound]) && houses.stand(in: name, of: text)
  }

  private static let living = Cues([
    "live at", "lives at", "living at", "lived at", "residing at", "resides at", "my address is", "his address is",
    "her address is", "their address is", "home address is", "home address", "my address", "at home at", "my home is",
    "our home is", "our home at", "my home at", "my house is", "our house is",
  ])
  private static let asking = Cues([
    "permit for", "skip for", "skip at", "bin for", "bins for", "bin at", "bins at", "bins from", "bin from",
    "collection at", "collection from", "collection for", "collect from", "collected from", "keys from", "keys at",
    "parcel for", "parcel at", "delivered to", "deliver to", "delivery to", "send it to", "post it to", "write to",
    "call at", "round to", "neighbour at", "neighbours at", "resident of", "residents of", "resident at", "tenant of",
    "tenant at", "family at", "lady at", "man at", "couple at", "moved to", "moved from", "moving to", "moving from",
    "garden of", "drive of", "garage of", "outside", "opposite", "cars at", "police at", "ambulance at", "number at",
    "house is", "home is", "based at home at", "please to", "baby at", "someone at", "anybody at", "anyone at",
  ])
  private static let dwellings = Cues([
    "cottage", "bungalow", "lodge", "barn", "forge", "view", "rectory", "vicarage", "parsonage", "farmhouse", "smithy",
    "schoolhouse", "croft", "nook", "haven",
  ])
  private static let marks: ByteSet = "'-."
}

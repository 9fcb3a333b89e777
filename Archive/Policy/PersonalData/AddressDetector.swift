/// Where somebody may live: a house number with a street, a flat. Shops, venues and planning notices have addresses too:
/// words for them nearby keep it quiet, unless words for a home do.
enum AddressDetector: PersonalDataDetector {
  static func find(in text: ScannedText) -> [PersonalDatum] {
    var end = 0
    return text.runs.indices.compactMap { run in
      guard text.runs[run].lowerBound >= end, let datum = flat(at: run, in: text) ?? house(at: run, in: text)
      else { return nil }
      end = datum.range.upperBound
      return datum
    }
  }

  private static func house(at run: Int, in text: ScannedText) -> PersonalDatum? {
    guard let street = StreetAddress(at: text.runs[run], in: text),
      let confidence = confidence(street, in: text)
    else { return nil }
    return datum(street.range, confidence, in: text)
  }

  private static func confidence(_ street: StreetAddress, in text: ScannedText) -> PersonalDatum.Confidence? {
    if isHome(street.range, in: text) { return .high }
    guard street.isCapital, !isPublic(street.range, in: text), !counted.govern(street.range.lowerBound, in: text)
    else { return nil }
    return street.isPlain ? .medium : .low
  }

  /// `Flat 3`, `Flat 3, 12 Mill Lane`, `Flat 2, Mill House, 12 Mill Lane`
  private static func flat(at run: Int, in text: ScannedText) -> PersonalDatum? {
    let digits = text.runs[run]
    guard digits.count <= 3, let start = flatStart(digits.lowerBound, in: text) else { return nil }
    let end = text.isLetter(at: digits.upperBound) ? digits.upperBound + 1 : digits.upperBound
    guard !text.isWord(at: end), text[end] != UInt8(ascii: "%"),
      text[end] != UInt8(ascii: ".") || !text.isDigit(at: end + 1)
    else { return nil }
    if let street = street(after: end, run, in: text) { return datum(start..<street.range.upperBound, .high, in: text) }
    let range = start..<end
    if isHome(range, in: text) { return datum(range, .high, in: text) }
    let isCapital = ByteClass.isCapital(text[start])
    guard isCapital, !units.stand(in: text.window(after: end, 9), of: text) else { return nil }
    return datum(range, .medium, in: text)
  }

  private static func flatStart(_ digits: Int, in text: ScannedText) -> Int? {
    let word = flats.last(in: text.window(before: digits, 11), of: text)
    guard let word, digits - word.upperBound == 1, text.isSpace(at: digits - 1) else { return nil }
    return word.lowerBound
  }

  /// The street a few words after a flat.
  private static func street(after end: Int, _ run: Int, in text: ScannedText) -> StreetAddress? {
    guard run + 1 < text.runs.count, text.runs[run + 1].lowerBound - end <= 30,
      let street = StreetAddress(at: text.runs[run + 1], in: text)
    else { return nil }
    let isJoined = text.bytes[end..<street.range.lowerBound].allSatisfy {
      ByteClass.isLetter($0) || ByteClass.isSpace($0) || joints.contains($0)
    }
    return isJoined ? street : nil
  }

  private static func isHome(_ range: Range<Int>, in text: ScannedText) -> Bool {
    homes.stand(near: range, of: text, before: 50, after: 24)
  }

  private static func isPublic(_ range: Range<Int>, in text: ScannedText) -> Bool {
    publics.stand(near: range, of: text, before: 60, after: 40)
      || collective.stand(in: text.window(after: range.upperBound, 14), of: text)
  }

  private static func datum(_ range: Range<Int>, _ confidence: PersonalDatum.Confidence, in text: ScannedText)
    -> PersonalDatum
  {
    PersonalDatum(
      .address, range, confidence, why: "is an address, perhaps somebody's home",
      value: text.string(text.compact(range)))
  }

  private static let flats = Cues(["flat", "apartment", "apt"])
  private static let homes = Cues([
    "lives", "living at", "i live", "we live", "who live", "they live", "lived at", "live at", "resident of",
    "resident at", "residents of", "tenant", "tenants", "neighbour", "neighbours", "my address", "his address",
    "her address", "their address", "home address", "at home", "my home", "his home", "her home", "their home",
    "family home", "my house", "his house", "her house", "mr", "mrs", "ms", "miss", "moved to", "address is",
    "address:", "round to", "family at", "lady at", "couple at", "man at", "woman at", "occupier",
  ])
  private static let publics = Cues([
    "shop", "shops", "cafe", "caf\u{E9}", "pub", "inn", "museum", "centre", "hall", "guildhall", "office", "offices",
    "gallery", "restaurant", "store", "stores", "market", "library", "church", "school", "bar", "hotel", "salon",
    "bakery", "bakers", "butcher", "butchers", "pharmacy", "chemist", "bookshop", "deli", "surgery", "premises", "open",
    "opens", "opening", "reopens", "reopening", "visit", "venue", "exhibition", "workshop", "tickets", "studio",
    "theatre", "cinema", "garage", "reopened", "street party", "showroom", "takeaway", "business", "businesses",
    "formerly", "outside", "opposite",
    "roadworks", "closure", "closed", "pothole", "potholes", "streetlight", "parking", "car park", "stall", "rooms",
    "drop-in", "join us", "our address", "find us", "our new", "headquarters", "hq", "ltd", "planning", "application",
    "proposal", "proposed", "erection", "extension", "conversion", "demolition", "listed building", "listed",
    "dwelling", "retrospective", "hub", "tea room", "tearoom", "coffee", "florist", "barber", "barbers", "boutique",
    "gym", "chapel", "consultation", "meeting", "scaffolding", "road works", "licence", "licensing",
  ])
  private static let collective = Cues([
    "lights", "light", "lamps", "lighting", "parties", "party", "trees", "signs", "names", "closures", "performers",
    "stalls", "traders", "bins", "cleaners", "retailers", "vendors", "campaign", "flag", "awards", "residents",
    "properties", "houses", "homes",
  ])
  private static let counted = Cues([
    "over", "about", "nearly", "than", "top", "around", "all", "another", "first", "last", "next", "these", "those",
    "bus", "route", "stop", "page", "item", "agenda", "section", "chapter", "lot", "stall", "plot", "unit",
    "junction", "zone", "table", "between", "least", "class", "stage", "team",
  ])
  private static let units = Cues([
    "mile", "miles", "km", "metre", "metres", "pack", "packs", "off", "per", "percent", "for", "tyres", "tyre", "x",
  ])
  private static let joints: ByteSet = ",'-\n"
}

/// Where somebody may live: a house number with a street, a flat, a house by its name. Shops, inns and planning notices
/// have addresses too, and stay quiet where the number is theirs.
enum AddressDetector: PersonalDataDetector {
  static func find(in text: ScannedText) -> [PersonalDatum] {
    var end = 0
    let numbered = text.runs.indices.compactMap { run -> PersonalDatum? in
      guard text.runs[run].lowerBound >= end, let datum = flat(at: run, in: text) ?? house(at: run, in: text)
      else { return nil }
      end = datum.range.upperBound
      return datum
    }
    return numbered + text.commas.compactMap { named(at: $0, in: text) }
  }

  private static func house(at run: Int, in text: ScannedText) -> PersonalDatum? {
    guard let street = StreetAddress(at: text.runs[run], in: text),
      let confidence = confidence(street, AddressContext(range: street.range, text: text))
    else { return nil }
    return datum(street.range, confidence, in: text)
  }

  private static func confidence(_ street: StreetAddress, _ context: AddressContext) -> PersonalDatum.Confidence? {
    let isWritten = street.isCapital || street.isPlain || context.isPlaced
    if context.isLivedAt { return isWritten ? .high : nil }
    guard !context.isVenue, !context.isPlanned, !context.isCount else { return nil }
    if context.isHome { return isWritten ? .high : nil }
    guard street.isCapital else {
      return street.isPlain && context.isPlaced || context.isIntroduced && context.isEnded && !context.mayBeNamed
        ? .medium : nil
    }
    return street.isPlain || context.isPlaced ? .medium : .low
  }

  /// `The Old Forge, Bishop's Drive`, where words say that somebody lives there; `Rose Cottage, Bishop's Drive`.
  private static func named(at comma: Int, in text: ScannedText) -> PersonalDatum? {
    guard let house = HouseName(comma: comma, in: text) else { return nil }
    if house.isHome { return datum(house.range, .high, in: text) }
    let context = AddressContext(range: house.range, text: text)
    return context.isVenue || context.isPlanned ? nil : datum(house.range, .medium, in: text)
  }

  /// `Flat 3`, `Flat 3, 12 Mill Lane`, `Flat 2, Mill House, 12 Mill Lane`, `Flat 2, Mill House, Mill Lane`
  private static func flat(at run: Int, in text: ScannedText) -> PersonalDatum? {
    let digits = text.runs[run]
    guard digits.count <= 3, let start = flatStart(digits.lowerBound, in: text) else { return nil }
    let end = text.isLetter(at: digits.upperBound) ? digits.upperBound + 1 : digits.upperBound
    guard !text.isWord(at: end), text[end] != UInt8(ascii: "%"),
      text[end] != UInt8(ascii: ".") || !text.isDigit(at: end + 1)
    else { return nil }
    if let street = numbered(after: end, run, in: text) ?? street(after: end, in: text) {
      return datum(start..<street, .high, in: text)
    }
    let range = start..<end
    if AddressContext(range: range, text: text).isHome { return datum(range, .high, in: text) }
    let isCapital = ByteClass.isCapital(text[start])
    guard isCapital, !units.stand(in: text.window(after: end, 9), of: text) else { return nil }
    return datum(range, .medium, in: text)
  }

  private static func flatStart(_ digits: Int, in text: ScannedText) -> Int? {
    let word = flats.last(in: text.window(before: digits, 11), of: text)
    guard let word, digits - word.upperBound == 1, text.isSpace(at: digits - 1) else { return nil }
    return word.lowerBound
  }

  /// The end of the street with a number, a few words after a flat.
  private static func numbered(after end: Int, _ run: Int, in text: ScannedText) -> Int? {
    guard run + 1 < text.runs.count, text.runs[run + 1].lowerBound - end <= 30,
      let street = StreetAddress(at: text.runs[run + 1], in: text)
    else { return nil }
    let isJoined = text.bytes[end..<street.range.lowerBound].allSatisfy {
      ByteClass.isLetter($0) || ByteClass.isSpace($0) || joints.contains($0)
    }
    return isJoined ? street.range.upperBound : nil
  }

  /// The end of a street next after the flat, or after the name of its house.
  private static func street(after end: Int, in text: ScannedText) -> Int? {
    var start = end
    for _ in 0..<2 {
      if text[start] == UInt8(ascii: ",") { start += 1 }
      guard text[start] == 0x20 else { return nil }
      if let street = StreetName(from: start + 1, in: text), street.isCapital || street.isPlain,
        text[street.range.upperBound] != UInt8(ascii: ",") || !isHouse(street.range, in: text)
      {
        return street.range.upperBound
      }
      start = text.window(after: start + 1, 30).first { text[$0] != 0x20 && !text.isWord(at: $0) } ?? start
    }
    return nil
  }

  private static func isHouse(_ range: Range<Int>, in text: ScannedText) -> Bool {
    StreetName(from: range.upperBound + 2, in: text) != nil
  }

  private static func datum(_ range: Range<Int>, _ confidence: PersonalDatum.Confidence, in text: ScannedText)
    -> PersonalDatum
  {
    PersonalDatum(
      .address, range, confidence, why: "is an address, perhaps somebody's home",
      value: text.string(text.compact(range)))
  }

  private static let flats = Cues(["flat", "apartment", "apt"])
  private static let units = Cues([
    "mile", "miles", "km", "metre", "metres", "pack", "packs", "off", "per", "percent", "for", "tyres", "tyre", "x",
  ])
  private static let joints: ByteSet = ",'-\n"
}

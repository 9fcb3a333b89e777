/// Vehicle registrations: those of today by their shape, older ones where a word says so.
enum VehicleDetector: PersonalDataDetector {
  static func find(in text: ScannedText) -> [PersonalDatum] {
    text.runs.compactMap { current($0, in: text) ?? older($0, in: text) }
  }

  /// `AB12 CDE`, issued since September 2001; a postcode's district before a word (`YO26 THE`) is none.
  private static func current(_ run: Range<Int>, in text: ScannedText) -> PersonalDatum? {
    let start = run.lowerBound - 2
    guard run.count == 2, start >= 0, isAge(run, in: text), let letters = letters(after: run.upperBound, in: text, 3)
    else { return nil }
    let range = start..<letters.upperBound
    let mark = text.compact(range)
    guard mark.count == 7, text.standsAlone(range), isIssued(mark) else { return nil }
    let isAnnounced = cues.stand(near: range, of: text, before: 40, after: 24)
    guard isAnnounced || isTelling(range, mark, in: text) else { return nil }
    if Cues.otherNumbers.govern(start, in: text) { return nil }
    return datum(range, isAnnounced ? .high : .medium, in: text)
  }

  /// No I, Q or Z first, none of I and Q among the last three.
  private static func isIssued(_ mark: [UInt8]) -> Bool {
    let isLettered = mark[..<2].allSatisfy(ByteClass.isLetter) && mark[4...].allSatisfy(ByteClass.isLetter)
    return isLettered && !mark[..<2].contains(where: notFirst.contains)
      && !mark[4...].contains(where: notLast.contains)
  }

  /// 02 to 49 and 51 to 99: the half-year of first registration.
  private static func isAge(_ run: Range<Int>, in text: ScannedText) -> Bool {
    let age = ByteClass.value(text[run.lowerBound]) * 10 + ByteClass.value(text[run.lowerBound + 1])
    return age >= 2 && age != 50
  }

  /// All in capitals, and not a district or a small word before another word.
  private static func isTelling(_ range: Range<Int>, _ mark: [UInt8], in text: ScannedText) -> Bool {
    guard text.bytes[range].filter(ByteClass.isLetter).allSatisfy(ByteClass.isCapital) else { return false }
    let prefix = text.string(Array(mark[..<2]))
    let ending = text.string(Array(mark[4...]))
    let isPlace = PostcodeDetector.isArea(prefix) || smallWords.contains(prefix)
    return !isPlace || !commonWords.contains(ending)
  }

  /// `A123 BCD`, `ABC 123D`, `ABC 123`: only next after a word for a registration; the first also near words for a car.
  private static func older(_ run: Range<Int>, in text: ScannedText) -> PersonalDatum? {
    guard run.count <= 4 else { return nil }
    return older(round: run, in: text).first {
      text.standsAlone($0) && (plates.govern($0.lowerBound, in: text) || isPrefixed($0, run, in: text))
    }.map { datum($0, .medium, in: text) }
  }

  /// `A123 BCD` in capitals, near words for a car; `A458 HGV` is a road.
  private static func isPrefixed(_ range: Range<Int>, _ run: Range<Int>, in text: ScannedText) -> Bool {
    let isShaped = run.count == 3 && run.lowerBound == range.lowerBound + 1 && text.isLetter(at: range.upperBound - 3)
    return isShaped && ByteClass.isCapital(text[range.lowerBound])
      && !isWord(range.upperBound - 3..<range.upperBound, in: text)
      && cues.stand(near: range, of: text, before: 40, after: 24)
  }

  private static func older(round run: Range<Int>, in text: ScannedText) -> [Range<Int>] {
    let before = (1...3).reversed().lazy.compactMap { letters(before: run.lowerBound, in: text, $0) }.first
    let after = (1...3).reversed().lazy.compactMap { letters(after: run.upperBound, in: text, $0) }.first
    var ranges: [Range<Int>] = []
    if before == nil, after == nil { return [] }
    if let before, let after, run.count <= 3, [before.count, after.count].sorted() == [1, 3] {
      ranges.append(before.lowerBound..<after.upperBound)
    }
    if let before, before.count > 1, !isWord(before, in: text) { ranges.append(before.lowerBound..<run.upperBound) }
    if let after, after.count > 1, !isWord(after, in: text) { ranges.append(run.lowerBound..<after.upperBound) }
    return ranges
  }

  private static func isWord(_ range: Range<Int>, in text: ScannedText) -> Bool {
    let letters = text.string(text.compact(range))
    return commonWords.contains(letters) || smallWords.contains(letters)
      || !text.bytes[range].allSatisfy(ByteClass.isCapital)
  }

  /// So many letters after one space or none, and no more of them.
  private static func letters(after end: Int, in text: ScannedText, _ count: Int) -> Range<Int>? {
    let start = text[end] == 0x20 ? end + 1 : end
    let range = start..<start + count
    return range.allSatisfy { text.isLetter(at: $0) } && !text.isWord(at: range.upperBound) ? range : nil
  }

  private static func letters(before start: Int, in text: ScannedText, _ count: Int) -> Range<Int>? {
    let end = text[start - 1] == 0x20 ? start - 1 : start
    guard end >= count else { return nil }
    let range = end - count..<end
    return range.allSatisfy { text.isLetter(at: $0) } && !text.isWord(at: range.lowerBound - 1) ? range : nil
  }

  private static func datum(_ range: Range<Int>, _ confidence: PersonalDatum.Confidence, in text: ScannedText)
    -> PersonalDatum
  {
    PersonalDatum(
      .vehicle, range, confidence, why: "has the form of a vehicle registration",
      value: text.string(text.compact(range)))
  }

  private static let cues = Cues([
    "reg", "regs", "registration", "registered", "plate", "plates", "numberplate", "vehicle", "vehicles", "vrm", "vrn",
    "car", "cars", "van", "vans", "lorry", "motorbike", "motorcycle", "moped", "scooter", "driver", "drivers",
    "driving", "drove", "truck", "parked", "parks", "taxi", "cab", "minibus", "coach", "caravan", "campervan",
    "motorhome", "trailer", "pickup", "tractor", "hgv", "suv", "4x4", "hatchback", "saloon", "headlights", "lights on",
    "lights are", "lights left", "whoever owns", "owner of", "keeper of", "owns", "speeding", "overtook", "engine",
    "clamped", "towed", "abandoned", "windscreen", "tyre", "tyres", "ford", "fiesta", "transit", "vauxhall", "corsa",
    "astra", "vw", "volkswagen", "polo", "audi", "bmw", "mercedes", "nissan", "qashqai", "toyota", "honda", "peugeot",
    "renault", "citroen", "skoda", "kia", "hyundai", "volvo", "land rover", "range rover", "tesla", "fiat", "mazda",
    "suzuki", "dacia", "jaguar",
  ])
  private static let plates = Cues([
    "reg", "registration", "plate", "numberplate", "vrm", "vrn", "vehicle", "car", "van", "lorry", "motorbike", "taxi",
    "minibus", "motorcycle", "moped", "motorhome", "campervan",
  ])
  private static let smallWords: Set<String> = [
    "AM", "AN", "AS", "AT", "BY", "DO", "GO", "HE", "ME", "MY", "NO", "OF", "ON", "OR", "PM", "SO", "TO", "UP", "US",
    "WE", "EX", "EP", "CO",
  ]
  private static let commonWords: Set<String> = [
    "ALL", "AND", "ANY", "ARE", "ASK", "BAR", "BUT", "BUY", "CAN", "CAR", "DAY", "DID", "END", "EVE", "FOR", "FUN",
    "GET", "HAD", "HAS", "HER", "HIS", "HOW", "ITS", "LET", "LUD", "MAY", "NEW", "NOT", "NOW", "OFF", "OLD", "ONE",
    "OPP", "OUR", "OUT", "OWN", "PER", "RUN", "SEE", "THE", "TOP", "TRY", "TWO", "USE", "VIA", "WAS", "WAY", "WHO",
    "WHY", "YET", "YOU", "JAN", "FEB", "MAR", "APR", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC", "MON", "TUE",
    "WED", "THU", "FRI", "SAT", "SUN", "EST", "GMT", "BST", "MPH", "KMS", "HRS", "MIN", "ADD", "AGO", "TEN", "BAD",
    "BAG", "BED", "BIG", "BIN", "BIT", "BOX", "BOY", "BUS", "CAT", "COT", "CUP", "CUT", "DAD", "DOG", "DRY", "FAR",
    "FAX", "FEW", "FIT", "FOX", "GAS", "GUN", "GUY", "HAT", "HEN", "HIM", "HIT", "HOT", "JOB", "KEY", "LAW", "LAY",
    "LEG", "LOT", "LOW", "MAN", "MAP", "MEN", "MET", "MUM", "NET", "PAN", "PAY", "PEN", "PET", "POT", "PUB", "PUT",
    "RAN", "RAW", "RED", "ROW", "SAD", "SAW", "SAY", "SET", "SEX", "SHE", "SHY", "SKY", "SON", "TAX", "TEA", "TEL",
    "THO", "TOO", "TOY", "VAN", "WAR", "WEB", "WET", "WON", "YES", "ZOO", "ART", "ACT", "AGE", "AIR", "ARM", "BUD",
    "DUE", "EAR", "EAT", "EGG", "EYE", "FLY", "GOD", "GOT", "LED", "LIE", "MAD", "MOP", "NOR", "ODD", "OIL", "PUN",
    "RAT", "RUB", "SEA", "SUM", "TAP", "TEN", "TON", "WEE", "FYI", "TBC", "TBA", "DIY", "CEO", "PCS", "PLC", "LTD",
    "BBC", "NHS", "MPS", "USA", "HGV", "LGV", "RTC", "BMW", "VEH",
  ]
  private static let notFirst: ByteSet = "IQZ"
  private static let notLast: ByteSet = "IQ"
}

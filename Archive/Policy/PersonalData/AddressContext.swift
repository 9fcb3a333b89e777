/// What stands round an address: whether it is a home, a shop's, a planning notice's, or no address but a count.
///
/// A word for a shop somewhere near says nothing: it must be the number that is the shop's.
struct AddressContext {
  let range: Range<Int>
  let text: ScannedText

  /// Somebody lives there.
  var isLivedAt: Bool { Self.living.stand(in: before, of: text) || Self.living.stand(in: after, of: text) }

  /// Words for a home are near.
  var isHome: Bool { Self.homes.stand(near: range, of: text, before: 50, after: 24) }

  /// After "at", "of" or "outside".
  var isPlaced: Bool {
    guard let word = text.word(before: range.lowerBound) else { return false }
    return Self.placing.match(word, of: text)
  }

  /// The same, or after a comma or a colon.
  var isIntroduced: Bool { isPlaced || Self.signs.contains(text[range.lowerBound - 2]) }

  /// A sign or the end of the text follows.
  var isEnded: Bool { range.upperBound == text.bytes.count || Self.stops.contains(text[range.upperBound]) }

  /// `The Crown, 14 Market Street`; `our shop, 3 High Street`; `5 Corve Street, open daily`.
  var isVenue: Bool { hasVenueBefore || hasInnBefore || Self.opening.stand(in: after, of: text) }

  /// `the crown, 14 …`, in a text without capitals.
  var mayBeNamed: Bool {
    guard var word = text.word(before: range.lowerBound) else { return false }
    for _ in 0..<3 {
      guard let next = text.word(before: word.lowerBound, past: " ") else { return false }
      if Self.article.match(next, of: text) { return true }
      word = next
    }
    return false
  }

  /// `24/01234/FUL 12 Mill Lane`; `application for 12 Mill Lane`. What the law has published, but for who objects.
  var isPlanned: Bool {
    let near = before.clamped(to: text.window(before: range.lowerBound, 45))
    if hasReference(before) || hasReference(after) { return true }
    if Self.proposing.stand(in: after, of: text) { return true }
    guard Self.planning.stand(in: near, of: text) else { return false }
    let word = text.word(before: range.lowerBound)
    return !(word.map { Self.leaving.match($0, of: text) } ?? false) && !Self.homes.stand(in: near, of: text)
  }

  /// `over 50 High Street traders`
  var isCount: Bool {
    guard let word = text.word(before: range.lowerBound) else { return hasCrowdAfter }
    return Self.counting.match(word, of: text) || hasCrowdAfter
  }

  /// The sentence so far, at most 80 bytes.
  private var before: Range<Int> {
    var start = range.lowerBound
    while start > 0, range.lowerBound - start < 80, !isEnd(start - 1) { start -= 1 }
    return start..<range.lowerBound
  }

  /// The sentence's next bytes.
  private var after: Range<Int> {
    var end = range.upperBound
    while end < text.bytes.count, end - range.upperBound < 30, !isEnd(end) { end += 1 }
    return range.upperBound..<end
  }

  /// A line's end, `;`, `!`, `?`, or a full stop after a longer word than `St.`.
  private func isEnd(_ index: Int) -> Bool {
    if Self.ends.contains(text[index]) { return true }
    guard text[index] == UInt8(ascii: "."), !text.isWord(at: index + 1) else { return false }
    return text.isWord(at: index - 1) && text.isWord(at: index - 2) && text.isWord(at: index - 3)
      || !text.isWord(at: index - 1)
  }

  /// "shop", "offices at", "Museum is now at", with nothing but small words between.
  private var hasVenueBefore: Bool {
    var end = range.lowerBound
    for _ in 0..<7 {
      guard let word = text.word(before: end) else { return false }
      if Self.venues.match(word, of: text) { return !isPassed(word) }
      guard Self.small.match(word, of: text) else { return false }
      end = word.lowerBound
    }
    return false
  }

  /// `above the shop`, `next to the pub`: another's number.
  private func isPassed(_ venue: Range<Int>) -> Bool {
    var end = venue.lowerBound
    for _ in 0..<3 {
      guard let word = text.word(before: end) else { return false }
      if Self.passing.match(word, of: text) { return true }
      end = word.lowerBound
    }
    return false
  }

  /// `The Crown, 14 …`; `the Rose and Crown at 14 …`. A house can have such a name too: `The Old Rectory, 3 …`; and
  /// `the Smiths` are people.
  private var hasInnBefore: Bool {
    guard var end = nameEnd, let last = text.word(before: end) else { return false }
    for step in 0..<5 {
      guard let word = text.word(before: end) else { return false }
      if Self.article.match(word, of: text) {
        let isPeople = !ByteClass.isCapital(text[word.lowerBound]) && text[last.upperBound - 1] == UInt8(ascii: "s")
        return step > 0 && !isPeople
      }
      let isName = ByteClass.isCapital(text[word.lowerBound]) || step > 0 && Self.linking.match(word, of: text)
      guard isName, !HouseName.houses.match(word, of: text), !Self.persons.match(word, of: text) else { return false }
      end = word.lowerBound
    }
    return false
  }

  /// Where a name before a comma, a bracket or "at" ends.
  private var nameEnd: Int? {
    let start = range.lowerBound
    if let word = text.word(before: start), Self.at.match(word, of: text) { return word.lowerBound }
    return text[start - 1] == UInt8(ascii: "(") || text[start - 2] == UInt8(ascii: ",")
      || text[start - 2] == UInt8(ascii: "-") ? start : nil
  }

  /// `24/01234/FUL`, `PA25/27182`; no date.
  private func hasReference(_ window: Range<Int>) -> Bool {
    window.contains { index in
      guard text[index] == UInt8(ascii: "/") else { return false }
      let left = digits(before: index)
      let right = digits(after: index)
      guard left >= 2, (3...6).contains(right) else { return false }
      let isLettered = text[index + right + 1] == UInt8(ascii: "/") && text.isLetter(at: index + right + 2)
      return right >= 5 || left == 4 || isLettered || text.isLetter(at: index - left - 1)
    }
  }

  private func digits(before index: Int) -> Int {
    var count = 0
    while count < 5, text.isDigit(at: index - count - 1) { count += 1 }
    return count
  }

  private func digits(after index: Int) -> Int {
    var count = 0
    while count < 8, text.isDigit(at: index + count + 1) { count += 1 }
    return count
  }

  private var hasCrowdAfter: Bool {
    guard text[range.upperBound] == 0x20,
      let word = Self.crowds.first(in: text.window(after: range.upperBound, 14), of: text)
    else { return false }
    return word.lowerBound == range.upperBound + 1
  }

  private static let living = Cues([
    "lives", "living at", "i live", "we live", "who live", "they live", "lived at", "live at", "resident at",
    "residing at",
  ])
  private static let homes = Cues([
    "lives", "living at", "i live", "we live", "who live", "they live", "lived at", "live at", "resident of",
    "resident at", "residents of", "tenant", "tenants", "neighbour", "neighbours", "my address", "his address",
    "her address", "their address", "home address", "at home", "my home", "his home", "her home", "their home",
    "family home", "my house", "his house", "her house", "mr", "mrs", "ms", "miss", "moved to", "moved from",
    "address is", "address:", "round to", "family at", "lady at", "couple at", "man at", "woman at", "occupier",
  ])
  private static let placing = Cues([
    "at", "of", "outside", "from", "to", "near", "opposite", "behind", "number", "no", "for", "by", "house",
  ])
  private static let venues = Cues([
    "shop", "shops", "cafe", "caf\u{E9}", "pub", "inn", "museum", "centre", "hall", "guildhall", "office", "offices",
    "gallery", "restaurant", "store", "stores", "market", "library", "church", "school", "bar", "hotel", "salon",
    "bakery", "bakers", "butcher", "butchers", "pharmacy", "chemist", "bookshop", "deli", "surgery", "premises", "open",
    "opens", "opening", "reopens", "reopening", "visit", "venue", "exhibition", "workshop", "tickets", "studio",
    "theatre", "cinema", "reopened", "showroom", "takeaway", "business", "stall", "rooms", "headquarters", "hq", "ltd",
    "limited", "sons", "hub", "tearoom", "tearooms", "coffee", "florist", "florists", "barber", "barbers", "boutique",
    "gym", "chapel", "find", "join", "brewery", "clinic", "dentist", "dentists", "practice", "solicitors", "club",
    "nursery", "greengrocer", "greengrocers", "ironmonger", "ironmongers", "hairdresser", "hairdressers", "optician",
    "opticians", "launderette", "charity", "branch", "arms", "tavern", "books", "motors", "tyres", "antiques",
    "flowers", "cycles", "kitchens", "interiors", "dental", "vets", "grill", "pizza", "pizzeria", "tandoori", "chippy",
    "bistro", "brasserie", "diner", "delicatessen", "newsagent", "newsagents", "supermarket", "bank", "spa", "kiosk",
    "playgroup", "pool", "foundry", "institute", "hospital",
  ])
  /// Between a venue and its number.
  private static let small = Cues([
    "at", "is", "in", "on", "to", "now", "our", "new", "address", "moved", "has", "have", "its", "the", "from", "will",
    "be", "again", "us", "you", "can", "are", "a", "number", "no", "found", "based", "here", "situated", "located",
  ])
  private static let passing = Cues(["above", "over", "opposite", "next", "beside"])
  private static let opening = Cues([
    "open", "opens", "opening", "reopens", "reopening", "shop", "shops", "cafe", "caf\u{E9}", "gallery", "museum",
    "premises", "restaurant",
  ])
  private static let planning = Cues([
    "planning", "application", "applications", "proposal", "proposed", "erection", "extension at", "extension to",
    "conversion of", "demolition of", "change of use", "listed building", "retrospective", "licence", "licensing",
  ])
  private static let proposing = Cues([
    "proposed", "erection of", "single storey", "two storey", "single-storey", "two-storey", "listed building consent",
    "change of use", "planning application",
  ])
  private static let leaving = Cues(["from"])
  private static let counting = Cues([
    "over", "nearly", "than", "top", "least", "bus", "route", "stop", "page", "item", "agenda", "section", "chapter",
    "lot", "stall", "plot", "unit", "junction", "zone", "table", "class", "stage", "team", "monday", "tuesday",
    "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri", "sat", "sun",
  ])
  private static let crowds = Cues([
    "lamps", "lighting", "parties", "party", "signs", "names", "closures", "works", "performers", "stalls", "traders",
    "cleaners", "retailers", "vendors", "campaign", "flag", "awards", "residents", "properties", "houses", "homes",
    "shops", "lights", "businesses", "junctions",
  ])
  private static let persons = Cues(["reverend", "rev", "mayor", "clerk", "hon", "misses", "family", "councillor"])
  private static let article = Cues(["the"])
  private static let linking = Cues(["and", "of", "in"])
  private static let at = Cues(["at"])
  private static let stops: ByteSet = ",.;!?)\n\r"
  private static let signs: ByteSet = ",:"
  private static let ends: ByteSet = ";!?\n\r"
}

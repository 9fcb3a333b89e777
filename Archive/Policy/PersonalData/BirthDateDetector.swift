import Records

/// Dates of birth: a date near words for being born, of somebody who can be alive.
enum BirthDateDetector {
  static func find(in text: ScannedText, published: CivilTime?) -> [PersonalDatum] {
    var end = 0
    return text.runs.compactMap { run in
      guard run.lowerBound >= end, let date = WrittenDate(at: run.lowerBound, in: text) else { return nil }
      end = date.range.upperBound
      guard let confidence = confidence(date, published, in: text), !isOfTheDead(date, in: text) else { return nil }
      return PersonalDatum(
        .birthDate, date.range, confidence, why: "is a date of birth",
        value: text.string(text.compact(date.range)))
    }
  }

  private static func confidence(_ date: WrittenDate, _ published: CivilTime?, in text: ScannedText)
    -> PersonalDatum.Confidence?
  {
    let before = text.window(before: date.range.lowerBound, 30)
    let after = text.window(after: date.range.upperBound, 30)
    if isNamed(date, before, in: text) { return isBirth(date, published) ? .high : nil }
    if isBorn(date, before, in: text) { return isBirth(date, published) ? .high : nil }
    if isBirthday(date, before, after, in: text) {
      return date.year == nil || (isBirth(date, published) && date.year != published?.year) ? .medium : nil
    }
    return isAged(date, before, published, in: text) ? .medium : nil
  }

  /// Of somebody 0 to 115 years old when it was published.
  private static func isBirth(_ date: WrittenDate, _ published: CivilTime?) -> Bool {
    guard let year = date.year else { return false }
    guard !date.isYearShort else { return true }
    guard let published else { return (1905...2099).contains(year) }
    guard (published.year - 115...published.year).contains(year) else { return false }
    return year < published.year || (date.month, date.day) <= (published.month, published.day)
  }

  /// "DOB: 3/3/84", "3/3/84 (DOB)"; not "date of birth by 3 March".
  private static func isNamed(_ date: WrittenDate, _ before: Range<Int>, in text: ScannedText) -> Bool {
    if let cue = named.last(in: before, of: text) {
      let between = cue.upperBound..<date.range.lowerBound
      if !deadlines.stand(in: between, of: text) { return true }
    }
    let after = text.window(after: date.range.upperBound, 20)
    guard let cue = named.first(in: after, of: text) else { return false }
    return !(date.range.upperBound..<cue.lowerBound).contains { ends.contains(text[$0]) }
  }

  /// "born on the 3rd of March 1984", with no other number and no other matter between. A class of births ("children
  /// born from 1 September", "born on or after") is nobody's.
  private static func isBorn(_ date: WrittenDate, _ before: Range<Int>, in text: ScannedText) -> Bool {
    guard let cue = born.last(in: before, of: text), text[cue.lowerBound - 1] != 0x2D else { return false }
    let between = cue.upperBound..<date.range.lowerBound
    if between.contains(where: { text.isDigit(at: $0) || ends.contains(text[$0]) }) { return false }
    return !others.stand(in: between, of: text) && !isOfAClass(cue, in: text) && !bounds(date, in: text)
  }

  /// "children born", but not "my children, born".
  private static func isOfAClass(_ born: Range<Int>, in text: ScannedText) -> Bool {
    text.word(before: born.lowerBound, past: " ").map { classes.match($0, of: text) } ?? false
  }

  /// `3 March 2021 or later`, `1 September 2021 to 31 August 2022`
  private static func bounds(_ date: WrittenDate, in text: ScannedText) -> Bool {
    let after = text.window(after: date.range.upperBound, 14)
    if bounds.stand(in: after, of: text) { return true }
    guard let word = linking.first(in: after, of: text), word.lowerBound == date.range.upperBound + 1 else {
      return false
    }
    return WrittenDate(at: word.upperBound + 1, in: text)?.year != nil
  }

  /// "my birthday is on 3 March"; a birthday party has a date too.
  private static func isBirthday(_ date: WrittenDate, _ before: Range<Int>, _ after: Range<Int>, in text: ScannedText)
    -> Bool
  {
    if let cue = birthday.last(in: before, of: text) {
      let between = cue.upperBound..<date.range.lowerBound
      let wide = text.window(before: cue.lowerBound, 12)
      return areSmallWords(between, in: text) && (date.year != nil || owners.stand(in: wide, of: text))
    }
    guard let cue = birthday.first(in: after, of: text) else { return false }
    let between = date.range.upperBound..<cue.lowerBound
    return linked.stand(in: between, of: text) && owners.stand(in: between, of: text)
  }

  /// Nothing between but "is", "was", "on", "the" and signs.
  private static func areSmallWords(_ between: Range<Int>, in text: ScannedText) -> Bool {
    var index = between.lowerBound
    while index < between.upperBound {
      let start = index
      while index < between.upperBound, text.isWord(at: index) { index += 1 }
      guard start == index || small.first(in: start..<index, of: text)?.count == index - start else { return false }
      if ends.contains(text[index]) { return false }
      index += 1
    }
    return true
  }

  /// "aged 42 (3/3/1984)": the age and the year must agree, else it is the day of something for children aged 5.
  private static func isAged(
    _ date: WrittenDate, _ before: Range<Int>, _ published: CivilTime?, in text: ScannedText
  ) -> Bool {
    guard let year = date.year, !date.isYearShort, let cue = aged.last(in: before, of: text) else { return false }
    let between = text.bytes[cue.upperBound..<date.range.lowerBound].drop { !ByteClass.isDigit($0) }
    let digits = between.prefix { ByteClass.isDigit($0) }
    let age = digits.prefix(3).reduce(0) { $0 * 10 + ByteClass.value($1) }
    let rest = digits.endIndex..<date.range.lowerBound
    if rest.contains(where: { text.isDigit(at: $0) }) || others.stand(in: rest, of: text) { return false }
    guard let published else { return age > 0 && (1905..<2005).contains(year) }
    return age > 0 && abs(published.year - year - age) <= 1
  }

  /// "3 March 1920 - 4 May 1999", "died": data protection is for the living.
  private static func isOfTheDead(_ date: WrittenDate, in text: ScannedText) -> Bool {
    if dead.stand(near: date.range, of: text, before: 40, after: 40) { return true }
    var next = date.range.upperBound
    while next - date.range.upperBound < 3, text.isSpace(at: next) || text[next] == 0x2D { next += 1 }
    let hasDash = text.bytes[date.range.upperBound..<min(next, text.bytes.count)].contains(0x2D)
    return hasDash && WrittenDate(at: next, in: text)?.year != nil
  }

  private static let named = Cues([
    "dob", "d.o.b", "d.o.b.", "d o b", "date of birth", "birth date", "birthdate", "date-of-birth",
  ])
  private static let born = Cues(["born"])
  private static let birthday = Cues(["birthday", "bday", "b-day"])
  private static let aged = Cues(["aged", "age"])
  private static let dead = Cues(["died", "death", "dies", "rip", "passed away", "deceased", "obituary", "funeral"])
  private static let owners = Cues(["my", "his", "her", "their", "your", "s"])
  private static let linked = Cues(["is", "was"])
  private static let small = Cues(["is", "was", "on", "the", "s", "falls", "date", "it", "of"])
  private static let others = Cues([
    "to", "since", "until", "show", "event", "meeting", "and", "who", "joined", "moved", "between", "after", "before",
    "or", "from", "by", "starts", "starting", "begins", "runs", "every", "class",
  ])
  /// What a class of births is said of: "children born …".
  private static let classes = Cues([
    "children", "anyone", "anybody", "everyone", "everybody", "those", "people", "pupils", "babies", "voters",
    "residents", "boys", "girls", "players", "all", "somebody", "someone",
  ])
  /// What follows a date that bounds a class: "3 March 2021 or later".
  private static let bounds = Cues([
    "or later", "or after", "or before", "or earlier", "onwards", "and later", "and before", "inclusive",
  ])
  private static let linking = Cues(["to", "until"])
  /// By when a date of birth is asked for.
  private static let deadlines = Cues([
    "by", "before", "until", "deadline", "closes", "closing", "meeting", "than", "between", "after",
  ])
  private static let ends: ByteSet = ";!?\n"
}

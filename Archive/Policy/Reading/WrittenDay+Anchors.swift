extension Lexicon {
  /// What the engine looks for so that only texts with a date in them are read for dates.
  static let dateAnchors: [Pattern] = [
    Pattern(
      "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
        + "|Nov(?:ember)?|Dec(?:ember)?)", list: "dates"),
    Pattern("[0-9]{1,2}[/.-][0-9]{1,2}[/.-](?:[0-9]{4}|[0-9]{2})", list: "dates"),
  ]

  /// The fields in which there are hits.
  static func fields(of hits: [PatternHit]) -> [Int] { Set(hits.map(\.field)).sorted() }
}

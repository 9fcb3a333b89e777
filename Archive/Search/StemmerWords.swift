/// What the stemmer knows by heart.
enum StemmerWords {
  /// Words that Porter2 stems by rote.
  static let exceptions: [String: String] = [
    "skis": "ski", "skies": "sky", "dying": "die", "lying": "lie", "tying": "tie", "idly": "idl", "gently": "gentl",
    "ugly": "ugli", "early": "earli", "only": "onli", "singly": "singl", "sky": "sky", "news": "news", "howe": "howe",
    "atlas": "atlas", "cosmos": "cosmos", "bias": "bias", "andes": "andes",
  ]

  /// Words that Porter2 leaves alone once a plural is off.
  static let finished: Set<String> = [
    "inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed",
  ]

  /// Beginnings after which Porter2's first region starts, wherever its vowels are.
  static let firstRegions = ["gener", "commun", "arsen"]

  /// Nouns in -ure and -al that Porter2 keeps apart from their verbs: stem as Porter2 makes it → stem of the verb.
  ///
  /// Only pairs that council papers use for one thing. Renewal, approval, removal, disposal, refusal, proposal,
  /// arrival and withdrawal need no entry: Porter2 joins them itself. "Trial" (a court's, a scheme's) and "postal"
  /// are no "try" and "post".
  static let verbs: [String: String] = [
    "closur": "close", "enclosur": "enclos", "disclosur": "disclos", "exposur": "expos", "failur": "fail",
    "seizur": "seiz", "departur": "depart", "expenditur": "expend", "erasur": "eras", "foreclosur": "foreclos",
    "burial": "buri", "denial": "deni", "rental": "rent",
  ]
}

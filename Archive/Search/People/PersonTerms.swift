extension PersonMatcher {
  /// What to ask the index: every post in which `find` finds a name or contact has one of these.
  ///
  /// A phrase that holds a shorter one of the list is left out: "ann pryce" finds nothing that "pryce" does not.
  public var terms: [SearchTerm] {
    let phrases = (forms.map(\.tokens) + contacts.phrases).filter { !$0.isEmpty }
    let keys = Set(phrases.map(Self.key))
    var seen: Set<[UInt8]> = []
    let terms = phrases.filter { !Self.holdsShorter($0, keys) && seen.insert(Self.key($0)).inserted }.map { tokens in
      SearchTerm(tokens: tokens, mode: tokens.count > 1 ? .phrase(slop: nil) : .exact)
    }
    return terms + numbered
  }

  /// Names with figures after them begin as the name does; a name that begins with a shorter one is found by that.
  private var numbered: [SearchTerm] {
    let names = forms.filter(\.kind.isName).map(\.tokens)
    let keys = Set(names.map(Self.key))
    return names.filter { !Self.holdsShorter($0, keys) || $0.count == 1 }.flatMap { tokens in
      [SearchField.author, .mention].map { SearchTerm(tokens: tokens, mode: .prefix, field: $0) }
    }
  }

  /// Handles, addresses and numbers as they are looked for.
  public var contactsShown: [String] { contacts.shown }

  private static func key(_ tokens: some Sequence<String>) -> [UInt8] { Array(tokens.joined(separator: " ").utf8) }

  private static func holdsShorter(_ tokens: [String], _ keys: Set<[UInt8]>) -> Bool {
    (1..<max(1, tokens.count)).contains { length in
      (0...(tokens.count - length)).contains { keys.contains(key(tokens[$0..<$0 + length])) }
    }
  }
}

/// Works out in which ways a person may be named, from what is known of them.
struct NameVariants {
  private var forms = NameForms()
  private let facts: [PersonFact]
  /// Words of the archive that are one letter off.
  private let near: (String) -> [String]

  /// A slip in a shorter word is as likely another name.
  static let lettersForSlips = 5

  init(_ facts: [PersonFact], near: @escaping (String) -> [String]) {
    self.facts = facts
    self.near = near
  }

  /// All of them, the surest first.
  mutating func generate() -> [NameForm] {
    for fact in facts where fact.kind == .name || fact.kind == .formerName {
      if let name = PersonName(fact.value) { add(name) }
    }
    for nickname in values(.nickname) { addAll(NameSpelling.all(of: nickname), .nicknameAlone) }
    for initials in values(.initials) { addInitials(initials) }
    for address in values(.address) { addAll(Self.addresses(address), .address) }
    for postcode in values(.postcode) { addAll(Postcode(postcode)?.spellings ?? [], .postcode) }
    for vehicle in values(.vehicle) { addAll(Self.registrations(vehicle), .vehicle) }
    for role in values(.role) { forms.add(TextFolder.fold(role).words, .role) }
    return forms.all.sorted { $0.kind.rank < $1.kind.rank }
  }

  private func values(_ kind: PersonFact.Kind) -> [String] { facts.filter { $0.kind == kind }.map(\.value) }

  private mutating func addAll(_ spellings: [[String]], _ kind: NameForm.Kind) {
    for tokens in spellings { forms.add(tokens, kind) }
  }

  // MARK: Names

  private mutating func add(_ name: PersonName) {
    let surnames = NameSpelling.all(of: name.surname)
    let given = name.given.map(NameSpelling.all)
    guard let first = given.first else { return }
    for surname in surnames {
      addFull(first, given, surname)
      addNicknames(first, surname)
      addInitials(given, surname)
      addTitled(surname)
      for second in given.dropFirst().joined() { forms.addName(second + surname, .secondName) }
      forms.addName(surname, .surname)
    }
    addHalves(name, first)
    addSlips(name, first, surnames)
  }

  private mutating func addFull(_ first: [[String]], _ given: [[[String]]], _ surname: [String]) {
    let others = given.dropFirst().compactMap(\.first)
    for spelling in first {
      forms.addName(spelling + surname, .full)
      if !others.isEmpty {
        forms.addName(spelling + others.joined() + surname, .full)
        forms.addName(spelling + others.compactMap(Self.initial) + surname, .full)
        forms.add(surname + spelling + others.joined(), .reversed)
      }
      forms.add(surname + spelling, .reversed)
      forms.add([(spelling + surname).joined()], .joined)
    }
  }

  private mutating func addNicknames(_ first: [[String]], _ surname: [String]) {
    for nickname in values(.nickname) {
      for spelling in NameSpelling.all(of: nickname) {
        forms.addName(spelling + surname, .nickname)
        forms.add([(spelling + surname).joined()], .joined)
      }
    }
    for other in first.filter({ $0.count == 1 }).flatMap({ GivenNames.others(of: $0[0]) }) {
      forms.addName([other] + surname, .listedNickname)
    }
  }

  private mutating func addInitials(_ given: [[[String]]], _ surname: [String]) {
    let letters = given.compactMap(\.first).compactMap(Self.initial)
    guard let first = letters.first else { return }
    var heads = [[first], letters, [letters.joined()]]
    // A name in two parts, as Anne-Marie: A-M.
    if let parts = given.first?.first, parts.count > 1 { heads.append(parts.compactMap { Self.initial([$0]) }) }
    for head in heads {
      forms.addName(head + surname, .initials)
      forms.add(surname + head, .initials)
    }
    forms.add([first + surname.joined()], .initials)
  }

  /// Titles that are known to be theirs; all where none is known.
  private mutating func addTitled(_ surname: [String]) {
    let known = values(.title).flatMap(Titles.spellings)
    for title in known { forms.addName(TextFolder.fold(title).words + surname, .titled) }
    for title in Titles.groups.joined() { forms.addName([title] + surname, known.isEmpty ? .titled : .otherTitle) }
  }

  private mutating func addHalves(_ name: PersonName, _ first: [[String]]) {
    for half in name.halves.flatMap(NameSpelling.all) {
      for spelling in first {
        forms.addName(spelling + half, .half)
        forms.add(half + spelling, .half)
      }
      for title in values(.title).flatMap(Titles.spellings) + Titles.groups.joined() {
        forms.addName([title] + half, .half)
      }
    }
  }

  private mutating func addInitials(_ initials: String) {
    let words = TextFolder.fold(initials).words
    forms.add([words.joined()], .initialsAlone)
    if words.count > 1 { forms.add(words, .initialsAlone) }
  }

  // MARK: Slips

  /// One letter off in the surname beside what else is right, or in the first name beside the right surname.
  private mutating func addSlips(_ name: PersonName, _ first: [[String]], _ surnames: [[String]]) {
    let nicknames = values(.nickname).flatMap(NameSpelling.all)
    let titles = values(.title).flatMap(Titles.spellings).map { [$0] }
    let initial = first.first.flatMap(Self.initial).map { [[$0]] } ?? []
    for surname in surnames {
      for slip in slips(in: surname) {
        for head in first + nicknames + titles + initial { forms.add(head + slip, .slip) }
      }
      for slip in first.flatMap(slips) { forms.add(slip + surname, .slip) }
    }
  }

  private func slips(in tokens: [String]) -> [[String]] {
    tokens.indices.filter { tokens[$0].utf8.count >= Self.lettersForSlips }.flatMap { place in
      near(tokens[place]).map { word in
        var slip = tokens
        slip[place] = word
        return slip
      }
    }
  }

  private static func initial(_ tokens: [String]) -> String? {
    tokens.first?.unicodeScalars.first.map { String($0) }
  }

  // MARK: Addresses

  private static let streets = [
    ["street", "st"], ["road", "rd"], ["lane", "ln"], ["avenue", "ave"], ["close", "cl"], ["drive", "dr"],
    ["court", "ct"], ["terrace", "ter", "terr"], ["crescent", "cres"], ["gardens", "gdns"], ["place", "pl"],
    ["square", "sq"], ["flat", "apartment", "apt"],
  ]

  /// In one word, as it was given, and parted as plates are since 2001 (AB12 CDE).
  static func registrations(_ text: String) -> [[String]] {
    let words = TextFolder.fold(text).words
    let joined = words.joined()
    guard joined.utf8.count == 7 else { return [[joined], words] }
    let (area, serial) = (joined.utf8.prefix(4), joined.utf8.suffix(3))
    return [[joined], [String(decoding: area, as: UTF8.self), String(decoding: serial, as: UTF8.self)], words]
  }

  /// House and street, with the street written out and short. What follows the street in the address is not asked for.
  static func addresses(_ text: String) -> [[String]] {
    let parts = text.unicodeScalars.split(whereSeparator: { $0 == "," }).map {
      TextFolder.fold(String(String.UnicodeScalarView($0))).words
    }
    guard let head = parts.first(where: { $0.count > 1 }) else { return [TextFolder.fold(text).words] }
    var found = [head]
    for (place, word) in head.enumerated() {
      guard let group = streets.first(where: { $0.contains(word) }) else { continue }
      for other in group where !other.utf8.elementsEqual(word.utf8) {
        found.append(Array(head[..<place]) + [other] + head[(place + 1)...])
      }
    }
    return found
  }
}

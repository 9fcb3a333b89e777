public import Records

/// Says of a post whether and why it concerns a person: pure, post by post.
public struct PersonMatcher: Sendable {
  /// In which ways the person may be named, the surest first.
  public let forms: [NameForm]
  let contacts: ContactFinder
  private let formsByFirstWord: [String: [NameForm]]
  private let givenNames: Set<String>

  /// - Parameters:
  ///   - zone: In which the days of handles begin and end.
  ///   - near: All words of the archive that are one letter off a folded word.
  public init(_ facts: [PersonFact], zone: CouncilZone, near: @escaping (String) -> [String]) {
    var variants = NameVariants(facts, near: near)
    forms = variants.generate()
    formsByFirstWord = Dictionary(grouping: forms) { $0.tokens.first ?? "" }
    contacts = ContactFinder(facts, zone: zone)
    let names = facts.filter { $0.kind == .name || $0.kind == .formerName }.compactMap { PersonName($0.value) }
    givenNames = Set(names.compactMap(\.given.first).flatMap(NameSpelling.all).filter { $0.count == 1 }.joined())
  }

  /// What was found in a post.
  public struct Finding: Hashable, Sendable {
    public var reasons: [PersonReason] = []
    /// The surname stands there in small letters and nothing else: too often only a word ("green").
    public var hasSmallSurname = false
  }

  public func find(in record: Record, platform: String) -> Finding {
    var finding = Finding()
    for field in SearchDocument.fields(of: record) {
      let originals = field.field.isWhole ? [] : SearchDocument.values(of: field.field, in: record)
      for (value, folded) in field.values.enumerated() {
        let original = originals.indices.contains(value) ? Array(originals[value].unicodeScalars) : nil
        let reading = NameReading(folded, original: original, field: field.field, ownNames: givenNames)
        let found = reading.best(of: matches(in: words(folded, field.field)))
        finding.hasSmallSurname = finding.hasSmallSurname || found.hasSmallSurname
        finding.reasons += found.matches.map { reason($0, reading, value) }
      }
    }
    finding.reasons += contacts.find(in: record, platform: platform)
    return finding
  }

  /// Whether a text is the person's name and nothing else: the title of a chat.
  public func isName(_ text: String) -> Bool {
    let folded = TextFolder.fold(text)
    let reading = NameReading(folded, original: Array(text.unicodeScalars), field: .author, ownNames: givenNames)
    return reading.best(of: matches(in: words(folded, .title))).matches.contains {
      $0.kind.strengthOfAuthor == .strong && reading.isWhole($0)
    }
  }

  /// Whether a handle is one of theirs, on whatever platform and day.
  public func isOwn(handle: String) -> Bool { contacts.isOwn(handle) }

  /// A word as it stands there, and whether figures were taken off its end.
  private struct Word {
    var text: String
    var isNumbered = false
  }

  /// Names of accounts and mentions are handles as often as names: `annpryce77`.
  private func words(_ text: FoldedText, _ field: SearchField) -> [Word] {
    text.words.map { word in
      guard field == .author || field == .mention, let last = word.utf8.last, PersonText.isDigit(last) else {
        return Word(text: word)
      }
      let letters = word.utf8.prefix { !PersonText.isDigit($0) }
      let isPlain = letters.count > 2 && word.utf8.dropFirst(letters.count).allSatisfy(PersonText.isDigit)
      return isPlain ? Word(text: String(decoding: letters, as: UTF8.self), isNumbered: true) : Word(text: word)
    }
  }

  private func matches(in words: [Word]) -> [NameMatch] {
    words.indices.flatMap { start in
      (formsByFirstWord[words[start].text] ?? []).compactMap { form in
        let end = start + form.tokens.count
        guard end <= words.count, Self.stands(form, in: words[start..<end]) else { return nil }
        let isNumbered = words[start..<end].contains(where: \.isNumbered)
        guard form.kind.isName || !isNumbered else { return nil }
        return NameMatch(form: form, kind: isNumbered ? .numbered : form.kind, words: start..<end)
      }
    }
  }

  private static func stands(_ form: NameForm, in words: ArraySlice<Word>) -> Bool {
    zip(words, form.tokens).allSatisfy { $0.text.utf8.elementsEqual($1.utf8) }
  }

  private func reason(_ match: NameMatch, _ reading: NameReading, _ value: Int) -> PersonReason {
    let isWhole = reading.isWhole(match)
    let field = reading.field
    let strength = field == .author && isWhole ? match.kind.strengthOfAuthor : match.kind.strength
    return PersonReason(
      relation(match, field), strength, by: match.kind.rawValue, variant: match.form.text, field: field, value: value,
      range: reading.range(of: match))
  }

  private func relation(_ match: NameMatch, _ field: SearchField) -> PersonReason.Relation {
    switch (match.kind.relation, field) {
    case (.named, .author): .wrote
    case (.named, .mention): .mentioned
    case (.named, .tag): .tagged
    case (.named, .link): .linked
    case (let relation, _): relation
    }
  }
}

/// A form that stands in a value.
struct NameMatch {
  let form: NameForm
  /// What it is where it stands: a full name within a longer one is no full name.
  var kind: NameForm.Kind
  /// In tokens of the value.
  let words: Range<Int>
}

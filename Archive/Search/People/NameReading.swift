import Foundation

/// Reads names where they stand: what comes before and after, capitals and apostrophes tell a name from another and from a
/// word.
struct NameReading {
  let field: SearchField
  private let text: FoldedText
  /// The scalars of the value; nil for tags and mentions, whose order is no matter.
  private let original: [Unicode.Scalar]?
  private let ownNames: Set<String>

  init(_ text: FoldedText, original: [Unicode.Scalar]?, field: SearchField, ownNames: Set<String>) {
    self.text = text
    self.original = original
    self.field = field
    self.ownNames = ownNames
  }

  /// Of matches that overlap the one that tells most.
  func best(of matches: [NameMatch]) -> (matches: [NameMatch], hasSmallSurname: Bool) {
    var hasSmallSurname = false
    var taken: Set<Int> = []
    var best: [NameMatch] = []
    let read = matches.map(read).sorted {
      ($0.kind.rank, -$0.words.count, $0.words.lowerBound) < ($1.kind.rank, -$1.words.count, $1.words.lowerBound)
    }
    for match in read where taken.isDisjoint(with: match.words) {
      taken.formUnion(match.words)
      if isWord(match) {
        hasSmallSurname = hasSmallSurname || match.kind == .surname
      } else {
        best.append(match)
      }
    }
    return (best.sorted { $0.words.lowerBound < $1.words.lowerBound }, hasSmallSurname)
  }

  /// Whether nothing but titles and signs stands beside it in the value.
  func isWhole(_ match: NameMatch) -> Bool {
    let outside = text.tokens.indices.filter { !match.words.contains($0) }.map { text.word(text.tokens[$0]) }
    return outside.allSatisfy { word in
      Titles.all.contains(word) || !word.unicodeScalars.contains(where: PersonText.isNamePart)
    }
  }

  /// In Unicode scalars of the value.
  func range(of match: NameMatch) -> Range<Int>? {
    guard original != nil, let first = token(match.words.lowerBound), let last = token(match.words.upperBound - 1)
    else {
      return nil
    }
    return first.range.lowerBound..<max(first.range.lowerBound, last.range.upperBound)
  }

  // MARK: What stands around it

  private func read(_ match: NameMatch) -> NameMatch {
    var match = match
    guard match.kind.rank < NameForm.Kind.nicknameAlone.rank, match.kind != .numbered else { return match }
    if match.form.isWithS, !endsWithApostropheS(match) {
      match.kind = match.words.count == 1 ? .plural : .slip
    } else if isJoinedToMore(match) {
      match.kind = .longer
    } else if match.kind == .reversed, !hasComma(match), field != .author {
      match.kind = .surname
    } else if match.kind == .surname {
      match.kind = kindOfSurname(match)
    }
    return match
  }

  private func kindOfSurname(_ match: NameMatch) -> NameForm.Kind {
    guard let before = neighbour(before: match.words.lowerBound) else { return .surname }
    if let first = neighbour(before: match.words.lowerBound - 1), ownNames.contains(first) { return .middle }
    let isInitial = before.unicodeScalars.count == 1 && isCapital(match.words.lowerBound - 1)
    return isInitial || GivenNames.known.contains(before) ? .namesake : .surname
  }

  /// The word before, where only spaces or the dot of an initial part them.
  private func neighbour(before place: Int) -> String? {
    guard let left = token(place - 1), let right = token(place) else { return nil }
    if let original {
      guard left.range.upperBound <= right.range.lowerBound, right.range.lowerBound <= original.count else {
        return nil
      }
      let between = original[left.range.upperBound..<right.range.lowerBound]
      let isInitial = left.range.count == 1
      guard between.allSatisfy({ $0.properties.isWhitespace || ($0 == "." && isInitial) }) else { return nil }
    }
    return text.word(left)
  }

  /// Names in small letters are words as often as names (green, hill), but not beside another name.
  private func isWord(_ match: NameMatch) -> Bool {
    switch match.kind {
    case .surname, .plural, .nicknameAlone: original != nil && field != .author && !hasCapital(match)
    case .initialsAlone: original != nil && !isAllCapitals(match)
    default: false
    }
  }

  private func scalars(of match: NameMatch) -> ArraySlice<Unicode.Scalar> {
    guard let original, let range = range(of: match) else { return [] }
    return original[range.clamped(to: original.indices)]
  }

  private func hasCapital(_ match: NameMatch) -> Bool { scalars(of: match).contains(where: isCapital) }

  private func isAllCapitals(_ match: NameMatch) -> Bool {
    scalars(of: match).allSatisfy { !$0.properties.isAlphabetic || isCapital($0) }
  }

  private func isCapital(_ place: Int) -> Bool {
    guard let original, let token = token(place), original.indices.contains(token.range.lowerBound) else {
      return false
    }
    return isCapital(original[token.range.lowerBound])
  }

  /// Styled letters (𝗦) are capitals too, though Unicode calls them symbols that have no case.
  private func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isUppercase { return true }
    guard (0x1D400...0x1D7CB).contains(scalar.value) || (0xFF21...0xFF3A).contains(scalar.value) else { return false }
    return String(scalar).precomposedStringWithCompatibilityMapping.unicodeScalars.contains {
      $0.properties.isUppercase
    }
  }

  private func endsWithApostropheS(_ match: NameMatch) -> Bool {
    guard original != nil else { return false }
    let last = scalars(of: match).suffix(3)
    return last.contains(where: NameSpelling.isApostrophe)
  }

  /// A hyphen binds it to another name: `Price-Allister`.
  private func isJoinedToMore(_ match: NameMatch) -> Bool {
    guard let original, let range = range(of: match) else { return false }
    let (start, end) = (range.lowerBound, range.upperBound)
    let before = start > 1 && PersonName.isHyphen(original[start - 1]) && PersonText.isNamePart(original[start - 2])
    let after =
      end + 1 < original.count && PersonName.isHyphen(original[end]) && PersonText.isNamePart(original[end + 1])
    return before || after
  }

  private func hasComma(_ match: NameMatch) -> Bool { scalars(of: match).contains { $0 == "," } }

  private func token(_ place: Int) -> FoldedText.Token? {
    text.tokens.indices.contains(place) ? text.tokens[place] : nil
  }
}

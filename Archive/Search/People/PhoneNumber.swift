/// A telephone number, however it is written: `01632 960123`, `+44 (0)1632 960 123`, `0044 1632-960-123`.
struct PhoneNumber: Hashable {
  /// Digits after the country's code and without the zero before the area.
  private let national: [UInt8]
  private let country: [UInt8]

  /// Numbers without a country's code are taken for British. Nil for anything but 7 to 15 digits.
  init?(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    var digits = scalars.filter { ("0"..."9").contains($0) }.map { UInt8(truncatingIfNeeded: $0.value) }
    guard (7...15).contains(digits.count), scalars.allSatisfy({ PhoneNumber.isPart($0) }) else { return nil }
    let isForeign = scalars.first { !$0.properties.isWhitespace } == "+"
    if digits.starts(with: "0044".utf8) { digits.removeFirst(2) }
    let hasCode = isForeign || (digits.starts(with: "44".utf8) && digits.count >= 11)
    if hasCode, digits.starts(with: "44".utf8) {
      digits.removeFirst(2)
      country = Array("44".utf8)
    } else if isForeign {
      country = []
    } else {
      country = Array("44".utf8)
    }
    if !country.isEmpty, digits.first == UInt8(ascii: "0") { digits.removeFirst() }
    guard digits.count >= 6 else { return nil }
    national = digits
  }

  /// As the council would write it.
  var text: String { (country.isEmpty ? "+" : "0") + String(decoding: national, as: UTF8.self) }

  /// All ways of writing its digits, without anything between them.
  private var beginnings: [[UInt8]] {
    let codes = country.isEmpty ? ["", "00"] : ["0", "44", "440", "0044", "00440", ""]
    return codes.map { Array($0.utf8) }
  }

  /// The formats that are shown to the clerk.
  var shown: [String] {
    let digits = String(decoding: national, as: UTF8.self)
    return country.isEmpty
      ? ["+" + digits, "00" + digits] : ["0" + digits, "+44 " + digits, "+44 (0)" + digits, "0044 " + digits]
  }

  /// Token sequences in which it can stand in the index: its digits in groups of two and more, after each beginning.
  var groupings: [[String]] {
    var found: [[String]] = []
    for groups in PhoneNumber.groups(of: national) {
      let words = groups.map { String(decoding: $0, as: UTF8.self) }
      guard let first = words.first else { continue }
      for beginning in beginnings.map({ String(decoding: $0, as: UTF8.self) }) {
        found.append([beginning + first] + words.dropFirst())
      }
      guard !country.isEmpty else { continue }
      for code in ["44", "0044"] {
        found += [[code] + words, [code, "0" + first] + words.dropFirst(), [code, "0"] + words, [code + "0"] + words]
      }
      found.append(["0"] + words)
    }
    return found
  }

  /// Where it stands in a text: runs of digits with brackets, dots, strokes and spaces between them.
  func ranges(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    let places = scalars.indices.filter { ("0"..."9").contains(scalars[$0]) }
    var found: [Range<Int>] = []
    var next = 0
    while next < places.count {
      if let range = match(at: next, places, scalars) {
        found.append(places[next]..<places[range] + 1)
        next = range + 1
      } else {
        next += 1
      }
    }
    return found
  }

  /// The index in `places` of its last digit, when it begins at `start`.
  private func match(at start: Int, _ places: [Int], _ scalars: [Unicode.Scalar]) -> Int? {
    if start > 0, places[start - 1] + 1 == places[start] { return nil }
    // Letters that touch it make one word with it, for which the index cannot be asked.
    guard !isLetter(scalars, places[start] - 1) else { return nil }
    for beginning in beginnings {
      let wanted = beginning + national
      let end = start + wanted.count
      guard end <= places.count, isJoined(places[start..<end], scalars) else { continue }
      guard end == places.count || places[end] != places[end - 1] + 1 else { continue }
      let isFound = zip(places[start..<end], wanted).allSatisfy { scalars[$0].value == UInt32($1) }
      if isFound, !isLetter(scalars, places[end - 1] + 1) { return end - 1 }
    }
    return nil
  }

  private func isLetter(_ scalars: [Unicode.Scalar], _ place: Int) -> Bool {
    scalars.indices.contains(place) && scalars[place].properties.isAlphabetic
  }

  private func isJoined(_ places: ArraySlice<Int>, _ scalars: [Unicode.Scalar]) -> Bool {
    zip(places, places.dropFirst()).allSatisfy { left, right in
      right - left <= 4 && scalars[(left + 1)..<right].allSatisfy(PhoneNumber.isPart)
    }
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9", "+", "(", ")", ".", "/": true
    default: scalar.properties.isWhitespace || PersonName.isHyphen(scalar)
    }
  }

  private static func groups(of digits: [UInt8]) -> [[ArraySlice<UInt8>]] {
    var waiting: [(groups: [ArraySlice<UInt8>], rest: ArraySlice<UInt8>)] = [([], digits[...])]
    var found: [[ArraySlice<UInt8>]] = []
    while let (groups, rest) = waiting.popLast() {
      found.append(groups + [rest])
      // Five pairs are the most that is met; the bound keeps a long number's groupings few.
      guard groups.count < 4, rest.count >= 4 else { continue }
      for length in 2...(rest.count - 2) {
        waiting.append((groups + [rest.prefix(length)], rest.dropFirst(length)))
      }
    }
    return found
  }
}

/// A British postcode, with or without its space.
struct Postcode {
  let outward: String
  let inward: String

  init?(_ text: String) {
    let letters = Array(TextFolder.fold(text).words.joined().utf8)
    guard (5...7).contains(letters.count) else { return nil }
    let inner = Array(letters.suffix(3))
    let isShaped = PersonText.isDigit(inner[0]) && PersonText.isLetter(inner[1]) && PersonText.isLetter(inner[2])
    guard isShaped, PersonText.isLetter(letters[0]) else { return nil }
    outward = String(decoding: letters.dropLast(3), as: UTF8.self)
    inward = String(decoding: inner, as: UTF8.self)
  }

  var spellings: [[String]] { [[outward, inward], [outward + inward]] }
}

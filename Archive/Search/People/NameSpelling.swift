import Foundation

/// The ways in which one part of a name is spelt that mean the same: with and without apostrophe, hyphen or space, Mac and
/// Mc, umlauts written out.
///
/// Case, accents, apostrophes of any kind and styled letters are the folding's.
enum NameSpelling {
  /// Token sequences, each once, the plain one first.
  static func all(of part: String) -> [[String]] {
    var found: [[String]] = []
    for spelt in [part, writtenOut(part)] {
      let plain = TextFolder.fold(spelt).words
      guard !plain.isEmpty else { continue }
      found.append(plain)
      if plain.count > 1 { found.append([plain.joined()]) }
      if let parted = partedAtApostrophe(spelt) { found.append(parted) }
      found += gaelic(plain) + saint(plain)
    }
    var seen: Set<[UInt8]> = []
    return found.filter { seen.insert(Array($0.joined(separator: " ").utf8)).inserted }
  }

  /// `O'Brien` as `o brien`; `OBrien` too.
  private static func partedAtApostrophe(_ part: String) -> [String]? {
    let scalars = Array(part.unicodeScalars)
    let pieces = scalars.split(whereSeparator: isApostrophe)
    if pieces.count > 1 { return pieces.flatMap { words(Array($0)) } }
    guard scalars.count > 3, scalars[0] == "O", scalars[1].properties.isUppercase, scalars[2].properties.isLowercase
    else {
      return nil
    }
    return ["o"] + words(Array(scalars[1...]))
  }

  private static func words(_ scalars: [Unicode.Scalar]) -> [String] {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return TextFolder.fold(String(view)).words
  }

  static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "'", "`", "\u{2019}", "\u{2018}", "\u{02BC}", "\u{00B4}", "\u{2032}", "\u{FF07}", "\u{02BB}", "\u{201B}": true
    default: false
    }
  }

  /// `MacDonald`, `McDonald`, `Mac Donald`, `Mc Donald`.
  private static func gaelic(_ tokens: [String]) -> [[String]] {
    let letters = Array(tokens.joined().utf8)
    for prefix in ["mac", "mc"] where letters.starts(with: prefix.utf8) && letters.count >= prefix.utf8.count + 3 {
      let rest = String(decoding: letters[prefix.utf8.count...], as: UTF8.self)
      return [["mac" + rest], ["mc" + rest], ["mac", rest], ["mc", rest]]
    }
    return []
  }

  private static func saint(_ tokens: [String]) -> [[String]] {
    guard tokens.count > 1 else { return [] }
    switch tokens[0] {
    case "st": return [["saint"] + tokens.dropFirst()]
    case "saint": return [["st"] + tokens.dropFirst()]
    default: return []
    }
  }

  /// `Müller` as `Mueller`.
  private static func writtenOut(_ part: String) -> String {
    var view = String.UnicodeScalarView()
    for scalar in part.unicodeScalars {
      switch scalar {
      case "ä", "ö", "ü", "Ä", "Ö", "Ü":
        view.append(contentsOf: String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars.prefix(1))
        view.append("e")
      case "ø", "Ø": view.append(contentsOf: "oe".unicodeScalars)
      case "å", "Å": view.append(contentsOf: "aa".unicodeScalars)
      case "\u{0308}": view.append("e")
      default: view.append(scalar)
      }
    }
    return String(view)
  }
}

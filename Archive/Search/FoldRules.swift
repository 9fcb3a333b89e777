import Foundation

/// What one Unicode scalar means to the folding, worked out from its Unicode properties.
enum FoldRules {
  /// What a scalar does to the tokens around it.
  enum Kind: UInt8 {
    /// Parts words and vanishes.
    case separator
    /// Vanishes, and belongs to what stands before it.
    case mark
    /// Vanishes as if it had not been written.
    case invisible
    /// Part of a word.
    case word
    /// A token of its own.
    case alone
    /// The start of an emoji cluster.
    case pictograph
    /// Half of a flag.
    case regional
    /// Stands for several scalars of different kinds, each to be read by itself.
    case several
  }

  struct Fold: Equatable {
    var kind: Kind
    var text: String

    init(_ kind: Kind, _ text: String = "") {
      self.kind = kind
      self.text = text
    }
  }

  /// The fold of any scalar.
  static func fold(of scalar: Unicode.Scalar) -> Fold {
    if let special = special(scalar) { return special }
    let decomposed = String(scalar).decomposedStringWithCompatibilityMapping
    let parts = decomposed.unicodeScalars.map { $0 == scalar ? single($0) : special($0) ?? single($0) }
    let telling = parts.filter { $0.kind != .mark && $0.kind != .invisible }
    guard let first = telling.first else { return parts.first ?? Fold(.separator) }
    if telling.count == 1 { return first }
    guard telling.allSatisfy({ $0.kind == .word }) else { return Fold(.several, decomposed) }
    return Fold(.word, telling.map(\.text).joined())
  }

  /// Scalars whose Unicode properties, or decompositions, would mislead.
  private static func special(_ scalar: Unicode.Scalar) -> Fold? {
    if apostrophes.contains(scalar.value) { return Fold(.invisible) }
    if let letters = plainLetters[scalar] { return Fold(.word, letters) }
    switch scalar.value {
    case 0x2044: return Fold(.separator)  // the stroke in ½, which decomposes to 1⁄2
    case 0x2120: return Fold(.alone, String(scalar))  // ℠: "Name℠" is not the word "namesm"
    case 0xE000: return Fold(.separator)
    case 0x1F150...0x1F169: return letter(at: scalar.value - 0x1F150)
    case 0x1F170, 0x1F171, 0x1F17E, 0x1F17F: return Fold(.pictograph, String(scalar))
    case 0x1F172...0x1F189: return letter(at: scalar.value - 0x1F170)
    case 0x1F1E6...0x1F1FF: return Fold(.regional, String(scalar))
    case 0x24C2: return nil  // Ⓜ is an emoji, and far more often a styled M
    default: return isPictograph(scalar) ? Fold(.pictograph, String(scalar)) : nil
    }
  }

  private static func isPictograph(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value > 0xFF, scalar.properties.isEmoji, !scalar.properties.isEmojiModifier else { return false }
    return !isPunctuation(scalar.properties.generalCategory)
  }

  /// The fold of a scalar that decomposes no further.
  private static func single(_ scalar: Unicode.Scalar) -> Fold {
    let category = scalar.properties.generalCategory
    if isPunctuation(category) { return Fold(.separator) }
    switch category {
    case .nonspacingMark, .enclosingMark: return Fold(.mark)
    case .control, .spaceSeparator, .lineSeparator, .paragraphSeparator: return Fold(.separator)
    case _ where scalar.properties.isDefaultIgnorableCodePoint: return Fold(.invisible)
    case .format, .surrogate: return Fold(.invisible)
    case .decimalNumber: return Fold(.word, digit(scalar))
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .spacingMark,
      .letterNumber, .otherNumber:
      return isUnspaced(scalar) ? Fold(.alone, String(scalar)) : Fold(.word, caseless(scalar))
    case .modifierSymbol where scalar.properties.isEmojiModifier: return Fold(.mark)
    case .unassigned where scalar.properties.isNoncharacterCodePoint: return Fold(.invisible)
    // Unassigned: most likely an emoji newer than this program's Unicode tables.
    default: return Fold(.alone, String(scalar))
    }
  }

  private static func letter(at index: UInt32) -> Fold {
    Fold(.word, Unicode.Scalar(0x61 + index).map { String($0) } ?? "")
  }

  private static func digit(_ scalar: Unicode.Scalar) -> String {
    guard let value = scalar.properties.numericValue, (0...9).contains(value) else { return String(scalar) }
    return String(Int(value))
  }

  /// Upper case first: it joins letters that have two lower cases (σ ς, s ſ, i ı) and opens ß.
  private static func caseless(_ scalar: Unicode.Scalar) -> String {
    let lowered = scalar.properties.uppercaseMapping.unicodeScalars.flatMap(
      \.properties.lowercaseMapping.unicodeScalars)
    var folded = String.UnicodeScalarView()
    folded.append(contentsOf: lowered)
    var plain = ""
    for part in String(folded).decomposedStringWithCompatibilityMapping.unicodeScalars {
      if let letters = plainLetters[part] {
        plain += letters
      } else if part.properties.generalCategory != .nonspacingMark {
        plain.unicodeScalars.append(part)
      }
    }
    return plain
  }

  private static func isPunctuation(_ category: Unicode.GeneralCategory) -> Bool {
    switch category {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      true
    default: false
    }
  }

  /// Letters of scripts that put no spaces between words.
  private static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isIdeographic { return true }
    return switch scalar.value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x19E0...0x19FF: true  // Thai, Lao; Burmese; Khmer
    case 0x3005...0x3007, 0x3031...0x3035, 0x3040...0x30FF, 0x31F0...0x31FF, 0x1AFF0...0x1B16F: true  // kana
    default: false
    }
  }

  /// Everything that people, keyboards and office programs write for an apostrophe.
  private static let apostrophes: Set<UInt32> = [
    0x27, 0x60, 0xB4, 0x2B9, 0x2BB, 0x2BC, 0x2BD, 0x2BE, 0x2BF, 0x2CA, 0x2CB, 0x55A, 0x5F3, 0x1FBD, 0x1FBF, 0x1FEF,
    0x1FFD, 0x2018, 0x2019, 0x201B, 0x2032, 0x2035, 0xA78B, 0xA78C, 0xFF07, 0xFF40,
  ]

  /// Letters that Unicode does not decompose and a British keyboard does not have; and the small capitals of styled
  /// posts.
  private static let plainLetters: [Unicode.Scalar: String] = [
    "ł": "l", "Ł": "l", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d", "ð": "d", "Ð": "d", "þ": "th", "Þ": "th", "æ": "ae",
    "Æ": "ae", "œ": "oe", "Œ": "oe", "ħ": "h", "Ħ": "h", "ŧ": "t", "Ŧ": "t", "ŋ": "ng", "Ŋ": "ng", "ĸ": "k", "ƀ": "b",
    "ɨ": "i", "ʉ": "u", "ǥ": "g", "Ǥ": "g", "ẞ": "ss", "ᴀ": "a", "ᴁ": "ae", "ʙ": "b", "ᴄ": "c", "ᴅ": "d", "ᴇ": "e",
    "ꜰ": "f", "ɢ": "g", "ʜ": "h", "ɪ": "i", "ᴊ": "j", "ᴋ": "k", "ʟ": "l", "ᴍ": "m", "ɴ": "n", "ᴏ": "o", "ɶ": "oe",
    "ᴘ": "p", "ꞯ": "q", "ʀ": "r", "ꜱ": "s", "ᴛ": "t", "ᴜ": "u", "ᴠ": "v", "ᴡ": "w", "ʏ": "y", "ᴢ": "z",
  ]
}

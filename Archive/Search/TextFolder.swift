/// Folds text as it was written into tokens that compare as a reader expects: case, accents, styled letters, width,
/// ligatures, apostrophes and invisible characters make no difference; the original is never changed.
///
/// - Letters, digits and spacing marks make words. Non-spacing marks are dropped (in scripts whose vowels are such
/// marks,
///   Devanagari or Hebrew for example, more is found than was asked for, never less).
/// - An apostrophe of any kind vanishes without parting the word: `O'Brien`, `O’Brien` and `OBrien` are `obrien`.
/// - Other punctuation parts words and vanishes: `car-park` is `car park`.
/// - Scripts written without spaces (Han, kana, Thai, Lao, Burmese, Khmer) give one token a letter, so that a part of a
///   sentence is found as a phrase.
/// - A symbol is a token. An emoji is a token, joined sequences and flags whole, skin tone dropped.
public enum TextFolder {
  /// Goes up with every change to what any text folds to; an archive folded with another version is reindexed.
  public static let version = 1

  /// Parts the values of one field, so that no phrase runs from one into the next. No text folds to it.
  public static let valueSeparator = "\u{E000}"

  /// Linear in the length of `text`, whatever it holds.
  public static func fold(_ text: String) -> FoldedText {
    var text = text
    return text.withUTF8 { bytes in
      var run = FoldingRun(capacity: bytes.count)
      run.read(bytes)
      return run.finished()
    }
  }
}

/// By which numbers a wording can be found again: those of some of its runs of three words, and one of its skeleton.
public struct Passages: Sendable, Hashable {
  /// Goes up with every change to what any text gives; an archive that keeps another version's numbers makes them anew.
  public static let version = 1
  /// Words in a run.
  public static let length = 3
  /// Of so many neighbouring runs at least one is kept.
  static let window = 5
  /// Any so many words in a row that two texts share give them a number in common.
  public static let certain = length + window - 1

  public static let none = Passages(kept: [], skeleton: nil)

  /// Of the runs that are kept, each once. Winnowed (Schleimer, Wilkerson, Aiken, 2003): the least in every window, so that
  /// what is kept of a passage does not depend on what stands around it.
  public let kept: [UInt64]
  /// Of the plain words alone, where there are enough: equal for notices that differ only in names and figures. Else of all
  /// words; nil for fewer than two.
  public let skeleton: UInt64?

  public init(_ wording: Wording) {
    kept = Self.winnowed(Self.numbers(of: wording.words))
    skeleton = Self.skeleton(of: wording.words)
  }

  private init(kept: [UInt64], skeleton: UInt64?) {
    self.kept = kept
    self.skeleton = skeleton
  }

  /// The number of the run that begins at each word, as far as there are enough words left.
  public static func numbers(of words: [Wording.Word], length: Int = Passages.length) -> [UInt64] {
    guard length > 0, words.count >= length else { return [] }
    return (0...words.count - length).map { number(of: words[$0..<$0 + length]) }
  }

  private static func winnowed(_ numbers: [UInt64]) -> [UInt64] {
    var kept: [UInt64] = numbers
    if numbers.count > window {
      kept = []
      var last = -1
      for start in 0...numbers.count - window {
        var least = start
        for place in start + 1..<start + window where numbers[place] <= numbers[least] { least = place }
        if least != last { kept.append(numbers[least]) }
        last = least
      }
    }
    kept.sort()
    return kept.enumerated().compactMap { $0.offset > 0 && kept[$0.offset - 1] == $0.element ? nil : $0.element }
  }

  /// Plain words fewer than this are no skeleton: "will be closed" says nothing.
  private static let leastPlain = 5

  private static func skeleton(of words: [Wording.Word]) -> UInt64? {
    let plain = words.filter { $0.sort == .plain && !timeWords.contains($0.number) }
    if plain.count >= leastPlain { return number(of: plain[...]) }
    return words.count >= 2 ? mixed(number(of: words[...]) ^ 0x5EED) : nil
  }

  /// They come and go with the figures beside them.
  private static let timeWords = Set(Wording("am pm noon midday midnight").words.map(\.number))

  private static func number(of words: ArraySlice<Wording.Word>) -> UInt64 {
    words.reduce(0x9E37_79B9_7F4A_7C15) { mixed($0 &* 31 &+ $1.number) }
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    var value = value
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

/// Compares texts with one that is asked about: which runs of words they share, and how much that is worth.
public struct PassageComparison: Sendable {
  /// The same words in both texts, as ranges of words.
  public struct Run: Sendable, Hashable {
    public let asked: Range<Int>
    public let found: Range<Int>
  }

  public struct Score: Sendable, Hashable {
    /// What texts are ranked by: more and longer runs, of plain and rare words.
    public let value: Double
    /// Words of the asked text that stand in some run, each once.
    public let words: Int
    /// Words of the longest run.
    public let longest: Int
  }

  /// So often a run may stand in the asked text and be compared: more would make a text of one word repeated quadratic.
  private static let mostPlaces = 16
  private let asked: [Wording.Word]
  private let length: Int
  private let numbers: [UInt64]
  private let places: [UInt64: [Int]]
  /// From 0 to 1, how rare each of the asked text's runs is.
  private let rarity: [UInt64: Double]

  /// - Parameters:
  ///   - length: Shorter runs are no passage.
  ///   - rarity: By the number of a run; 1 for a run that is not in it.
  public init(_ asked: Wording, atLeast length: Int = Passages.length, rarity: [UInt64: Double] = [:]) {
    self.asked = asked.words
    self.length = max(1, min(length, asked.words.count))
    self.rarity = rarity
    numbers = Passages.numbers(of: asked.words, length: self.length)
    var places: [UInt64: [Int]] = [:]
    for (place, number) in numbers.enumerated() where places[number, default: []].count < Self.mostPlaces {
      places[number, default: []].append(place)
    }
    self.places = places
  }

  /// The runs that `found` shares, in its order and not overlapping in it. Linear in its length.
  public func runs(in found: Wording) -> [Run] {
    let others = Passages.numbers(of: found.words, length: length)
    var runs: [Run] = []
    var place = 0
    while place < others.count {
      guard let run = longest(at: place, in: found.words, starts: places[others[place]] ?? []) else {
        place += 1
        continue
      }
      runs.append(run)
      place += run.found.count
    }
    return runs
  }

  public func score(_ runs: [Run]) -> Score {
    var isCovered = [Bool](repeating: false, count: asked.count)
    var value = 0.0
    for run in runs.sorted(by: { $0.asked.count > $1.asked.count }) {
      let weight = run.asked.reduce(0.0) { sum, place in
        defer { isCovered[place] = true }
        return isCovered[place] ? sum : sum + Self.weight(of: asked[place])
      }
      // A run of three words counts a third of its words, a long one nearly all.
      let share = Double(run.asked.count - length + 1) / Double(run.asked.count)
      value += weight * share * rarity(of: run)
    }
    return Score(
      value: value, words: isCovered.count(where: \.self), longest: runs.map(\.asked.count).max() ?? 0)
  }

  /// Whether it is more than a turn of speech: five words in a row, or half of what was asked.
  public func isWorthShowing(_ score: Score) -> Bool {
    score.longest >= 5 || (score.words > 0 && score.words * 2 >= asked.count)
  }

  private func longest(at place: Int, in found: [Wording.Word], starts: [Int]) -> Run? {
    var best: Run?
    for start in starts {
      var count = 0
      while start + count < asked.count, place + count < found.count,
        asked[start + count].number == found[place + count].number
      { count += 1 }
      if count >= length, count > best?.asked.count ?? 0 {
        best = Run(asked: start..<start + count, found: place..<place + count)
      }
    }
    return best
  }

  private func rarity(of run: Run) -> Double {
    let inside = numbers[run.asked.lowerBound..<min(numbers.count, run.asked.upperBound - length + 1)]
    return inside.map { rarity[$0] ?? 1 }.max() ?? 1
  }

  /// A date or a street says little of how something was worded.
  private static func weight(of word: Wording.Word) -> Double {
    switch word.sort {
    case .plain: 1
    case .name: 0.5
    case .figure: 0.25
    }
  }
}

import Policy
import Records

/// English posts made up of words by Zipf's law, always the same for one seed.
struct PostGenerator {
  private static let words = """
    the to and of a in for is on at we are you our be this will have with please from your by it that as all or an can \
    if not open more town new was local market street road community out about week day time today tomorrow now up has \
    council free event help one people support make over see car back park join work they get but school work public \
    next festival first two year visit library some children information family also so between many closed church \
    square weekend summer winter spring morning evening Saturday Sunday Monday volunteers garden bins collection \
    footpath repairs lights music food stalls craft history castle river bridge walk cycling planters flowers bench \
    playground sports hall meeting agenda minutes committee planning notice survey budget grant charity shop traders \
    parking charges temporary closure water works diversion thank welcome everyone great fantastic lovely wonderful
    """.split(separator: " ").map { String($0) }
  private static let phrases = [
    "Thursday 5 May 2026", "between us, the lowest tender", "as we already told you", "Follow the Green Party",
    "photo found on Google", "call 07700 900123", "this is a shambles!!!", "JO.SMITH@EXAMPLE.ORG please",
  ]

  private var state: UInt64
  private let planted: Int
  private let weights: [Double]

  init(seed: UInt64, planted: Int) {
    state = seed
    self.planted = planted
    var sum = 0.0
    weights = Self.words.indices.map { rank in
      sum += 1 / Double(rank + 2)
      return sum
    }
  }

  mutating func act(_ number: Int) -> Act {
    var text = (0..<(8 + Int(next() % 40))).map { _ in word() }.joined(separator: " ")
    if next() % 1000 < UInt64(planted) { text += ". " + Self.phrases[Int(next() % UInt64(Self.phrases.count))] }
    // Ten years up to the end of 2026.
    let at = 1_483_228_800 + Int64(next() % 315_532_800)
    return Act(ref: "bench:\(number)", at: PublicationTime(seconds: at), text: text + ".")
  }

  private mutating func word() -> String {
    let place = Double(next() >> 11) / Double(1 << 53) * (weights.last ?? 1)
    var (low, high) = (0, weights.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if weights[middle] < place { low = middle + 1 } else { high = middle }
    }
    return Self.words[low]
  }

  /// SplitMix64.
  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

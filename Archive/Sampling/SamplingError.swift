/// Why a sample cannot be drawn or reckoned, in a sentence for the clerk.
public enum SamplingError: Error, Hashable, Sendable, CustomStringConvertible {
  case emptyFrame
  /// Two posts of the frame have one id.
  case repeatedID(Identifier)
  /// An id, a seed or a clause that cannot stand on a line of its own.
  case notOneLine(String)
  case badMonth(Int)
  /// A line of a frame's file that is not id, platform, month and kind.
  case badLine(Int)
  case badConfidence(Double)
  case badMargin(Double)
  case badProportion(Double)
  /// How many failures a discovery sample is to find, of so many posts.
  case badTolerance(Int, of: Int)
  case badPopulation(Int)
  /// So many posts were asked for: none, or fewer.
  case sampleOfNothing(Int)
  case sampleLargerThanFrame(Int, frame: Int)
  /// So many posts were asked for; each stratum's least share needs more.
  case sampleSmallerThanMinima(Int, least: Int)
  /// Numbers that no count of posts can give: more failures than posts, a sample larger than its population.
  case badCounts
  /// A table of agreement that is not square, has fewer than two classes, or counts nobody.
  case badTable
  case notInSample(Identifier)
  case notAsked(Identifier)
  case nothingAsked
  /// A second reviewer's verdict on a post that only one is to read.
  case notForTwo(Identifier)
  /// One person gave both verdicts of a post.
  case sameReviewer(Identifier)
  /// The sample was drawn from another frame than the one that was recorded.
  case otherFrame(recorded: String, found: String)

  public var description: String {
    switch self {
    case .emptyFrame: "There is no post in the frame: nothing can be drawn."
    case .repeatedID(let id): "The id \(id) stands in the frame twice: each post may be listed once."
    case .notOneLine(let text): "“\(text)” is empty or has a line break in it: it must be one line."
    case .badLine(let number):
      "Line \(number) of the frame is not an id, a platform, a month as 2026-03 and a kind, with tabs between them."
    case .badMonth(let month): "There is no month \(month)."
    case .badConfidence(let level):
      "A confidence of \(Self.percent(level)) per cent is no use: give one from 50 to 99.99, such as 95."
    case .badMargin(let margin):
      "A margin of \(Self.percent(margin)) per cent is no use: give one from 0.01 to 50, such as 5."
    case .badProportion(let share):
      "An expected share of \(Self.percent(share)) per cent is no use: give one between 0 and 100, such as 50."
    case .badTolerance(let failures, let population):
      "\(failures) failures of \(population) posts cannot be looked for: give a number from 1 to \(population)."
    case .badPopulation(let count): "A population of \(count) posts is out of bounds."
    case .sampleOfNothing(let size): "A sample of \(size) posts tells nothing: take 1 or more."
    case .sampleLargerThanFrame(let size, let frame):
      "A sample of \(size) is larger than its frame of \(frame) posts: take all \(frame)."
    case .sampleSmallerThanMinima(let size, let least):
      "A sample of \(size) cannot give each stratum its least share: take \(least) or more, or fewer strata."
    case .badCounts: "The counts contradict each other: more were found than were looked at, or more than there are."
    case .badTable: "Agreement needs a square table of two or more classes with at least one post in it."
    case .notInSample(let id): "The post \(id) is not in the sample."
    case .notAsked(let clause): "The sample does not ask about clause \(clause)."
    case .nothingAsked: "The sample asks about no clause: name at least one."
    case .notForTwo(let id): "The post \(id) is read by one reviewer only."
    case .sameReviewer(let id): "The two verdicts on the post \(id) must come from two people."
    case .otherFrame(let recorded, let found):
      "The frame is not the one that was recorded: its hash is \(found), recorded was \(recorded)."
    }
  }

  /// `5` for 0.05, `99.99` for 0.9999: as the clerk gave it, without what arithmetic adds.
  private static func percent(_ share: Double) -> String {
    let percent = (share * 100 * 1e6).rounded() / 1e6
    return percent == percent.rounded() && abs(percent) < 1e9 ? String(Int(percent)) : String(percent)
  }
}

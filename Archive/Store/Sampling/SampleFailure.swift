/// Why a sample cannot be frozen, drawn or judged as was asked.
public enum SampleFailure: Error, Hashable, Sendable, CustomStringConvertible {
  case badYear(String)
  case badName(String)
  case nameTaken(String)
  case unknown(String)
  case otherFrame(asked: String, found: String)
  case drawnAlready(String)
  case seedKnown(sample: String)
  case notDrawn(String)
  case unknownItem(Int)
  case replaced(Int)
  case gone(Int)
  case ownPost(Int)
  case unanswered(Int, [String])
  case answeredTwice(String)
  case judgedByOther(Int)
  case judgedByBoth(Int)
  case nothingToSettle(Int)

  public var description: String {
    switch self {
    case .badYear(let text): "\(text) is no year"
    case .badName(let name): "a sample cannot be called “\(name)”"
    case .nameTaken(let name): "there is a sample “\(name)” already"
    case .unknown(let name): "no sample is called “\(name)”"
    case .otherFrame(let asked, let found): "the frame is another one: its hash is \(found), not \(asked)"
    case .drawnAlready(let name): "the sample “\(name)” was drawn before"
    case .seedKnown(let name):
      "the seed was known before this frame was frozen: the sample “\(name)” was drawn with it"
    case .notDrawn(let name): "the sample “\(name)” has a frame, but was not drawn yet"
    case .unknownItem(let item): "the sample has no item \(item)"
    case .replaced(let item): "item \(item) was replaced: it does not belong in the frame"
    case .gone(let item): "the post of item \(item) is no longer held"
    case .ownPost(let item): "item \(item) was written by the reviewer"
    case .unanswered(let item, let clauses): "item \(item) has no verdict on \(clauses.joined(separator: ", "))"
    case .answeredTwice(let clause): "there are two verdicts on \(clause)"
    case .judgedByOther(let item): "item \(item) is for one reviewer, and was judged by another"
    case .judgedByBoth(let item): "item \(item) was judged by its two reviewers"
    case .nothingToSettle(let item): "on item \(item) no two reviewers differ"
    }
  }

  public var advice: String {
    switch self {
    case .badYear: "Write it as 2026, or as 2026-27 for April to March."
    case .badName: "Take a name of one line and at most 100 letters."
    case .nameTaken: "Take another name. A frame that was frozen stays as it is."
    case .unknown: "muniment sample list shows them."
    case .otherFrame: "The other archive holds other posts, or others of them as the council's. Nothing was drawn."
    case .drawnAlready: "A frame is drawn from once. For another sample freeze another frame, under another name."
    case .seedKnown: "Choose a seed that nobody could know before the frame was frozen, and minute it."
    case .notDrawn: "muniment sample draw NAME --seed SEED --by NAME"
    case .unknownItem: "muniment sample next shows what is to be judged."
    case .replaced: "muniment sample report shows what took its place."
    case .gone: "It stays in the sample, as one of which nobody can tell."
    case .ownPost: "Somebody else must judge it."
    case .unanswered: "Judge each clause, as 4.2.2.1=compliant, or the rest with --all compliant. Nothing was kept."
    case .answeredTwice: "Give one. Nothing was kept."
    case .judgedByOther: "muniment sample next shows what is still to be judged."
    case .judgedByBoth: "What they said without knowing of each other stays. Settle where they differ with --settle."
    case .nothingToSettle: "muniment sample report shows where reviewers differ."
    }
  }
}

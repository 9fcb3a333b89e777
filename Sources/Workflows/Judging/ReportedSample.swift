/// What a random sample says of the year. It never rests on what rules flagged.
public struct ReportedSample: Sendable, Codable, Hashable {
  /// A share of the frame's posts, from 0 to 1, and between which shares the truth is likely to be.
  public struct Share: Sendable, Codable, Hashable {
    public let share: Double
    public let lower: Double
    public let upper: Double
    /// `wilson`, `hypergeometric` …
    public let method: String

    public init(share: Double, lower: Double, upper: Double, method: String) {
      self.share = share
      self.lower = lower
      self.upper = upper
      self.method = method
    }
  }

  /// One clause, or all of them together.
  public struct Result: Sendable, Codable, Hashable {
    /// Nil: all together, a post failing if it fails one.
    public let clause: String?
    public let compliant: Int
    public let nonCompliant: Int
    public let notDeterminable: Int
    public let notApplicable: Int
    /// Posts without a verdict yet.
    public let missing: Int
    /// Of posts that are non-compliant; nil while verdicts are missing.
    public let estimate: Share?
    /// If all that nobody can tell, or has judged yet, were compliant; and if none of it were.
    public let best: Share?
    public let worst: Share?

    enum CodingKeys: String, CodingKey {
      case clause, compliant, missing, estimate, best, worst
      case nonCompliant = "non_compliant"
      case notDeterminable = "not_determinable"
      case notApplicable = "not_applicable"
    }

    public init(
      clause: String? = nil, compliant: Int, nonCompliant: Int, notDeterminable: Int, notApplicable: Int, missing: Int,
      estimate: Share?, best: Share?, worst: Share?
    ) {
      self.clause = clause
      self.compliant = compliant
      self.nonCompliant = nonCompliant
      self.notDeterminable = notDeterminable
      self.notApplicable = notApplicable
      self.missing = missing
      self.estimate = estimate
      self.best = best
      self.worst = worst
    }
  }

  /// How far two reviewers, who did not see each other's verdicts, agree.
  public struct Agreement: Sendable, Codable, Hashable {
    public let posts: Int
    /// Share of verdicts on which they agree.
    public let raw: Double
    /// Nil where it is not defined: both gave one and the same verdict throughout.
    public let kappa: Double?

    public init(posts: Int, raw: Double, kappa: Double?) {
      self.posts = posts
      self.raw = raw
      self.kappa = kappa
    }
  }

  public let name: String
  /// `simple`, `stratified` or `discovery`.
  public let kind: String
  /// SHA-256 over the frame's sorted refs, written down before the seed was chosen.
  public let frameHash: String
  /// Posts in the frame.
  public let population: Int
  /// Posts drawn.
  public let sample: Int
  /// Nil: not drawn yet.
  public let seed: String?
  /// 0.95
  public let confidence: Double
  public let overall: Result
  public let clauses: [Result]
  public let agreement: Agreement?
  /// In words, what reviewers still have to do; empty: finished.
  public let outstanding: [String]

  public let course: SampleCourse
  /// Posts drawn that are no longer held and that nobody judged.
  public let goneUnjudged: Int

  /// Nil: what reviewers were asked was in force when the posts were published.
  public let notInForce: ClausesNotInForce?

  public var isFinished: Bool { outstanding.isEmpty && seed != nil }

  enum CodingKeys: String, CodingKey {
    case name, kind, population, sample, seed, confidence, overall, clauses, agreement, outstanding, course
    case frameHash = "frame_hash"
    case goneUnjudged = "gone_unjudged"
    case notInForce = "clauses_not_in_force"
  }

  public init(
    name: String, kind: String, frameHash: String, population: Int, sample: Int, seed: String?, confidence: Double,
    overall: Result, clauses: [Result], agreement: Agreement?, outstanding: [String],
    course: SampleCourse, goneUnjudged: Int = 0, notInForce: ClausesNotInForce? = nil
  ) {
    self.name = name
    self.kind = kind
    self.frameHash = frameHash
    self.population = population
    self.sample = sample
    self.seed = seed
    self.confidence = confidence
    self.overall = overall
    self.clauses = clauses
    self.agreement = agreement
    self.outstanding = outstanding
    self.course = course
    self.goneUnjudged = goneUnjudged
    self.notInForce = notInForce
  }
}

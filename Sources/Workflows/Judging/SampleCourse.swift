import ArchiveStore
import Sampling

/// How a sample came about, and how far it is judged.
public struct SampleCourse: Sendable, Codable, Hashable {
  /// An item that did not belong in the frame. What was noted of it stands with the sample: it may tell of the post.
  public struct Replaced: Sendable, Codable, Hashable {
    public let item: Int
    /// By `OutOfFrame.Reason`.
    public let reason: String
    /// The item that took its place; nil where its stratum had no post left.
    public let replacement: Int?

    public init(item: Int, reason: String, replacement: Int?) {
      self.item = item
      self.reason = reason
      self.replacement = replacement
    }
  }

  /// ISO 8601, UTC.
  public let frozen: String
  /// Nil: not drawn yet.
  public let drawn: String?
  /// Posts drawn that somebody has judged.
  public let judged: Int
  /// Posts in the frame as it was frozen: what its hash covers.
  public let framed: Int
  public let replaced: [Replaced]
  /// Persons who gave verdicts.
  public let reviewers: Int
  /// Posts on which two differed, and which somebody settled.
  public let settled: Int

  public init(
    frozen: String, drawn: String? = nil, judged: Int = 0, framed: Int, replaced: [Replaced] = [], reviewers: Int = 0,
    settled: Int = 0
  ) {
    self.frozen = frozen
    self.drawn = drawn
    self.judged = judged
    self.framed = framed
    self.replaced = replaced
    self.reviewers = reviewers
    self.settled = settled
  }
}

extension SampleCourse {
  init(frozen sample: Sample) { self.init(frozen: sample.frame.frozen, framed: sample.frame.size) }

  init(_ report: SampleReport) {
    let sample = report.sample
    self.init(
      frozen: sample.frame.frozen, drawn: sample.drawing?.drawn, judged: sample.progress?.judged ?? 0,
      framed: sample.frame.size,
      replaced: report.replaced.map {
        Replaced(item: $0.item, reason: $0.reason.rawValue, replacement: $0.replacement)
      },
      reviewers: report.reviewers.count,
      settled: Set(report.differences.filter { $0.settled != nil }.map(\.item)).count)
  }
}

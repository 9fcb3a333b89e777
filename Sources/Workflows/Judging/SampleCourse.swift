import ArchiveStore

/// How a sample came about, and how far it is judged.
public struct SampleCourse: Sendable, Codable, Hashable {
  /// ISO 8601, UTC.
  public let frozen: String
  /// Nil: not drawn yet.
  public let drawn: String?
  /// Posts drawn that somebody has judged.
  public let judged: Int

  public init(frozen: String, drawn: String? = nil, judged: Int = 0) {
    self.frozen = frozen
    self.drawn = drawn
    self.judged = judged
  }
}

extension SampleCourse {
  init(frozen sample: Sample) { self.init(frozen: sample.frame.frozen) }

  init(_ report: SampleReport) {
    let sample = report.sample
    self.init(frozen: sample.frame.frozen, drawn: sample.drawing?.drawn, judged: sample.progress?.judged ?? 0)
  }
}

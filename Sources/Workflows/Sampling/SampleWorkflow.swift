public import ArchiveStore
import Policy
import Records
public import Sampling

/// An item to be judged, with the version of the policy that was in force when the post was published.
public struct SampleForm: Sendable, Encodable, Hashable {
  public let turn: SampleTurn
  /// Nil: none was in force yet, or no policy is in use.
  public let inForce: String?

  enum CodingKeys: String, CodingKey { case inForce = "in_force" }

  public func encode(to encoder: any Encoder) throws {
    try turn.encode(to: encoder)
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(inForce, forKey: .inForce)
  }
}

/// Draws samples for review by the policy in use.
public struct SampleWorkflow {
  private let archive: Archive

  public init(_ archive: Archive) { self.archive = archive }

  /// - Parameters:
  ///   - name: Nil: the year.
  ///   - year: `2026`, or `2026-27`.
  /// - Throws: `SampleFailure`, `SamplingError`, `ArchiveError`.
  public func freeze(_ name: String?, year: String, _ acting: Acting) throws -> Sample {
    guard let parsed = SampleYear(year) else { throw SampleFailure.badYear(year) }
    return try archive.freeze(sample: name ?? year, parsed, acting)
  }

  /// - Parameters:
  ///   - hash: The frame's hash as it was minuted, to be compared.
  ///   - clauses: What reviewers are asked, by clause or section; empty: the standards for official posts.
  /// - Throws: `SampleFailure`, `SamplingError`, `PolicyFailure`, `ArchiveError`.
  public func draw(
    _ name: String, _ order: SampleOrder, frameHash hash: String?, asking clauses: [String], _ acting: Acting
  ) throws -> Sample {
    let questions = try ReviewQuestions(pack(), wanted: clauses)
    return try archive.draw(sample: name, order, frameHash: hash, asking: questions.clauses, acting)
  }

  /// Nil: all that its reviewers are asked was in force when its posts were published.
  ///
  /// - Throws: `SampleFailure.unknown`, `.notDrawn`.
  public func clausesNotInForce(_ name: String) throws -> ClausesNotInForce? {
    try ClausesNotInForce(archive.sample(name), in: archive, try? pack())
  }

  /// - Throws: `SampleFailure.unknown`, `.notDrawn`; `SamplingError`.
  public func report(_ name: String) throws -> JudgedSample {
    JudgedSample(report: try archive.sampleReport(name), notInForce: try clausesNotInForce(name))
  }

  /// - Throws: `SampleFailure.unknown`, `.notDrawn`.
  public func next(_ name: String, for reviewer: String) throws -> SampleForm {
    let turn = try archive.nextItem(ofSample: name, for: reviewer)
    guard let hit = turn.item?.post, let pack = try? pack() else { return SampleForm(turn: turn, inForce: nil) }
    let time = PublicationTime(
      seconds: hit.publishedSeconds, precision: PublicationTime.Precision(rawValue: hit.precision) ?? .second)
    return SampleForm(turn: turn, inForce: pack.calendar.setting(at: time).version)
  }

  /// Draws a year's sample again, of what this archive holds. Nothing is kept.
  ///
  /// - Throws: `SampleFailure.badYear`, `.otherFrame`; `SamplingError`.
  public func redraw(year: String, _ order: SampleOrder, frameHash hash: String?, without removed: [String]) throws
    -> Redraw
  {
    guard let parsed = SampleYear(year) else { throw SampleFailure.badYear(year) }
    return try Redraw(archive.frame(of: parsed), order, year: year, frameHash: hash, without: removed)
  }

  /// Draws a kept sample again and compares.
  ///
  /// - Parameters:
  ///   - frame: From a file; nil: the one that was kept.
  ///   - seed: Nil: the one that was kept.
  /// - Throws: `SampleFailure.unknown`, `.notDrawn`, `.otherFrame`; `SamplingError`.
  public func redraw(_ name: String, frame: SamplingFrame?, seed: String?) throws -> Redraw {
    let report = try archive.sampleReport(name)
    let design = report.result.design
    let order = SampleOrder(
      design.kind, strata: design.strata, confidence: design.confidence, margin: design.margin,
      proportion: design.proportion, tolerable: design.tolerable, size: design.size, seed: seed ?? design.seed)
    // Another seed draws other posts: what was replaced need not be among them.
    let isSameSeed = order.seed.utf8.elementsEqual(design.seed.utf8)
    var redraw = try Redraw(
      frame ?? archive.frame(ofSample: name), order, year: design.year, frameHash: design.frameHash,
      without: isSameSeed ? report.result.replacements.map(\.removed.post.text) : [])
    redraw.compare(with: try archive.drawnPosts(ofSample: name))
    return redraw
  }

  /// Nil where no policy is in use; one that cannot be read is no reason to ask another question.
  private func pack() throws -> PolicyPack? {
    guard try archive.policyInUse() != nil else { return nil }
    return try PolicyFolder(archive).inUse()
  }
}

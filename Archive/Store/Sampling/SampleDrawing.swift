import GRDB
import Sampling

/// The draw of a kept sample, computed again from its frame, its design and the items that were replaced.
struct SampleDrawing {
  let entries: [FrameEntry]
  let frame: SamplingFrame
  private let design: SampleDesign
  private let outOfFrame: [OutOfFrame]

  init(_ db: Database, _ review: SampleReview) throws {
    entries = try FrameEntry.kept(db, sample: review.sample.id)
    frame = try SamplingFrame(entries.map(\.post))
    design = review.drawing.design
    let items = Dictionary(review.items.map { ($0.number, $0.id) }, uniquingKeysWith: { first, _ in first })
    outOfFrame = review.replaced.compactMap { replaced in
      items[replaced.item].map {
        OutOfFrame($0, replaced.reason, reviewer: Identifier(replaced.by), time: replaced.seconds)
      }
    }
  }

  /// - Throws: `SamplingError`.
  func draw() throws -> Draw { try Draw(frame, design, outOfFrame: outOfFrame) }

  /// Which post takes the place of one more.
  func replacement(of post: Identifier, _ reason: OutOfFrame.Reason, by reviewer: String) throws -> PostRef? {
    let removed = OutOfFrame(post, reason, reviewer: Identifier(reviewer), time: 0)
    let draw = try Draw(frame, design, outOfFrame: outOfFrame + [removed])
    guard let id = draw.replacements.last?.post else { return nil }
    return entries.first { $0.post.id == id }?.ref
  }
}

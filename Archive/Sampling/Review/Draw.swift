/// The posts that chance chose: a function of frame, design and the log of what did not belong in the frame. Anyone who
/// has these gets the same posts.
public struct Draw: Hashable, Sendable {
  public let design: SampleDesign
  /// In the order of their keys.
  public let strata: [DrawnStratum]
  public let replacements: [Replacement]

  /// - Parameter outOfFrame: In the order in which they were found.
  /// - Throws: `SamplingError.otherFrame` if the frame is not the one that the design was made for, `.notInSample` for a
  ///   post to replace that was not drawn, and what is wrong with the design.
  public init(
    _ frame: SamplingFrame, _ design: SampleDesign, outOfFrame: [OutOfFrame] = []
  ) throws(SamplingError) {
    guard Identifier(design.seed).fitsOnALine else { throw .notOneLine(design.seed) }
    let hash = frame.hash
    guard hash.utf8.elementsEqual(design.frameHash.utf8) else {
      throw .otherFrame(recorded: design.frameHash, found: hash)
    }
    let parts = frame.strata(by: design.axes)
    let counts = try design.counts(for: parts)
    var strata = zip(parts, counts).map { part, count in
      DrawnStratum(key: part.key, ids: part.ids, count: count, seed: design.seed)
    }
    var replacements: [Replacement] = []
    for post in outOfFrame { replacements.append(try Draw.replace(post, in: &strata)) }
    self.design = design
    self.strata = strata
    self.replacements = replacements
  }

  /// The ids drawn, stratum by stratum.
  public var posts: [Identifier] { strata.flatMap(\.sample) }

  private static func replace(
    _ post: OutOfFrame, in strata: inout [DrawnStratum]
  ) throws(SamplingError) -> Replacement {
    for place in strata.indices {
      if let replacement = strata[place].replace(post) { return replacement }
    }
    throw .notInSample(post.post)
  }
}

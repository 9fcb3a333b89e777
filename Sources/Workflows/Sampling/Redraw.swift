public import ArchiveStore
public import Sampling

/// A sample drawn again, by anybody who has the frame, the seed and the design: no archive is needed.
public struct Redraw: Sendable, Encodable, Hashable {
  public let frameHash: String
  /// Posts in the frame.
  public let frame: Int
  public let design: SampleDesign
  public let strata: [Sample.Stratum]
  /// Refs in the order of chance, replacements last.
  public let ids: [String]
  /// Whether they are those that the archive keeps; nil: there was nothing to compare with.
  public private(set) var isEqual: Bool?

  enum CodingKeys: String, CodingKey {
    case frame, design, strata, ids
    case frameHash = "frame_hash"
    case isEqual = "equal"
  }

  /// - Parameters:
  ///   - hash: The frame's hash as it was minuted; nil: not compared.
  ///   - removed: Posts that proved not to belong in the frame, in the order in which they were found.
  /// - Throws: `SampleFailure.otherFrame`; `SamplingError`.
  public init(
    _ frame: SamplingFrame, _ order: SampleOrder, year: String, frameHash hash: String? = nil,
    without removed: [String] = []
  ) throws {
    let found = frame.hash
    if let hash, !hash.utf8.elementsEqual(found.utf8) { throw SampleFailure.otherFrame(asked: hash, found: found) }
    let design = order.design(year: year, frameHash: found)
    let draw = try Draw(
      frame, design, outOfFrame: removed.map { OutOfFrame(Identifier($0), .notOfficial, reviewer: "", time: 0) })
    frameHash = found
    self.frame = frame.count
    self.design = design
    strata = draw.strata.map { Sample.Stratum(key: $0.key.text, size: $0.population, sample: $0.sample.count) }
    let late = Set(draw.replacements.compactMap(\.post))
    let keys = draw.posts.map { DrawKey(seed: design.seed, id: $0) }.sorted()
    ids = (keys.filter { !late.contains($0.id) } + keys.filter { late.contains($0.id) }).map(\.id.text)
  }

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(frameHash, forKey: .frameHash)
    try values.encode(frame, forKey: .frame)
    try values.encode(design, forKey: .design)
    try values.encode(strata, forKey: .strata)
    try values.encode(ids, forKey: .ids)
    try values.encode(isEqual, forKey: .isEqual)
  }

  mutating func compare(with kept: [Identifier]) {
    isEqual = Set(kept) == Set(ids.map { Identifier($0) }) && kept.count == ids.count
  }
}

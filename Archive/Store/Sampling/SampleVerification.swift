import GRDB
import Sampling

/// Whether what a sample keeps is what was frozen and drawn, worked out anew.
public struct SampleVerification: Sendable, Encodable, Hashable {
  public struct Check: Sendable, Encodable, Hashable {
    public let name: String
    /// Nil: it holds.
    public let failure: String?

    enum CodingKeys: String, CodingKey { case name, failure }

    public func encode(to encoder: any Encoder) throws {
      var values = encoder.container(keyedBy: CodingKeys.self)
      try values.encode(name, forKey: .name)
      try values.encode(failure, forKey: .failure)
    }
  }

  public let sample: String
  public let checks: [Check]

  public var isSound: Bool { checks.allSatisfy { $0.failure == nil } }
}

extension Archive {
  /// - Throws: `SampleFailure.unknown`.
  public func verifySample(_ name: String) throws -> SampleVerification {
    try database.read { db in
      let sample = try KeptSample(db, named: name)
      let audit = try AuditLog(db).entries().filter { $0.details["sample"] == .number(sample.id) }
      let frame = try SamplingFrame(FrameEntry.kept(db, sample: sample.id).map(\.post))
      var checks = [
        check("frame", frame.hash, sample.frameHash), check("listing", FrameListing(frame).hash, sample.listingHash),
        frozen(sample, audit),
      ]
      if sample.drawing != nil { checks += try drawn(sample, audit, db) }
      return SampleVerification(sample: name, checks: checks)
    }
  }

  private func check(_ name: String, _ found: String, _ recorded: String) -> SampleVerification.Check {
    let isSame = found.utf8.elementsEqual(recorded.utf8)
    return .init(name: name, failure: isSame ? nil : "its hash is \(found), recorded was \(recorded)")
  }

  private func frozen(_ sample: KeptSample, _ audit: [AuditEntry]) -> SampleVerification.Check {
    let isTold = audit.contains { entry in
      entry.act == AuditEntry.Act.freezeSample.rawValue && entry.details["frame_hash"] == .text(sample.frameHash)
        && entry.details["listing_hash"] == .text(sample.listingHash)
    }
    return .init(
      name: "audit of the frame", failure: isTold ? nil : "no entry of the audit says that this frame was frozen")
  }

  private func drawn(
    _ sample: KeptSample, _ audit: [AuditEntry], _ db: Database
  ) throws -> [SampleVerification.Check] {
    let review = try SampleReview(db, sample)
    let acts = audit.map(\.act)
    let frozen = acts.firstIndex(of: AuditEntry.Act.freezeSample.rawValue)
    let drawn = audit.firstIndex { entry in
      entry.act == AuditEntry.Act.drawSample.rawValue
        && entry.details["seed"] == .text(review.drawing.design.seed)
    }
    let isInOrder = frozen.flatMap { frozen in drawn.map { frozen < $0 } } ?? false
    return [
      .init(
        name: "audit of the draw",
        failure: isInOrder ? nil : "no entry of the audit says that this seed was given after the frame was frozen"),
      .init(name: "items", failure: itemsFailure(review, db)),
      .init(name: "audit of verdicts", failure: verdictsFailure(review, audit)),
    ]
  }

  private func itemsFailure(_ review: SampleReview, _ db: Database) -> String? {
    do {
      let draw = try SampleDrawing(db, review).draw()
      let found = draw.strata.flatMap { stratum in stratum.sample.map { Place(id: $0, stratum: stratum.key) } }
      let kept = review.current.map { Place(id: $0.id, stratum: Identifier($0.stratum)) }
      return Set(found) == Set(kept) && found.count == kept.count
        ? nil : "the items are not those that seed and frame give"
    } catch {
      return "they cannot be drawn again: \(error)"
    }
  }

  /// Each verdict was told of when it was given.
  private func verdictsFailure(_ review: SampleReview, _ audit: [AuditEntry]) -> String? {
    let told = Set(
      audit.filter { $0.act == AuditEntry.Act.judgeSampleItem.rawValue }.map { entry in
        [entry.details["item"], entry.details["role"], .text(entry.by ?? "")]
      })
    let untold = review.verdicts.first { verdict in
      !told.contains([.count(verdict.item), .text(verdict.role.rawValue), .text(verdict.reviewer)])
    }
    return untold.map { "no entry of the audit tells of the verdicts on item \($0.item)" }
  }
}

private struct Place: Hashable {
  let id: Identifier
  let stratum: Identifier
}

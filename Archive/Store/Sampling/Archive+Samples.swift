import GRDB
import Records
public import Sampling

extension Archive {
  /// In the order in which they were frozen.
  public func samples() throws -> [Sample] {
    try database.read { db in try KeptSample.all(db).map { try Sample($0, db) } }
  }

  /// - Throws: `SampleFailure.unknown`.
  public func sample(_ name: String) throws -> Sample {
    try database.read { try Sample(KeptSample($0, named: name), $0) }
  }

  /// The frame of a sample, as it was frozen.
  ///
  /// - Throws: `SampleFailure.unknown`.
  public func frame(ofSample name: String) throws -> SamplingFrame {
    try database.read { db in
      try SamplingFrame(FrameEntry.kept(db, sample: KeptSample(db, named: name).id).map(\.post))
    }
  }

  /// The posts that were drawn and not replaced, in the order of their numbers, as the frame names them.
  ///
  /// - Throws: `SampleFailure.unknown`, `.notDrawn`.
  public func drawnPosts(ofSample name: String) throws -> [Identifier] {
    try database.read { try SampleReview($0, named: name).current.map(\.id) }
  }

  /// The frame that a year has now. Nothing is kept.
  ///
  /// - Throws: `SamplingError.emptyFrame`.
  public func frame(of year: SampleYear) throws -> SamplingFrame {
    let span = year.span(in: zone)
    return try database.read { try SamplingFrame(FrameEntry.all($0, span, zone).map(\.post)) }
  }

  /// Writes down which posts a sample is to be drawn from, before anybody knows the seed: every official post of the
  /// year that is not private, also if it was deleted, edited, or is missing from later exports.
  ///
  /// - Throws: `SampleFailure.badName`, `.nameTaken`; `SamplingError.emptyFrame`.
  public func freeze(sample name: String, _ year: SampleYear, _ acting: Acting) throws -> Sample {
    guard SampleName(name).isSound else { throw SampleFailure.badName(name) }
    return try judging { db in
      let isTaken = try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM samples WHERE name = ?)", arguments: [name])
      guard isTaken != true else { throw SampleFailure.nameTaken(name) }
      let span = year.span(in: zone)
      let entries = try FrameEntry.all(db, span, zone)
      let frame = try SamplingFrame(entries.map(\.post))
      let gaps = try coverage(db).compactMap { FrameLimits.Gap($0, months: year.months) }
      let limits = try FrameLimits(db, span, now: acting.at, gaps: gaps)
      try db.execute(
        sql: """
          INSERT INTO samples (name, year, zone, frame_hash, listing_hash, size, limits, frozen, frozen_by)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          name, "\(year)", zone.identifier, frame.hash, FrameListing(frame).hash, frame.count,
          try StoredJSON.text(limits),
          acting.at, acting.by,
        ])
      let id = db.lastInsertedRowID
      for entry in entries { try entry.keep(db, sample: id) }
      let kept = try KeptSample(db, named: name)
      try AuditLog(db).append(.freezeSample, acting, kept.frozenDetails)
      return try Sample(kept, db)
    }
  }

  /// Draws a sample by a seed, once and for good.
  ///
  /// - Parameters:
  ///   - hash: The frame's hash as it was minuted, if somebody wants it compared.
  ///   - clauses: What reviewers are to judge of each post.
  /// - Throws: `SampleFailure.unknown`, `.otherFrame`, `.drawnAlready`, `.seedKnown`; `SamplingError`.
  public func draw(
    sample name: String, _ order: SampleOrder, frameHash hash: String? = nil, asking clauses: [AskedClause],
    _ acting: Acting
  ) throws -> Sample {
    try judging { db in
      let sample = try KeptSample(db, named: name)
      guard sample.drawing == nil else { throw SampleFailure.drawnAlready(name) }
      if let hash, !hash.utf8.elementsEqual(sample.frameHash.utf8) {
        throw SampleFailure.otherFrame(asked: hash, found: sample.frameHash)
      }
      try assertUnknown(seed: order.seed, before: sample, db)
      let entries = try FrameEntry.kept(db, sample: sample.id)
      let design = order.design(year: sample.year, frameHash: sample.frameHash)
      let draw = try Draw(SamplingFrame(entries.map(\.post)), design)
      // Refuses what cannot be asked before anything is kept.
      _ = try ReviewForm(draw, clauses: clauses.map { Identifier($0.id) })
      try keep(draw, of: sample, clauses, db, acting)
      for item in items(of: draw, entries) { try item.keep(db, sample: sample.id) }
      let kept = try KeptSample(db, named: name)
      try AuditLog(db).append(.drawSample, acting, try kept.drawnDetails())
      return try Sample(kept, db)
    }
  }

  /// A seed that an earlier draw made known could have been chosen for, with what was still to be imported.
  private func assertUnknown(seed: String, before sample: KeptSample, _ db: Database) throws {
    let known = try String.fetchOne(
      db,
      sql: """
        SELECT samples.name FROM sample_draws JOIN samples ON samples.id = sample WHERE seed = ? AND newest < ? LIMIT 1
        """, arguments: [seed, sample.id])
    if let known { throw SampleFailure.seedKnown(sample: known) }
  }

  private func keep(
    _ draw: Draw, of sample: KeptSample, _ clauses: [AskedClause], _ db: Database, _ acting: Acting
  ) throws {
    let strata = draw.strata.map { Sample.Stratum(key: $0.key.text, size: $0.population, sample: $0.sample.count) }
    try db.execute(
      sql: """
        INSERT INTO sample_draws (sample, seed, design, strata, clauses, newest, drawn, drawn_by)
        VALUES (?, ?, ?, ?, ?, (SELECT max(id) FROM samples), ?, ?)
        """,
      arguments: [
        sample.id, draw.design.seed, try StoredJSON.text(draw.design), try StoredJSON.text(strata),
        try StoredJSON.text(clauses), acting.at, acting.by,
      ])
  }

  /// In the order of chance over all strata: whoever stops half way has judged a bit of each.
  private func items(of draw: Draw, _ entries: [FrameEntry]) -> [SampleItem] {
    let refs = Dictionary(entries.map { ($0.post.id, $0.ref) }, uniquingKeysWith: { first, _ in first })
    let drawn = draw.strata.flatMap { stratum in
      stratum.sample.map { (key: DrawKey(seed: draw.design.seed, id: $0), stratum: stratum.key) }
    }
    return drawn.sorted { $0.key < $1.key }.enumerated().compactMap { place, post in
      refs[post.key.id].map { SampleItem(number: place + 1, ref: $0, stratum: post.stratum.text) }
    }
  }
}

/// A name under which a sample is kept.
private struct SampleName {
  let isSound: Bool

  init(_ name: String) {
    isSound =
      !name.utf8.isEmpty && name.unicodeScalars.count <= 100
      && !name.unicodeScalars.contains { $0.properties.generalCategory == .control }
  }
}

extension Sample {
  init(_ kept: KeptSample, _ db: Database) throws {
    name = kept.name
    year = kept.year
    zone = kept.zone
    frame = Frame(
      hash: kept.frameHash, listingHash: kept.listingHash, size: kept.size, frozen: Timestamp(kept.frozen).text,
      by: kept.frozenBy)
    limits = kept.limits
    drawing = kept.drawing.map { drawing in
      Drawing(
        design: drawing.design, strata: drawing.strata, clauses: drawing.clauses,
        drawn: Timestamp(drawing.drawn).text, by: drawing.by)
    }
    progress = kept.drawing == nil ? nil : try SampleReview(db, kept).progress
  }
}

extension KeptSample {
  fileprivate var frozenDetails: [String: AuditValue] {
    [
      "sample": .number(id), "name": .text(name), "year": .text(year), "frame_hash": .text(frameHash),
      "listing_hash": .text(listingHash), "posts": .count(size), "undecided": .count(limits.undecided),
      "private": .count(limits.private), "gaps": .count(limits.gaps.count),
    ]
  }

  fileprivate func drawnDetails() throws -> [String: AuditValue] {
    let drawing = try drawn()
    return [
      "sample": .number(id), "name": .text(name), "frame_hash": .text(frameHash), "seed": .text(drawing.design.seed),
      "kind": .text(drawing.design.kind.rawValue), "drawn": .count(drawing.strata.reduce(0) { $0 + $1.sample }),
      "clauses": .count(drawing.clauses.count),
    ]
  }
}

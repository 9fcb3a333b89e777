import Foundation
import GRDB

extension Archive {
  /// Takes imports back and reads their exports anew, as one transaction; what people said of accounts stays, and former refs
  /// stay as aliases of the posts that they named.
  ///
  /// - Parameters:
  ///   - keeping: Whether the outcome is kept; if not, everything is undone at the end and only the report remains.
  ///   - body: Reads the exports anew, each by `Rereading.ingest`.
  /// - Throws: `ArchiveError.unknownImport`, `.withdrawnImport`, `.inUse`, `.diskFull`; whatever `body` throws.
  public func reread(
    _ ids: [Int64], _ acting: Acting, keeping: Bool, progress: (String) -> Void, _ body: (Rereading) throws -> Void
  ) throws -> RereadReport {
    let lock = try lockForWriting()
    defer {
      try? folder.sweepIncoming()
      lock.release()
    }
    try checkRoomForRewriting()
    var report = RereadReport()
    try rewriting { db in
      report = try reread(ids, db, progress, body)
      try FindingPosts(db).forget(now: acting.at)
      report.isKept = keeping
      guard keeping else { return .rollback }
      try AuditLog(db).append(.reread, acting, report.auditDetails)
      try db.execute(sql: "INSERT INTO unswept (since) VALUES (?)", arguments: [acting.at])
      return .commit
    }
    if keeping {
      progress("Writing the database anew")
      try sweepFreePages()
    }
    return report
  }

  private func reread(
    _ ids: [Int64], _ db: Database, _ progress: (String) -> Void, _ body: (Rereading) throws -> Void
  ) throws -> RereadReport {
    for id in ids { try assertImport(id, db) }
    let rereading = Rereading(db, try ids.map { try FormerImport($0, db) })
    let platforms = Set(rereading.former.map(\.platform)).sorted()
    let snapshot = try PostSnapshot(db, platforms: platforms)
    let places = SightingPlaces(db)
    try places.note(ids, in: "former_places")
    try EvidenceRemoval(db).remove(ids)
    for id in ids { try ImportNumbers(db).retire(id, replacedBy: nil) }
    for platform in platforms {
      try ProjectionRebuild(db, platform: platform).run { progress("Working out posts anew: \($0)") }
    }
    try body(rereading)
    try EvidenceRemoval(db).sweep()
    return try settle(rereading, platforms, snapshot, places, db)
  }

  private func settle(
    _ rereading: Rereading, _ platforms: [String], _ snapshot: PostSnapshot, _ places: SightingPlaces, _ db: Database
  ) throws -> RereadReport {
    var report = RereadReport()
    report.readings = rereading.readings
    for reading in report.readings {
      try db.execute(
        sql: "UPDATE withdrawn_imports SET replaced_by = ? WHERE import = ?",
        arguments: [reading.report.id, reading.former])
    }
    try places.note(report.readings.map(\.report.id), in: "later_places")
    let renamings = try places.renamings(report.readings)
    for row in renamings {
      try FormerRefs(db).note(row["account"], row["key"], now: row["now_account"], row["now_key"])
      try snapshot.rename(row["account"], row["key"], to: row["now_account"], row["now_key"])
    }
    for platform in platforms { try FormerRefs(db).apply(platform: platform) }
    try FormerRefs(db).sweep()
    report.renamed = SightingPlaces.summary(renamings)
    report.posts = try snapshot.difference()
    report.digest = try digest(db)
    try places.drop()
    try snapshot.drop()
    return report
  }
}

extension RereadReport {
  fileprivate var auditDetails: [String: AuditValue] {
    [
      "withdrawn": .numbers(readings.map(\.former)), "made": .numbers(readings.map(\.report.id)),
      "posts_new": .count(posts.new.count), "posts_gone": .count(posts.gone.count),
      "posts_changed": .count(posts.changed.count), "refs_changed": .count(renamed.count),
      "digest": .text(digest ?? ""),
    ]
  }
}

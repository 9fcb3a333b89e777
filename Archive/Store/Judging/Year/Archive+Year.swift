import GRDB

/// Everything that the archive knows of one year, read at one moment.
public struct ArchiveYear: Sendable, Hashable {
  public let figures: YearFigures
  public let answers: YearAnswers
  public let findings: YearFindings
  /// For each span asked for: acts of the council, every wording at its own time.
  public let acts: [Int]
  /// For each restricted time asked for.
  public let restricted: [RestrictedPosts]
  public let check: LastCheck?
  /// Of the archive as a whole, not of the year.
  public let coverage: [AccountCoverage]
  public let digest: String
  public let audit: AuditVerification
}

extension Archive {
  /// - Parameters:
  ///   - spans: Within which acts are counted, in seconds since 1970.
  ///   - restricted: Times before polls.
  public func year(
    _ year: CalendarYear, spans: [Range<Int64>], restricted: [Range<Int64>]
  ) throws -> ArchiveYear {
    try database.read { db in
      ArchiveYear(
        figures: try YearFigures(db, year), answers: try YearAnswers(db, year), findings: try YearFindings(db, year),
        acts: try YearActs(db, spans).counts(), restricted: try restricted.map { try RestrictedPosts(db, $0) },
        check: try LastCheck(db), coverage: try coverage(db), digest: try digest(db), audit: try AuditLog(db).check())
    }
  }
}

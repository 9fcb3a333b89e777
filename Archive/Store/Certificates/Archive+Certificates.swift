import GRDB
import Records

extension Archive {
  /// Asks a question and states the answer; the audit keeps that it was stated.
  ///
  /// - Parameters:
  ///   - lacks: What exports of an account's platform never contain.
  ///   - keep: Writes the certificate down. What it throws undoes the audit's entry.
  /// - Throws: `SearchQueryError`; `ArchiveError.inUse` while another process writes; `DatabaseError`; what `keep` throws.
  public func certify(
    _ request: CertificateRequest, lacks: (AccountCoverage) -> [String], keep: (CertificateDocument) throws -> Void
  ) throws -> CertificateDocument {
    let synonyms = try folder.councilSynonyms(isAsked: request.withSynonyms)
    let lock = try lockForWriting()
    defer { lock.release() }
    var result: CertificateDocument?
    try database.writeWithoutTransaction { db in
      try db.inTransaction(.immediate) {
        let search = try CertifiedSearch(
          db, request.query, zone: zone, synonyms: synonyms, withSynonyms: request.withSynonyms)
        let document = try CertificateDocument(certificate(request, search, lacks, db))
        try AuditLog(db).append(.certificate, request.acting, document.auditDetails)
        try keep(document)
        result = document
        return .commit
      }
      try emptyJournal(db)
    }
    guard let result else { throw ArchiveError.damaged(folder.path, why: "the search gave no answer") }
    return result
  }

  private func certificate(
    _ request: CertificateRequest, _ search: CertifiedSearch, _ lacks: (AccountCoverage) -> [String], _ db: Database
  ) throws -> SearchCertificate {
    let coverage = try coverage(db)
    let audit = try AuditLog(db).check()
    return SearchCertificate(
      format: SearchCertificate.format,
      council: .init(name: identity.name, zone: zone.identifier), question: search.certified,
      made: .init(at: CivilTime(utc: request.acting.at).iso8601, by: request.acting.by), answer: try search.answer(),
      held: try holdings(coverage, lacks, db),
      notSearched: try UnsearchedHoldings(db, mediaMissing: coverage.reduce(0) { $0 + $1.mediaMissing }),
      program: try programFacts(request.programVersion, db),
      audit: .init(entries: audit.entries, head: audit.head ?? ""))
  }

  private func holdings(
    _ coverage: [AccountCoverage], _ lacks: (AccountCoverage) -> [String], _ db: Database
  ) throws -> CertifiedHoldings {
    CertifiedHoldings(
      posts: try Int.fetchOne(db, sql: "SELECT count(*) FROM posts") ?? 0,
      earlierWordings: try Int.fetchOne(db, sql: "SELECT count(*) FROM search_text WHERE doc < 0") ?? 0,
      digest: try digest(db), imports: try certifiedImports(db),
      accounts: coverage.map { CertifiedAccount($0, neverContains: lacks($0)) })
  }

  /// In an order that does not depend on that of the imports.
  func certifiedImports(_ db: Database) throws -> [CertifiedHoldings.Import] {
    try imports(db).map {
      CertifiedHoldings.Import(
        platform: $0.platform, account: $0.account, export: $0.export.name, sha256: $0.export.sha256, at: $0.at,
        importerVersion: $0.importerVersion, records: $0.records)
    }.sorted { ($0.platform, $0.sha256) < ($1.platform, $1.sha256) }
  }

  func programFacts(_ version: String, _ db: Database) throws -> SearchCertificate.ProgramFacts {
    .init(
      name: "muniment", version: version, index: FoldedFields.version,
      sqlite: try String.fetchOne(db, sql: "SELECT sqlite_version()") ?? "",
      schema: Schema.migrator.migrations.last ?? "")
  }
}

extension CertificateDocument {
  /// The fingerprint covers the question; its words, which may name somebody, stay out of the audit.
  fileprivate var auditDetails: [String: AuditValue] {
    [
      "fingerprint": .text(fingerprint), "posts": .count(certificate.answer.posts),
      "digest": .text(certificate.answer.digest),
    ]
  }
}

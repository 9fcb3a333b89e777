import GRDB
import Records

extension Archive {
  /// Asks a certificate's question again, and compares.
  ///
  /// - Parameter now: Seconds since 1970.
  /// - Throws: `SearchQueryError`; `DatabaseError`.
  public func check(_ document: CertificateDocument, programVersion: String, now: Int64) throws -> CertificateCheck {
    let synonyms = try folder.synonymList()
    return try database.writeWithoutTransaction { db in
      var result: CertificateCheck?
      try db.inTransaction(.deferred) {
        let question = document.certificate.question
        let search = try CertifiedSearch(
          db, question.asked, zone: zone, synonyms: synonyms, withSynonyms: question.synonyms)
        var faults = try auditFaults(document, db)
        let answer = try search.answer { hits in
          faults += try CitedEvidence(db).faults(of: hits, and: document.certificate.answer.found ?? [])
        }
        result = try CertificateComparison(
          document, answer: answer, question: search.certified, imports: certifiedImports(db),
          program: programFacts(programVersion, db), faults: faults
        ).check(db, now: now)
        return .commit
      }
      guard let result else { throw ArchiveError.damaged(folder.path, why: "the search gave no answer") }
      return result
    }
  }

  /// Why the audit does not vouch for the certificate; none where it does.
  private func auditFaults(_ document: CertificateDocument, _ db: Database) throws -> [String] {
    let stated = document.certificate.audit.head
    let chain = try AuditLog(db).check(head: stated.utf8.isEmpty ? nil : stated)
    let isEntered = try AuditLog(db).entries().contains { entry in
      guard case .text(let fingerprint) = entry.details["fingerprint"] else { return false }
      return entry.act.utf8.elementsEqual(AuditEntry.Act.certificate.rawValue.utf8)
        && fingerprint.utf8.elementsEqual(document.fingerprint.utf8)
    }
    return chain.failures.map { "The audit is broken: \($0)." }
      + (isEntered
        ? [] : ["This archive's audit has no entry of a certificate with this fingerprint: it was made elsewhere."])
  }
}

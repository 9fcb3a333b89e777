import GRDB
import Records

extension Archive {
  /// Asks a certificate's question again, and compares.
  ///
  /// - Parameter now: Seconds since 1970.
  /// - Throws: `SearchQueryError`; `DatabaseError`.
  public func check(_ document: CertificateDocument, programVersion: String, now: Int64) throws -> CertificateCheck {
    let synonyms = try folder.councilSynonyms(isAsked: document.certificate.question.synonyms)
    return try database.writeWithoutTransaction { db in
      var result: CertificateCheck?
      try db.inTransaction(.deferred) {
        let question = document.certificate.question
        let search = try CertifiedSearch(
          db, question.asked, zone: zone, synonyms: synonyms, withSynonyms: question.synonyms)
        let audit = try CertificateAudit(document, db)
        var faults = audit.faults
        let answer = try search.answer { hits in
          guard !audit.isForeign else { return }
          faults += try CitedEvidence(db).faults(of: hits, and: document.certificate.answer.found ?? [])
        }
        result = try CertificateComparison(
          document, answer: answer, question: search.certified, imports: certifiedImports(db),
          program: programFacts(programVersion, db), faults: faults, isForeign: audit.isForeign
        ).check(db, now: now)
        return .commit
      }
      guard let result else { throw ArchiveError.damaged(folder.path, why: "the search gave no answer") }
      return result
    }
  }
}

/// What the audit says to a certificate.
private struct CertificateAudit {
  /// Whether it knows neither the certificate nor the entry before it.
  let isForeign: Bool
  /// Why it does not vouch for the certificate, in whole sentences; none where it does.
  let faults: [String]

  init(_ document: CertificateDocument, _ db: Database) throws {
    let head = document.certificate.audit.head
    let entries = try AuditLog(db).entries()
    let isEntered = entries.contains { $0.isOf(document) }
    isForeign = !isEntered && !entries.contains { $0.hash.utf8.elementsEqual(head.utf8) }
    guard !isForeign else {
      faults = ["The certificate is of another archive: this one's audit knows neither it nor the entry before it."]
      return
    }
    let chain = try AuditLog(db).check(head: head.utf8.isEmpty ? nil : head)
    let broken = chain.failures.map { "The audit is broken: \($0)." }
    let unknown =
      "This archive's audit has no entry of a certificate with this fingerprint: it was made in a copy of the archive, or the entry was taken away."
    faults = broken + (isEntered ? [] : [unknown])
  }
}

extension AuditEntry {
  fileprivate func isOf(_ document: CertificateDocument) -> Bool {
    guard case .text(let fingerprint) = details["fingerprint"] else { return false }
    return act.utf8.elementsEqual(Act.certificate.rawValue.utf8)
      && fingerprint.utf8.elementsEqual(document.fingerprint.utf8)
  }
}

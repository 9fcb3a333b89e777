import GRDB
import Records

/// A certificate beside the same question's answer of today.
struct CertificateComparison {
  private let document: CertificateDocument
  private let answer: CertifiedAnswer
  private let question: SearchCertificate.Question
  private let imports: [CertifiedHoldings.Import]
  private let program: SearchCertificate.ProgramFacts
  private let faults: [String]
  /// Nothing is compared with another archive's certificate: all would differ.
  private let isForeign: Bool

  private var certificate: SearchCertificate { document.certificate }

  init(
    _ document: CertificateDocument, answer: CertifiedAnswer, question: SearchCertificate.Question,
    imports: [CertifiedHoldings.Import], program: SearchCertificate.ProgramFacts, faults: [String], isForeign: Bool
  ) {
    self.document = document
    self.answer = answer
    self.question = question
    self.imports = imports
    self.program = program
    self.faults = faults
    self.isForeign = isForeign
  }

  func check(_ db: Database, now: Int64) throws -> CertificateCheck {
    let then = certificate.answer
    let difference = try differences(db)
    let isSame =
      then.posts == answer.posts
      && (difference?.isNone ?? then.digest.utf8.elementsEqual(answer.digest.utf8))
    return CertificateCheck(
      verdict: faults.isEmpty ? (isSame ? .stands : .changed) : .unproven, fingerprint: document.fingerprint,
      made: certificate.made.at, checked: CivilTime(utc: now).iso8601, question: certificate.question.asked,
      postsThen: then.posts, postsNow: answer.posts, digestThen: then.digest, digestNow: answer.digest,
      added: difference.map { .init($0.added) }, gone: difference.map { .init($0.gone) },
      reworded: difference.map { .init($0.reworded) }, renamed: difference.map { .init($0.renamed) },
      importsAdded: compared { imports.filter { new in !certificate.held.imports.contains { $0.key == new.key } } },
      importsWithdrawn: compared { certificate.held.imports.filter { old in !imports.contains { $0.key == old.key } } },
      importsReadAnew: compared {
        imports.filter { new in
          certificate.held.imports.contains { $0.key == new.key && $0.importerVersion != new.importerVersion }
        }
      },
      circumstances: compared { circumstances }, faults: faults, otherArchive: isForeign)
  }

  private func compared<Fact>(_ facts: () -> [Fact]) -> [Fact] { isForeign ? [] : facts() }

  private func differences(_ db: Database) throws -> FoundDifference? {
    guard !isForeign, let then = certificate.answer.found, let now = answer.found else { return nil }
    return try FoundDifference(db, then: then, now: now)
  }

  private var circumstances: [String] {
    let (then, other) = (certificate.program, certificate.question)
    var changes: [String] = []
    if !then.version.utf8.elementsEqual(program.version.utf8) {
      changes.append("The program was version \(then.version) and is \(program.version).")
    }
    if then.index != program.index {
      changes.append("The index folds text by rules \(program.index), then \(then.index).")
    }
    if !other.understood.utf8.elementsEqual(question.understood.utf8) {
      changes.append("The question is understood otherwise now: \(question.understood)")
    }
    let counts = (certificate.answer.postsWithSynonyms, certificate.answer.postsWithoutSynonyms)
    if counts != (answer.postsWithSynonyms, answer.postsWithoutSynonyms) {
      changes.append(
        "Posts with synonyms: \(counts.0) then, \(answer.postsWithSynonyms) now; without: \(counts.1) then, \(answer.postsWithoutSynonyms) now."
      )
    }
    return changes
  }
}

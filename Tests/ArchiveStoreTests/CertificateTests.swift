import Foundation
import GRDB
import Records
import Search
import Testing

@testable import ArchiveStore

/// What a clerk attaches to an answer, and what it proves later.
@Suite struct CertificateTests {
  private let acting = Acting(by: "Ann Pryce", at: 1_750_000_100)

  private func certify(_ test: TestArchive, _ query: String, synonyms: Bool = false) throws -> CertificateDocument {
    let request = CertificateRequest(
      query: query, withSynonyms: synonyms, programVersion: "1.0", acting: acting)
    return try test.archive.certify(request, lacks: { _ in ["comments by the public"] }, keep: { _ in })
  }

  private func check(_ test: TestArchive, _ document: CertificateDocument, version: String = "1.0") throws
    -> CertificateCheck
  {
    try test.archive.check(document, programVersion: version, now: 1_750_001_000)
  }

  private func data(_ document: CertificateDocument, _ formatting: JSONEncoder.OutputFormatting = []) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = formatting.union(.sortedKeys)
    return try encoder.encode(document)
  }

  /// As a file that says something else than was written.
  private func altered(_ document: CertificateDocument, _ old: String, _ new: String) throws -> Data {
    let text = String(decoding: try data(document), as: UTF8.self)
    #expect(text.contains(old))
    return Data(text.replacingOccurrences(of: old, with: new).utf8)
  }

  @Test func nothingHeldIsStatedWithAllThatWasSearched() throws {
    let test = try TestArchive()
    var picture = post("The weir", at: 1_700_000_100, id: "2")
    picture.media = [
      Media(path: "a.jpg", type: "image"), Media(path: "b.jpg", type: "image", altText: "the weir in flood"),
      Media(path: "c.mp4", type: "video"),
    ]
    try test.bringIn([post("Market on Friday", id: "1"), picture])
    let head = try #require(try test.archive.verifyAudit().head)
    let document = try certify(test, "Corve closure")
    let certificate = document.certificate
    #expect(certificate.answer.posts == 0 && certificate.answer.found == [])
    #expect(certificate.council.name == "Wenlow Town Council" && certificate.made.by == "Ann Pryce")
    #expect(certificate.question.asked == "Corve closure" && certificate.question.understood.contains("“corve”"))
    let digest = try test.archive.statistics().digest
    #expect(certificate.held.posts == 2 && certificate.held.digest == digest)
    #expect(certificate.held.imports.map(\.records) == [2])
    #expect(certificate.held.accounts.map(\.neverContains) == [["comments by the public"]])
    #expect(certificate.notSearched.pictures == 0 && certificate.notSearched.recordings == 0, "only named")
    #expect(certificate.notSearched.mediaMissing == 3)
    #expect(certificate.audit.head == head && certificate.audit.entries == 1)
  }

  /// Notes a file of the export for a medium of each of these posts.
  private func hold(_ test: TestArchive, _ file: String, for media: [(post: String, ordinal: Int)]) throws {
    try test.archive.database.write { db in
      try db.execute(
        sql: """
          INSERT INTO files (import, path, status, bytes, sha256, found, new, seen_again, changed, merged, not_read)
          VALUES (1, ?, 'read', 1, ?, 0, 0, 0, 0, 0, 0)
          """, arguments: [file, Data(file.utf8)])
      let id = db.lastInsertedRowID
      for medium in media {
        try db.execute(
          sql: "INSERT INTO media_sightings SELECT id, ?, ? FROM revisions WHERE key = ?",
          arguments: [medium.ordinal, id, medium.post])
      }
    }
  }

  @Test func whatIsHeldIsCountedOnceAndWhatIsOnlyNamedIsNot() throws {
    let test = try TestArchive()
    var one = post("The weir", at: 1_700_000_100, id: "1")
    one.media = [
      Media(path: "weir.jpg", type: "image"), Media(path: "gone.jpg", type: "image"),
      Media(path: "flood.mp4", type: "video"), Media(path: "lost.mp4", type: "video"),
    ]
    var other = post("The weir again", at: 1_700_000_200, id: "2")
    other.media = [
      Media(path: "weir.jpg", type: "image", altText: "the weir in flood"), Media(path: "bare.jpg", type: "image"),
      Media(path: "plan.pdf", type: "document"),
    ]
    try test.bringIn([one, other])
    try hold(test, "weir.jpg", for: [("1", 0), ("2", 0)])
    try hold(test, "flood.mp4", for: [("1", 2)])
    try hold(test, "bare.jpg", for: [("2", 1)])
    try hold(test, "plan.pdf", for: [("2", 2)])
    let lacking = try certify(test, "market").certificate.notSearched
    #expect(lacking.pictures == 2 && lacking.picturesWithoutText == 1)
    #expect(lacking.recordings == 1 && lacking.otherMedia == 1 && lacking.mediaMissing == 2)
  }

  /// "We hold nothing" would be true of any name: the paper says that the archive has no such account.
  @Test func whatTheArchiveDoesNotKnowIsSaidOnIt() throws {
    let test = try TestArchive()
    try test.bringIn([post("market", id: "1")])
    let document = try certify(test, "account:nosuch market")
    #expect(document.certificate.question.understood.contains("No account here is called “nosuch”."))
    #expect(try test.archive.search("account:nosuch market").understood == document.certificate.question.understood)
  }

  @Test func bothCountsAreStatedAndWhatMayHaveBeenMeant() throws {
    let test = try TestArchive()
    try test.bringIn(
      [
        post("Rubbish collection is on Monday", at: 1_700_000_000, id: "1"),
        post("Your bin", at: 1_700_000_001, id: "2"),
      ]
        + (0..<30).map { post("We received letter \($0)", at: 1_700_001_000 + Int64($0), id: "r\($0)") })
    let without = try certify(test, "bin").certificate
    #expect(without.answer.posts == 1 && without.answer.postsWithoutSynonyms == 1)
    let widened = try test.archive.tally("bin", SearchOptions(withSynonyms: true)).posts
    #expect(without.answer.postsWithSynonyms == widened && widened == 2)
    #expect(without.answer.synonyms.flatMap(\.also).map(\.word) == ["rubbish collection"])
    let with = try certify(test, "bin", synonyms: true).certificate
    #expect(with.answer.posts == without.answer.postsWithSynonyms && with.answer.postsWithoutSynonyms == 1)
    #expect(with.question.synonyms && with.question.canonical != without.question.canonical)
    #expect(try certify(test, "recieved").certificate.answer.didYouMean.map(\.word) == ["recieved"])
  }

  @Test func theAuditKeepsTheFingerprintAndNotTheQuestion() throws {
    let test = try TestArchive()
    try test.bringIn([post("Jane Smith spoke", id: "1")])
    let document = try certify(test, "\"Jane Smith\"")
    let entry = try #require(try test.archive.audit().last)
    #expect(entry.act == "certificate" && entry.by == "Ann Pryce")
    #expect(entry.details["fingerprint"] == .text(document.fingerprint) && entry.details["posts"] == .number(1))
    #expect(!"\(entry.details)".lowercased().contains("smith"))
    #expect(try test.archive.verifyAudit().isClean)
  }

  @Test func aCertificateThatCouldNotBeWrittenIsNotInTheAudit() throws {
    let test = try TestArchive()
    try test.bringIn([post("market", id: "1")])
    let request = CertificateRequest(query: "market", withSynonyms: false, programVersion: "1", acting: acting)
    #expect(throws: CancellationError.self) {
      try test.archive.certify(request, lacks: { _ in [] }, keep: { _ in throw CancellationError() })
    }
    #expect(try test.archive.audit().count == 1)
  }

  @Test func theDigestDoesNotDependOnTheOrderOfImports() throws {
    let records = (0..<40).map { post("market \($0)", at: 1_700_000_000 + Int64($0 / 3), id: "\($0)") }
    let (one, other) = (try TestArchive(), try TestArchive())
    try one.bringIn(records)
    try other.bringIn(Array(records[20...].reversed()))
    try other.bringIn(Array(records[..<20]))
    let digests = try [one, other].map { try certify($0, "market -7").certificate.answer.digest }
    #expect(digests[0] == digests[1])
    #expect(try certify(one, "market -8").certificate.answer.digest != digests[0])
  }

  @Test func theSameAnswerStandsHoweverMuchElseCame() throws {
    let test = try TestArchive()
    try test.bringIn([post("market", id: "1")])
    let document = try certify(test, "market")
    #expect(try check(test, document).verdict == .stands)
    try test.bringIn([post("flood", id: "2")])
    let later = try check(test, document)
    #expect(later.verdict == .stands && later.importsAdded.count == 1 && later.faults == [])
    #expect(try check(test, document, version: "2.0").circumstances.count == 1)
  }

  @Test func whatHasChangedSinceIsNamed() throws {
    let test = try TestArchive()
    try test.bringIn([post("market one", at: 1_700_000_000, id: "1")])
    try test.bringIn([post("market two", at: 1_700_000_001, id: "2")])
    let document = try certify(test, "market")
    try test.bringIn([
      post("market three", at: 1_700_000_002, id: "3"), post("market one, moved", at: 1_700_000_000, id: "1"),
    ])
    _ = try test.archive.withdraw(import: 2, Acting(by: "B", reason: "wrong", at: 1), keeping: true) { _ in }
    let check = try check(test, document)
    #expect(check.verdict == .changed && check.postsThen == 2 && check.postsNow == 2)
    #expect(check.added?.refs == ["test:wenlow:3"] && check.gone?.refs == ["test:wenlow:2"])
    #expect(check.reworded?.refs == ["test:wenlow:1"])
    #expect(check.importsAdded.count == 1 && check.importsWithdrawn.count == 1 && check.importsReadAnew == [])
  }

  @Test func aPostUnderANewRefIsTheSamePost() throws {
    let test = try TestArchive()
    var record = post("market: 100 % fun", id: "a:1%")
    record.kind = .post
    try test.bringIn([record])
    let document = try certify(test, "market")
    let name = try #require(document.certificate.answer.found?.first?.ref)
    #expect(name == "test:wenlow:a%3A1%25")
    try test.archive.database.write { db in
      #expect(try PostReference(name)?.post(db) != nil)
      try db.execute(sql: "INSERT INTO aliases (account, key, post) SELECT account, key, id FROM posts")
      try db.execute(sql: "UPDATE revisions SET key = 'new'; UPDATE posts SET key = 'new'")
      #expect(try PostReference(name)?.post(db) != nil)
    }
    let check = try check(test, document)
    #expect(check.renamed?.refs == [name] && check.gone?.count == 0 && check.added?.count == 0)
    #expect(check.verdict == .stands)
  }

  @Test func moreThanCanBeListedIsVouchedForByItsDigest() throws {
    let test = try TestArchive()
    try test.bringIn(
      (0..<1001).map { post("market \($0)", at: 1_700_000_000 + Int64($0), id: "\($0)") }, made: 1_700_100_000)
    let document = try certify(test, "market")
    #expect(document.certificate.answer.found == nil && document.certificate.answer.posts == 1001)
    #expect(try check(test, document).verdict == .stands)
    try test.bringIn([post("market 7, moved", at: 1_700_000_007, id: "7")], made: 1_700_200_000)
    let later = try check(test, document)
    #expect(later.verdict == .changed && later.added == nil && later.postsNow == 1001)
  }

  @Test func anAlteredFileIsFoundOut() throws {
    let test = try TestArchive()
    try test.bringIn([post("market", id: "1")])
    let document = try certify(test, "market")
    #expect(try CertificateDocument(reading: try data(document)) == document)
    for (old, new) in [
      ("\"posts_with_synonyms\":1", "\"posts_with_synonyms\":2"), ("Ann Pryce", "Ann Price"),
      ("\"did_you_mean\":[]", "\"did_you_mean\":[],\"note\":\"all searched\""),
      ("\"by\":\"Ann Pryce\"", "\"by\":\"Bob\",\"by\":\"Ann Pryce\""),
    ] {
      let file = try altered(document, old, new)
      #expect(throws: CertificateFault.altered, "\(new)") { try CertificateDocument(reading: file) }
    }
    // A member that a decoder does without, given up for one that stands twice.
    let twice = try altered(certify(test, "zzz"), "\"first\":null", "\"posts\":null")
    #expect(throws: CertificateFault.altered) { try CertificateDocument(reading: twice) }
    #expect(throws: CertificateFault.otherFormat) {
      try CertificateDocument(reading: try altered(document, "certificate 1", "certificate 9"))
    }
    for junk in ["", "{}", "[]", "Certificate of search", "{\"certificate\":{}}"] {
      #expect(throws: CertificateFault.notACertificate) { try CertificateDocument(reading: Data(junk.utf8)) }
    }
  }

  @Test func whiteSpaceAndEscapesMayDiffer() throws {
    let test = try TestArchive()
    try test.bringIn([post("Café ☕ \"quoted\": yes", id: "1")])
    let document = try certify(test, "\"café\" : \\ ☕")
    #expect(try CertificateDocument(reading: try data(document, .prettyPrinted)) == document)
    let escaped = try altered(document, "☕", "\\u2615")
    #expect(try CertificateDocument(reading: escaped) == document)
  }

  /// Somebody who writes a certificate anew can give it a fitting fingerprint, but no entry in the audit.
  @Test func theAuditMustVouchForIt() throws {
    let (test, other) = (try TestArchive(), try TestArchive())
    try test.bringIn([post("market", id: "1")])
    try other.bringIn([post("market", id: "1")])
    let document = try certify(test, "market")
    let foreign = try check(other, document)
    #expect(foreign.verdict == .unproven && foreign.otherArchive)
    #expect(foreign.faults.count == 1 && foreign.faults[0].contains("another archive"), "that, and nothing else")
    #expect(foreign.added == nil && foreign.importsAdded == [] && foreign.importsWithdrawn == [])
    #expect(foreign.circumstances == [])
    try test.archive.database.write { db in
      try db.execute(sql: "DROP TRIGGER audit_is_not_shortened; DELETE FROM audit WHERE act = 'certificate'")
    }
    let own = try check(test, document)
    #expect(own.verdict == .unproven && !own.otherArchive && own.faults.count == 1)
  }

  @Test func aWordingThatWasReplacedCounts() throws {
    let test = try TestArchive()
    try test.bringIn([post("market on Friday", id: "1")], made: 1_700_000_100)
    try test.bringIn([post("fair on Friday", id: "1")], made: 1_700_000_200)
    let answer = try certify(test, "market").certificate.answer
    #expect(answer.posts == 1 && answer.earlierWordings == 1 && answer.found?.map(\.earlier) == [true])
  }

  @Test func aPostThatMayLieOutsideTheDatesIsMarked() throws {
    let test = try TestArchive()
    let midnight: Int64 = 1_714_518_000  // 1 May 2024 in the council's zone
    var doubtful = post("market early", at: midnight - 600, id: "1")
    doubtful.published = PublicationTime(seconds: midnight - 600, precision: .minute, zone: .assumed)
    try test.bringIn([doubtful, post("market sure", at: midnight + 600, id: "2")])
    let document = try certify(test, "market after:2024-05")
    let answer = document.certificate.answer
    #expect(answer.posts == 2 && answer.dateUncertain == 1 && answer.found?.map(\.dateUncertain) == [true, false])
    #expect(try test.archive.search("market after:2024-05").hits.map(\.straddles) == [false, true])
    #expect(try certify(test, "market -before:2024-05").certificate.answer.dateUncertain == 1)
    #expect(try certify(test, "market").certificate.answer.dateUncertain == 0)
    #expect(try certify(test, "market after:2024-06 before:2024-01").certificate.answer.dateUncertain == 0)
    #expect(try CertificateDocument(reading: try data(document)) == document)
    for (old, new) in [("\"date_uncertain\":1", "\"date_uncertain\":0"), ("\"date_uncertain\":1,", "")] {
      let file = try altered(document, old, new)
      #expect(throws: CertificateFault.altered) { try CertificateDocument(reading: file) }
    }
  }

  /// Certificates say more than they did: one that said less keeps its fingerprint, and is checked as ever.
  @Test func aCertificateOfBeforeIsStillChecked() throws {
    let test = try TestArchive()
    try test.bringIn([post("market", id: "1")])
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var text = String(decoding: try encoder.encode(try certify(test, "market").certificate), as: UTF8.self)
    for member in ["\"date_uncertain\":0,", "\"date_uncertain\":false,", "\"other_media\":0,"] {
      #expect(text.contains(member))
      text = text.replacingOccurrences(of: member, with: "")
    }
    let before = try JSONDecoder().decode(SearchCertificate.self, from: Data(text.utf8))
    #expect(try encoder.encode(before) == Data(text.utf8))
    let document = try CertificateDocument(before)
    #expect(try CertificateDocument(reading: try data(document)) == document)
    try test.archive.database.write { db in
      try AuditLog(db).append(.certificate, acting, ["fingerprint": .text(document.fingerprint)])
    }
    #expect(try check(test, document).verdict == .stands)
  }

  /// The digest that a certificate compares is stored beside the words.
  @Test(arguments: [
    "UPDATE revisions SET text = 'market on Sunday'", "UPDATE posts SET state = 'deleted'",
    "UPDATE posts SET direction = 'received'", "UPDATE media SET caption = 'other'", "UPDATE authors SET name = 'Bob'",
    "UPDATE search_text SET text = 'fair'", "UPDATE post_facts SET direction = 3", "DELETE FROM sightings",
    "UPDATE revisions SET details = 'x'",
  ])
  func whatWasChangedBeneathItsDigestIsAFault(_ sql: String) throws {
    let test = try TestArchive()
    var record = post("market on Friday", id: "1")
    record.media = [Media(path: "a.jpg", type: "image", caption: "stalls")]
    try test.bringIn([record, post("flood", at: 1_700_000_001, id: "2")])
    let documents = try ["market", "market is:official is:live"].map { try certify(test, $0) }
    for document in documents { #expect(try check(test, document).verdict == .stands) }
    try test.archive.database.write { try $0.execute(sql: sql) }
    for document in documents {
      let check = try check(test, document)
      #expect(check.verdict == .unproven && check.faults.count == 1)
      #expect(check.faults[0].contains("test:wenlow:1"))
    }
  }

  @Test func ofManyThatDoNotHoldSomeAreNamed() throws {
    let test = try TestArchive()
    try test.bringIn((0..<60).map { post("market \($0)", at: 1_700_000_000 + Int64($0), id: "\($0)") })
    let document = try certify(test, "market")
    try test.archive.database.write { try $0.execute(sql: "UPDATE revisions SET text = text || '!'") }
    let faults = try check(test, document).faults
    #expect(faults.count == 51 && faults.last == "Nor are 10 more.")
  }
}

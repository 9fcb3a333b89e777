import Foundation
import GRDB
import Records
import struct Records.Record
import Search
import TestSupport
import Testing

@testable import ArchiveStore

@Suite struct SimilarTests {
  private static let notice =
    "Mill Street will be closed to all traffic on Monday 3 June from 9am so that the carriageway can be resurfaced."
  private static let other =
    "Corve Street will be closed to all traffic on Friday 7 July from 10am so that the carriageway can be resurfaced."

  /// Times a day apart, oldest first.
  private func posts(_ texts: [String]) -> [Record] {
    texts.enumerated().map { post($0.element, at: 1_700_000_000 + Int64($0.offset) * 86_400, id: "\($0.offset)") }
  }

  private func best(_ archive: Archive, _ draft: String) throws -> [String] {
    try archive.similar(to: draft).groups.map(\.best.text)
  }

  @Test func noticesOfOneTemplateAreCountedAsOneWording() throws {
    let test = try TestArchive()
    var answer = post("What about the 141 bus?", at: 1_700_500_000, id: "9")
    (answer.direction, answer.parent) = (.received, "1")
    try test.bringIn(
      posts([SimilarTests.notice, SimilarTests.other, "The lido opens on Saturday with free ices for all."]) + [answer])
    let draft =
      "From next week the High Street will be closed to all traffic so that the carriageway can be resurfaced."
    let found = try test.archive.similar(to: draft)
    #expect(found.total == 1)
    let group = try #require(found.groups.first)
    #expect(group.said == 2 && group.answers == 1)
    #expect(group.first == "2023-11-14T22:13:20Z" && group.last == "2023-11-15T22:13:20Z")
    #expect(group.lastAnswered == "2023-11-20T17:06:40Z")
    #expect(try test.archive.show(#require(group.lastAnswer)).hit.text == "What about the 141 bus?")
    #expect(group.others.count == 1)
    let asked = Array(draft.unicodeScalars)
    let shown = Array(group.best.text.unicodeScalars)
    for passage in group.passages {
      #expect(asked[passage.askedStart..<passage.askedEnd] == shown[passage.foundStart..<passage.foundEnd])
    }
    #expect(group.passages.map(\.words) == [7, 7])
  }

  @Test func oneSentenceInsideALongPostIsFound() throws {
    let test = try TestArchive()
    let filler = (0..<400).map { "filler\($0 % 97) text\($0 % 89)" }.joined(separator: " ")
    let sentence = "nobody is asked why they came and dogs may lie under the table"
    try test.bringIn(posts([filler + ". " + sentence + ". " + filler, filler]))
    let found = try test.archive.similar(to: "Remember that " + sentence + " with us")
    #expect(found.groups.count == 1)
    #expect(found.groups.first?.passages.map(\.words) == [13])
    #expect(found.groups.first?.best.snippet.contains("dogs may lie") == true)
  }

  @Test func privatePostsMessagesAndOthersWordsAreNeverPriorWording() throws {
    let test = try TestArchive()
    var records = posts([String](repeating: SimilarTests.notice, count: 6))
    records[0].visibility = .private
    records[1].kind = .message
    records[2].direction = .received
    records[3].direction = .system
    records[4].direction = .undecided
    records[5].state = .deleted
    try test.bringIn(records)
    for draft in [SimilarTests.notice, "closed to all traffic"] {
      let found = try test.archive.similar(to: draft)
      #expect(found.groups.map(\.said) == [1])
      #expect(found.groups.map(\.best.state) == ["deleted"])
    }
    #expect(try test.archive.repeatedWordings().total == 0)
  }

  /// What is private today was public in an older export.
  @Test func aPostThatBecamePrivateIsNoPriorWordingAnyMore() throws {
    let test = try TestArchive()
    var record = post(SimilarTests.notice, id: "1")
    try test.bringIn([record], made: 1_710_000_000)
    #expect(try test.archive.similar(to: SimilarTests.notice).total == 1)
    record.visibility = .private
    try test.bringIn([record], made: 1_720_000_000)
    #expect(try test.archive.similar(to: SimilarTests.notice).total == 0)
  }

  @Test func whoTheCouncilIsCanBeSaidLater() throws {
    let test = try TestArchive()
    var record = post(SimilarTests.notice, id: "1")
    (record.direction, record.author) = (.undecided, Author(name: "Wenlow Clerk"))
    let report = try test.bringIn([record])
    #expect(try test.archive.similar(to: SimilarTests.notice).total == 0)
    try test.archive.remember(officials: ["Wenlow Clerk"], ofImport: report.id, now: 1_750_000_000)
    #expect(try test.archive.similar(to: SimilarTests.notice).total == 1)
  }

  @Test func missingPostsAreShownAndSaySo() throws {
    let test = try TestArchive()
    let all = posts([SimilarTests.other, SimilarTests.notice, "The lido opens on Saturday with free ices for all."])
    try test.bringIn(all, made: 1_710_000_000)
    try test.bringIn([all[0], all[2]], made: 1_720_000_000)
    let found = try test.archive.similar(to: SimilarTests.notice)
    #expect(found.groups.map(\.best.state) == ["missing"] && found.groups.first?.said == 2)
  }

  @Test func anEarlierWordingIsFoundAndSaysSo() throws {
    let test = try TestArchive()
    let later =
      "The bridge stays open after all, and we are sorry for the confusion that this has caused to many of you."
    try test.bringIn([post(SimilarTests.notice, id: "1")], made: 1_710_000_000)
    try test.bringIn([post(later, id: "1")], made: 1_720_000_000)
    let found = try test.archive.similar(to: SimilarTests.notice)
    #expect(found.groups.map(\.best.earlier) == [true] && found.groups.map(\.best.text) == [SimilarTests.notice])
    #expect(try test.archive.similar(to: later).groups.map(\.best.earlier) == [false])
    #expect(try test.archive.similar(to: "closed to all traffic on Monday").groups.map(\.best.earlier) == [true])
  }

  @Test func aPostIsNamedByNumberOrRefAndIsNotItsOwnPriorWording() throws {
    let test = try TestArchive()
    try test.bringIn(posts([SimilarTests.notice, SimilarTests.other]))
    let post = try #require(try test.find("Mill").first)
    let ref = try test.archive.show(post).hit.ref
    for name in [PostName("\(post)"), PostName(ref)] {
      let found = try test.archive.similar(to: name)
      #expect(found.groups.map(\.best.text) == [SimilarTests.other] && found.groups.map(\.said) == [1])
      #expect(found.asked.ref == ref && found.asked.post == post)
    }
    #expect(throws: ArchiveError.unknownRef("test:wenlow:nowhere")) {
      try test.archive.similar(to: PostName("test:wenlow:nowhere"))
    }
    #expect(throws: ArchiveError.unknownPost(12)) { try test.archive.similar(to: PostName("12")) }
    #expect(throws: ArchiveError.unknownRef("::::")) { try test.archive.similar(to: PostName("::::")) }
  }

  @Test func fewWordsAreLookedForAsAPhraseThenInAnyOrder() throws {
    let test = try TestArchive()
    try test.bringIn(posts([SimilarTests.notice, "All traffic: the carriageway is clear again.", "Market day today"]))
    let phrase = try test.archive.similar(to: "carriageway can be resurfaced https://t.co/abc")
    #expect(phrase.groups.map(\.best.text) == [SimilarTests.notice])
    #expect(phrase.understood.contains("exactly this phrase"))
    let anywhere = try test.archive.similar(to: "carriageway traffic")
    #expect(anywhere.total == 2 && anywhere.understood.contains("any order"))
    #expect(try test.archive.similar(to: "traffic market").total == 0)
    #expect(try test.archive.similar(to: "https://t.co/abc #tag 🎉").understood == "There are no words to compare.")
    #expect(try test.archive.similar(to: "\"* OR NEAR(").total == 0)
  }

  @Test func aTextTooLongIsRefused() throws {
    let test = try TestArchive()
    #expect(throws: ArchiveError.draftTooLong) {
      try test.archive.similar(to: String(repeating: "a", count: Archive.longestDraft + 1))
    }
  }

  @Test func repeatedWordingsAreListedByHowOftenTheyWereSaid() throws {
    let test = try TestArchive()
    let thanks = "Thank you, we have passed this on to the team at County Hall."
    let plain = "Remember to put your clocks back before you go to bed this evening."
    try test.bringIn(
      posts([thanks, SimilarTests.notice, thanks, plain, SimilarTests.other, thanks, "Said once and never said again."])
    )
    let found = try test.archive.repeatedWordings()
    #expect(found.total == 2)
    #expect(found.groups.map(\.said) == [3, 2])
    #expect(found.groups.map(\.best.text) == [thanks, SimilarTests.other])
    #expect(try test.archive.repeatedWordings(limit: 1).groups.count == 1)
  }

  @Test func whatIsWithdrawnLeavesNoNumberOfItsWords() throws {
    let test = try TestArchive()
    try test.bringIn(posts([SimilarTests.other]))
    let before = try numbers(test.archive)
    let report = try test.bringIn([post("Only here stands what the second export alone told anybody of us.", id: "77")])
    #expect(try numbers(test.archive) != before)
    _ = try test.archive.withdraw(
      import: report.id, Acting(by: "A. Clerk", reason: "wrong", at: 1_750_000_100), keeping: true
    ) { _ in }
    #expect(try numbers(test.archive) == before)
    #expect(try best(test.archive, SimilarTests.other) == [SimilarTests.other])
  }

  @Test func nothingStaysOfAnImportThatFailsOrIsOnlyTried() throws {
    let test = try TestArchive()
    try test.bringIn(posts([SimilarTests.notice]), keeping: false)
    _ = try? test.bringIn(posts([SimilarTests.notice]), failing: true)
    #expect(try numbers(test.archive).isEmpty)
  }

  @Test func theSameExportTwiceAddsNothing() throws {
    let test = try TestArchive()
    try test.bringIn(posts([SimilarTests.notice]))
    let before = try numbers(test.archive)
    try test.bringIn(posts([SimilarTests.notice]))
    #expect(try numbers(test.archive) == before)
  }

  @Test func anArchiveWithoutPassagesGetsThemWhenItIsOpened() throws {
    let test = try TestArchive()
    var hidden = post("Private words of a resident that must not be counted among ours.", at: 1_700_900_000, id: "p")
    hidden.visibility = .private
    try test.bringIn(posts([SimilarTests.notice, SimilarTests.other]) + [hidden])
    let before = try numbers(test.archive)
    try test.archive.database.write { db in
      for table in ["passages", "skeletons", "passage_batches"] { try db.execute(sql: "DELETE FROM \(table)") }
      try db.execute(sql: "UPDATE passage_index SET version = 0")
    }
    let again = try Archive(opening: test.archive.folder)
    #expect(try numbers(again) == before)
    #expect(try best(again, SimilarTests.notice).first == SimilarTests.notice)
  }

  @Test func verifyNoticesPassagesThatAreNotTheTexts() throws {
    let test = try TestArchive()
    try test.bringIn(posts([SimilarTests.notice, SimilarTests.other]))
    try test.bringIn([post("Thank you all for coming to the fair on the green this afternoon.", id: "1")])
    #expect(try test.archive.verifyRows { _ in }.flatMap(\.failures) == [])
    try test.archive.database.write { db in
      try db.execute(sql: "DELETE FROM passages WHERE id = (SELECT min(id) FROM passages)")
    }
    let failures = try test.archive.verifyRows { _ in }.flatMap(\.failures)
    #expect(failures == ["the passages by which prior wording is found do not agree with the posts' text"])
  }

  @Test func passagesAreLookedUpByTheirBucket() throws {
    let test = try TestArchive()
    let plans = try test.archive.database.read { db in
      try [PassageReading.Table.passages, .skeletons].flatMap { table in
        try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + PassageReading.sql(table), arguments: [0, 1])
          .map { $0["detail"] as String }
      }
    }
    #expect(plans == ["passages", "skeletons"].map { "SEARCH \($0) USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)" })
  }

  @Test func aBatchFindsItsPostings() {
    let numbers: [UInt64] = [0x123_0000_0000_0000, 0x123_0000_0000_1000, 0x123_FFFF_FFFF_F000]
    let postings = numbers.enumerated().flatMap { place, number in
      [10, Int64.max >> 16].map { PassagePosting(number: number, revision: $0 - Int64(place)) }
    }
    let batch = PassageBatch(postings.shuffled())
    for (place, number) in numbers.enumerated() {
      let found = batch.places(of: PassagePosting.rest(of: number)).map(batch.revision)
      #expect(Set(found) == Set([10, Int64.max >> 16].map { $0 - Int64(place) }))
    }
    #expect(batch.places(of: 5).isEmpty)
    #expect(batch.without([99]) == nil && batch.without([10])?.count == 5)
    #expect(PassageBatch([UInt8](repeating: 1, count: 10)).places(of: 1).isEmpty)
  }

  private func numbers(_ archive: Archive) throws -> [[UInt8]] {
    try archive.database.read { db in
      try ["passages", "skeletons"].flatMap { table in
        try Row.fetchAll(db, sql: "SELECT id >> 32 AS bucket, postings FROM \(table) ORDER BY id").map {
          Array("\($0["bucket"] as Int64)".utf8) + Array($0["postings"] as Data)
        }
      }
    }
  }
}

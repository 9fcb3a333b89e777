import ArchiveStore
import Foundation
import GRDB
import Records
import struct Records.Record
import TestSupport
import Testing

/// An import that is taken back leaves the archive as if it had never been.
@Suite struct WithdrawalTests {
  typealias Export = (files: [(name: String, records: [Record])], made: Int64)
  private static let start: Int64 = 1_700_000_000 / 60 * 60
  private let acting = Acting(by: "A Clerk", reason: "wrong file", at: 1_750_000_100)

  private func withdraw(_ id: Int64, from test: TestArchive, keeping: Bool = true) throws -> Withdrawal {
    try test.archive.withdraw(import: id, acting, keeping: keeping) { _ in }
  }

  private func bringIn(_ exports: [Export], into test: TestArchive) throws {
    for export in exports { try test.bringIn(export.files, made: export.made) }
  }

  /// Withdraws each export in turn, from archives in which they came in several orders.
  private func expectEachCanGo(_ exports: [Export]) throws {
    for order in [exports.indices.map { $0 }, exports.indices.reversed()] {
      for gone in order.indices {
        let test = try TestArchive()
        try bringIn(order.map { exports[$0] }, into: test)
        let withdrawal = try withdraw(Int64(gone + 1), from: test)
        let rest = try TestArchive()
        try bringIn(order.enumerated().filter { $0.offset != gone }.map { exports[$0.element] }, into: rest)
        #expect(try test.archive.statistics() == rest.archive.statistics(), "\(order) without \(gone)")
        #expect(try test.archive.statistics().digest == withdrawal.digest)
        #expect(try test.archive.verifyRows { _ in }.flatMap(\.failures) == [], "\(order) without \(gone)")
        #expect(
          try test.archive.search("").hits.map(\.text).sorted() == rest.archive.search("").hits.map(\.text).sorted())
      }
    }
  }

  @Test func editsDeletionsAndAnswers() throws {
    var deleted = post("Closed on Monday", id: "100")
    deleted.state = .deleted
    var version = post("Closed on Tuesday", at: 1_700_000_600, id: "100")
    version.revised = 1_700_000_600
    var answer = post("It reopens on Friday", at: 1_700_000_900, id: "2")
    answer.parent = "100"
    answer.kind = .reply
    var cut = post("A long notice about the weir…", id: "5")
    cut.completeness = .cut
    try expectEachCanGo([
      ([("a.json", [post("Closed on Monday", id: "100"), cut])], 1_710_000_000),
      ([("a.json", [version, answer, post("A long notice about the weir and the bridge", id: "5")])], 1_720_000_000),
      ([("a.json", [deleted, post("Market", id: "8"), answer])], 1_730_000_000),
    ])
  }

  @Test func shellsAndPicturesOfPostsWithoutIDs() throws {
    var shell = post("")
    shell.completeness = .shell
    var full = post("The new bench", at: 1_700_000_500)
    full.media = [Media(path: "posts/media/bench.jpg", type: "image")]
    var entry = post("", at: 1_700_000_777)
    entry.media = [Media(path: "posts/media/bench.jpg", type: "image")]
    entry.completeness = .shell
    var minute = post("likes this", at: WithdrawalTests.start)
    minute.published.precision = .minute
    try expectEachCanGo([
      ([("a.json", [shell, entry, minute])], 1_710_000_000),
      ([("a.json", [post("Lantern parade tonight"), minute, minute]), ("b.json", [full])], 1_720_000_000),
      ([("a.json", [shell, post("Another of that second"), minute, minute, minute])], 1_730_000_000),
    ])
  }

  @Test func chatsThatOverlap() throws {
    func said(_ texts: [String], by sender: String = "Joan", at minutes: Int64 = 0) -> [Record] {
      texts.map { message($0, from: sender, at: WithdrawalTests.start + minutes * 60) }
    }
    let full = said(["one", "two", "ok", "three", "ok", "ok"]) + said(["yes", "yes"], by: "Rhys", at: 1)
    var tombstone = message("", from: "Joan", at: WithdrawalTests.start)
    tombstone.completeness = .tombstone
    tombstone.state = .deleted
    try expectEachCanGo([
      ([("chat.txt", Array(full[2...]))], 1_710_000_000),
      ([("chat.txt", full)], 1_720_000_000),
      ([("chat.txt", Array(full[..<5]) + [tombstone]), ("other.txt", said(["four", "ok"], at: 1))], 1_730_000_000),
      ([("chat.txt", full + said(["five", "ok"], at: 2))], 1_740_000_000),
    ])
  }

  @Test func randomChats() throws {
    var random = SeededRandom(seed: 7)
    for _ in 0..<4 {
      let all = (0..<30).map { number in
        message(
          ["ok", "yes", "no", "on my way"].randomElement(using: &random) ?? "", from: number % 3 == 0 ? "Joan" : "Rhys",
          at: WithdrawalTests.start + Int64(number / 4) * 60)
      }
      let exports = (0..<3).map { number -> Export in
        let first = Int.random(in: 0..<15, using: &random)
        let last = Int.random(in: 16...30, using: &random)
        return ([("chat.txt", Array(all[first..<last]))], 1_710_000_000 + Int64(number))
      }
      try expectEachCanGo(exports)
    }
  }

  @Test func whatIsKnownFromItAloneGoesAndSharedPostsKeepTheirOtherSightings() throws {
    let test = try TestArchive()
    try test.bringIn([post("Kept by both", id: "1"), post("Kept", id: "2")])
    var family = post("Xylophones", id: "3")
    family.author = Author(name: "Zebediah Quill", handle: "zebquill")
    family.account = Account(key: "strange-key", name: "Quill Family")
    family.conversation = Conversation(key: "strange-thread", title: "Quill and Sons")
    try test.bringIn([post("Kept by both", id: "1"), family], file: "quill.json")
    let withdrawal = try withdraw(2, from: test)
    #expect(withdrawal.gone.posts == 1 && withdrawal.gone.accounts == 1 && withdrawal.gone.authors == 1)
    #expect(withdrawal.gone.conversations == 1 && withdrawal.gone.files == 1 && withdrawal.gone.sightings == 2)
    #expect(withdrawal.shared == 1 && withdrawal.stayed.posts == 2 && withdrawal.posts.gone.count == 1)
    #expect(withdrawal.posts.gone.posts.map(\.ref) == ["test:strange-key:3"])
    let shared = try #require(try test.find("both").first)
    #expect(try test.archive.show(shared).sightings.map(\.import) == [1])
    for word in ["xylophone", "Zebediah", "zebquill", "strange-", "Quill", "quill.json"] {
      #expect(try filesHolding(word, in: test) == [], "\(word)")
    }
    #expect(try test.archive.audit().map(\.act) == ["import", "import", "withdraw"])
    #expect(try test.archive.audit().last?.by == "A Clerk")
    #expect(try test.archive.audit().last?.details["reason"] == .text("wrong file"))
    #expect(try test.archive.verifyAudit().isClean)
  }

  @Test func theTitleOfASharedConversationIsThatOfTheImportThatStays() throws {
    func said(_ title: String?) -> Record {
      var record = message("Pumps are on", from: "Joan", at: WithdrawalTests.start)
      record.conversation = Conversation(key: "wardens", title: title)
      return record
    }
    let test = try TestArchive()
    try test.bringIn([said("Zebediah's secret group")], file: "chat.txt")
    try test.bringIn([said("Flood Wardens")], file: "chat.txt")
    _ = try withdraw(1, from: test)
    #expect(try filesHolding("secret group", in: test) == [])
    #expect(try !filesHolding("Flood Wardens", in: test).isEmpty)
  }

  @Test func aNumberIsNeverGivenAgain() throws {
    let test = try TestArchive()
    try test.bringIn([post("One", id: "1")])
    try test.bringIn([post("Two", id: "2")])
    _ = try withdraw(2, from: test)
    let report = try test.bringIn([post("Three", id: "3")])
    #expect(report.id == 3)
    #expect(throws: ArchiveError.withdrawnImport(2, replacedBy: nil)) { try withdraw(2, from: test) }
    #expect(throws: ArchiveError.unknownImport(9)) { try withdraw(9, from: test) }
    #expect(try test.archive.imports().map(\.id) == [1, 3])
  }

  @Test func theLastImportLeavesNothing() throws {
    let test = try TestArchive()
    try test.bringIn([post("Xylophones", id: "1")])
    _ = try withdraw(1, from: test)
    #expect(try test.archive.statistics().digest == TestArchive().archive.statistics().digest)
    #expect(try test.archive.accounts().isEmpty)
    #expect(try filesHolding("xylophone", in: test) == [])
    #expect(try test.archive.verifyRows { _ in }.flatMap(\.failures) == [])
    try test.bringIn([post("Xylophones", id: "1")])
    #expect(try test.find("xylophones").count == 1)
  }

  @Test func aDryRunTellsTheSameAndKeepsAll() throws {
    let test = try TestArchive()
    try test.bringIn([post("One", id: "1")])
    try test.bringIn([post("One", id: "1"), post("Two", id: "2")])
    let before = try test.archive.statistics()
    let dry = try withdraw(2, from: test, keeping: false)
    #expect(try test.archive.statistics() == before)
    #expect(try test.archive.audit().count == 2)
    #expect(try test.archive.verifyRows { _ in }.flatMap(\.failures) == [])
    let real = try withdraw(2, from: test)
    #expect(dry.gone == real.gone && dry.stayed == real.stayed && dry.digest == real.digest && dry.isDryRun)
  }

  @Test func whoWasSaidToBeTheCouncilGoesWithTheNameOnly() throws {
    let test = try TestArchive()
    try test.bringIn(
      [message("Thanks", from: "Joan", at: WithdrawalTests.start)], file: "chat.txt", officials: ["Joan"])
    try test.bringIn(
      [message("Pumps are on", from: "Duty Phone", at: WithdrawalTests.start + 60)], file: "chat.txt",
      officials: ["Duty Phone"])
    _ = try withdraw(2, from: test)
    #expect(try test.archive.accounts().flatMap(\.officials) == ["joan"])
    #expect(try test.archive.search("is:official").total == 1)
  }

  @Test func aStoredExportGoesWithItsLastImport() throws {
    let test = try TestArchive()
    let file = KeptExport.File(
      name: "a.zip", form: "zip", sha256: "ab", bytes: 1, stored: "ab.zip", storedSHA256: "ab")
    for id in ["1", "2"] {
      var header = TestArchive.header(made: nil)
      header.export = KeptExport(sha256: "ab", name: "a.zip", files: [file])
      _ = try test.archive.ingest(header, keeping: true) {
        try TestArchive.give([("posts.json", [post("Notice \(id)", id: id)])], to: $0)
      }
    }
    try Data([1]).write(to: URL(fileURLWithPath: test.archive.folder.exports + "/ab.zip"))
    let first = try withdraw(1, from: test)
    #expect(first.storedFilesKept == ["ab.zip"] && first.storedFilesRemoved == [])
    #expect(FileManager.default.fileExists(atPath: test.archive.folder.exports + "/ab.zip"))
    let second = try withdraw(2, from: test)
    #expect(second.storedFilesRemoved == ["ab.zip"])
    #expect(!FileManager.default.fileExists(atPath: test.archive.folder.exports + "/ab.zip"))
  }

  /// The commit is the moment: what a kill right after it leaves undone is done at the next start.
  @Test func whatAKillAfterTheCommitLeftIsDoneAtTheNextStart() throws {
    let test = try TestArchive()
    try test.bringIn([post("One", id: "1")])
    let folder = test.archive.folder
    for file in ["exports/gone.zip", "incoming/gone.zip.moving", "exports/precious.zip"] {
      try Data([1]).write(to: URL(fileURLWithPath: folder.path + "/" + file))
    }
    try DatabaseQueue(path: folder.database).write { try $0.execute(sql: "INSERT INTO unswept (since) VALUES (1)") }
    try Archive(opening: folder).lockForWriting().release()
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.exports) == ["precious.zip"])
    let left = try DatabaseQueue(path: folder.database).read {
      try Int.fetchOne($0, sql: "SELECT count(*) FROM unswept")
    }
    #expect(left == 0)
  }

  @Test func whileSomebodyReadsTheBytesGoLater() throws {
    let test = try TestArchive()
    try test.bringIn([post("One", id: "1")])
    try test.bringIn([post("Xylophones", id: "2")])
    let reader = try DatabaseQueue(path: test.archive.folder.database)
    try reader.writeWithoutTransaction { db in
      try db.inTransaction(.deferred) {
        #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM posts") == 2)
        let withdrawal = try withdraw(2, from: test)
        #expect(!withdrawal.isSwept)
        return .commit
      }
    }
    try reader.close()
    try test.archive.lockForWriting().release()
    #expect(try filesHolding("xylophone", in: test) == [])
  }

  private func filesHolding(_ word: String, in test: TestArchive) throws -> [String] {
    try ByteSearch.files(holding: word, below: test.archive.folder.path)
  }
}

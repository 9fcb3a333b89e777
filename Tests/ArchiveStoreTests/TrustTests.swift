import ArchiveStore
import Foundation
import GRDB
import Records
import Testing

@Suite struct TrustTests {
  private func tamper(_ test: TestArchive, _ sql: String) throws -> [String] {
    let database = try DatabaseQueue(path: test.archive.folder.database)
    try database.write { try $0.execute(sql: sql) }
    return try test.archive.verifyRows { _ in }.flatMap(\.failures)
  }

  @Test(arguments: [
    "UPDATE revisions SET text = 'Closed on Sunday'",
    "UPDATE revisions SET published = published + 86400",
    "UPDATE revisions SET state = 'deleted'",
    "UPDATE media SET path = 'other.jpg'",
    "UPDATE authors SET name = 'Somebody else'",
    "UPDATE posts SET kind = 'comment'",
    "UPDATE posts SET published = 1",
    "UPDATE search_text SET text = 'closed on sunday'",
    "DELETE FROM search_text",
    "DELETE FROM sightings",
    "DELETE FROM search WHERE rowid IN (SELECT doc FROM search_text LIMIT 1)",
  ])
  func everyChangeBehindTheProgramsBackIsFound(_ sql: String) throws {
    let test = try TestArchive()
    var record = post("Closed on Monday", id: "1")
    record.media = [Media(path: "sign.jpg", type: "image")]
    try test.bringIn([record])
    #expect(try test.archive.verifyRows { _ in }.flatMap(\.failures).isEmpty)
    #expect(try !tamper(test, sql).isEmpty)
  }

  @Test func aLedgerThatDoesNotBalanceCannotBeWritten() throws {
    let test = try TestArchive()
    try test.bringIn([post("One", id: "1")])
    #expect(throws: DatabaseError.self) { try tamper(test, "UPDATE files SET new = new + 1") }
  }

  @Test func aForeignDatabaseIsRefused() throws {
    let test = try TestArchive()
    let path = test.archive.folder.database + ".other"
    let folder = ArchiveFolder(path: path)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try DatabaseQueue(path: folder.database).write { try $0.execute(sql: "CREATE TABLE posts (id)") }
    #expect(throws: ArchiveError.notOurs(path)) { try Archive(opening: folder) }
  }

  @Test func aSecondWriterIsRefused() throws {
    let test = try TestArchive()
    let lock = try test.archive.lockForWriting()
    defer { lock.release() }
    let other = try Archive(opening: test.archive.folder)
    #expect(throws: ArchiveError.inUse(test.archive.folder.path)) { try other.lockForWriting() }
  }

  @Test func whatACutOffImportLeftIsSweptAway() throws {
    let test = try TestArchive()
    for place in [test.archive.folder.incoming, test.archive.folder.exports] {
      try Data([1]).write(to: URL(fileURLWithPath: place + "/half-written"))
    }
    try test.archive.lockForWriting().release()
    #expect(try FileManager.default.contentsOfDirectory(atPath: test.archive.folder.incoming).isEmpty)
    #expect(try FileManager.default.contentsOfDirectory(atPath: test.archive.folder.exports).isEmpty)
  }

  @Test func anAccountIsClaimedByAnyOfItsNames() throws {
    let test = try TestArchive()
    try test.bringIn([post("One", id: "1")])
    for name in ["wenlow", "WENLOW", "test:wenlow"] {
      let claimed = try test.archive.claim(account: name, from: "2019-05-01", until: nil, by: nil, now: 1_750_000_000)
      #expect(claimed.confirmed && claimed.from == "2019-05-01")
    }
    #expect(throws: ArchiveError.unknownAccount("ludlow")) {
      try test.archive.claim(account: "ludlow", from: nil, until: nil, by: nil, now: 1_750_000_000)
    }
  }

  @Test func onlyTheOwnerCanRead() throws {
    let test = try TestArchive()
    let mode = try FileManager.default.attributesOfItem(atPath: test.archive.folder.path)[.posixPermissions] as? Int
    #expect(mode == 0o700)
    let file = try FileManager.default.attributesOfItem(atPath: test.archive.folder.database)[.posixPermissions] as? Int
    #expect(file == 0o600)
  }
}

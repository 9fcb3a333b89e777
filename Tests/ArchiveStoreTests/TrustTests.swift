import ArchiveStore
import Foundation
import GRDB
import Records
import TestSupport
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
    "UPDATE posts SET state = 'deleted'",
    "UPDATE posts SET edited = 1",
    "UPDATE posts SET earliest = 1, latest = 2",
    "UPDATE posts SET key = '2'",
    "UPDATE posts SET direction = 'received'",
    "UPDATE posts SET parent_key = '9'",
    "UPDATE revisions SET key = '2'",
    "DELETE FROM posts",
    "DELETE FROM words",
    "UPDATE words SET stem = 'x'",
    "UPDATE revisions SET details = 'zz'",
    "DELETE FROM search_data WHERE id = (SELECT max(id) FROM search_data)",
    "UPDATE post_facts SET direction = direction + 1",
    "UPDATE post_facts SET after = 86400",
    "DELETE FROM post_facts",
    "INSERT INTO post_facts SELECT 1, account, author, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0 FROM post_facts",
    "UPDATE search_text SET text = 'closed on sunday'",
    "UPDATE search_text SET author = ''; INSERT INTO search (search) VALUES ('rebuild')",
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
    for file in [
      "incoming/half-written", "incoming/moved.zip.moving", "exports/moved.zip", "exports/of-a-restored-backup.zip",
    ] {
      try Data([1]).write(to: URL(fileURLWithPath: test.archive.folder.path + "/" + file))
    }
    try test.archive.lockForWriting().release()
    #expect(try FileManager.default.contentsOfDirectory(atPath: test.archive.folder.incoming).isEmpty)
    // What no import announced may be the only copy: it stays, and is said to be strange.
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: test.archive.folder.exports) == ["of-a-restored-backup.zip"])
    #expect(try test.archive.strangeExports() == ["of-a-restored-backup.zip"])
  }

  @Test func anArchiveIsNotMadeOverWhatIsThere() throws {
    let home = try TemporaryFolder()
    try home.write([1], to: "papers/exports/precious.txt")
    let folder = ArchiveFolder(path: home.file("papers"))
    let zone = try #require(CouncilZone(identifier: "Europe/London"))
    #expect(throws: ArchiveError.occupied(folder.path)) {
      try Archive.create(at: folder, name: "W", zone: zone, now: 0)
    }
    #expect(FileManager.default.fileExists(atPath: home.file("papers/exports/precious.txt")))
  }

  @Test func anAccountIsClaimedByAnyOfItsNames() throws {
    let clerk = Acting(by: "Jo Clerk", at: 1_750_000_000)
    let test = try TestArchive()
    try test.bringIn([post("One", id: "1")])
    for name in ["wenlow", "WENLOW", "test:wenlow"] {
      let claimed = try test.archive.claim(account: name, from: "2019-05-01", until: nil, clerk)
      #expect(claimed.confirmed && claimed.from == "2019-05-01")
    }
    #expect(throws: ArchiveError.unknownAccount("ludlow")) {
      try test.archive.claim(account: "ludlow", from: nil, until: nil, clerk)
    }
  }

  @Test func aPeriodDoesNotEndBeforeItBegins() throws {
    let clerk = Acting(by: "Jo Clerk", at: 1_750_000_000)
    let test = try TestArchive()
    try test.bringIn([post("One", id: "1")])
    _ = try test.archive.claim(account: "wenlow", from: "2012-03-01", until: nil, clerk)
    #expect(throws: ArchiveError.backwardsPeriod(from: "2012-03-01", until: "2011-12-31")) {
      try test.archive.claim(account: "wenlow", from: nil, until: "2011-12-31", clerk)
    }
    let retired = try test.archive.claim(account: "wenlow", from: nil, until: "2023-12-31", clerk)
    #expect(retired.from == "2012-03-01" && retired.until == "2023-12-31")
    let again = try test.archive.claim(account: "wenlow", from: "2024-06-01", until: nil, clerk)
    #expect(again.from == "2024-06-01" && again.until == nil)
  }

  @Test func noArchiveIsMadeWithinAnother() throws {
    let test = try TestArchive()
    let zone = try #require(CouncilZone(identifier: "Europe/London"))
    let inner = ArchiveFolder(path: test.archive.folder.path + "/exports/inner")
    #expect(throws: ArchiveError.withinAnArchive(inner.path)) {
      try Archive.create(at: inner, name: "W", zone: zone, now: 0)
    }
  }

  /// A file that is to be made has no links of its own, but its folder may.
  @Test func aLinkToTheArchiveIsTheArchive() throws {
    let (test, home) = (try TestArchive(), try TemporaryFolder())
    try FileManager.default.createSymbolicLink(
      atPath: home.file("link"), withDestinationPath: test.archive.folder.path)
    #expect(test.archive.folder.overlaps(home.file("link/backup.zip")))
    #expect(test.archive.folder.overlaps(home.file("link/new/backup.zip")))
    #expect(!test.archive.folder.overlaps(home.file("backup.zip")))
  }

  @Test func onlyTheOwnerCanRead() throws {
    let test = try TestArchive()
    let mode = try FileManager.default.attributesOfItem(atPath: test.archive.folder.path)[.posixPermissions] as? Int
    #expect(mode == 0o700)
    let file = try FileManager.default.attributesOfItem(atPath: test.archive.folder.database)[.posixPermissions] as? Int
    #expect(file == 0o600)
  }
}

import GRDB
import Records
import TestSupport
import Testing

@testable import ArchiveStore

/// Archives that older versions of the program made.
@Suite struct UpgradeTests {
  @Test func anArchiveOfTheFirstVersionOpensWithAllItsNames() throws {
    let home = try TemporaryFolder()
    let folder = ArchiveFolder(path: home.file("archive"))
    try folder.create()
    try makeFirstVersion(at: folder.database)
    let archive = try Archive(opening: folder)
    #expect(try archive.accounts().map(\.name) == ["Wenlow Town Council"])
    #expect(try archive.search("account:ludford").total == 0)
    #expect(try archive.savedSearches().map(\.name) == ["missed requests"])
    #expect(try archive.verifyRows { _ in }.flatMap(\.failures) == [])
    let told = try archive.database.read {
      try String.fetchAll($0, sql: "SELECT name FROM account_tellings ORDER BY 1")
    }
    #expect(told == ["Ludford Parish Council", "Wenlow Town Council"])
  }

  private func makeFirstVersion(at path: String) throws {
    let database = try DatabaseQueue(path: path)
    try database.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
    }
    try Schema.migrator.migrate(database, upTo: "1 evidence, projection, search")
    try database.write { db in
      try db.execute(
        sql: """
          INSERT INTO archive VALUES (1, 'Wenlow', 'Europe/London', 0, 0, 1);
          INSERT INTO exports VALUES (1, 'aa', 'x.zip', 1, 0);
          INSERT INTO accounts VALUES (1, 'test', 'wenlow', 'Wenlow Town Council', NULL, NULL);
          INSERT INTO imports VALUES (1, 1, 'test', 1, 'x', 1, 0, 100, 50, NULL, NULL);
          INSERT INTO account_names VALUES (1, 'Ludford Parish Council', '', '', 100), (1, 'Wenlow Town Council', '', '', 200);
          """)
    }
    try database.close()
  }
}

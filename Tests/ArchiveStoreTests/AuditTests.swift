import ArchiveStore
import Foundation
import GRDB
import Testing

/// The chain of acts: complete, and nothing in it can be changed unseen.
@Suite struct AuditTests {
  private func threeImports() throws -> TestArchive {
    let test = try TestArchive()
    for id in ["1", "2", "3"] { try test.bringIn([post("Notice \(id)", id: id)]) }
    return test
  }

  private func tamper(_ test: TestArchive, _ statements: [String]) throws -> AuditVerification {
    let database = try DatabaseQueue(path: test.archive.folder.database)
    try database.write { db in
      for trigger in ["audit_is_not_changed", "audit_is_not_shortened", "audit_only_grows"] {
        try db.execute(sql: "DROP TRIGGER \(trigger)")
      }
      for statement in statements { try db.execute(sql: statement) }
    }
    return try test.archive.verifyAudit()
  }

  @Test func everyImportIsOneEntry() throws {
    let test = try threeImports()
    let entries = try test.archive.audit()
    #expect(entries.map(\.number) == [1, 2, 3])
    #expect(entries.allSatisfy { $0.act == "import" && $0.by == nil })
    #expect(entries.map { $0.details["import"] } == [.number(1), .number(2), .number(3)])
    #expect(entries[0].previous.isEmpty && entries[1].previous == entries[0].hash)
    let found = try test.archive.verifyAudit()
    #expect(found.isClean && found.entries == 3 && found.head == entries.last?.hash)
  }

  @Test func neitherADryRunNorAFailureIsAnEntry() throws {
    let test = try TestArchive()
    try test.bringIn([post("Only looked at")], keeping: false)
    #expect(throws: CancellationError.self) { try test.bringIn([post("Lost")], failing: true) }
    #expect(try test.archive.audit().isEmpty)
  }

  @Test func whoClaimsAnAccountOrNamesTheCouncilIsAnEntry() throws {
    let test = try threeImports()
    let clerk = Acting(by: "Jo Clerk", at: 1_750_000_000)
    _ = try test.archive.claim(account: "wenlow", from: "2019-05-01", until: nil, clerk)
    #expect(throws: ArchiveError.unknownAccount("ludlow")) {
      try test.archive.claim(account: "ludlow", from: nil, until: nil, clerk)
    }
    try test.archive.remember(officials: ["Clerk"], ofImport: 1, now: 1_750_000_001)
    let entries = try test.archive.audit().dropFirst(3)
    #expect(entries.map(\.act) == ["claim account", "name officials"])
    #expect(entries.map(\.by) == ["Jo Clerk", nil])
    #expect(entries.first?.details == ["platform": .text("test"), "account": .number(1), "from": .text("2019-05-01")])
    #expect(try test.archive.verifyAudit().isClean)
  }

  @Test func noWordOfAPostAndNoNameStandsInIt() throws {
    let test = try TestArchive()
    let report = try test.bringIn(
      [message("The pump has failed", from: "Joan Pugh", at: 1_700_000_000)], file: "Joan.txt")
    try test.archive.remember(officials: ["Joan Pugh"], ofImport: report.id, now: 1_750_000_000)
    let text = try test.archive.audit().map { "\($0)" }.joined()
    for word in ["pump", "Joan", "Pugh", "wardens", "wenlow"] { #expect(!text.contains(word), "\(word)") }
  }

  @Test(arguments: [
    "UPDATE audit SET act = 'restore' WHERE number = 2", "DELETE FROM audit WHERE number = 2",
    "DELETE FROM audit",
    "INSERT OR REPLACE INTO audit SELECT 1, at, act, 'x', details, previous, hash FROM audit LIMIT 1",
  ])
  func theDatabaseItselfRefusesAChange(_ sql: String) throws {
    let test = try threeImports()
    let database = try DatabaseQueue(path: test.archive.folder.database)
    #expect(throws: DatabaseError.self) { try database.write { try $0.execute(sql: sql) } }
    #expect(try test.archive.verifyAudit().isClean)
  }

  @Test(arguments: [
    (["UPDATE audit SET at = at + 1 WHERE number = 2"], 2),
    (["UPDATE audit SET by = 'Nobody' WHERE number = 1"], 1),
    (["UPDATE audit SET details = replace(details, 'found', 'lost') WHERE number = 3"], 3),
    (["DELETE FROM audit WHERE number = 2"], 3),
    (["DELETE FROM audit WHERE number = 1"], 2),
    (["UPDATE audit SET number = 9 WHERE number = 2", "UPDATE audit SET number = 2 WHERE number = 3"], 2),
  ])
  func theFirstEntryThatDoesNotHoldIsNamed(_ statements: [String], _ number: Int) throws {
    let test = try threeImports()
    let found = try tamper(test, statements)
    #expect(!found.isClean && found.broken == Int64(number))
    #expect(try test.archive.verifyRows { _ in }.contains { $0.name == "audit entries" && !$0.failures.isEmpty })
  }

  @Test func anEntryTakenFromTheEndIsMissedByItsImport() throws {
    let test = try threeImports()
    let found = try tamper(test, ["DELETE FROM audit WHERE number = 3"])
    #expect(found.failures.count == 1 && found.failures[0].contains("import 3"))
  }

  @Test func aHeadThatWasNotedMustStillStandInTheChain() throws {
    let test = try threeImports()
    let head = try #require(try test.archive.verifyAudit().head)
    try test.bringIn([post("Another", id: "4")])
    #expect(try test.archive.verifyAudit(head: head).isClean)
    #expect(try !test.archive.verifyAudit(head: String(repeating: "0", count: 64)).isClean)
  }

  @Test func anArchiveOfAnOlderProgramIsBroughtUpToDate() throws {
    let test = try threeImports()
    let folder = test.archive.folder
    try DatabaseQueue(path: folder.database).write { db in
      for table in ["audit", "audit_scope", "withdrawn_imports", "former_refs", "unswept", "conversation_titles"] {
        try db.execute(sql: "DROP TABLE \(table)")
      }
      try db.execute(sql: "DELETE FROM grdb_migrations WHERE identifier GLOB '3 *'")
    }
    let archive = try Archive(opening: folder)
    #expect(try archive.audit().isEmpty && archive.verifyAudit().isClean)
    #expect(try archive.verifyRows { _ in }.allSatisfy(\.failures.isEmpty))
  }
}

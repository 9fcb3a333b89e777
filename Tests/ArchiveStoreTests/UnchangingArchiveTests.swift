import Foundation
import GRDB
import Records
import Search
import TestSupport
import Testing

@testable import ArchiveStore

/// An archive that nobody can write: the copy on a disc.
@Suite struct UnchangingArchiveTests {
  /// Runs `body` while neither the archive's folder nor its database can be written.
  private func withUnchanging(_ body: (ArchiveFolder) throws -> Void) throws {
    let home = try TemporaryFolder()
    let folder = ArchiveFolder(path: home.file("disc 50%? #1"))
    do {
      let zone = try #require(CouncilZone(identifier: "Europe/London"))
      let archive = try Archive.create(at: folder, name: "Wenlow", zone: zone, now: 0)
      _ = try archive.makePerson([PersonFact(.name, "Ann Pryce")], Acting(by: "Jo Clerk", at: 1))
      try archive.database.close()
    }
    try permit(0o400, 0o500, folder)
    defer { try? permit(0o600, 0o700, folder) }
    try body(folder)
  }

  private func permit(_ file: Int, _ directory: Int, _ folder: ArchiveFolder) throws {
    try FileManager.default.setAttributes([.posixPermissions: file], ofItemAtPath: folder.database)
    try FileManager.default.setAttributes([.posixPermissions: directory], ofItemAtPath: folder.path)
  }

  @Test func itIsSearchedAsItStands() throws {
    try withUnchanging { folder in
      let before = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      let archive = try Archive(opening: folder)
      #expect(try archive.search("market").total == 0)
      #expect(try archive.persons().map(\.id) == [1])
      #expect(try archive.verifyAudit().isClean)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == before)
    }
  }

  @Test func itIsNotSaidToBeIntact() throws {
    try withUnchanging { folder in
      let archive = try Archive(opening: folder)
      #expect(throws: ArchiveError.unverifiableCopy(folder.path)) { try archive.verifyRows { _ in } }
    }
  }

  @Test func nothingIsWrittenToIt() throws {
    try withUnchanging { folder in
      let archive = try Archive(opening: folder)
      #expect(throws: (any Error).self) {
        try archive.makePerson([PersonFact(.name, "Ann Price")], Acting(by: "Jo Clerk", at: 2))
      }
      #expect(try archive.persons().count == 1)
    }
  }

  /// The journal holds acts that the database does not: it must not be read without.
  @Test func aCopyWithAJournalIsRefused() throws {
    try withUnchanging { folder in
      try permit(0o400, 0o700, folder)
      try Data([1]).write(to: URL(fileURLWithPath: folder.database + "-wal"))
      try permit(0o400, 0o500, folder)
      #expect(throws: ArchiveError.cutOffCopy(folder.path)) { try Archive(opening: folder) }
      try permit(0o400, 0o700, folder)
      try FileManager.default.removeItem(atPath: folder.database + "-wal")
    }
  }

  @Test func whatIsOnlyClosedToOneUserCanChange() throws {
    let test = try TestArchive()
    #expect(!test.archive.folder.isUnchanging)
    try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: test.archive.folder.database)
    #expect(!test.archive.folder.isUnchanging)
  }
}

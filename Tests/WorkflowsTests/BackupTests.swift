import ArchiveStore
import Foundation
import TestSupport
import Testing

@testable import Workflows

/// One file that holds the whole archive, and the way back.
@Suite struct BackupTests {
  private static let by = Acting(by: "A Clerk", at: TestCouncil.now + 60)

  private func filled() throws -> TestCouncil {
    let council = try TestCouncil()
    try council.bringIn(Exports.demo(Exports.demoAndroid), Exports.demo(Exports.demoX))
    try Data("a cutting".utf8).write(to: URL(fileURLWithPath: council.archive.folder.media + "/cutting.jpg"))
    return council
  }

  @discardableResult
  private func back(up council: TestCouncil, as name: String = "backup.zip") throws -> BackupReport {
    try BackupWorkflow(council.archive, now: TestCouncil.now).run(to: council.desk.file(name)) { _ in }
  }

  @discardableResult
  private func restore(_ council: TestCouncil, to name: String = "restored") throws -> RestoreReport {
    try RestoreWorkflow(BackupTests.by).run(council.desk.file("backup.zip"), to: council.desk.file(name)) { _ in }
  }

  private func leftovers(_ council: TestCouncil) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: council.desk.path).filter { $0.contains("partial") }
  }

  @Test func whatComesBackIsWhatWasBackedUp() throws {
    let council = try filled()
    let made = try back(up: council)
    let before = try council.archive.statistics()
    #expect(made.posts == before.posts && made.digest == before.digest && made.parts == 5)
    let restored = try restore(council)
    #expect(restored.digest == before.digest && restored.posts == before.posts && restored.backup == made.sha256)
    let archive = try Archive(opening: ArchiveFolder(path: council.desk.file("restored")))
    #expect(try archive.statistics() == before)
    #expect(try VerifyWorkflow(archive).run(withRecords: true) { _ in }.isClean)
    #expect(try archive.audit().map(\.act) == ["import", "import", "restore"])
    #expect(try archive.audit().last?.by == "A Clerk")
    #expect(try String(contentsOfFile: archive.folder.media + "/cutting.jpg", encoding: .utf8) == "a cutting")
    #expect(
      try ImportWorkflow(archive, now: TestCouncil.now).run(
        .init(paths: [Exports.demo(Exports.demoIOS)])
      ) { _ in }.first?.records.new ?? 0 > 0)
    #expect(try leftovers(council) == [])
  }

  @Test func onlyTheOwnerCanReadIt() throws {
    let council = try filled()
    try back(up: council)
    try restore(council)
    for (name, wanted) in [("backup.zip", 0o600), ("restored", 0o700), ("restored/archive.sqlite", 0o600)] {
      let mode = try FileManager.default.attributesOfItem(atPath: council.desk.file(name))[.posixPermissions] as? Int
      #expect(mode == wanted, "\(name)")
    }
  }

  @Test func nothingIsOverwritten() throws {
    let council = try filled()
    try council.desk.write([1], to: "backup.zip")
    #expect(throws: BackupFailure.alreadyThere(council.desk.file("backup.zip"))) { try back(up: council) }
    #expect(try council.desk.bytes("backup.zip") == [1])
    try FileManager.default.removeItem(atPath: council.desk.file("backup.zip"))
    try back(up: council)
    try council.desk.write([1], to: "restored/precious.txt")
    #expect(throws: BackupFailure.occupied(council.desk.file("restored"))) { try restore(council) }
    #expect(try council.desk.bytes("restored/precious.txt") == [1])
    try FileManager.default.createDirectory(atPath: council.desk.file("empty"), withIntermediateDirectories: true)
    try restore(council, to: "empty")
    #expect(try leftovers(council) == [])
  }

  @Test func noBackupStandsInTheArchiveItself() throws {
    let council = try filled()
    let path = council.archive.folder.path + "/backup.zip"
    #expect(throws: BackupFailure.withinTheArchive(path)) {
      try BackupWorkflow(council.archive, now: TestCouncil.now).run(to: path) { _ in }
    }
  }

  @Test func aDamagedExportIsNotPassedOn() throws {
    let council = try filled()
    let kept = try #require(try council.archive.storedExports().first)
    var bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: kept.path)))
    bytes[bytes.count / 2] ^= 1
    try Data(bytes).write(to: URL(fileURLWithPath: kept.path))
    #expect(throws: BackupFailure.exportDamaged(name: kept.name)) { try back(up: council) }
    #expect(try leftovers(council) == [])
    #expect(!FileManager.default.fileExists(atPath: council.desk.file("backup.zip")))
  }

  @Test func aBackupThatWasCutIsRefused() throws {
    let council = try filled()
    try back(up: council)
    let whole = try council.desk.bytes("backup.zip")
    for length in [0, 1, 30, whole.count / 2, whole.count - 30, whole.count - 1] {
      try council.desk.write(whole.prefix(length), to: "backup.zip")
      #expect(throws: BackupFailure.self, "\(length)") { try restore(council) }
    }
    #expect(try leftovers(council) == [])
    #expect(!FileManager.default.fileExists(atPath: council.desk.file("restored")))
  }

  @Test func oneChangedByteAnywhereIsRefused() throws {
    let council = try filled()
    try back(up: council)
    let whole = try council.desk.bytes("backup.zip")
    var random = SeededRandom(seed: 11)
    for _ in 0..<24 {
      var changed = whole
      let place = Int.random(in: 0..<whole.count, using: &random)
      changed[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      try council.desk.write(changed, to: "backup.zip")
      // A bit that says nothing (a member's date) may go unnoticed, and then all is as it was.
      do {
        let report = try restore(council)
        #expect(try report.digest == council.archive.statistics().digest, "byte \(place)")
        try FileManager.default.removeItem(atPath: council.desk.file("restored"))
      } catch is BackupFailure {}
    }
    #expect(try leftovers(council) == [])
  }

  @Test func whatIsNoBackupIsCalledSo() throws {
    let council = try filled()
    let minutes = try council.desk.write(Array("minutes of the council".utf8), to: "minutes.txt")
    #expect(throws: BackupFailure.noBackup(minutes)) {
      try RestoreWorkflow(BackupTests.by).run(minutes, to: council.desk.file("restored")) { _ in }
    }
    try council.desk.zip(Exports.demo(Exports.demoX), as: "backup.zip")
    #expect(throws: BackupFailure.noBackup(council.desk.file("backup.zip"))) { try restore(council) }
  }

  @Test func othersMayReadAndWriteMeanwhile() throws {
    let council = try filled()
    let other = try Archive(opening: council.archive.folder)
    let before = try council.archive.statistics()
    var isImported = false
    let report = try BackupWorkflow(other, now: TestCouncil.now).run(to: council.desk.file("backup.zip")) { step in
      #expect((try? council.count("mill")) ?? 0 > 0)
      guard step.utf8.starts(with: "Copying exports".utf8), !isImported else { return }
      isImported = (try? council.bringIn(Exports.demo(Exports.demoIOS))) != nil
    }
    #expect(isImported && report.digest == before.digest)
    #expect(try council.archive.statistics() != before)
    #expect(try restore(council).digest == before.digest)
  }

  @Test func anExportWithdrawnMeanwhileIsToldFromALostOne() throws {
    let council = try filled()
    let other = try Archive(opening: council.archive.folder)
    var isGone = false
    #expect(throws: BackupFailure.changedMeanwhile(name: Exports.demoAndroid)) {
      try BackupWorkflow(other, now: TestCouncil.now).run(to: council.desk.file("backup.zip")) { step in
        guard !isGone, step.utf8.starts(with: "Copying exports".utf8) else { return }
        isGone = true
        _ = try? council.archive.withdraw(import: 1, BackupTests.by, keeping: true) { _ in }
        _ = try? council.archive.withdraw(import: 2, BackupTests.by, keeping: true) { _ in }
      }
    }
    #expect(try leftovers(council) == [])
  }
}

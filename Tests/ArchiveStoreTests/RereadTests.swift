import ArchiveStore
import Foundation
import Records
import TestSupport
import Testing

/// An export that a newer importer reads otherwise.
@Suite struct RereadTests {
  private let acting = Acting(by: "A Clerk", at: 1_750_000_100)

  /// What the importer of the test platform makes of a former import's export now.
  @discardableResult
  private func reread(
    _ ids: [Int64], in test: TestArchive, as records: [Int64: [Record]], keeping: Bool = true
  ) throws -> RereadReport {
    try test.archive.reread(ids, acting, keeping: keeping, progress: { _ in }) { rereading in
      for former in rereading.former {
        var header = TestArchive.header(made: nil)
        header.importerVersion = former.importerVersion + 1
        header.export = former.export
        _ = try rereading.ingest(header, insteadOf: former) { session in
          try TestArchive.give([("posts.json", records[former.id] ?? [])], to: session)
        }
      }
    }
  }

  private func failures(_ test: TestArchive) throws -> [String] {
    try test.archive.verifyRows { _ in }.flatMap(\.failures)
  }

  @Test func whatChangesIsShownAndNotKept() throws {
    let test = try TestArchive()
    try test.bringIn([post("One", id: "1"), post("Two", id: "2"), post("Three", id: "3")])
    let before = try test.archive.statistics()
    let now = [post("Zero", id: "0"), post("Two, corrected", id: "2"), post("Three", id: "3"), post("Four", id: "4")]
    let report = try reread([1], in: test, as: [1: now], keeping: false)
    #expect(report.posts.new.posts.map(\.ref) == ["test:wenlow:4"])
    #expect(report.posts.changed.posts.map(\.ref) == ["test:wenlow:0", "test:wenlow:2"])
    // The first record is told otherwise and under another ref; it is the same record.
    #expect(report.renamed.refs.map(\.from) == ["test:wenlow:1"] && report.renamed.refs.map(\.to) == ["test:wenlow:0"])
    #expect(report.posts.gone.count == 0 && !report.isKept)
    #expect(try test.archive.statistics() == before)
    #expect(try test.archive.audit().count == 1 && test.archive.imports().map(\.id) == [1])
    #expect(try failures(test) == [])
  }

  @Test func itIsAsIfTheExportHadOnlyEverBeenReadSo() throws {
    let shared = post("Shared", id: "9")
    let now = [post("One, in full", id: "1"), shared, post("Two", id: "2")]
    let test = try TestArchive()
    try test.bringIn([post("One…", id: "1"), shared])
    try test.bringIn([shared, post("Only here", id: "10")])
    let report = try reread([1], in: test, as: [1: now])
    let fresh = try TestArchive()
    try fresh.bringIn([shared, post("Only here", id: "10")])
    try fresh.bringIn(now)
    #expect(try test.archive.statistics() == fresh.archive.statistics())
    #expect(report.digest == (try fresh.archive.statistics().digest) && report.isKept)
    #expect(try test.archive.imports().map(\.id) == [2, 3])
    #expect(try test.archive.imports().map(\.importerVersion) == [1, 2])
    #expect(throws: ArchiveError.withdrawnImport(1, replacedBy: 3)) {
      try reread([1], in: test, as: [:], keeping: false)
    }
    let entry = try #require(try test.archive.audit().last)
    #expect(entry.act == "reread" && entry.by == "A Clerk")
    #expect(entry.details["withdrawn"] == .numbers([1]) && entry.details["made"] == .numbers([3]))
    #expect(try test.archive.verifyAudit().isClean)
    #expect(try failures(test) == [])
  }

  @Test func aFormerRefStaysAnotherNameOfItsPost() throws {
    let test = try TestArchive()
    try test.bringIn([post("Market on Friday"), post("Bins", id: "7")])
    let old = try #require(try test.archive.search("market").hits.first?.ref)
    let report = try reread([1], in: test, as: [1: [post("Market on Friday", id: "6"), post("Bins", id: "7")]])
    #expect(report.renamed.refs.map(\.from) == [old] && report.renamed.refs.map(\.to) == ["test:wenlow:6"])
    #expect(report.posts.new.count == 0 && report.posts.gone.count == 0)
    #expect(try test.archive.statistics().posts == 2)
    // An export that still tells it under the former ref tells of the same post.
    #expect(try test.bringIn([post("Market on Friday")]).records.new == 0)
    #expect(try test.archive.statistics().posts == 2)
    #expect(try failures(test) == [])
  }

  @Test func aFormerRefOutlivesAWithdrawalAndASecondReading() throws {
    let test = try TestArchive()
    try test.bringIn([post("Market on Friday")])
    try test.bringIn([post("Bins", id: "7")])
    try reread([1], in: test, as: [1: [post("Market on Friday", id: "6")]])
    _ = try test.archive.withdraw(import: 2, acting, keeping: true) { _ in }
    try reread([3], in: test, as: [3: [post("Market on Friday", id: "66")]])
    #expect(try test.bringIn([post("Market on Friday")]).records.new == 0)
    #expect(try test.bringIn([post("Market on Friday", id: "6")]).records.new == 0)
    #expect(try test.archive.statistics().posts == 1)
    #expect(try failures(test) == [])
  }

  @Test func twoImportsAreReadAnewTogether() throws {
    let test = try TestArchive()
    try test.bringIn([post("Market on Friday"), post("Bins", id: "7")])
    try test.bringIn([post("Market on Friday"), post("Parade", id: "8")])
    let now = post("Market on Friday", id: "6")
    let report = try reread(
      [1, 2], in: test, as: [1: [now, post("Bins", id: "7")], 2: [now, post("Parade", id: "8")]])
    #expect(report.renamed.count == 1 && report.posts == PostDifference())
    #expect(try test.archive.statistics().posts == 3 && test.archive.imports().map(\.id) == [3, 4])
    #expect(try failures(test) == [])
  }

  @Test func whoIsTheCouncilStaysSaid() throws {
    let test = try TestArchive()
    let said = message("Pumps are on", from: "Duty Phone", at: 1_700_000_000)
    try test.bringIn([said], file: "posts.json", officials: ["Duty Phone"])
    _ = try test.archive.claim(
      account: "wardens", from: "2019-05-01", until: nil, Acting(by: "Jo Clerk", at: 1_750_000_000))
    try reread([1], in: test, as: [1: [said]])
    #expect(try test.archive.search("is:official").total == 1)
    #expect(try test.archive.accounts().first { $0.key == "wardens" }?.confirmed == true)
  }

  @Test func aReadingThatFailsChangesNothing() throws {
    let test = try TestArchive()
    try test.bringIn([post("One", id: "1")])
    let before = try test.archive.statistics()
    #expect(throws: CancellationError.self) {
      try test.archive.reread([1], acting, keeping: true, progress: { _ in }) { _ in throw CancellationError() }
    }
    #expect(try test.archive.statistics() == before && failures(test) == [])
  }
}

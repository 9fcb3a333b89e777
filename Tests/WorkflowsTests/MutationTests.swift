import AllImporters
import ArchiveStore
import ExportFiles
import Foundation
import Importing
import Records
import TestSupport
import Testing

@testable import Workflows

/// Every beginning and every changed byte of every fixture: damaged exports end in a refusal or a report, never in a crash.
///
/// As a rule a seeded sample is tried; with MUNIMENT_MUTATIONS=X every one of X's fixtures, with
/// MUNIMENT_MUTATIONS=archive-2024 that one fixture, with MUNIMENT_MUTATIONS=all (`make mutations`) every one of the
/// tests' own fixtures, and a large sample of the demo's exports.
@Suite struct MutationTests {
  private static let seed: UInt64 = 20_261_125
  private static let asked = ProcessInfo.processInfo.environment["MUNIMENT_MUTATIONS"]
  /// Damaged forms tried of each fixture when not all are.
  private static let sample = 30

  /// A fixture's folder with one file that is damaged over and over.
  private struct Victim {
    let desk: TemporaryFolder
    let export: String
    let file: String
    let bytes: [UInt8]
    /// Those that know the undamaged export.
    let importers: [any Importer.Type]
  }

  private static func folders() throws -> [String] {
    let tests = Exports.repository + "/Tests"
    let fixtures = try FileManager.default.contentsOfDirectory(atPath: tests).sorted()
      .map { tests + "/" + $0 + "/Fixtures" }.filter(Exports.isFolder)
      .flatMap { root in try FileManager.default.contentsOfDirectory(atPath: root).sorted().map { root + "/" + $0 } }
    return fixtures + Exports.demo.map(Exports.demo)
  }

  private static func isAsked(_ source: String) -> Bool {
    asked == "all" || asked.map { source.contains("/\($0)ImporterTests/") || source.hasSuffix("/\($0)") } == true
  }

  @Test(arguments: try folders())
  func aDamagedExportNeverCrashes(_ source: String) throws {
    var random = SeededRandom(seed: Self.seed)
    let victims = try victims(of: source)
    let total = victims.reduce(0) { $0 + $1.bytes.count }
    guard total > 0 else { return }
    let isFull = Self.isAsked(source)
    var tried = 0
    for victim in victims {
      let share = max(1, (isFull ? 2000 : Self.sample) * victim.bytes.count / total)
      let isEvery = isFull && !source.utf8.starts(with: Exports.demo("").utf8)
      let places =
        isEvery
        ? Array(victim.bytes.indices)
        : (0..<share).compactMap { _ in victim.bytes.indices.randomElement(using: &random) }
      for place in places {
        try attempt(Array(victim.bytes[..<place]), on: victim, number: tried)
        var changed = victim.bytes
        changed[place] = Self.replacement(for: changed[place], using: &random)
        try attempt(changed, on: victim, number: tried)
        tried += 2
      }
      try attempt(victim.bytes, on: victim, number: 0)
    }
    if isFull { print("mutations of \(URL(fileURLWithPath: source).lastPathComponent): \(tried)") }
  }

  /// What breaks parsers most: their own marks, bytes that begin characters, digits that make other numbers.
  private static func replacement(for byte: UInt8, using random: inout SeededRandom) -> UInt8 {
    let marks = Array("\"\\{}[]<>&,:;=/!-9\n\r\t ".utf8) + [0x00, 0x7F, 0x80, 0xC3, 0xED, 0xF0, 0xFF]
    let choice = marks.randomElement(using: &random) ?? 0
    return choice == byte ? byte ^ 0x20 : choice
  }

  private func victims(of source: String) throws -> [Victim] {
    let desk = try TemporaryFolder()
    let export = try desk.copy(source)
    let files =
      Exports.isFolder(export)
      ? try FileManager.default.subpathsOfDirectory(atPath: export).sorted().map { export + "/" + $0 } : [export]
    let tree = try ExportTree(opening: [export])
    let importers = AllImporters.list.filter { ((try? $0.recognise(tree)) ?? nil) != nil }
    return try files.filter { !Exports.isFolder($0) && !Self.isPicture($0) }.map { file in
      Victim(
        desk: desk, export: export, file: file, bytes: [UInt8](try Data(contentsOf: URL(fileURLWithPath: file))),
        importers: importers)
    }
  }

  private static func isPicture(_ path: String) -> Bool {
    ["jpg", "png", "webp", "mp4", "opus", "pdf"].contains(URL(fileURLWithPath: path).pathExtension)
  }

  /// Every error is an answer; a crash ends the test run.
  private func attempt(_ bytes: [UInt8], on victim: Victim, number: Int) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: victim.file))
    guard let tree = try? ExportTree(opening: [victim.export]) else { return }
    for importer in AllImporters.list {
      // The others look at each damaged file too, but not at each of a hundred thousand.
      let isOwn = victim.importers.contains { $0 == importer }
      guard isOwn || number % 16 == 0 else { continue }
      if (try? importer.recognise(tree)) ?? nil != nil { try? read(tree, by: importer) }
    }
  }

  private func read<I: Importer>(_ tree: ExportTree, by importer: I.Type) throws {
    let zone = try #require(CouncilZone(identifier: "Europe/London"))
    let (collected, _) = try collect(importer, tree, options: ImportOptions(zone: zone, now: TestCouncil.now))
    for (record, place) in zip(collected.records, collected.origins) {
      // What the archive works out of a record before it writes it: hashes, folded words, the span of its time.
      let sighted = SightedRecord(record: record, place: place, sha256: [], mediaFiles: [])
      #expect(sighted.place.length > 0 && sighted.place.start >= 0)
    }
  }
}

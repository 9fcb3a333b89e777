import Foundation
import Records
import TestSupport
import Testing

@testable import ArchiveStore

/// How many reworded drafts are found again among notices that differ only in street, date and time.
@Suite struct PlantedWordingTests {
  /// Notices: 20,000 with `MUNIMENT_PLANTED=20000`.
  private static let count = ProcessInfo.processInfo.environment["MUNIMENT_PLANTED"].flatMap(Int.init) ?? 2000
  private static let drafts = count >= 20_000 ? 600 : 90

  @Test func rewordedDraftsFindTheWordingTheyCameFrom() throws {
    let planted = PlantedNotices(notices: PlantedWordingTests.count, drafts: PlantedWordingTests.drafts, seed: 11)
    let test = try TestArchive()
    try test.bringIn(
      planted.notices.enumerated().map {
        post($0.element.text, at: 1_500_000_000 + Int64($0.offset) * 3600, id: "\($0.offset)")
      })
    var found: [PlantedNotices.Change: (asked: Int, found: Int)] = [:]
    for draft in planted.drafts {
      let groups = try test.archive.similar(to: draft.text, limit: 10).groups
      let isFound = try groups.contains { group in
        let number = try #require(group.best.nativeID.flatMap { Int($0) })
        return planted.notices[number].template == draft.template
      }
      found[draft.change, default: (0, 0)].asked += 1
      found[draft.change, default: (0, 0)].found += isFound ? 1 : 0
    }
    for change in PlantedNotices.Change.allCases {
      let (asked, found) = found[change] ?? (0, 0)
      let recall = Double(found) / Double(max(1, asked))
      print("\(change): \(found) of \(asked)")
      #expect(recall >= (change == .sentenceKept ? 0.95 : 0.85), "\(change): \(found) of \(asked)")
    }
  }

  /// Every notice of a template is one of the times that it was said.
  @Test func aTemplateIsOneWording() throws {
    let planted = PlantedNotices(notices: 1000, drafts: 0, seed: 12)
    let test = try TestArchive()
    try test.bringIn(
      planted.notices.enumerated().map {
        post($0.element.text, at: 1_500_000_000 + Int64($0.offset) * 3600, id: "\($0.offset)")
      })
    let repeated = try test.archive.repeatedWordings(limit: 100)
    #expect(repeated.groups.map(\.said).reduce(0, +) == 1000)
    #expect(repeated.groups.count == 50)
    #expect(Set(repeated.groups.map(\.said)) == [20])
  }
}

import ArchiveStore
import Records
import Sampling
import Testing

extension TestArchive {
  /// 2 January 2023, noon.
  static let newYear: Int64 = 1_672_660_800
  static let year = SampleYear("2023")

  /// Official posts of 2023, three hours apart.
  static func yearOfPosts(_ count: Int) -> [Records.Record] {
    (0..<count).map { post("Notice \($0)", at: newYear + Int64($0) * 10_800, id: "\(1000 + $0)") }
  }

  @discardableResult
  func freeze(_ name: String = "2023", at now: Int64 = 1_760_000_000) throws -> Sample {
    let year = try #require(TestArchive.year)
    return try archive.freeze(sample: name, year, Acting(by: "Ann Pryce", at: now))
  }

  @discardableResult
  func draw(
    _ name: String = "2023", seed: String = "minute 7", size: Int? = nil, kind: SampleDesign.Kind = .simple,
    strata: [StratumAxis] = []
  ) throws -> Sample {
    try archive.draw(
      sample: name, SampleOrder(kind, strata: strata, size: size, seed: seed),
      asking: ["4.2.2.1", "4.2.2.9"].map { AskedClause(id: $0, text: "Clause \($0)", version: "v.4") },
      Acting(by: "Ann Pryce", at: 1_760_000_100))
  }

  /// Judges an item: compliant on all that is not named.
  @discardableResult
  func judge(
    _ item: Int, _ answers: [ItemVerdicts.Answer] = [], others: Verdict? = .compliant, settles: Bool = false,
    by name: String
  ) throws -> RecordedItem {
    try archive.record(
      sample: "2023", ItemVerdicts(item: item, answers, others: others, settles: settles),
      Acting(by: name, at: 1_760_000_200))
  }

  /// Judges whatever is left for a reviewer.
  func judgeAll(by name: String, failing: Set<Int> = []) throws {
    while let item = try archive.nextItem(ofSample: "2023", for: name).item {
      try judge(
        item.number, failing.contains(item.number) ? [.init(clause: "4.2.2.9", .nonCompliant)] : [], by: name)
    }
  }
}

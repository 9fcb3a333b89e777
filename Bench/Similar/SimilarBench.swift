import ArchiveStore
import Foundation
import Records
import struct Records.Record
import TestSupport

/// How long `similar` takes in one process, and what it finds again of planted notices.
///
///     similar-bench ARCHIVE [--plant NOTICES] [--queries N] [--seed S]
///
/// `--plant` imports that many notices of 50 templates (`PlantedNotices`) beside what the archive holds; without it they must be
/// there already for the recall to mean anything.
@main
struct SimilarBench {
  private let archive: Archive
  private let arguments: [String]

  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard let path = arguments.first else {
      print("similar-bench ARCHIVE [--plant NOTICES] [--queries N] [--seed S]")
      exit(64)
    }
    try SimilarBench(archive: Archive(opening: ArchiveFolder(path: path)), arguments: arguments).run()
  }

  private func number(_ name: String, else standard: Int) -> Int {
    guard let place = arguments.firstIndex(of: name), place + 1 < arguments.count else { return standard }
    return Int(arguments[place + 1]) ?? standard
  }

  private func run() throws {
    let queries = number("--queries", else: 200)
    let seed = UInt64(number("--seed", else: 11))
    let notices = number("--plant", else: 0)
    let planted = PlantedNotices(notices: notices, drafts: queries * 3, seed: seed)
    if notices > 0 { try plant(planted) }
    print("\(try archive.search("", SearchOptions(limit: 1)).total) posts")
    if notices > 0 { try measureRecall(planted) }
    let texts = try sample(queries, seed)
    try measure("a post's whole text", texts)
    try measure("12 words of a post", texts.map { middle($0, 12) })
    try measure("5 words of a post", texts.map { middle($0, 5) })
    try measure("3 words of a post", texts.map { middle($0, 3) })
    try measure(
      "ten posts in one draft",
      stride(from: 0, to: texts.count, by: 10).map { start in
        texts[start..<min(texts.count, start + 10)].joined(separator: "\n")
      })
    let repeated = try Took.of { try archive.repeatedWordings() }
    print("repeated wordings: \(repeated.value.total) in \([repeated.time].summary)")
  }

  private func plant(_ planted: PlantedNotices) throws {
    let header = ImportHeader(
      platform: "planted", summary: "planted notices", importerVersion: 1, account: Account(key: "planted"),
      started: 1_750_000_000, made: nil, covers: nil,
      export: KeptExport(sha256: UUID().uuidString, name: "planted", files: []), officialNames: [])
    _ = try archive.ingest(header, keeping: true) { session in
      for (number, notice) in planted.notices.enumerated() {
        var record = Record(
          identity: .native("\(number)"), kind: .post, direction: .official,
          published: PublicationTime(seconds: 1_400_000_000 + Int64(number) * 3600), text: notice.text)
        record.visibility = .public
        let place = Origin(file: "planted.json", start: number, length: 1, number: number + 1)
        try session.accept(
          SightedRecord(record: record, place: place, sha256: [UInt8](repeating: 0, count: 32), mediaFiles: []))
      }
      return try session.finish([LedgerFile(path: "planted.json", bytes: 1, status: .read, family: "posts")])
    }
  }

  private func measureRecall(_ planted: PlantedNotices) throws {
    for change in PlantedNotices.Change.allCases {
      let drafts = planted.drafts.filter { $0.change == change }
      var (found, times) = (0, [Took]())
      for draft in drafts {
        let answer = try Took.of { try archive.similar(to: draft.text, limit: 10) }
        times.append(answer.time)
        let isFound = answer.value.groups.contains { group in
          guard group.best.platform == "planted", let number = group.best.nativeID.flatMap({ Int($0) }) else {
            return false
          }
          return planted.notices[number].template == draft.template
        }
        found += isFound ? 1 : 0
      }
      print(
        "\(change): recall at 10 \(Double(found) / Double(drafts.count)) (\(found) of \(drafts.count)); \(times.summary)"
      )
    }
  }

  private func measure(_ name: String, _ drafts: [String]) throws {
    var (times, empty) = ([Took](), 0)
    for draft in drafts {
      let answer = try Took.of { try archive.similar(to: draft, limit: 10) }
      times.append(answer.time)
      if answer.value.total == 0 { empty += 1 }
    }
    print("\(name): \(times.summary); \(empty) found nothing")
  }

  /// Texts of official posts on random days.
  private func sample(_ count: Int, _ seed: UInt64) throws -> [String] {
    var random = SeededRandom(seed: seed)
    var texts: [String] = []
    while texts.count < count {
      let (year, month) = (Int.random(in: 2014...2024, using: &random), Int.random(in: 1...12, using: &random))
      let day = Int.random(in: 1...28, using: &random)
      let query = "is:official on:\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
      texts += try archive.search(query, SearchOptions(limit: 5)).hits.map(\.text)
    }
    return Array(texts.prefix(count))
  }

  private func middle(_ text: String, _ count: Int) -> String {
    let words = text.split(separator: " ")
    let start = max(0, (words.count - count) / 2)
    return words[start..<min(words.count, start + count)].joined(separator: " ")
  }
}

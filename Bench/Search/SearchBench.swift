import ArchiveStore
import Foundation
import GRDB
import Records
import Search
import TestSupport

/// How long searches take in one process and as commands of their own, beside the bare FTS5 statements for the same words.
///
///     search-bench ARCHIVE [--words N] [--kind PART-OF-ITS-NAME] [--muniment PROGRAM]
///
/// Each question asks for a page of 50 with marks and for the exact total; each is asked of N words (or pairs) of its
/// kind, taken evenly from the archive's own vocabulary.
@main
struct SearchBench {
  /// Questions of one kind, and the words of each for the bare index.
  private struct Kind {
    let name: String
    let questions: [(query: String, bare: String)]
    var withFacets = false
  }

  private static let page = 50

  private let folder: ArchiveFolder
  private let archive: Archive
  private let bare: DatabaseQueue
  private let arguments: [String]

  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard let path = arguments.first else {
      print("search-bench ARCHIVE [--words N] [--kind PART-OF-ITS-NAME] [--muniment PROGRAM]")
      exit(64)
    }
    try SearchBench(path, arguments).run()
  }

  private init(_ path: String, _ arguments: [String]) throws {
    folder = ArchiveFolder(path: path)
    archive = try Archive(opening: folder)
    bare = try DatabaseQueue(path: path + "/archive.sqlite")
    self.arguments = arguments
  }

  private func value(_ name: String) -> String? {
    guard let place = arguments.firstIndex(of: name), place + 1 < arguments.count else { return nil }
    return arguments[place + 1]
  }

  private func run() throws {
    let posts = try archive.search("", SearchOptions(limit: 1)).total
    let count = value("--words").flatMap { Int($0) } ?? 40
    print("\(posts) posts, \(Self.page) hits a page, \(count) questions of each kind")
    for kind in try kinds(posts, count) where value("--kind").map(kind.name.contains) ?? true { try measure(kind) }
  }

  private func kinds(_ posts: Int, _ count: Int) throws -> [Kind] {
    let rare = try words(near: posts / 1000, count)
    let common = try words(near: posts * 3 / 100, count)
    let everywhere = try Array(repeating: words(near: posts, 1), count: count).flatMap(\.self)
    let phrases = try pairs(of: everywhere + common, count)
    return [
      Kind(name: "word in 0.1 %", questions: rare.map { ("=" + $0, "\"\($0)\"") }),
      Kind(name: "word in 3 %", questions: common.map { ("=" + $0, "\"\($0)\"") }),
      Kind(name: "commonest word", questions: everywhere.map { ("=" + $0, "\"\($0)\"") }),
      Kind(name: "word in 3 %, all forms", questions: common.map { ($0, "\"\($0)\"") }),
      Kind(name: "phrase", questions: phrases.map { ("\"\($0)\"", "\"\($0)\"") }),
      Kind(
        name: "word in 3 % + is:official + on:2020",
        questions: common.map { ("=\($0) is:official on:2020", "\"\($0)\"") }),
      Kind(name: "word in 3 %, all facets", questions: common.map { ("=" + $0, "\"\($0)\"") }, withFacets: true),
      Kind(name: "commonest word, all facets", questions: everywhere.map { ("=" + $0, "\"\($0)\"") }, withFacets: true),
    ]
  }

  /// Words that about so many posts hold, the nearest.
  private func words(near posts: Int, _ count: Int) throws -> [String] {
    try bare.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT word FROM words WHERE word NOT GLOB '*[^a-z]*' AND length(word) > 1 ORDER BY abs(posts - ?), word LIMIT ?
          """, arguments: [posts, count])
    }
  }

  /// Neighbours in real posts, around the words given.
  private func pairs(of words: [String], _ count: Int) throws -> [String] {
    var pairs: [String] = []
    for word in Set(words).sorted() {
      for hit in try archive.search("=" + word, SearchOptions(limit: 3)).hits {
        let near = TextFolder.fold(hit.text).words.filter { $0.utf8.allSatisfy { (0x61...0x7A).contains($0) } }
        guard let place = near.firstIndex(of: word), place + 1 < near.count else { continue }
        pairs.append(word + " " + near[place + 1])
      }
      if pairs.count >= count { break }
    }
    return Array(pairs.prefix(count))
  }

  private func measure(_ kind: Kind) throws {
    let options = SearchOptions(limit: Self.page, withFacets: kind.withFacets)
    if let first = kind.questions.first { _ = try archive.search(first.query, options) }
    var (ours, theirs, totals) = ([Took](), [Took](), [Int]())
    for (query, words) in kind.questions {
      let answer = try Took.of { try archive.search(query, options) }
      ours.append(answer.time)
      totals.append(answer.value.total)
      theirs.append(try Took.of { try askBare(words) }.time)
    }
    print("\(kind.name): totals \(totals.min() ?? 0) to \(totals.max() ?? 0)")
    print("  warm \(ours.summary)")
    print("  bare \(theirs.summary), ratio of p50 \(ratio(theirs, ours))")
    if let program = value("--muniment") { try measureCold(program, kind) }
  }

  /// The exact count, and the newest of them with FTS5's own snippets.
  private func askBare(_ words: String) throws {
    try bare.read { db in
      _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM search WHERE search MATCH ?", arguments: [words])
      _ = try Row.fetchAll(
        db,
        sql: """
          SELECT rowid, snippet(search, 0, '[', ']', '…', 12) FROM search WHERE search MATCH ?
          ORDER BY rowid DESC LIMIT \(Self.page)
          """, arguments: [words])
    }
  }

  private func measureCold(_ program: String, _ kind: Kind) throws {
    let times = try kind.questions.prefix(12).map { question in
      try Took.of { try command(program, question.query, kind.withFacets) }.time
    }
    print("  cold \(times.summary)")
  }

  private func command(_ program: String, _ query: String, _ withFacets: Bool) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments =
      ["search", query, "--archive", folder.path, "--limit", "\(Self.page)", "--json"]
      + (withFacets ? ["--facets"] : [])
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
  }

  private func ratio(_ floor: [Took], _ ours: [Took]) -> String {
    String(format: "%.2f", floor.part(0.5) / max(ours.part(0.5), 0.001))
  }
}

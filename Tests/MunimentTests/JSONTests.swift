import Foundation
import TestSupport
import Testing

/// The JSON shapes that other programs rely on: keys may be added, never renamed.
@Suite struct JSONTests {
  private static let hit = [
    "id", "ref", "visibility", "earlier", "marks", "metrics", "platform", "account", "kind", "direction", "state",
    "author",
    "published", "precision", "zone", "text", "snippet", "url", "conversation", "parent", "native_id", "edited",
    "media",
  ]
  private static let counts = ["found", "new", "seen_again", "changed", "merged", "not_read"]

  private func expect(_ keys: [String], in value: Any?, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let object = try #require(value as? [String: Any], sourceLocation: sourceLocation)
    for key in keys { #expect(object[key] != nil, "\(key)", sourceLocation: sourceLocation) }
  }

  private func first(_ value: Any?, sourceLocation: SourceLocation = #_sourceLocation) throws -> [String: Any] {
    try #require((value as? [[String: Any]])?.first, sourceLocation: sourceLocation)
  }

  @Test func importReports() throws {
    let line = try CommandLine()
    let made = try line.json("init", line.archive, "--name", "Wenlow")
    #expect(made["name"] as? String == "Wenlow")
    let report = try first(line.json("import", Exports.fixture("X", "archive-2024"))["imports"])
    try expect(["id", "platform", "account", "export", "files", "records", "ledger", "issues"], in: report)
    try expect(["name", "sha256", "bytes"], in: report["export"])
    try expect(["read", "ignored", "unknown", "damaged"], in: report["files"])
    try expect(JSONTests.counts, in: report["records"])
    try expect(["file", "status", "why"] + JSONTests.counts, in: first(report["ledger"]))
    try expect(["file", "record", "reason"], in: first(report["issues"]))
    #expect((report["records"] as? [String: Int])?["not_read"] == 3)
  }

  @Test func holdings() throws {
    let line = try CommandLine(holding: Exports.demo(Exports.demoX))
    let stats = try line.json("stats")
    try expect(["posts", "by", "digest", "media"], in: stats)
    try expect(["platform", "account", "kind", "direction", "state", "visibility", "year"], in: stats["by"])
    try expect(["present", "missing"], in: stats["media"])
    #expect(stats["posts"] as? Int == 174)
    try expect(
      ["account", "months", "gaps", "exports", "never_contains"], in: first(line.json("coverage")["accounts"]))
    try expect(["platform", "key", "name", "posts", "confirmed"], in: first(line.json("accounts")["accounts"]))
    try expect(
      ["key", "from"], in: line.json("accounts", "confirm", "x:412877305", "--from", "2019-05-01", "--by", "Jo"))
    try expect(
      ["key", "until"], in: line.json("accounts", "retire", "x:412877305", "--until", "2025-04-30", "--by", "Jo"))
    try expect(["name", "examined", "failures"], in: first(line.json("verify", "--records")["checks"]))
  }

  @Test func answers() throws {
    let line = try CommandLine(holding: Exports.demo(Exports.demoX))
    let answer = try line.json("search", "market", "--limit", "2", "--facets")
    try expect(["query", "understood", "total", "facets", "next", "hits"], in: answer)
    let hit = try first(answer["hits"])
    try expect(JSONTests.hit, in: hit)
    try expect(["field", "start", "end"], in: first(hit["marks"]))
    let pictures = try line.json("search", "has:media")
    try expect(["name", "sha256", "type", "present"], in: first(first(pictures["hits"])["media"]))
    let none = try line.json("search", "zeppelin", exitCode: 1)
    #expect(none["total"] as? Int == 0 && none["next"] is NSNull)
  }

  @Test func metricsCarryTheirDay() throws {
    let line = try CommandLine(holding: Exports.demo(Exports.demoX))
    let hits = try #require(line.json("search", "", "--limit", "1000")["hits"] as? [[String: Any]])
    let metrics = hits.compactMap { ($0["metrics"] as? [[String: Any]])?.first }
    try expect(["name", "value", "as_at"], in: metrics.first)
  }

  @Test func onePost() throws {
    let line = try CommandLine(holding: Exports.demo(Exports.demoX))
    let id = try #require(first(line.json("search", "is:edited")["hits"])["id"] as? Int)
    let post = try line.json("show", "\(id)")
    try expect(JSONTests.hit + ["revisions", "sightings"], in: post)
    try expect(["export", "file", "place", "record_sha256", "import"], in: first(post["sightings"]))
    #expect((post["revisions"] as? [Any])?.count == 2)
    let thread = try line.json("show", "\(id)", "--conversation")
    try expect(JSONTests.hit, in: first(thread["posts"]))
  }

  @Test func pagesFollowEachOtherWithoutGapOrDouble() throws {
    let line = try CommandLine(holding: Exports.demo(Exports.demoX))
    var ids: [Int] = []
    var next: String?
    repeat {
      let page = try line.run(["search", "--limit", "50", "--json"] + (next.map { ["--next", $0] } ?? []))
      let answer = try #require(JSONSerialization.jsonObject(with: Data(page.out)) as? [String: Any])
      ids += (answer["hits"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? Int }
      next = answer["next"] as? String
    } while next != nil && ids.count < 1000
    #expect(ids.count == 174 && Set(ids).count == 174)
  }
}

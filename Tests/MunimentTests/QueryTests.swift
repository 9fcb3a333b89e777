import Foundation
import TestSupport
import Testing

/// Whatever is typed is a query; a failure is never shown as nothing found.
@Suite struct QueryTests {
  private static let rubbish = String(repeating: "\"(:*)-#~^\\'%_;{}[]=@", count: 50)

  private static let queries = [
    "\"", "AND", "OR", "NOT", "(((", ")", "()", "", " ", "🌊", "#", "@", "*", "a*", "\"~5", "x:y", "before:", "is:", "~",
    "=",
    "#WenlowMarket", "'; DROP TABLE posts; --", "\u{0301}", "\u{200B}", "NEAR(a b)", "text:x", "^mill", rubbish,
    String(repeating: "x", count: 1000), String(repeating: "(", count: 1000),
    String(repeating: "\u{1F3FD}", count: 1000),
  ]

  @Test func anyTextIsAQuery() throws {
    let line = try CommandLine(holding: Exports.demo(Exports.demoX))
    for query in QueryTests.queries { try expectAnswer(to: query, from: line) }
  }

  private func expectAnswer(to query: String, from line: CommandLine) throws {
    let outcome = try line.run("search", "--json", "--limit", "1000", "--", query)
    let object = try? JSONSerialization.jsonObject(with: Data(outcome.out))
    let answer = try #require(object as? [String: Any], "\(query.prefix(40)): \(outcome.errText)")
    let total = try #require(answer["total"] as? Int)
    #expect(outcome.exitCode == (total == 0 ? 1 : 0), "\(query.prefix(40))")
    #expect(outcome.errText == "")
    #expect((answer["hits"] as? [Any])?.count == total)
    #expect((answer["understood"] as? String)?.isEmpty == false, "\(query.prefix(40))")
    #expect(Array((answer["query"] as? String ?? "?").utf8) == Array(query.utf8))
  }

  @Test func nothingTypedIsEveryPost() throws {
    let line = try CommandLine(holding: Exports.demo(Exports.demoX))
    #expect(try line.json("search")["total"] as? Int == 174)
    #expect(try line.json("search", "")["total"] as? Int == 174)
  }

  @Test func anEmojiATagAndAMinusFindWhatTheySay() throws {
    let line = try CommandLine()
    try #require(line.run("init", line.archive, "--name", "W").exitCode == 0)
    let tiny = try TinyArchive.make(
      in: line.home, saying: ["River rising 🌊🏽 #Flood", "All calm, no flood today", "Ludlow road closed"])
    try #require(line.run("import", tiny).exitCode == 0)
    #expect(try line.json("search", "🌊")["total"] as? Int == 1)
    #expect(try line.json("search", "#flood")["total"] as? Int == 1)
    #expect(try line.json("search", "flood")["total"] as? Int == 2)
    #expect(try line.json("search", "road -ludlow", exitCode: 1)["total"] as? Int == 0)
    #expect(try line.json("search", "NOT ludlow")["total"] as? Int == 2)
    for minus in [["-ludlow"], ["--", "-ludlow"], [" -ludlow"], ["NOT", "ludlow"]] {
      #expect(try line.run(["search"] + minus).outText.contains("2 posts"), "\(minus)")
    }
    #expect(try line.json("search", "-hall")["total"] as? Int == 3)
    #expect(try line.json("search", "road", "-ludlow", exitCode: 1)["total"] as? Int == 0)
  }

  @Test func aQueryThatIsTooLongIsRefusedWithTheReason() throws {
    let line = try CommandLine(holding: Exports.demo(Exports.demoX))
    let long = try line.run("search", String(repeating: "market ", count: 714) + "xy")
    #expect(long.exitCode == 2 && long.out.isEmpty)
    #expect(long.errText.contains("5000 characters") && long.errText.contains("1000"))
    let many = try line.run("search", (0..<65).map { "w\($0)" }.joined(separator: " "))
    #expect(many.exitCode == 2 && many.out.isEmpty)
    #expect(many.errText.contains("65 words") && many.errText.contains("64"))
  }

  @Test func aStaleCursorIsSaidToBeStale() throws {
    let line = try CommandLine(holding: Exports.demo(Exports.demoX))
    let next = try #require(line.json("search", "", "--limit", "2")["next"] as? String)
    #expect(try line.run("search", "market", "--next", next).errText.contains("another search"))
    try #require(line.run("import", Exports.demo(Exports.demoAndroid)).exitCode == 0)
    let outcome = try line.run("search", "", "--limit", "2", "--next", next)
    #expect(outcome.exitCode == 2 && outcome.errText.contains("out of date"))
  }
}

import Testing

@testable import Policy

@Suite struct EveryRuleTests {
  @Test(arguments: RuleFile.names)
  func theFileIsNamedForItsRuleAndServesSomething(_ name: String) throws {
    let rule = try RuleFile(name).description
    #expect(name.utf8.elementsEqual(rule.id.utf8.map { $0 == UInt8(ascii: ".") ? UInt8(ascii: "-") : $0 }))
    #expect(!rule.clauses.isEmpty || !rule.statutes.isEmpty)
    #expect([".", "?", ":"].contains { rule.why.utf8.last == $0.utf8.first })
  }

  /// Texts that are no sentences: nothing may crash, and the flags stand in the text.
  @Test(arguments: RuleFile.names)
  func hostileTextsAreOnlyRead(_ name: String) throws {
    guard try !RuleFile(name).isOfThreads else { return }
    let rule = try TriedRule(name)
    for text in Self.hostile {
      for flag in rule.flags(text, at: "2025-04-10") {
        #expect(flag.range.upperBound <= text.unicodeScalars.count)
      }
    }
  }

  private static let hostile: [String] = [
    "", " ", "@", "#", "\"", "'", "http://", "https://@", "@@@@", "May", "5", "vote", "Vote ", "©", "embargo until",
    String(repeating: "Mayor said \" ", count: 300), String(repeating: "5 May ", count: 300),
    String(repeating: "\u{1F644}!", count: 300), "https://[::1]/..//?#@", "31/31/31/31", "\u{0301}\"\u{0301}",
  ]
}

import Records
import Testing

@testable import Policy

@Suite struct ReceivedWordsRuleTests {
  @Test(arguments: ["links-false-support"])
  func theExamplesOfThePackHold(_ file: String) throws {
    let failures = try TriedRule(file).failures()
    #expect(failures == "")
  }

  @Test func itLooksAtWhatWasReceived() { #expect(ReceivedWordsRule.direction == .received) }
}

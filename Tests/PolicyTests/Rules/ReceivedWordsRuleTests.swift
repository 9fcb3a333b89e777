import Records
import Testing

@testable import Policy

@Suite struct ReceivedWordsRuleTests {
  @Test(arguments: ["links-false-support"])
  func theExamplesOfThePackHold(_ file: String) throws { #expect(try TriedRule(file).failures() == "") }

  @Test func itLooksAtWhatWasReceived() { #expect(ReceivedWordsRule.direction == .received) }
}

import Testing

@testable import Policy

@Suite struct QuotationTests {
  @Test(arguments: [
    ("\u{201C}Yes\u{201D}, she said", ["\"Yes\""]), ("'We can', he said", ["'We can'"]), ("It's the dog's dinner", []),
    ("The residents' hall isn't open", []), ("\"open", []),
  ])
  func quotationsAreToldFromApostrophes(_ text: String, _ quotations: [String]) {
    let checked = CheckedText(text)
    #expect(checked.quotations.ranges.map { checked.text($0) } == quotations)
  }

  @Test func aSentenceEndsAtItsFullStopAndNotInATime() {
    let text = CheckedText("Come at 7.30pm on Monday. Bring a friend!")
    #expect(text.text(text.sentence(around: 8..<10)) == "Come at 7.30pm on Monday")
  }
}

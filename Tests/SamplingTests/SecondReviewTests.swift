import Testing

@testable import Sampling

@Suite struct SecondReviewTests {
  @Test(arguments: [(0, 0), (30, 30), (50, 50), (51, 50), (250, 50), (251, 51), (278, 56), (1000, 200), (-1, 0)])
  func fiftyOrAFifthAreReadByTwo(_ sample: Int, _ count: Int) {
    #expect(SecondReview.count(of: sample) == count)
  }

  @Test func chanceSaysWhichWhateverTheOrder() {
    let ids = (0..<300).map { Identifier("w:\($0)") }
    let chosen = SecondReview.posts(of: ids, seed: "minute 7")
    #expect(chosen.count == 60 && chosen == SecondReview.posts(of: ids.reversed(), seed: "minute 7"))
    #expect(chosen != Set(DrawKey.order(ids, seed: "minute 7").prefix(60)))
  }
}

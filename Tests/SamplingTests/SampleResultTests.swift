import Foundation
import Testing

@testable import Sampling

@Suite struct SampleResultTests {
  private let clauses: [Identifier] = ["4.2", "4.10"]

  private func form(
    _ kind: SampleDesign.Kind = .simple, posts: Int = 300, size: Int = 60, tolerable: Int? = nil,
    outOfFrame: [OutOfFrame] = []
  ) throws -> ReviewForm {
    let frame = try SamplingFrame(
      (0..<posts).map { post(Identifier("w:\($0)"), platform: $0 % 3 == 0 ? "bluesky" : "mastodon") })
    let design = SampleDesign(
      kind, year: "2026", strata: [.platform], tolerable: tolerable, size: size, seed: "minute 7",
      frameHash: frame.hash)
    return try ReviewForm(try Draw(frame, design, outOfFrame: outOfFrame), clauses: clauses)
  }

  /// Ada Pym's verdicts as given by a post's place on the form; compliant where nothing is said.
  private func judge(
    _ form: inout ReviewForm, _ clause: Identifier, role: ReviewVerdict.Role = .first,
    by reviewer: Identifier = "Ada Pym",
    _ verdicts: [Int: Verdict] = [:]
  ) throws {
    for (place, item) in form.items.enumerated() where role == .first || item.isForTwo {
      try form.record(
        ReviewVerdict(
          post: item.post, clause: clause, role: role, verdicts[place] ?? .compliant, reviewer: reviewer, time: 7))
    }
  }

  @Test func aFullyJudgedSimpleSampleHasTheExactInterval() throws {
    var form = try form()
    try judge(&form, "4.2", [0: .nonCompliant, 20: .nonCompliant, 59: .nonCompliant])
    try judge(&form, "4.10", [20: .nonCompliant])
    let result = try SampleResult(form)
    let first = try #require(result.clauses.first?.estimate)
    #expect(first.share == 0.05 && first.posts == CountInterval(4, 39, population: 300))
    #expect(first.intervals.map(\.method) == [.hypergeometric, .wilsonFinite])
    #expect(result.overall.counts.nonCompliant == 3 && result.overall.estimate == first)
    #expect(result.clauses.last?.counts.nonCompliant == 1)
    #expect(result.outstanding.first.isEmpty && result.outstanding.second.count == 50)
  }

  @Test func aSmallPartOfALargeFrameHasWilsonsInterval() throws {
    var form = try form(posts: 2000, size: 60)
    try judge(&form, "4.2", [3: .nonCompliant])
    try judge(&form, "4.10")
    let estimate = try #require(try SampleResult(form).clauses.first?.estimate)
    #expect(estimate.intervals.map(\.method) == [.wilson, .clopperPearson])
  }

  @Test func whatNobodyCanTellStaysInTheDenominatorAndWidensTheBounds() throws {
    var form = try form()
    try judge(&form, "4.2", [0: .nonCompliant, 1: .notDeterminable, 2: .notDeterminable, 3: .notApplicable])
    try judge(&form, "4.10")
    let result = try #require(try SampleResult(form).clauses.first)
    #expect(result.estimate?.share == 1.0 / 59 && result.best == result.estimate && result.worst?.share == 3.0 / 59)
    #expect(result.estimate?.posts.lower == 1)
  }

  @Test func thereIsNoEstimateBeforeAllIsJudged() throws {
    var form = try form()
    try judge(&form, "4.2")
    let result = try SampleResult(form)
    #expect(result.overall.estimate == nil && result.overall.counts.missing == 60)
    #expect(result.overall.best?.share == 0 && result.overall.worst?.share == 1)
    #expect(result.clauses.first?.estimate?.share == 0 && result.outstanding.first.count == 60)
  }

  @Test func oneFailureDecidesThoughOtherClausesAreStillToBeJudged() throws {
    var form = try form()
    try judge(&form, "4.2", [5: .nonCompliant])
    let result = try SampleResult(form)
    #expect(result.overall.counts.nonCompliant == 1 && result.overall.counts.missing == 59)
    #expect(result.overall.best?.share == 1.0 / 60 && result.outstanding.first.count == 60)
  }

  @Test func aClauseThatAppliesToNoPostHasNoEstimate() throws {
    var form = try form(posts: 20, size: 20)
    try judge(&form, "4.2", Dictionary(uniqueKeysWithValues: (0..<20).map { ($0, Verdict.notApplicable) }))
    try judge(&form, "4.10")
    let result = try SampleResult(form)
    #expect(result.clauses.first?.estimate == nil && result.clauses.first?.counts.notApplicable == 20)
    #expect(result.overall.estimate?.intervals.map(\.method) == [.census])
  }

  @Test func aStratifiedSampleWeighsItsStrata() throws {
    var form = try form(.stratified, posts: 300, size: 60)
    try judge(&form, "4.2", [0: .nonCompliant, 1: .nonCompliant, 30: .nonCompliant])
    try judge(&form, "4.10")
    let estimate = try #require(try SampleResult(form).overall.estimate)
    #expect(isNear(estimate.share, 0.05, 1e-12) && estimate.intervals.map(\.method) == [.stratified])
    #expect(estimate.posts.lower >= 3 && estimate.posts.upper <= 243)
    #expect(try #require(estimate.standardError) > 0)
  }

  @Test func theTwoReviewersAgreementRestsOnTheirOwnVerdicts() throws {
    var form = try form()
    let places = form.items.indices.filter { form.items[$0].isForTwo }
    try judge(&form, "4.2", [places[0]: .nonCompliant, places[1]: .nonCompliant])
    try judge(&form, "4.10")
    try judge(&form, "4.2", role: .second, by: "Bo Lark", [places[0]: .nonCompliant])
    try judge(&form, "4.10", role: .second, by: "Bo Lark")
    #expect(try SampleResult(form).outstanding.unsettled == [form.items[places[1]].post])
    let settled = ReviewVerdict(
      post: form.items[places[1]].post, clause: "4.2", role: .settled, .compliant, reviewer: "Ada Pym",
      reason: "an officer's own words", time: 8)
    try form.record(settled)
    let result = try SampleResult(form)
    #expect(result.outstanding.isEmpty && result.overall.counts.nonCompliant == 1)
    let agreement = try #require(result.clauses.first?.agreement)
    #expect(agreement.posts == 50 && agreement.raw == 0.98 && agreement.positive == 2.0 / 3)
    #expect(result.clauses.last?.agreement?.kappa == nil && result.clauses.last?.agreement?.raw == 1)
  }

  @Test func aVerdictIsRefusedWhereItDoesNotBelong() throws {
    var form = try form()
    let item = try #require(form.items.first { $0.isForTwo })
    let single = try #require(form.items.first { !$0.isForTwo })
    func verdict(
      _ post: Identifier, _ clause: Identifier = "4.2", _ role: ReviewVerdict.Role = .first,
      by who: Identifier = "Ada Pym"
    ) -> ReviewVerdict {
      ReviewVerdict(post: post, clause: clause, role: role, .compliant, reviewer: who, time: 7)
    }
    #expect(throws: SamplingError.notInSample("w:none")) { try form.record(verdict("w:none")) }
    #expect(throws: SamplingError.notAsked("9")) { try form.record(verdict(item.post, "9")) }
    #expect(throws: SamplingError.notForTwo(single.post)) { try form.record(verdict(single.post, "4.2", .second)) }
    try form.record(verdict(item.post))
    #expect(throws: SamplingError.sameReviewer(item.post)) { try form.record(verdict(item.post, "4.10", .second)) }
    try form.record(verdict(item.post, "4.10", .second, by: "Bo Lark"))
  }

  @Test func aLaterVerdictOfOneReviewerCountsAndTheEarlierStaysInTheLog() throws {
    var form = try form(posts: 20, size: 20)
    try judge(&form, "4.10")
    try judge(&form, "4.2", [0: .nonCompliant])
    try judge(&form, "4.2")
    let result = try SampleResult(form)
    #expect(form.verdicts.count == 60 && result.overall.counts.nonCompliant == 0)
  }

  @Test func verdictsSurviveAReplacement() throws {
    var before = try form()
    try judge(&before, "4.2")
    let gone = OutOfFrame(before.items[0].post, .duplicate, reviewer: "Ada Pym", time: 9)
    let draw = try form(outOfFrame: [gone])
    #expect(draw.replacements.map(\.removed) == [gone] && draw.strata.map(\.population) == [299])
    let frame = try SamplingFrame((0..<300).map { post(Identifier("w:\($0)")) })
    let after = try ReviewForm(
      try Draw(frame, before.design, outOfFrame: [gone]), clauses: clauses, verdicts: before.verdicts)
    let result = try SampleResult(after)
    #expect(after.verdicts.count == 60 && result.clauses.first?.counts.missing == 1)
  }

  @Test func aDiscoverySampleSaysWhatItFound() throws {
    var form = try form(.discovery, posts: 100, size: 45, tolerable: 5)
    try judge(&form, "4.2", [7: .notApplicable])
    try judge(&form, "4.10", [7: .nonCompliant])
    let result = try SampleResult(form)
    #expect(result.clauses.map { $0.discovery?.outcome } == [.fewer, .fullReview])
    #expect(result.overall.discovery?.outcome == .fullReview)
  }

  @Test func formsAndResultsAreReadBackAsTheyWereWritten() throws {
    var form = try form(.stratified)
    try judge(&form, "4.2", [1: .notDeterminable])
    try judge(&form, "4.10", [1: .nonCompliant])
    let json = try JSONEncoder().encode(form)
    let back = try JSONDecoder().decode(ReviewForm.self, from: json)
    #expect(back == form)
    let result = try SampleResult(form)
    let written = try JSONEncoder().encode(result)
    #expect(try JSONDecoder().decode(SampleResult.self, from: written) == result)
    let text = String(decoding: json + written, as: UTF8.self)
    for name in ["frame_hash", "for_two", "not-determinable", "non_compliant", "not_applicable", "standard_error"] {
      #expect(text.contains("\"\(name)\""))
    }
  }

  @Test func aFormThatContradictsItselfIsRefused() throws {
    let json = String(decoding: try JSONEncoder().encode(try form()), as: UTF8.self)
    for number in ["0", "3", "9223372036854775807", "-9223372036854775808"] {
      let broken = json.replacingOccurrences(of: "\"population\":300", with: "\"population\":\(number)")
      let form = try JSONDecoder().decode(ReviewForm.self, from: Data(broken.utf8))
      #expect(throws: SamplingError.self) { try SampleResult(form) }
    }
  }

  @Test func aFormWithAPostOfAnUnknownStratumIsRefused() throws {
    let json = String(decoding: try JSONEncoder().encode(try form()), as: UTF8.self)
    let broken = json.replacingOccurrences(of: "\"key\":\"all\"", with: "\"key\":\"none\"")
    let form = try JSONDecoder().decode(ReviewForm.self, from: Data(broken.utf8))
    #expect(throws: SamplingError.badCounts) { try SampleResult(form) }
  }

  @Test func aSampleThatAsksNothingIsRefused() throws {
    let frame = try SamplingFrame([post("w:1")])
    let draw = try Draw(
      frame, SampleDesign(.simple, year: "2026", seed: "s", frameHash: frame.hash))
    #expect(throws: SamplingError.nothingAsked) { try ReviewForm(draw, clauses: []) }
  }
}

import ArchiveStore
import Foundation
import TestSupport
import Testing
import Workflows

@testable import Output

/// What a report says of a sample: a result only where there is one.
@Suite struct ReportPaperTests {
  private func report(_ samples: ReportedSample...) throws -> String {
    let line = try CommandLine()
    try #require(line.run("init", line.archive, "--name", "Wenlow Town Council").exitCode == 0)
    let archive = try Archive(opening: ArchiveFolder(path: line.archive))
    var report = try AnnualReportWorkflow(archive, programVersion: "test", now: 1_750_000_000).report(2024)
    report.samples = samples
    return PaperText(ReportPaper(report).paper).text.replacingOccurrences(of: "\n", with: " ")
      .components(separatedBy: " ").filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func sample(
    _ name: String = "2024", missing: Int = 0, cannotTell: Int = 0, seed: String? = "FC/1|491827",
    outstanding: [String] = [],
    goneUnjudged: Int = 0
  ) -> ReportedSample {
    let share = ReportedSample.Share(share: 0.02, lower: 0.006, upper: 0.05, method: "hypergeometric")
    let worst = ReportedSample.Share(share: 0.1, lower: 0.06, upper: 0.16, method: "hypergeometric")
    let result = ReportedSample.Result(
      compliant: 147 - missing - cannotTell, nonCompliant: 3, notDeterminable: cannotTell, notApplicable: 0,
      missing: missing, estimate: missing == 0 ? share : nil, best: share, worst: worst)
    return ReportedSample(
      name: name, kind: "stratified", frameHash: "5fff8276", population: 812, sample: 150, seed: seed,
      confidence: 0.95,
      overall: result, clauses: [], agreement: .init(posts: 50, raw: 0.98, kappa: nil), outstanding: outstanding,
      course: SampleCourse(
        frozen: "2025-01-06T10:00:00Z", drawn: "2025-01-07T10:00:00Z", judged: 150 - missing, framed: 813,
        replaced: [.init(item: 5, reason: "duplicate", replacement: 151)], reviewers: 2, settled: 3),
      goneUnjudged: goneUnjudged)
  }

  @Test func aFinishedSampleIsToldWithItsInterval() throws {
    let text = try report(sample())
    #expect(
      text.contains("2 % were found non-compliant by a reviewer: with a confidence of 95 %, between 0.6 % and 5.0 %"))
    #expect(text.contains("5fff8276") && text.contains("FC/1|491827") && text.contains("98 % of 50 posts judged twice"))
    #expect(text.contains("kappa is not defined"))
    #expect(!text.contains("at worst"))
  }

  @Test func whatNobodyCanTellWidensTheAnswer() throws {
    let text = try report(sample(cannotTell: 12))
    #expect(text.contains("at best 2 % (0.6 %–5.0 %), at worst 10 % (6.0 %–16.0 %)"))
  }

  @Test func anUnfinishedOneIsNoResult() throws {
    let text = try report(sample(missing: 12, outstanding: ["12 posts wait for the first reviewer."]))
    #expect(text.contains("Their review is not finished: what stands below is not a result yet."))
    #expect(text.contains("12 posts wait for the first reviewer.") && !text.contains("with a confidence of"))
    #expect(try report(sample(seed: nil)).contains("The frame is frozen, and the sample is not drawn yet."))
  }

  @Test func whatIsGoneUnjudgedIsNoResultEither() throws {
    let text = try report(sample(missing: 110, outstanding: ["110 posts no longer held"], goneUnjudged: 110))
    #expect(text.contains("110 of them are no longer held and nobody had judged them"))
    #expect(text.contains("110 posts of it are gone unjudged") && !text.contains("with a confidence of"))
  }

  @Test func whatWasReplacedAndSettledIsSaid() throws {
    let text = try report(sample())
    #expect(text.contains("Of 813 posts in the frame") && text.contains("1 post that was drawn was taken out again"))
    #expect(text.contains("813 posts as it was frozen, 812 without those that were taken out"))
    #expect(text.contains("item 5, the same record twice: item 151 took its place"))
    #expect(text.contains("judged by 2 persons; 3 posts on which two of them differed were settled"))
  }

  @Test func everySampleOfTheYearStandsInIt() throws {
    let text = try report(
      sample("bad", seed: "first"), sample("good", seed: "second"), sample("never", seed: nil))
    #expect(text.contains("3 samples of this year were frozen.") && text.contains("random samples 3 "))
    for words in ["Sample bad", "Sample good", "Sample never", "first", "second", "2 %, 2 %, not drawn"] {
      #expect(text.contains(words), "\(words)")
    }
    #expect(try !report(sample()).contains("samples of this year"))
  }

  @Test func withoutASampleThatIsSaid() throws {
    #expect(try report().contains("No random sample of this year was drawn."))
  }
}

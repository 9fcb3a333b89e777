import Records
import Testing

@testable import Policy

/// A rule about threads of the shipped pack, asked about an invented one.
struct TriedThread {
  static let types: [any ThreadRule.Type] = [
    ExchangeRule.self, InformationRequestRule.self, UnansweredComplaintRule.self, UnansweredQuestionRule.self,
  ]

  let description: RuleDescription
  private let rule: any ThreadRule

  init(_ file: String) throws {
    let read = try RuleFile(file).description
    description = read
    let type = try #require(Self.types.first { $0.kind == read.kind })
    rule = try type.init(read)
  }

  /// The examples of the rule's file that it gets wrong, each as a comment that nobody answered.
  func failures() -> String {
    func isFlagged(_ text: String) -> Bool {
      !flags([Line("council", "Good morning", hour: 0), Line("Jane Example", text, hour: 1)], untilHour: 24 * 365)
        .isEmpty
    }
    let missed = description.mustFire.filter { !isFlagged($0.text) }.map { "quiet: \($0.text)" }
    let wrong = description.mustNotFire.filter { isFlagged($0.text) }.map { "fires: \($0.text)" }
    return (missed + wrong).joined(separator: "; ")
  }

  func flags(_ lines: [Line], untilHour: Int64) -> [(act: Int, flag: Flag)] {
    let start = Moment("2026-06-15 09:00").time.seconds
    let acts = lines.enumerated().map { $0.element.act(number: $0.offset, start: start) }
    return rule.flags(in: acts, until: start + untilHour * 3600) { _ in Moment("2026-06-15").setting(Registers()) }
  }

  /// What somebody wrote, some hours after the thread began.
  struct Line {
    let author: String
    let text: String
    let hour: Int64
    /// The number of the line it answers.
    let answers: Int?

    init(_ author: String, _ text: String, hour: Int64, answers: Int? = nil) {
      (self.author, self.text, self.hour, self.answers) = (author, text, hour, answers)
    }

    func act(number: Int, start: Int64) -> Act {
      var act = Act(ref: "example:\(number)", at: PublicationTime(seconds: start + hour * 3600), text: text)
      act.direction = author == "council" ? .official : .received
      act.author = Author(name: author)
      act.parent = answers.map { "example:\($0)" }
      return act
    }
  }
}

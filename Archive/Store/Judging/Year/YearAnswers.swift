import GRDB

/// How often and how soon the council answered what was written to it in a year, as far as the archive holds both.
///
/// An answer is a post of the council that the platform files as an answer to this one. Private posts and shares count nowhere.
public struct YearAnswers: Sendable, Codable, Hashable {
  public struct Month: Sendable, Codable, Hashable {
    /// `2026-04`
    public let month: String
    public internal(set) var received = 0
    public internal(set) var answered = 0
  }

  public struct Within: Sendable, Codable, Hashable {
    /// Days of 24 hours, weekends and holidays among them.
    public let days: Int
    /// Answered within so many days, or sooner.
    public let answered: Int
  }

  public internal(set) var received = 0
  public internal(set) var answered = 0
  /// Those with a question mark.
  public internal(set) var questions = 0
  public internal(set) var questionsAnswered = 0
  /// From a post to its first answer, of those answered; nil: none was.
  public internal(set) var medianSeconds: Int64?
  public internal(set) var within: [Within] = []
  public internal(set) var months: [Month] = []

  public var unanswered: Int { received - answered }

  enum CodingKeys: String, CodingKey {
    case received, answered, questions, within, months
    case questionsAnswered = "questions_answered"
    case medianSeconds = "median_seconds"
  }
}

extension YearAnswers {
  private static let days = [1, 2, 5, 10]

  init(_ db: Database, _ year: CalendarYear) throws {
    months = year.months.map { Month(month: $0) }
    var delays: [Int64] = []
    let rows = try Row.fetchCursor(db, sql: Self.question(year))
    while let row = try rows.next() {
      let delay: Int64? = row["delay"]
      add(month: row["month"], isAnswered: delay != nil, isQuestion: row["question"])
      // An answer whose time is known only to the day can seem to come before what it answers.
      if let delay { delays.append(max(0, delay)) }
    }
    delays.sort()
    medianSeconds = Self.median(delays)
    within = Self.days.map { days in
      Within(days: days, answered: delays.count { $0 <= Int64(days) * 86_400 })
    }
  }

  private mutating func add(month: Int, isAnswered: Bool, isQuestion: Bool) {
    received += 1
    answered += isAnswered ? 1 : 0
    questions += isQuestion ? 1 : 0
    questionsAnswered += isQuestion && isAnswered ? 1 : 0
    guard months.indices.contains(month - 1) else { return }
    months[month - 1].received += 1
    months[month - 1].answered += isAnswered ? 1 : 0
  }

  private static func question(_ year: CalendarYear) -> String {
    """
    SELECT \(year.month(of: "posts.published")) AS month, instr(revisions.text, '?') > 0 AS question, (
        SELECT min(answer.published) FROM posts answer
        WHERE answer.parent = posts.id AND answer.direction = 'official') - posts.published AS delay
    FROM posts CROSS JOIN revisions ON revisions.id = posts.revision
    WHERE \(year.has("posts.published")) AND posts.direction = 'received' AND posts.visibility <> 'private'
      AND posts.kind IN ('post', 'reply', 'comment', 'message', 'review')
    """
  }

  /// Of two in the middle, the mean.
  private static func median(_ sorted: [Int64]) -> Int64? {
    guard !sorted.isEmpty else { return nil }
    let (lower, upper) = (sorted[(sorted.count - 1) / 2], sorted[sorted.count / 2])
    return lower + (upper - lower) / 2
  }
}

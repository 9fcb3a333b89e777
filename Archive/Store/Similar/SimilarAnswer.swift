/// Earlier official wording like a draft or a post.
public struct SimilarAnswer: Sendable, Encodable, Hashable {
  public struct Asked: Sendable, Encodable, Hashable {
    public let text: String
    /// Number and ref of the post that was named; nil for a draft.
    public let post: Int64?
    public let ref: String?
    /// Words that were compared: links, tags, names with `@` and symbols are none.
    public let words: Int

    public func encode(to encoder: any Encoder) throws {
      var values = encoder.container(keyedBy: CodingKeys.self)
      try values.encode(text, forKey: .text)
      try values.encode(post, forKey: .post)
      try values.encode(ref, forKey: .ref)
      try values.encode(words, forKey: .words)
    }

    enum CodingKeys: String, CodingKey { case text, post, ref, words }
  }

  public let asked: Asked
  /// What was compared, in words.
  public let understood: String
  /// Groups of wordings that share a passage, those that `groups` leaves out among them.
  public let total: Int
  /// The best first.
  public let groups: [WordingGroup]
}

/// Words in a row that two texts share. Offsets count Unicode scalars.
public struct SharedPassage: Sendable, Codable, Hashable {
  public let words: Int
  public let askedStart: Int
  public let askedEnd: Int
  public let foundStart: Int
  public let foundEnd: Int

  enum CodingKeys: String, CodingKey {
    case words
    case askedStart = "asked_start"
    case askedEnd = "asked_end"
    case foundStart = "found_start"
    case foundEnd = "found_end"
  }
}

/// Posts of the council that say nearly the same.
public struct WordingGroup: Sendable, Encodable, Hashable {
  /// Posts that say it: those whose plain words are the same, and of those compared the ones that share half of it.
  public let said: Int
  /// When first and last, in UTC.
  public let first: String
  public let last: String
  /// The same instants in seconds since 1970; not part of the JSON.
  public let firstSeconds: Int64
  public let lastSeconds: Int64
  /// Replies and comments on any of them, private ones aside; the newest one's time and number.
  public let answers: Int
  public let lastAnswered: String?
  public let lastAnsweredSeconds: Int64?
  public let lastAnswer: Int64?
  /// Words of what was asked that stand in `best` too; 0 where nothing was asked.
  public let sharedWords: Int
  /// From 0 to 1, the part of the asked words that this is.
  public let share: Double
  /// The post that shares most, with the passages marked. Of repeated wordings the newest.
  public let best: Hit
  public let passages: [SharedPassage]
  /// Numbers of the group's other posts, newest first, at most `WordingGroup.othersAtMost`.
  public let others: [Int64]

  public static let othersAtMost = 10

  enum CodingKeys: String, CodingKey {
    case said, first, last, answers, share, best, passages, others
    case lastAnswered = "last_answered"
    case lastAnswer = "last_answer"
    case sharedWords = "shared_words"
  }

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(said, forKey: .said)
    try values.encode(first, forKey: .first)
    try values.encode(last, forKey: .last)
    try values.encode(answers, forKey: .answers)
    try values.encode(lastAnswered, forKey: .lastAnswered)
    try values.encode(lastAnswer, forKey: .lastAnswer)
    try values.encode(sharedWords, forKey: .sharedWords)
    try values.encode(share, forKey: .share)
    try values.encode(best, forKey: .best)
    try values.encode(passages, forKey: .passages)
    try values.encode(others, forKey: .others)
  }
}

/// The wordings that the council has used most.
public struct RepeatedWordings: Sendable, Encodable, Hashable {
  /// Wordings that two or more posts say.
  public let total: Int
  /// Those said most often first.
  public let groups: [WordingGroup]
}

/// Council notices from 50 templates that differ only in street, date and time, and drafts that reword some of them: what a
/// search for earlier wording has to find. Made before there was such a search, and never changed to suit it.
public struct PlantedNotices {
  public struct Notice: Sendable {
    public let template: Int
    public let text: String
  }

  /// How a draft differs from the notices of its template, beside street, date and time.
  public enum Change: String, Sendable, CaseIterable {
    /// One of the template's own sentences is kept; the others are foreign.
    case sentenceKept
    /// Two words have become others.
    case twoWordsChanged
    /// The sentences stand in another order.
    case orderChanged
  }

  public struct Draft: Sendable {
    public let template: Int
    public let change: Change
    public let text: String
  }

  public let notices: [Notice]
  public let drafts: [Draft]

  public init(notices count: Int, drafts: Int, seed: UInt64) {
    var random = SeededRandom(seed: seed)
    notices = (0..<count).map { number in
      let template = number % NoticeTemplates.own.count
      return Notice(template: template, text: PlantedNotices.sentences(of: template, &random).joined(separator: " "))
    }
    self.drafts = (0..<drafts).map { number in
      let template = Int.random(in: 0..<NoticeTemplates.own.count, using: &random)
      let change = Change.allCases[number % Change.allCases.count]
      let sentences = PlantedNotices.sentences(of: template, &random)
      let text = PlantedNotices.reworded(sentences, change, &random)
      return Draft(template: template, change: change, text: text)
    }
  }

  /// With a street, a date and a time of their own.
  private static func sentences(of template: Int, _ random: inout SeededRandom) -> [String] {
    let days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    let date = [
      days[Int.random(in: 0..<7, using: &random)], String(Int.random(in: 1...28, using: &random)),
      months[Int.random(in: 0..<12, using: &random)],
    ].joined(separator: " ")
    let hour = Int.random(in: 1...12, using: &random)
    let half = ["am", "pm", ".30am", ".30pm"][Int.random(in: 0..<4, using: &random)]
    let street = NoticeTemplates.streets[Int.random(in: 0..<NoticeTemplates.streets.count, using: &random)]
    let ending = NoticeTemplates.endings[template % NoticeTemplates.endings.count]
    return (NoticeTemplates.own[template] + [ending]).map { sentence in
      filled(sentence, ["{street}": street, "{date}": date, "{time}": "\(hour)\(half)"])
    }
  }

  private static func filled(_ sentence: String, _ values: [String: String]) -> String {
    values.reduce(sentence) { $0.replacing($1.key, with: $1.value) }
  }

  private static func reworded(_ sentences: [String], _ change: Change, _ random: inout SeededRandom) -> String {
    switch change {
    case .sentenceKept:
      let kept = sentences[Int.random(in: 0..<2, using: &random)]
      let others = NoticeTemplates.others.shuffled(using: &random).prefix(2)
      return ([kept] + others).shuffled(using: &random).joined(separator: " ")
    case .twoWordsChanged:
      var words = sentences.joined(separator: " ").split(separator: " ").map(String.init)
      for place in words.indices.shuffled(using: &random).prefix(2) {
        words[place] = NoticeTemplates.strangers[Int.random(in: 0..<NoticeTemplates.strangers.count, using: &random)]
      }
      return words.joined(separator: " ")
    case .orderChanged:
      var order = sentences
      while order == sentences { order.shuffle(using: &random) }
      return order.joined(separator: " ")
    }
  }
}

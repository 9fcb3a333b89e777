extension Registers {
  /// Words that stir feeling at the elections of some periods, and the names of councillors in office.
  ///
  /// - Parameter day: `2024-05-17`.
  func sensitivePhrases(on day: String, _ periods: [ElectionPeriod]) -> Phrases {
    let elections = periods.map(\.election.id)
    let topics = sensitiveTopics.filter { topic in topic.election.map { elections.contains($0) } ?? true }
    return Phrases(topics.flatMap(\.words) + councillors.filter { $0.span.contains(day) }.map(\.name))
  }
}

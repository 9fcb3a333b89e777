import Records

/// An example's text as an act: written by the council, or received by it.
struct ExampleAct {
  let official: Act
  let received: Act
  /// The council's own post that `received` answers.
  let question: Act

  init(_ example: RuleExample, usual: CivilTime, zone: CouncilZone) {
    let local = example.at.flatMap { LocalMoment($0)?.time } ?? usual
    let at = PublicationTime(seconds: zone.instant(of: local).seconds)
    var official = Act(ref: "example:official", at: at, text: example.text)
    let words = example.text.utf8.split { $0 <= 0x20 }.map { Array($0) }
    official.mentions = words.filter { $0.first == UInt8(ascii: "@") && $0.count > 1 }.map(Self.handle)
    official.links = words.filter { $0.starts(with: "http".utf8) }.map { String(decoding: $0, as: UTF8.self) }
    var received = official
    received.ref = "example:received"
    received.direction = .received
    received.kind = .comment
    received.parent = "example:question"
    var question = Act(ref: "example:question", at: at, text: "")
    question.at.seconds -= 3600
    (self.official, self.received, self.question) = (official, received, question)
  }

  private static func handle(_ word: [UInt8]) -> String {
    let handle = word.dropFirst().prefix { WordEdge.isWord($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
    return String(decoding: handle, as: UTF8.self)
  }
}

public import ArchiveStore
public import Records

/// Prior wording for a terminal.
public struct SimilarText {
  private let style: TerminalStyle
  private let posts: SearchText
  private let zone: CouncilZone
  /// Passages that are quoted from the asked text under a result, the longest first.
  private static let quoted = 3

  public init(_ style: TerminalStyle, zone: CouncilZone) {
    self.style = style
    self.zone = zone
    posts = SearchText(style, zone: zone)
  }

  public func text(_ answer: SimilarAnswer) -> String {
    let count = "\(answer.total) \(answer.total == 1 ? "wording" : "wordings"): "
    var lines = [count + TerminalText.line(answer.understood)]
    let scalars = Array(answer.asked.text.unicodeScalars)
    for group in answer.groups {
      lines += ["", shared(group) + said(group), posts.text(group.best)]
      lines += quotes(group.passages, from: scalars) + others(group)
    }
    if answer.groups.count < answer.total { lines += ["", more(answer.total - answer.groups.count)] }
    return lines.joined(separator: "\n")
  }

  public func text(_ answer: RepeatedWordings) -> String {
    var lines = ["\(answer.total) \(answer.total == 1 ? "wording" : "wordings") said more than once by official posts."]
    for group in answer.groups { lines += ["", said(group), posts.text(group.best)] + others(group) }
    if answer.groups.count < answer.total { lines += ["", more(answer.total - answer.groups.count)] }
    return lines.joined(separator: "\n")
  }

  private func shared(_ group: WordingGroup) -> String {
    "\(style.strong("\(Int((group.share * 100).rounded())) %")) of the words · "
  }

  /// `said 7 times, first on 2019-03-04, last on 2024-05-06 · 3 answers held, the last of 2024-05-07 (post 123)`
  ///
  /// Most exports never hold what the public answered: only what is held can be said.
  private func said(_ group: WordingGroup) -> String {
    let times =
      group.said == 1
      ? "said once, on \(day(group.lastSeconds))"
      : "said \(group.said) times, first on \(day(group.firstSeconds)), last on \(day(group.lastSeconds))"
    guard let answered = group.lastAnsweredSeconds, let post = group.lastAnswer else {
      return times + " · no answer is held"
    }
    let count = group.answers == 1 ? "1 answer held, of" : "\(group.answers) answers held, the last of"
    return times + " · \(count) \(day(answered)) (post \(post))"
  }

  private func quotes(_ passages: [SharedPassage], from scalars: [Unicode.Scalar]) -> [String] {
    passages.sorted { ($1.words, $0.askedStart) < ($0.words, $1.askedStart) }.prefix(SimilarText.quoted).map {
      passage in
      let range = (passage.askedStart..<passage.askedEnd).clamped(to: 0..<scalars.count)
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[range])
      return style.faint("  in yours: ") + style.hit(TerminalText.line(String(view)))
    }
  }

  private func others(_ group: WordingGroup) -> [String] {
    guard !group.others.isEmpty else { return [] }
    let left = group.said - 1 - group.others.count
    let numbers = group.others.map { "\($0)" }.joined(separator: " ")
    return [style.faint("  also: \(numbers)" + (left > 0 ? " and \(left) more" : ""))]
  }

  private func more(_ left: Int) -> String {
    style.faint("\(left) more \(left == 1 ? "wording" : "wordings"): ask for them with --limit")
  }

  private func day(_ seconds: Int64) -> String { zone.reading(at: seconds).dateText }
}

import ArchiveStore
import Policy
import Records

/// A policy for tests: a rule flags its word in official public posts; the policy's text is in hand from `inForceFrom`
/// on.
struct WordChecker: ActChecker {
  /// By rule id: the word it looks for, in lower case.
  var words: [String: String] = ["personal-data.phone": "07700"]
  var threadRules: Set<String> = []
  var inForceFrom: Int64 = 0
  var severity = Flag.Severity.medium
  /// Raised, it stands for another description of the rule.
  var revision: [String: Int] = [:]
  /// Days a question may wait, in seconds.
  var patience: Int64 = 1000

  var digests: [String: String] {
    let own = words.map { ($0.key, "\($0.value) \(revision[$0.key] ?? 0)") }
    return Dictionary(own + threadRules.map { ($0, "\(patience)") }) { $1 }
  }

  func check(_ act: Act) -> JudgedAct {
    guard act.direction == .official, act.visibility != .private else {
      return JudgedAct(notJudged: "not the council's")
    }
    var judged = JudgedAct()
    if act.at.seconds < inForceFrom { judged.notJudged = "text of V.1 not in hand" }
    judged.judgements = words.sorted { $0.key < $1.key }.flatMap { rule, word in
      act.fields.flatMap { field in places(of: word, in: field.text).map { judgement(rule, field, $0, act) } }
    }
    return judged
  }

  func check(thread: [Act], until now: Int64) -> [(act: Int, judgement: Judgement)] {
    guard let rule = threadRules.first else { return [] }
    return thread.indices.filter { index in
      let question = thread[index]
      let isAnswered = thread.contains { $0.direction == .official && $0.at.seconds > question.at.seconds }
      return question.direction == .received && !isAnswered && now - question.at.seconds > patience
    }.map { index in
      let flag = Flag(rule: rule, why: "not answered", severity: .low)
      return (index, Judgement(flag: flag, clauses: ["4.2"], version: "v.4"))
    }
  }

  func limited(to rules: Set<String>) -> any ActChecker {
    var own = self
    own.words = words.filter { rules.contains($0.key) }
    own.threadRules = threadRules.intersection(rules)
    return own
  }

  private func judgement(_ rule: String, _ field: ActField, _ range: Range<Int>, _ act: Act) -> Judgement {
    let evidence = String(String.UnicodeScalarView(Array(field.text.unicodeScalars)[range]))
    let flag = Flag(
      rule: rule, field: field.name, ordinal: field.ordinal, range: range, evidence: evidence,
      why: "a telephone number", severity: severity)
    let isInForce = act.at.seconds >= inForceFrom
    return Judgement(
      flag: flag, clauses: isInForce ? ["4.2.2.9", "5.2"] : [], statutes: ["uk-gdpr"],
      version: isInForce ? "v.4" : "V.1")
  }

  /// To the end of the word's run of digits and spaces, in scalars.
  private func places(of word: String, in text: String) -> [Range<Int>] {
    let (scalars, wanted) = (Array(text.unicodeScalars), Array(word.unicodeScalars))
    guard scalars.count >= wanted.count else { return [] }
    return (0...scalars.count - wanted.count).filter { scalars[$0..<$0 + wanted.count].elementsEqual(wanted) }.map {
      let rest = scalars[$0...].prefix { $0 == " " || $0.properties.numericType != nil || $0.properties.isAlphabetic }
      return $0..<rest.endIndex
    }
  }
}

extension TestArchive {
  static let pack = CheckedPack(name: "wenlow", digest: "0")

  @discardableResult
  func check(
    by checker: WordChecker = WordChecker(), _ options: CheckOptions = CheckOptions(), now: Int64 = 1_760_000_000
  ) throws -> CheckReport {
    try archive.check(by: checker, TestArchive.pack, options, now: now)
  }

  func findings(_ filter: FindingFilter = FindingFilter()) throws -> [Finding] {
    try archive.findings(filter).findings
  }
}

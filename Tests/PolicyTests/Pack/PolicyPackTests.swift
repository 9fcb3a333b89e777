import Testing

@testable import Policy

@Suite struct PolicyPackTests {
  @Test func ludlowsPackHasItsVersionsClausesAndRegisters() throws {
    let pack = try PolicyPack(shipped: "ludlow-social-media")
    #expect(try PolicyPack.shipped() == ["ludlow-social-media"])
    #expect(pack.council == "Ludlow Town Council")
    #expect(pack.versions.map(\.id) == ["V.1", "V.2", "v.4"])
    #expect(pack.versions.map(\.isTextInHand) == [false, false, true])
    #expect(pack.registers.elections.count == 13)
    #expect(pack.registers.ownContacts.contains { $0.value == "01584 871970" })
    #expect(pack.registers.approvals == nil)
    #expect(pack.registers.incidents == nil)
  }

  /// 10 bullets and 2 sentences of personal use, 9 standards, 3 duties each of 4.2.1 and 4.2.3.
  @Test(arguments: [("4.1.", 12), ("4.2.1.", 3), ("4.2.2.", 9), ("4.2.3.", 3), ("5.", 12), ("2.", 6)])
  func everyBulletOfThePolicyIsAClause(prefix: String, count: Int) throws {
    let clauses = try ShippedPack.ludlow().clauses
    #expect(clauses.filter { $0.id.utf8.starts(with: prefix.utf8) }.count == count)
  }

  @Test func personalUseIsNotChecked() throws {
    let clauses = try ShippedPack.ludlow().clauses.filter { $0.id.utf8.starts(with: "4.1.".utf8) }
    #expect(clauses.allSatisfy { $0.checking == .notCheckable && $0.rules.isEmpty && $0.why != nil })
  }

  @Test func whatTheClerkMustBeAskedIsTold() throws {
    let questions = try ShippedPack.ludlow().questions.map(\.about)
    #expect(
      Set(questions).isSuperset(of: ["V.1", "V.2", "accounts", "officers", "approvals", "councillors", "incidents"]))
  }

  @Test func rulesThatLackARegisterAreTold() throws {
    let rule = """
      id: near.words
      kind: restrictions
      title: Before a poll
      why: A poll is near.
      clauses: [1.1]
      lists: {members: [Cllr], campaigning: [pledge]}
      """
    let source = PackSource().with("rules/near.yaml", rule)
    #expect(try source.pack().idleRules == [])
    let idle = [IdleRules(registers: ["elections"], rules: ["near.words"])]
    #expect(try source.with("registers/elections.yaml", nil).pack().idleRules == idle)
    #expect(try source.with("registers/elections.yaml", "rows: []").pack().idleRules == idle)
    #expect(
      try ShippedPack.ludlow().idleRules.map(\.registers) == [["approvals"], ["councillors", "sensitive-topics"]])
  }

  @Test func aPackOfAnotherCouncilIsReadTheSame() throws {
    let pack = try PackSource().pack()
    #expect(pack.rules.map(\.id) == ["party.name", "tone.rude"])
    #expect(pack.clauses(of: "B", naming: "tone.rude").map(\.id) == ["1.1"])
  }

  @Test func allMistakesAreToldAtOnceWithFileAndLine() {
    let source = PackSource()
      .with("registers/elections.yaml", "rows:\n  - {id: e, title: x, kind: ordinary, poll: 2025-02-30}\n")
      .with("rules/tone.yaml", "id: tone.rude\nkind: wrods\ntitle: a\nwhy: b\nclauses: [1.1, 9.9]\ncolour: red\n")
      .with("registers/people.yaml", "rows: []\n")
    #expect(
      source.mistakes() == [
        "rules/tone.yaml:6: unknown key \"colour\"; expected one of clauses, fires, given, id, kind, lists, numbers, "
          + "quiet, severity, statutes, title, why",
        "rules/tone.yaml:2: no such kind of rule \"wrods\"; expected one of \(RuleKinds.list)",
        "registers/elections.yaml:2: no such day \"2025-02-30\"; expected a day such as 2026-04-20",
        "registers/people.yaml: no such register; expected one of \(RegisterReader.names.sorted().joined(separator: ", "))",
        "rules/tone.yaml:1: tone.rude serves an unknown clause \"9.9\"; expected an id of clauses.yaml",
      ])
  }

  @Test func aStatuteDoesNotEndBeforeItBegins() {
    let policy =
      (PackSource().files["policy.yaml"] ?? "")
      + "\n  - {id: act-b, citation: B, from: 2024-06-01, until: 2024-05-31, asks: nothing}"
    #expect(
      PackSource().with("policy.yaml", policy).mistakes() == [
        "policy.yaml:9: the statute act-b ends before it begins; expected a day from 2024-06-01 on"
      ])
  }

  @Test(
    arguments: [
      ("rules/again.yaml", PackSource().files["rules/tone.yaml"] ?? "", "rules/tone.yaml:1: the rule tone.rude twice"),
      (
        "rules/x.yaml", "id: x\nkind: words\ntitle: a\nwhy: b\nclauses: [1.1]\nlists: {words: ['/a(/']}\n",
        "rules/x.yaml:1: /a(/"
      ),
      (
        "rules/x.yaml", "id: x\nkind: words\ntitle: a\nwhy: b\nclauses: [1.1]\nlists: {words: ['/a*/']}\n",
        "rules/x.yaml:1: /a*/: it is found in every text"
      ),
      (
        "rules/x.yaml", "id: x\nkind: words\ntitle: a\nwhy: b\nlists: {words: [a]}\n",
        "rules/x.yaml:1: the rule serves nothing"
      ),
      ("rules/x.yaml", "id: x\nid: y\n", "rules/x.yaml:1: the same key twice: id"),
      ("rules/x.yaml", "id: [\n", "rules/x.yaml:2: not YAML"),
      ("rules/x.yaml", "a: &b c\nd: *b\n", "rules/x.yaml:1: an & that YAML would read as an anchor"),
      ("registers/own-contacts.yaml", "rows: 5\n", "registers/own-contacts.yaml:1: rows is not a list"),
      (
        "registers/incidents.yaml", "kept: no\nrows: [{ref: a, reported: 2024-01-01}]\n",
        "registers/incidents.yaml:2: rows in a log that is not kept"
      ),
      ("registers/allowed.yaml", "rows:\n - text: x\n", "registers/allowed.yaml:2: because is missing"),
      (
        "registers/accounts.yaml", "rows:\n - {platform: x, name: y, from: 2024-02-02, until: 2024-02-01}\n",
        "registers/accounts.yaml:2: the row ends before it begins"
      ),
      ("clauses.yaml", "version: A\nsections: []\n", "clauses.yaml:1: clauses of A, whose text is not in hand"),
      ("clauses.yaml", "version: Z\nsections: []\n", "clauses.yaml:1: no such version"),
      (
        "clauses.yaml",
        "version: B\nsections: [{section: s, clauses: [{id: 1.1, text: t, check: assisted, rules: [nobody]}]}]\n",
        "clauses.yaml:2: the clause 1.1 names an unknown rule \"nobody\""
      ),
      (
        "policy.yaml",
        "name: a\ncouncil: b\nversions:\n - {id: A, title: a, from: 2020-01-01, text: in hand}\n - {id: B, title: b, from: 2020-01-01, text: in hand}\n",
        "policy.yaml:5: the version overlaps A"
      ),
      ("policy.yaml", nil, "policy.yaml: the file is missing"),
    ] as [(String, String?, String)])
  func aMistakeIsToldWhereItStands(file: String, text: String?, expected: String) {
    let mistakes = PackSource().with(file, text).mistakes()
    #expect(mistakes.contains { $0.utf8.starts(with: expected.utf8) }, "\(mistakes)")
  }

  @Test func yamlThatMultipliesOrNestsIsRefused() {
    let bomb = "a: &a [x,x,x]\nb: {\"k\":&b [*a,*a]}\nc: [*b,*b]\n"
    #expect(PackSource().with("rules/x.yaml", bomb).mistakes().count == 1)
    let deep = String(repeating: "[", count: 100_000)
    #expect(!PackSource().with("rules/x.yaml", deep).mistakes().isEmpty)
    let nested = String(repeating: "[", count: 900) + String(repeating: "]", count: 900)
    #expect(!PackSource().with("rules/x.yaml", nested).mistakes().isEmpty)
  }

  @Test func everyBeginningOfAFileIsReadOrRefused() throws {
    for (name, text) in PackSource().files {
      for end in stride(from: 0, to: text.utf8.count, by: 7) {
        _ = PackSource().with(name, String(decoding: text.utf8.prefix(end), as: UTF8.self)).mistakes()
      }
    }
  }

  @Test func wordsOfYAMLsOwnStayWords() throws {
    let rule =
      "id: tone.rude\nkind: words\ntitle: NO\nwhy: 1.10\nclauses: [1.1]\nlists: {words: [yes, 12:30:45, 0755, null]}\n"
    let pack = try PackSource().with("rules/tone.yaml", rule).pack()
    let read = try #require(pack.rules.first { $0.id == "tone.rude" })
    #expect(read.title == "NO")
    #expect(read.why == "1.10")
    #expect(read.lists["words"] == ["yes", "12:30:45", "0755", "null"])
  }

  @Test func theDigestChangesWithAnyByteAndARulesOnlyWithTheRule() throws {
    let (one, same) = (try PackSource().pack(), try PackSource().pack())
    let source = PackSource()
    let changed = try source.with("rules/party.yaml", (source.files["rules/party.yaml"] ?? "") + "\nseverity: high\n")
      .pack()
    #expect(one.digest == same.digest)
    #expect(one.digest != changed.digest)
    #expect(one.surroundingsDigest == changed.surroundingsDigest)
    #expect(one.rules.map(\.digest).last == changed.rules.map(\.digest).last)
    #expect(one.rules.map(\.digest).first != changed.rules.map(\.digest).first)
  }
}

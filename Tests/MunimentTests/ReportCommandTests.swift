import Foundation
import TestSupport
import Testing

/// The annual report as a clerk draws it up.
@Suite struct ReportCommandTests {
  /// The made-up council's posts on one platform, checked by the invented policy.
  private func checked() throws -> CommandLine {
    let line = try CommandLine(holding: Exports.demo(Exports.demoX))
    try #require(line.run("policy", "use", WenlowPolicy.make(in: line.home), "--by", "Ann Pryce").exitCode == 0)
    try #require(line.run("check").exitCode != 2)
    return line
  }

  private func text(_ line: CommandLine, _ file: String) throws -> String {
    String(decoding: try line.home.bytes(file), as: UTF8.self)
  }

  @Test func oneReportInAllItsForms() throws {
    let line = try checked()
    let files = ["a.html", "a.pdf", "tables"].map(line.home.file)
    let outcome = try line.run(
      "findings", "report", "--year", "2024", "--html", files[0], "--pdf", files[1], "--csv", files[2])
    #expect(outcome.exitCode == 0 && outcome.errText.contains("Wrote"), "\(outcome.errText)")
    #expect(outcome.outText.contains("Wenlow Town Council: social media in 2024"))
    let html = try text(line, "a.html")
    let pdf = try Program("pdftotext", in: line.home.path).run(["-layout", files[1], "-"]).outText
    for words in [
      "The year on one page", "What was published and received", "Every clause", "be polite", "posts do not show it",
      "Rules, and how often each was right", "Before polls", "No random sample of this year was drawn",
      "What was not checked, and why", "Gaps in what is held", "How this report can be checked",
    ] {
      #expect(html.contains(words), "\(words)")
      let joined = { (text: String) in text.filter { !$0.isWhitespace } }
      #expect(joined(pdf).contains(joined(words)), "\(words)")
    }
    #expect(!(html + pdf).lowercased().contains("breach"))
    for name in ["clauses", "rules", "months", "findings", "gaps", "not-checked"] {
      #expect(try line.home.bytes("tables/\(name).csv").starts(with: [0xEF, 0xBB, 0xBF]))
    }
    #expect(
      try text(line, "tables/clauses.csv").contains("1.2,B,1 Posts,be trained,not-checkable,posts do not show it"))
    for file in [files[0], files[1], files[2] + "/rules.csv"] {
      #expect(try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int == 0o600)
    }
  }

  private func warnings(_ line: CommandLine, _ year: String) throws -> String {
    try line.run("findings", "report", "--year", year).outText
  }

  @Test func noClauseWasCheckedWhereNoTextWasInForce() throws {
    let line = try checked()
    // The text of A, in force in 2022, is not in hand; none was in force in 2018.
    for year in ["2018", "2022"] {
      #expect(
        try warnings(line, year).contains(
          "No clause of the policy was checked: no version whose text is in hand was in force in \(year)."))
      let json = try line.json("findings", "report", "--year", year)
      let clauses = try #require(json["clauses"] as? [[String: Any]])
      #expect(clauses.allSatisfy { $0["acts"] is NSNull || $0["acts"] == nil })
    }
    let text = try warnings(line, "2024")
    #expect(text.contains("1 of 2 clauses of the policy were not checked") && text.contains("Not one was on 140 days"))
  }

  @Test func aClauseWhoseRegisterIsEmptyHasADashAndTheReason() throws {
    let line = try CommandLine(holding: Exports.demo(Exports.demoX))
    let policy = try WenlowPolicy.make(in: line.home)
    let rule = """
      id: approval.missing
      kind: approval
      title: No approval
      why: No approval answers it.
      clauses: [1.1]
      """
    try line.home.write(Array(rule.utf8), to: "wenlow/rules/approval.yaml")
    let clauses = try #require(WenlowPolicy.files["clauses.yaml"]).replacingOccurrences(
      of: "rules: [tone]", with: "rules: [approval]")
    try line.home.write(Array(clauses.utf8), to: "wenlow/clauses.yaml")
    try #require(line.run("policy", "use", policy, "--by", "Ann Pryce").exitCode == 0)
    try #require(line.run("check").exitCode != 2)
    let json = try line.json("findings", "report", "--year", "2024")
    let first = try #require((json["clauses"] as? [[String: Any]])?.first)
    #expect(first["acts"] is NSNull || first["acts"] == nil)
    #expect((first["why"] as? String)?.contains("No log of approvals is kept") == true)
  }

  @Test func theChartShowsTheLargestFirstAndSaysWhatItLeavesOut() throws {
    let line = try CommandLine()
    let policy = try WenlowPolicy.make(in: line.home)
    let rows =
      (1...9).map { "      - {id: 1.\($0), text: be polite, check: assisted, rules: [tone]}" }
      + ["      - {id: 2.1, text: take no side, check: assisted, rules: [tone, party]}"]
    let clauses = "version: B\nsections:\n  - section: 1 Posts\n    clauses:\n" + rows.joined(separator: "\n") + "\n"
    try line.home.write(Array(clauses.utf8), to: "wenlow/clauses.yaml")
    let versions = try #require(WenlowPolicy.files["policy.yaml"])
      .replacingOccurrences(of: "2024-05-20", with: "2024-05-01")
    try line.home.write(Array(versions.utf8), to: "wenlow/policy.yaml")
    for name in ["tone", "party"] {
      let rule = try #require(WenlowPolicy.files["rules/\(name).yaml"])
        .replacingOccurrences(
          of: "clauses: [1.1]", with: "clauses: [\((1...9).map { "1.\($0)" }.joined(separator: ", ")), 2.1]"
        )
        .replacingOccurrences(of: "statutes: [act-1986]", with: "statutes: [act-1986]\nclauses: [2.1]")
      try line.home.write(Array(rule.utf8), to: "wenlow/rules/\(name).yaml")
    }
    try #require(line.run("init", line.archive, "--name", "Wenlow Town Council").exitCode == 0)
    let tiny = try TinyArchive.make(in: line.home, saying: ["Oh bother", "Join the Bunting Party"])
    try #require(line.run("import", tiny).exitCode == 0)
    let used = try line.run("policy", "use", policy, "--by", "Ann Pryce")
    try #require(used.exitCode == 0, "\(used.errText)")
    try #require(line.run("check").exitCode != 2)
    try #require(line.run("findings", "report", "--year", "2024", "--html", line.home.file("a.html")).exitCode == 0)
    let html = try text(line, "a.html")
    #expect(html.contains("The longest is 2.1 with 2.") && html.contains("<p>And 3 more, none of them longer"))
  }

  @Test func thePageNeedsNothingFromOutsideAndIsWellFormed() throws {
    let line = try checked()
    try #require(line.run("findings", "report", "--year", "2024", "--html", line.home.file("a.html")).exitCode == 0)
    let html = try text(line, "a.html")
    try MarkupTests.expectWellFormed(html)
    for outside in ["<script", "<link", "<img", "<iframe", "src=", "@import", "url(", "http:", "https:"] {
      #expect(!html.contains(outside), "\(outside)")
    }
    // Every chart has a title, a description and its table.
    let charts = html.components(separatedBy: "<svg").count - 1
    #expect(charts > 0)
    for element in ["<title id=", "<desc id=", "<details>"] {
      #expect(html.components(separatedBy: element).count - 1 == charts, "\(element)")
    }
  }

  @Test func noWordsOfPostsStandInIt() throws {
    let line = try CommandLine()
    let texts = ["The Bunting Party Kestrelwing", "Bunting Party Quillfeather"]
    try #require(line.run("init", line.archive, "--name", "Wenlow Town Council").exitCode == 0)
    try #require(line.run("import", TinyArchive.make(in: line.home, saying: texts)).exitCode == 0)
    try #require(
      line.run("policy", "use", WenlowPolicy.make(in: line.home), "--by", "Zephyrine Marchmont").exitCode == 0)
    try #require(line.run("check").exitCode != 2)
    try #require(
      line.run("findings", "decide", "1", "compliant", "--reason", "Larkspur", "--by", "Zephyrine Marchmont").exitCode
        == 0)
    let outcome = try line.run(
      "findings", "report", "--year", "2024", "--html", line.home.file("a.html"), "--csv", line.home.file("t"), "--json"
    )
    try #require(outcome.exitCode == 0)
    let all = try outcome.outText + text(line, "a.html") + text(line, "t/findings.csv") + text(line, "t/rules.csv")
    for word in ["Kestrelwing", "Quillfeather", "Larkspur", "Zephyrine"] { #expect(!all.contains(word), "\(word)") }
  }

  @Test func aNameThatIsAFormulaIsDefused() throws {
    let line = try CommandLine()
    try #require(line.run("init", line.archive, "--name", "<b>Wenlow").exitCode == 0)
    let tiny = try TinyArchive.make(in: line.home, saying: ["Market"], by: "=cmd|' /C calc'!A0")
    try #require(line.run("import", tiny).exitCode == 0)
    let outcome = try line.run(
      "findings", "report", "--year", "2024", "--csv", line.home.file("t"), "--html", line.home.file("a.html"))
    try #require(outcome.exitCode == 0)
    #expect(try text(line, "t/gaps.csv").contains("\"'=cmd|"))
    #expect(try text(line, "a.html").contains("&lt;b&gt;Wenlow") && !text(line, "a.html").contains("<b>"))
  }

  @Test func whatIsThereIsNotWrittenOver() throws {
    let line = try CommandLine(holding: Exports.demo(Exports.demoX))
    try line.home.write(Array("mine".utf8), to: "a.html")
    let outcome = try line.run(
      "findings", "report", "--year", "2024", "--html", line.home.file("a.html"), "--pdf", line.home.file("a.pdf"))
    #expect(outcome.exitCode == 2 && outcome.errText.contains("already"))
    #expect(try text(line, "a.html") == "mine")
    #expect(!FileManager.default.fileExists(atPath: line.home.file("a.pdf")))
    #expect(try line.run("findings", "report").exitCode == 64)
    #expect(try line.run("findings", "report", "--year", "0").exitCode == 64)
  }

  @Test func aYearWithNothingHasItsReport() throws {
    let line = try CommandLine()
    try #require(line.run("init", line.archive, "--name", "Wenlow Town Council").exitCode == 0)
    let file = line.home.file("a.pdf")
    let json = try line.json("findings", "report", "--year", "2023")
    #expect(json["year"] as? Int == 2023 && (json["findings"] as? [Any])?.isEmpty == true)
    let outcome = try line.run("findings", "report", "--year", "2023", "--pdf", file)
    #expect(outcome.exitCode == 0 && outcome.outText.contains("holds nothing that Wenlow Town Council published"))
    #expect(try line.home.bytes("a.pdf").starts(with: Array("%PDF-".utf8)))
  }
}

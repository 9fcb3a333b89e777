import Foundation
import TestSupport
import Testing

@testable import Output

/// Results as files: for a spreadsheet, and one JSON object a line.
@Suite struct ResultFileTests {
  private func archive(saying texts: [String]) throws -> CommandLine {
    let line = try CommandLine()
    try #require(line.run("init", line.archive, "--name", "W").exitCode == 0)
    try #require(line.run("import", try TinyArchive.make(in: line.home, saying: texts, by: "Wenlow")).exitCode == 0)
    return line
  }

  /// What would be passed over in silence, or written over by itself, is refused.
  @Test(arguments: [
    ["search", "market", "--csv", "a.csv", "--limit", "5"], ["search", "market", "--jsonl", "a.jsonl", "--limit", "5"],
    ["search", "market", "--certificate", "a.txt", "--limit", "5", "--by", "Jo"],
    ["findings", "report", "--year", "2024", "--html", "a", "--pdf", "./a"],
  ])
  func optionsThatDoNotGoTogetherAreRefused(_ arguments: [String]) throws {
    let line = try CommandLine()
    #expect(try line.run(arguments).exitCode == 64)
    #expect(try FileManager.default.contentsOfDirectory(atPath: line.home.path).isEmpty)
  }

  @Test func everyPostThatIsFoundStandsInTheFiles() throws {
    let line = try archive(saying: (0..<1203).map { "market notice \($0)" } + ["other"])
    let (csv, jsonl) = (line.home.file("hits.csv"), line.home.file("hits.jsonl"))
    let outcome = try line.run("search", "market", "--csv", csv, "--jsonl", jsonl)
    #expect(outcome.exitCode == 0 && outcome.errText.contains("1203 posts"))
    let rows = try line.home.bytes("hits.csv").split(separator: 0x0A)
    #expect(rows.count == 1204)
    let refs = try line.home.bytes("hits.jsonl").split(separator: 0x0A).map { row in
      try #require(try JSONSerialization.jsonObject(with: Data(row)) as? [String: Any])["ref"] as? String
    }
    #expect(Set(refs).count == 1203)
  }

  @Test func aFileThatIsThereIsNotWrittenOver() throws {
    let line = try archive(saying: ["market"])
    try line.home.write(Array("mine".utf8), to: "hits.csv")
    #expect(try line.run("search", "market", "--csv", line.home.file("hits.csv")).exitCode == 2)
    #expect(try line.home.bytes("hits.csv") == Array("mine".utf8))
    #expect(!FileManager.default.fileExists(atPath: line.home.file("hits.csv.partial")))
  }

  @Test(arguments: [
    (["a", "b"], "a,b\r\n"), (["say \"hi\""], "\"say \"\"hi\"\"\"\r\n"), (["a,b", "c\nd"], "\"a,b\",\"c\nd\"\r\n"),
    (["=1+1"], "\"'=1+1\"\r\n"), (["@wenlow", "-5"], "\"'@wenlow\",\"'-5\"\r\n"), (["+44 1"], "\"'+44 1\"\r\n"),
    (["\"\u{301}x"], "\"\"\"\u{301}x\"\r\n"), (["\t=x"], "\"'\t=x\"\r\n"), (["", ""], ",\r\n"),
    (["＝1+1", "＋1", "－1", "＠x"], "\"'＝1+1\",\"'＋1\",\"'－1\",\"'＠x\"\r\n"),
    (["\u{FEFF}=1", "\u{200B}\u{FEFF}＝1"], "\"'\u{FEFF}=1\",\"'\u{200B}\u{FEFF}＝1\"\r\n"),
    (["\u{200B}market", "a=1"], "\u{200B}market,a=1\r\n"),
    (["1909526698069164764", "123456789012345"], "\"'1909526698069164764\",123456789012345\r\n"),
    (["1909526698069164764x", "x:77:1909526698069164764"], "1909526698069164764x,x:77:1909526698069164764\r\n"),
  ])
  func aSpreadsheetRunsNothingInACell(_ cells: [String], _ row: String) {
    #expect(SpreadsheetRow(cells).bytes == Array(row.utf8))
  }
}

import ArchiveStore
import Foundation
import Records
import TestSupport
import Testing
import Workflows

@testable import muniment

/// Many searches in one go, and searches that are saved.
@Suite struct BatchCommandTests {
  private func archive(saying texts: [String]) throws -> CommandLine {
    let line = try CommandLine()
    try #require(line.run("init", line.archive, "--name", "W").exitCode == 0)
    try #require(line.run("import", try TinyArchive.make(in: line.home, saying: texts)).exitCode == 0)
    return line
  }

  private let texts = ["market one", "market two", "flood, with comma", "fair"]

  private func rows(_ answer: [String: Any]) throws -> [[String: Any]] {
    try #require(answer["searches"] as? [[String: Any]])
  }

  @Test func everyLineIsASearch() throws {
    let line = try archive(saying: texts)
    try line.home.write(Array("\u{FEFF}market\r\n\r\n#tag\n\"market two\"\nflood OR fair\n".utf8), to: "q.txt")
    let rows = try rows(line.json("search", "--batch", line.home.file("q.txt")))
    #expect(rows.map { $0["name"] as? String } == ["market", "#tag", "\"market two\"", "flood OR fair"])
    #expect(rows.map { $0["posts"] as? Int } == [2, 0, 1, 2])
    #expect(
      rows[0]["first"] as? String == "2024-05-17T10:00:00Z" && rows[0]["last"] as? String == "2024-05-17T10:00:01Z")
    #expect(rows[1]["first"] is NSNull)
    #expect(try line.run("search", "--batch", line.home.file("q.txt")).outText.contains("2024-05-17"))
  }

  @Test func aTableNamesItsSearches() throws {
    let line = try archive(saying: texts)
    try line.home.write(Array("Name,Query\nMarkets,\"\"\"market two\"\" OR fair\"\n\"a, b\",flood\n".utf8), to: "q.csv")
    let csv = line.home.file("hits.csv")
    let rows = try rows(line.json("search", "--batch", line.home.file("q.csv"), "--quiet"))
    #expect(rows.map { $0["name"] as? String } == ["Markets", "a, b"] && rows.map { $0["posts"] as? Int } == [2, 1])
    #expect(try line.run("search", "--batch", line.home.file("q.csv"), "--csv", csv).exitCode == 0)
    #expect(try line.run("search", "--batch", line.home.file("q.csv"), "--csv", csv).errText.contains("another name"))
    let lines = try line.home.bytes("hits.csv").split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
    #expect(lines.count == 4 && lines[0].contains("search,ref,"))
    #expect(lines[1].utf8.starts(with: "Markets,x:".utf8) && lines[3].utf8.starts(with: "\"a, b\",x:".utf8))
  }

  @Test func oneThatIsRefusedDoesNotStopTheOthers() throws {
    let line = try archive(saying: texts)
    try line.home.write(Array((String(repeating: "a ", count: 700) + "\nmarket\n").utf8), to: "q.txt")
    let rows = try rows(line.json("search", "--batch", line.home.file("q.txt"), exitCode: 2))
    #expect((rows[0]["refused"] as? String)?.contains("Nothing was searched") == true && rows[0]["posts"] is NSNull)
    #expect(rows[1]["posts"] as? Int == 2)
  }

  @Test func aQuestionThatWasNotReadAsItStandsIsSaidToBe() throws {
    let line = try archive(saying: texts)
    try line.home.write(Array("market\nmarket after:2025 before:2024\n".utf8), to: "q.txt")
    let note = "The dates leave no day between them."
    let rows = try rows(line.json("search", "--batch", line.home.file("q.txt")))
    #expect(rows.map { $0["notes"] as? [String] } == [[], [note]])
    let text = try line.run("search", "--batch", line.home.file("q.txt")).outText.split(separator: "\n")
    try #require(text.count == 4)
    #expect(text[2].hasSuffix("market after:2025 before:2024") && text[3] == "          " + note)
  }

  @Test(arguments: [
    ("name,query\na,market\n\nb,flood\na,fair\n", "lines 2 and 5"), ("name,query\r\na,market\r\n ,flood\r\n", "line 3"),
    ("name,query\na,market\nb,\n", "line 3"), ("name,query\n,\n", "line 2"),
    ("market\r\n\r\nfair\r\nmarket\r\n", "lines 1 and 4"),
    ("query,name\nmarket,a\n", "name,query"), ("name;query\na;market\n", "name,query"),
    ("\u{FEFF}\"Name\"\tQuery\na\tmarket\n", "name,query"), ("\nname,query,remark\na,market,x\n", "name,query"),
  ])
  func whatCannotBeToldApartOrIsAnotherFormIsRefused(_ text: String, _ why: String) throws {
    let line = try archive(saying: texts)
    try line.home.write(Array(text.utf8), to: "q.csv")
    let outcome = try line.run("search", "--batch", line.home.file("q.csv"))
    #expect(outcome.exitCode == 2 && outcome.errText.contains(why), "\(text): \(outcome.errText)")
    #expect(outcome.out.isEmpty)
  }

  @Test func blankLinesAndSpacesInHeadingsAreNoMatter() throws {
    let line = try archive(saying: texts)
    try line.home.write(Array("Name, Query\n\na,market\n  \nb,flood\n".utf8), to: "q.csv")
    let rows = try rows(line.json("search", "--batch", line.home.file("q.csv")))
    #expect(rows.map { $0["name"] as? String } == ["a", "b"] && rows.map { $0["posts"] as? Int } == [2, 1])
  }

  @Test func whatDoesNothingInABatchIsAUsageError() throws {
    let line = try archive(saying: texts)
    let file = try line.home.write(Array("market\n".utf8), to: "q.txt")
    let csv = line.home.file("hits.csv")
    for arguments in [["--limit", "5"], ["--sort", "oldest"], ["--limit", "5", "--csv", csv]] {
      #expect(try line.run(["search", "--batch", file] + arguments).exitCode == 64, "\(arguments)")
    }
    #expect(try line.run("search", "--batch", file, "--sort", "oldest", "--csv", csv).exitCode == 0)
  }

  @Test func nothingFoundByAnyIsExitStatusOne() throws {
    let line = try archive(saying: texts)
    try line.home.write(Array("zzz\nyyy\n".utf8), to: "q.txt")
    #expect(try line.run("search", "--batch", line.home.file("q.txt")).exitCode == 1)
  }

  @Test(arguments: ["", "\n\n", "name,query\n", "name,query\na,b,c\n", "name,query\n\"a,b\n", "\u{0}"])
  func aFileWithoutQuestionsIsRefused(_ text: String) throws {
    let line = try archive(saying: texts)
    try line.home.write(Array(text.utf8), to: "q.txt")
    let outcome = try line.run("search", "--batch", line.home.file("q.txt"))
    #expect(outcome.exitCode == 2 || text == "\u{0}")
    #expect(!outcome.errText.contains("cannot read"), "it was read")
    try line.home.write([0xFF, 0xFE, 0x41], to: "q.txt")
    #expect(try line.run("search", "--batch", line.home.file("q.txt")).errText.contains("UTF-8"))
  }

  /// Cut off at every search of the batch, and gone on with: the same file and the same table as in one go.
  @Test func aBatchThatWasCutOffIsGoneOnWith() throws {
    let line = try archive(saying: (0..<40).map { "market \($0)" } + ["flood"])
    try line.home.write(Array("market\nflood\nzzz\nmarket -7\n".utf8), to: "q.txt")
    let archive = try Archive(opening: ArchiveFolder(path: line.archive))
    let batch = try BatchFile(line.home.file("q.txt"))
    let run = BatchRun(archive, batch, SearchOptions())
    let whole = try run.run(into: line.home.file("whole.csv"), isResumed: false) { _, _ in }
    for step in 0..<4 {
      let csv = line.home.file("cut\(step).csv")
      try cut(at: step, into: csv, archive, batch)
      #expect(throws: BatchFailure.interrupted(csv)) { try run.run(into: csv, isResumed: false) { _, _ in } }
      #expect(try run.run(into: csv, isResumed: true) { _, _ in } == whole)
      #expect(try line.home.bytes("cut\(step).csv") == line.home.bytes("whole.csv"))
      for ending in [".partial", ".progress"] { #expect(!FileManager.default.fileExists(atPath: csv + ending)) }
    }
  }

  /// As a program leaves it that is killed while it writes a search's posts.
  private func cut(at step: Int, into csv: String, _ archive: Archive, _ batch: BatchFile) throws {
    let killed = csv + ".killed"
    try FileManager.default.createDirectory(atPath: killed, withIntermediateDirectories: true)
    var seen = 0
    _ = try BatchRun(archive, batch, SearchOptions()).run(into: csv, isResumed: false) { done, _ in
      guard done == step else { return }
      for ending in [".partial", ".progress"] {
        try? FileManager.default.copyItem(atPath: csv + ending, toPath: killed + "/" + ending)
      }
      seen += 1
    }
    try #require(seen == 1)
    try FileManager.default.removeItem(atPath: csv)
    for ending in [".partial", ".progress"] {
      try FileManager.default.moveItem(atPath: killed + "/" + ending, toPath: csv + ending)
      let file = try #require(FileHandle(forWritingAtPath: csv + ending))
      try file.seekToEnd()
      try file.write(contentsOf: Data("market,x:77:1000,\"half a r".utf8))
      try file.close()
    }
  }

  @Test func anotherBatchOrAnotherArchiveIsNotGoneOnWith() throws {
    let line = try archive(saying: texts)
    try line.home.write(Array("market\nflood\n".utf8), to: "q.txt")
    try line.home.write(Array("market\nfair\n".utf8), to: "other.txt")
    let csv = line.home.file("hits.csv")
    #expect(
      try line.run("search", "--batch", line.home.file("q.txt"), "--csv", csv, "--resume").errText.contains("--resume"))
    let archive = try Archive(opening: ArchiveFolder(path: line.archive))
    try cut(at: 1, into: csv, archive, BatchFile(line.home.file("q.txt")))
    let other = try line.run("search", "--batch", line.home.file("other.txt"), "--csv", csv, "--resume")
    #expect(other.exitCode == 2 && other.errText.contains("other questions"))
    try #require(line.run("import", Exports.demo(Exports.demoAndroid)).exitCode == 0)
    #expect(try line.run("search", "--batch", line.home.file("q.txt"), "--csv", csv, "--resume").exitCode == 2)
  }

  @Test func aSearchIsSavedAndAsked() throws {
    let line = try archive(saying: texts)
    #expect(try line.run("search", "market", "--save", "markets", "--by", "Ann Pryce").exitCode == 0)
    #expect(try line.json("search", "--saved", "markets")["total"] as? Int == 2)
    let saved = try #require(line.json("search", "--list-saved")["saved"] as? [[String: Any]])
    #expect(saved.map { $0["name"] as? String } == ["markets", "missed requests"])
    #expect(try line.run("search", "--list-saved").outText.contains("comes with the program"))
    #expect(try line.run("search", "--saved", "nothing").errText.contains("no search is saved"))
    #expect(try line.run("search", "--remove-saved", "markets", "--by", "Ann Pryce").exitCode == 0)
    #expect(try line.run("search", "--saved", "markets").exitCode == 2)
    #expect(try line.json("search", "market", "--new-since", "1", exitCode: 1)["total"] as? Int == 0)
    #expect(try line.run("search", "market", "--new-since", "5").errText.contains("no import"))
  }
}

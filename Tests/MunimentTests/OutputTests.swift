import ArchiveStore
import Foundation
import Output
import Records
import TestSupport
import Testing

/// What reaches the terminal, the pipe and the file.
@Suite struct OutputTests {
  /// Clears the screen, rings, turns the writing round; the eight-bit form of the same; a title that is set.
  private static let hostile = #"Calm \u001b[2J\u0007 words \u202e desrever \u009b31m \u009d0;title\u009c \u007f end"#

  private func hasControls(_ bytes: [UInt8]) -> Bool {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x0A: false
      case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
      default: false
      }
    }
  }

  @Test func controlCharactersInPostsNeverReachTheTerminal() throws {
    let line = try CommandLine()
    try #require(line.run("init", line.archive, "--name", "W").exitCode == 0)
    let tiny = try TinyArchive.make(
      in: line.home, saying: [OutputTests.hostile], by: #"Wenlow \u001b]0;owned\u0007\u202e"#)
    try line.home.write(Array("window.YTD.x.part0 = []".utf8), to: "tiny/data/odd\u{1B}[31m\u{202E}.js")
    let imported = try line.run("import", tiny)
    try #require(imported.exitCode == 0)
    let hits = try #require(line.json("search", "calm")["hits"] as? [[String: Any]])
    let id = try #require(hits.first?["id"] as? Int)
    let text = try #require(hits.first?["text"] as? String)
    #expect(
      text.unicodeScalars.contains("\u{1B}") && text.unicodeScalars.contains("\u{202E}"), "kept as it was published")
    let commands = [
      ["import", tiny], ["import", tiny, "--json"], ["search", "calm"], ["search", "calm", "--facets"],
      ["search", "calm", "--json"], ["show", "\(id)"], ["show", "\(id)", "--history"],
      ["show", "\(id)", "--conversation"],
      ["show", "\(id)", "--json"], ["accounts"], ["accounts", "--json"], ["stats"], ["stats", "--json"], ["coverage"],
      ["coverage", "--json"], ["verify", "--records"], ["search", "\u{1B}[2J\u{202E}"], ["show", "7\u{1B}[2J"],
      ["import", "nowhere\u{1B}[2J.zip"],
    ]
    #expect(!hasControls(imported.out + imported.err))
    for command in commands {
      let outcome = try line.run(command)
      #expect(!hasControls(outcome.out), "\(command)")
      #expect(command[0] == "show" || !hasControls(outcome.err), "\(command)")
    }
  }

  @Test func theCommandThatItAdvisesCanBeTyped() throws {
    let line = try CommandLine(holding: Exports.demo(Exports.demoAndroid))
    let advice = try #require(line.run("accounts").outText.components(separatedBy: "council's: ").last)
    #expect(try line.shell(advice.split(separator: "\n")[0].description).exitCode == 0, "\(advice)")
    #expect(try !line.run("accounts").outText.contains("not yet confirmed"))
  }

  @Test func theFlagOfEnglandStays() throws {
    let line = try CommandLine()
    try #require(line.run("init", line.archive, "--name", "W").exitCode == 0)
    let flag = "\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}"
    try #require(
      line.run("import", TinyArchive.make(in: line.home, saying: ["Come on \(flag)!", "Hidden \u{E0041}"])).exitCode
        == 0)
    #expect(try line.run("search", "come").outText.contains("Come on \(flag)!"))
    #expect(try line.run("search", "hidden").outText.contains("Hidden \u{FFFD}"))
  }

  /// A capture knows of a comment's time no more than "4 years ago".
  @Test func anEstimateIsShownAsASpan() throws {
    let line = try CommandLine()
    try #require(line.run("init", line.archive, "--name", "W").exitCode == 0)
    let comment =
      #"{"id":"UgxWenlow00000AaABAg","parent":"root","text":"Bells again","author":"@ann","_time_text":"4 years ago","timestamp":1590278400}"#
    let video =
      #"{"id":"WenlowMtg01","title":"Planning","upload_date":"20190305","channel_id":"UCwenlowtowncouncil00000","extractor_key":"Youtube","webpage_url":"https://www.youtube.com/watch?v=WenlowMtg01","epoch":1716555600,"_type":"video","comments":[\#(comment)]}"#
    let capture = try line.home.write(Array(video.utf8), to: "Planning.info.json")
    try #require(line.run("import", capture).exitCode == 0)
    let text = try line.run("search", "bells").outText
    #expect(text.contains("between 2019-05-24 and 2020-05-24"), "the year before the fourth anniversary")
    #expect(!text.contains("2019-05-24 14:00"))
  }

  @Test func aReaderThatLeavesEarlyIsNoError() throws {
    let line = try CommandLine(holding: Exports.demo(Exports.demoX))
    let outcome = try line.shell("muniment search '' --limit 1000 --json | head -1; echo ${PIPESTATUS[0]}")
    let lines = outcome.outText.split(separator: "\n")
    #expect(lines.count == 2 && lines.first == "{")
    #expect(lines.last == "0" || lines.last == "141")
    #expect(outcome.errText == "")
  }

  @Test func aResultThatCannotBeWrittenIsAFailure() throws {
    let line = try CommandLine(holding: Exports.demo(Exports.demoX))
    let outcome = try line.shell("muniment search '' > /dev/full")
    #expect(outcome.exitCode == 2)
    #expect(outcome.errText.contains("muniment: cannot write"))
  }

  @Test func rawGivesTheRecordAndNothingElse() throws {
    let line = try CommandLine(holding: Exports.demo(Exports.demoX))
    let id = try #require((line.json("search", "mill")["hits"] as? [[String: Any]])?.first?["id"] as? Int)
    let sightings = try #require(line.json("show", "\(id)")["sightings"] as? [[String: Any]])
    let wanted = try #require(sightings.last?["record_sha256"] as? String)
    let outcome = try line.shell("muniment show \(id) --raw | sha256sum")
    #expect(outcome.outText == wanted + "  -\n")
  }

  @Test func aFacetSaysThatThereAreMoreValues() throws {
    let values = [("", 50)] + (1...22).map { ("Author \($0)", $0) }
    let facets = try JSONSerialization.data(withJSONObject: ["author": Dictionary(uniqueKeysWithValues: values)])
    let json =
      #"{"query":"","understood":"Every post.","total":9,"facets":\#(String(decoding: facets, as: UTF8.self)),"next":null,"#
      + #""hits":[],"did_you_mean":[],"synonyms":[]}"#
    let answer = try JSONDecoder().decode(SearchAnswer.self, from: Data(json.utf8))
    let zone = try #require(CouncilZone(identifier: "Europe/London"))
    let text = SearchText(TerminalStyle(isColoured: false), zone: zone).text(answer)
    #expect(text.contains("author: (no name) 50 · Author 22 22 · "))
    #expect(text.contains("Author 12 12 and 11 more (--json shows all)") && !text.contains("Author 11 11"))
  }

  /// On a terminal, which `script` stands in for.
  private func onTerminal(_ line: CommandLine, _ environment: [String: String?]) throws -> String {
    try line.shell("script -qec \"'\(CommandLine.path)' search mill\" /dev/null", environment: environment).outText
  }

  @Test func coloursOnATerminalUnlessRefused() throws {
    let line = try CommandLine(holding: Exports.demo(Exports.demoX))
    #expect(try onTerminal(line, [:]).contains("\u{1B}[1;33m"))
    for environment in [["NO_COLOR": "1"], ["TERM": "dumb"]] {
      let text = try onTerminal(line, environment)
      #expect(text.contains("posts") && !text.contains("\u{1B}"), "\(environment)")
    }
    #expect(try !line.run("search", "mill").outText.contains("\u{1B}"), "none in a pipe")
  }
}

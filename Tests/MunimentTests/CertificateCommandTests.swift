import Foundation
import TestSupport
import Testing

@testable import Output

/// A certificate as a clerk makes, attaches and checks it.
@Suite struct CertificateCommandTests {
  private func archive() throws -> CommandLine { try CommandLine(holding: Exports.demo(Exports.demoX)) }

  private let nothing = ["search", "\"Corve Street\" closure", "--by", "Ann Pryce"]

  @Test func oneCertificateInThreeForms() throws {
    let line = try archive()
    let files = ["a.json", "a.txt", "a.PDF"].map(line.home.file)
    let outcome = try line.run(nothing + files.flatMap { ["--certificate", $0] })
    #expect(outcome.exitCode == 1 && outcome.outText.contains("0 posts"), "\(outcome.errText)")
    let json = try JSONSerialization.jsonObject(with: Data(try line.home.bytes("a.json"))) as? [String: Any]
    let fingerprint = try #require(json?["fingerprint"] as? String)
    let text = String(decoding: try line.home.bytes("a.txt"), as: UTF8.self)
    #expect(text.contains(fingerprint) && text.contains("holds no post"))
    #expect(text.contains("with neither caption nor") && text.contains("Never in it"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 96 })
    #expect(try line.home.bytes("a.PDF").starts(with: Array("%PDF-".utf8)))
    for file in files {
      #expect(try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int == 0o600)
    }
    #expect(try line.run("audit").outText.contains(fingerprint))
  }

  @Test func itIsCheckedAfterAnotherImport() throws {
    let line = try archive()
    let file = line.home.file("a.json")
    try #require(line.run("search", "river", "--certificate", file, "--by", "Ann Pryce").exitCode != 2)
    #expect(try line.run("verify", "--certificate", file).exitCode == 0)
    try #require(line.run("import", Exports.demo(Exports.demoAndroid)).exitCode == 0)
    let check = try line.json("verify", "--certificate", file, exitCode: 1)
    #expect(check["verdict"] as? String == "changed")
    #expect((check["imports_added"] as? [Any])?.count == 1)
    let (then, now) = (try #require(check["posts_then"] as? Int), try #require(check["posts_now"] as? Int))
    #expect((check["added"] as? [String: Any])?["count"] as? Int == now - then && now > then)
    let words = try line.run("verify", "--certificate", file)
    #expect(words.outText.contains("has changed") && words.outText.contains("import added"))
  }

  @Test func anotherArchivesIsSaidToBeThatAndNothingElse() throws {
    let line = try archive()
    let other = try CommandLine(holding: Exports.demo(Exports.demoAndroid))
    let file = line.home.file("a.json")
    try #require(line.run("search", "river", "--certificate", file, "--by", "Ann Pryce").exitCode != 2)
    let outcome = try other.run("verify", "--certificate", file)
    #expect(outcome.exitCode == 2 && outcome.outText.utf8.starts(with: "The certificate is of another archive".utf8))
    #expect(outcome.outText.split(separator: "\n").count == 2, "\(outcome.outText)")
    #expect(try other.json("verify", "--certificate", file, exitCode: 2)["other_archive"] as? Bool == true)
  }

  @Test func anAlteredOneIsRefused() throws {
    let line = try archive()
    try #require(line.run(nothing + ["--certificate", line.home.file("a.json")]).exitCode == 1)
    let text = String(decoding: try line.home.bytes("a.json"), as: UTF8.self)
    try line.home.write(Array(text.replacingOccurrences(of: "Corve", with: "Curve").utf8), to: "b.json")
    let outcome = try line.run("verify", "--certificate", line.home.file("b.json"))
    #expect(outcome.exitCode == 2 && outcome.errText.contains("altered"))
    #expect(try line.run("verify", "--certificate", line.home.file("none.json")).errText.contains("cannot read"))
    try line.home.write([], to: "empty.json")
    #expect(try line.run("verify", "--certificate", line.home.file("empty.json")).errText.contains("is no certificate"))
  }

  @Test func whatIsMissingOrDoesNotFitIsAUsageError() throws {
    let line = try archive()
    let file = line.home.file("a.txt")
    for arguments in [
      ["market", "--certificate", file], ["market", "--certificate", "a.doc", "--by", "A"],
      ["market", "--certificate", file, "--by", "A", "--next", "x"],
      ["--certificate", file, "--by", "A", "--list-saved"],
      ["market", "--certificate", file, "--by", "A", "--new-since", "1"], ["market", "--save", "m"], ["--resume"],
      ["market", "--batch", "q.txt"], ["market", "--saved", "missed requests"], ["--remove-saved", "x"],
    ] {
      #expect(try line.run(["search"] + arguments).exitCode == 64, "\(arguments)")
    }
    let twice = line.home.file("twice.json")
    try FileManager.default.createDirectory(atPath: line.home.file("c"), withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(atPath: line.home.file("link"), withDestinationPath: line.home.file("c"))
    for files in [
      ["--certificate", twice, "--certificate", twice], ["--csv", twice, "--jsonl", twice],
      ["--certificate", line.home.file("c/t.json"), "--certificate", line.home.file("c/../c/./t.json")],
      ["--certificate", line.home.file("c/t.json"), "--certificate", line.home.file("link/t.json")],
    ] {
      let outcome = try line.run(["search", "market", "--by", "A"] + files)
      #expect(outcome.exitCode == 64 && outcome.errText.contains("named twice"), "\(files)")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: line.home.file("c")).isEmpty)
    #expect(!FileManager.default.fileExists(atPath: file) && !FileManager.default.fileExists(atPath: twice))
    #expect(try line.run("audit", "--json").outText.contains("certificate") == false)
  }

  @Test func aFileThatIsThereIsNotWrittenOverAndNothingIsStated() throws {
    let line = try archive()
    try line.home.write(Array("mine".utf8), to: "a.txt")
    let outcome = try line.run(nothing + ["--certificate", line.home.file("a.txt")])
    #expect(outcome.exitCode == 2 && outcome.errText.contains("there is already a file"))
    #expect(outcome.errText.contains("another name") && !outcome.errText.contains("disk"))
    #expect(try line.home.bytes("a.txt") == Array("mine".utf8))
    #expect(try !line.run("audit").outText.contains("certificate"))
  }
}

/// Pages of a PDF. How they look is for the eye; that nothing falls off them is for these.
@Suite struct PaperTests {
  private func pages(_ paper: Paper) throws -> String {
    let home = try TemporaryFolder()
    try home.write(PaperPages(paper).bytes(), to: "a.pdf")
    let outcome = try Program("pdftotext", in: home.path).run(["-layout", home.file("a.pdf"), "-"])
    try #require(outcome.exitCode == 0, "\(outcome.errText)")
    return outcome.outText
  }

  private func paper(_ parts: [PaperSection.Part]) -> Paper {
    Paper(
      title: "Certificate", author: "Wenlow Town Council", lead: "Lead.",
      sections: [PaperSection(heading: "Section", parts: parts)], footer: "Fingerprint abc")
  }

  @Test func everyPageHasItsNumber() throws {
    let text = try pages(paper([.list((0..<200).map { "item \($0)" })]))
    let count = text.unicodeScalars.count(where: { $0 == "\u{C}" })
    #expect(count > 3)
    for page in 1...count { #expect(text.contains("Page \(page) of \(count)")) }
    for item in 0..<200 { #expect(text.contains("item \(item)")) }
    #expect(text.components(separatedBy: "Fingerprint abc").count == count + 1)
  }

  @Test func aCellLongerThanAPageGoesOnOnTheNext() throws {
    let long = (0..<3000).map { "w\($0)" }.joined(separator: " ")
    let text = try pages(
      paper([.table(.init(header: ["A", "B"], widths: [0.5, 0.5], rows: [[long, "x"], ["after", "y"]]))]))
    #expect(text.contains("w0") && text.contains("w2999") && text.contains("after"))
  }

  @Test func aHashIsBrokenWithoutAHyphen() throws {
    let hash = String(repeating: "0123456789abcdef", count: 16)
    let text = try pages(paper([.facts([.init("Digest", hash)])]))
    let joined = String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.properties.isWhitespace }))
    #expect(joined.contains(hash))
  }

  @Test(arguments: [
    "مرحبا بالعالم", "道路", "👍🏽 👨‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿", "e\u{301}\u{301}", "\u{0}\u{1B}[31m\u{202E}x", "", "\n\n", "\u{10FFFF}",
  ])
  func anyTextIsDrawn(_ text: String) throws {
    #expect(try pages(paper([.paragraph(text), .facts([.init(text, text)]), .list([text])])).contains("Section"))
  }

  @Test(arguments: [
    (["2024-01"], "2024-01"), (["2023-12", "2024-01", "2024-03"], "2023-12 to 2024-01, 2024-03"), ([], ""),
  ])
  func monthsThatFollowEachOtherAreOneRun(_ months: [String], _ text: String) {
    #expect(MonthRuns.text(months) == text)
  }
}

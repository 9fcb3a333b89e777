import Foundation
import Records
import TestSupport
import Testing

@testable import WhatsAppImporter

/// Published samples and the cases of public parsers' tests, where they are at hand (`MUNIMENT_CORPUS`).
///
/// Not followed: the option `daysFirst` (`daysFirst-false`), which this importer does not have; trailing blank lines
/// in a text (`short-chat`'s last), which stay in the evidence; `<media omitted>` as text (`2A_5M`), which is read as
/// media.
@Suite(.enabled(if: Corpus.isAtHand))
struct ConformanceTests {
  private let root = Corpus.path("whatsapp/")

  @Test(arguments: [
    (["Pustur__whatsapp-chat-parser/samples/short-chat.txt"], 5),
    (["franklinbaldo__egregora/tests/fixtures/Conversa do WhatsApp com Teste.zip"], 19),
    (["franklinbaldo__egregora/tests/fixtures/Conversa do WhatsApp com Teste.txt"], 19),
    (["mlomb__chat-analytics/tests/samples/whatsapp/4A_11M.zip"], 14),
    (["mlomb__chat-analytics/tests/samples/whatsapp/2A_5M.txt"], 5),
    (["lucasrodes__whatstk/chats/whatsapp/lorem-2000.txt"], 2000),
    (["lucasrodes__whatstk/chats/whatsapp/lorem.txt"], 500),
    (["lucasrodes__whatstk/chats/whatsapp/pokemon.txt"], 20),
    (
      [
        "lucasrodes__whatstk/chats/whatsapp/lorem-merge-part1.txt",
        "lucasrodes__whatstk/chats/whatsapp/lorem-merge-part2.txt",
      ], 600
    ),
  ])
  func samplesAreReadWhole(_ sample: (paths: [String], records: Int)) throws {
    let imported = try ChatImport(paths: sample.paths.map { root + $0 })
    #expect(imported.records.count == sample.records)
    #expect(imported.collected.rejected.isEmpty)
    #expect(imported.recognition != nil)
  }

  @Test(arguments: ["Pustur__whatsapp-chat-parser", "yellyoshua__whatsapp-chat-parser"])
  func casesOfOtherParsers(_ folder: String) throws {
    for item in try cases(folder) {
      guard item.id != "daysFirst-false", let input = item.input as? String else { continue }
      let imported = try ChatImport(input)
      if let count = item.expected["count"] as? Int ?? item.expected["count_headers"] as? Int {
        #expect(imported.records.count == count, "\(item.id)")
      }
      for (index, message) in (item.expected["messages"] as? [[String: Any]] ?? []).enumerated() {
        let record = try #require(imported.records.count > index ? imported.records[index] : nil, "\(item.id)")
        if let time = message["timestamp"] as? String { #expect(imported.readings[index] == time, "\(item.id)") }
        if let text = message["text"] as? String { #expect(record.text == text, "\(item.id)") }
        if let name = message["author"] { #expect(record.author.name == name as? String, "\(item.id)") }
        if let file = message["attachment"] as? String { #expect(record.media.first?.path == file, "\(item.id)") }
      }
    }
  }

  @Test func ruleCasesOfOtherParsers() throws {
    for item in try cases("Pustur__whatsapp-chat-parser") {
      guard let dates = item.input as? [[Int]], let rule = item.rule else { continue }
      let shape = try #require(HeaderParser.parse(Array("1/1/2017, 10:00 - a: b".utf8))?.shape)
      var evidence = DateOrderEvidence(shape: shape, today: 20_260_101)
      for date in dates { evidence.add(DateParts(first: date[0], second: date[1], third: date[2])) }
      let answers = ["above12": evidence.byRange, "decrease": evidence.byDecrease, "frequency": evidence.byMovement]
      let isDayFirst = answers[rule] ?? nil
      #expect(
        isDayFirst.map { $0 ? "day-first" : "month-first" } ?? "undecided-by-this-rule" == item.answer, "\(item.id)")
    }
  }

  @Test func halvesOfTheDay() throws {
    for item in try cases("Pustur__whatsapp-chat-parser") {
      guard let parts = item.input as? [String], let answer = item.answer else { continue }
      let imported = try ChatImport("23/06/2018, \(parts[0]) \(parts[1]) - a: b")
      #expect(try #require(imported.readings.first).utf8.dropFirst(11).starts(with: answer.utf8), "\(item.id)")
    }
  }

  /// One conversation in five forms.
  @Test(arguments: ["mmddyy_24hrs", "ddmmyy_24hrs", "mmddyyyy_12hrs", "yyyymmdd_24hrs", "[mmddyy]_24hrs"])
  func formsOfOneConversation(_ form: String) throws {
    let folder = "joweich__chat-miner"
    let item = try #require(try cases(folder).first { $0.id == "test_\(form).txt" })
    let imported = try ChatImport(paths: [root + folder + "/test/whatsapp/test_\(form).txt"])
    #expect(imported.records.count == item.expected["headers_in_file"] as? Int)
    let wanted = try #require(item.expected["library_messages"] as? [[String: String]]).reversed()
    let spoken = zip(imported.records, imported.readings).filter { $0.0.direction != .system && $0.0.text != "." }
    #expect(spoken.map { $0.1 } == wanted.map { $0["timestamp"] })
    #expect(spoken.map { $0.0.author.name } == wanted.map { $0["author"] })
    #expect(imported.records.filter { $0.direction == .system }.count == 2)
    #expect(imported.records.contains { $0.text == "." && $0.author.name == "John Doe" })
  }

  @Test func speakersAndSystemLinesAreToldApart() throws {
    let imported = try ChatImport(paths: [root + "mlomb__chat-analytics/tests/samples/whatsapp/4A_11M.zip"])
    #expect(imported.records.filter { $0.direction == .system }.count == 3)
    #expect(Set(imported.authors.compactMap { $0 }) == ["Alice", "Bob", "Eve", "Mallory", "Trent"])
    #expect(imported.readings.contains("2020-09-12T23:55:00"))
  }

  private struct Case {
    var id: String
    var input: Any?
    var expected: [String: Any]
    var answer: String?
    /// `order-RULE-…`
    var rule: String?
  }

  private func cases(_ folder: String) throws -> [Case] {
    let data = try Data(contentsOf: URL(fileURLWithPath: root + folder + "/cases.json"))
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    return try #require(object["cases"] as? [[String: Any]]).map { item in
      let id = item["id"] as? String ?? ""
      let isOrder = item["kind"] as? String == "date-order-rule"
      return Case(
        id: id, input: item["input"], expected: item["expected"] as? [String: Any] ?? [:],
        answer: item["expected"] as? String, rule: isOrder ? id.components(separatedBy: "-").dropFirst().first : nil)
    }
  }
}

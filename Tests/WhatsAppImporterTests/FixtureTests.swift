import Foundation
import Records
import Testing

@testable import WhatsAppImporter

/// Every fixture against a description of all its records, written by hand-checked runs.
@Suite struct FixtureTests {
  static let fixtures = Bundle.module.resourceURL?.appendingPathComponent("Fixtures")

  @Test(arguments: ["android-24h", "android-12h", "ios", "android-de", "ios-ar", "overlap-first", "overlap-second"])
  func recordsAreAsExpected(_ name: String) throws {
    let folder = try #require(FixtureTests.fixtures)
    let imported = try ChatImport(paths: [folder.appendingPathComponent(name).path])
    let expected = try String(contentsOf: folder.appendingPathComponent("expected/\(name).tsv"), encoding: .utf8)
    let lines = FixtureTests.describe(imported)
    if let target = ProcessInfo.processInfo.environment["RECORD_FIXTURES"] {
      try (lines + "\n").write(toFile: "\(target)/\(name).tsv", atomically: true, encoding: .utf8)
    }
    #expect(lines + "\n" == expected)
  }

  static func describe(_ imported: ChatImport) -> String {
    let rows = zip(imported.records, imported.readings).map { record, reading in
      var facts = [reading, record.published.precision.rawValue, record.direction.rawValue, record.author.name ?? "-"]
      facts.append(String(decoding: record.text.utf8.map { $0 == 0x0A ? 0x7C : $0 }, as: UTF8.self))
      for media in record.media { facts.append("\(media.type)=\(media.path ?? "-") \(media.caption ?? "")") }
      if let poll = record.poll { facts.append("poll \(poll.options.map { "\($0.text)=\($0.votes ?? -1)" })") }
      if let place = record.place {
        facts.append("place \(place.name ?? "-") \(place.latitude ?? 0) \(place.longitude ?? 0)")
      }
      if record.isEdited { facts.append("edited") }
      if record.state == .deleted { facts.append("deleted") }
      if record.completeness != .whole { facts.append("\(record.completeness)") }
      facts += record.mentions.map { "@\($0)" }
      if let doubt = record.published.doubt { facts.append("doubt: \(doubt)") }
      return facts.joined(separator: "\t")
    }
    let account = imported.records.first?.account
    return
      (["account \(account?.key ?? "-") / \(account?.name ?? "-")"] + rows + imported.remarks.map { "remark: \($0)" })
      .joined(separator: "\n")
  }
}

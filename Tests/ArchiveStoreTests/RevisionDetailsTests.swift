import Foundation
import Records
import Testing

@testable import ArchiveStore
import struct Records.Record

/// What a record says beyond its text, as the archive keeps it.
@Suite struct RevisionDetailsTests {
  /// The same members, for a reader that is not ours.
  private struct Known: Decodable {
    var links: [Link]?
    var poll: Poll?
    var event: Event?
    var place: Place?
    var tags: [String]?
    var mentions: [String]?
  }

  private static let words = "a \"b\" \\ / \u{1}\n\t\u{1F}é 🌊 \u{FFFD}"

  private static func record() -> Record {
    var record = Record(
      identity: .native("1"), kind: .post, direction: .official, published: .init(seconds: 0), text: "")
    record.links = [Link(url: "https://wenlow.example", title: words, shortened: ""), Link(url: "")]
    record.poll = Poll(question: words, options: [Poll.Option(text: "yes", votes: 3), Poll.Option(text: "")])
    record.event = Event(name: "Fair", start: -1, end: .max, details: words)
    record.place = Place(name: "Hall", latitude: 52.367, longitude: -2.5e-7, url: "https://map.example")
    record.tags = ["Bins", words]
    record.mentions = ["WenlowTC"]
    return record
  }

  private static func few() -> [Record] {
    var place = record()
    place.place = Place()
    var tags = Record(identity: .native("2"), kind: .post, direction: .official, published: .init(seconds: 0), text: "")
    tags.tags = ["Bins"]
    return [record(), place, tags]
  }

  @Test(arguments: few()) func whatIsWrittenIsReadAsAnyReaderOfJSONWould(record: Record) throws {
    let json = try #require(RevisionDetails.json(of: record))
    let read = try #require(try RevisionDetails(json: json))
    let known = try JSONDecoder().decode(Known.self, from: Data(json.utf8))
    #expect(read.links == known.links && read.poll == known.poll && read.event == known.event)
    #expect(read.place == known.place && read.tags == known.tags && read.mentions == known.mentions)
    var again = Record(
      identity: .native("1"), kind: .post, direction: .official, published: .init(seconds: 0), text: "")
    read.apply(to: &again)
    #expect(RevisionDetails.json(of: again) == json)
  }

  /// `JSONDecoder` found no list of options, and nothing could read the post.
  @Test func aPollWithoutOptionsIsReadBack() throws {
    var record = Self.record()
    record.poll = Poll(question: "Which?", options: [])
    #expect(try RevisionDetails(json: RevisionDetails.json(of: record))?.poll == record.poll)
  }

  @Test func whereThereIsNothingNothingIsRead() throws {
    #expect(try RevisionDetails(json: nil) == nil)
  }

  @Test func noBeginningOfDetailsIsTakenForTheWhole() throws {
    let json = try #require(RevisionDetails.json(of: Self.record()))
    for end in 0..<json.utf8.count {
      let cut = String(decoding: json.utf8.prefix(end), as: UTF8.self)
      #expect(throws: DamagedDetails.self, "\(end)") { try RevisionDetails(json: cut) }
    }
  }

  @Test(
    arguments: [
      "", "null", "[]", "{\"tags\":[\"a\"]} ", "{\"tags\":[\"a\"]}{}", "{\"tags\":\"a\"}", "{\"tags\":[1]}",
      "{\"other\":[\"a\"]}", "{\"tags\":[\"a\",]}", "{\"tags\":[\"\\u00e9\"]}", "{\"tags\":[\"\\u0\"]}",
      "{\"links\":[{\"uri\":\"a\"}]}", "{\"event\":{\"name\":\"a\",\"start\":x}}",
      String(repeating: "{\"tags\":[", count: 100_000),
    ])
  func whatThisProgramNeverWroteIsDamage(json: String) {
    #expect(throws: DamagedDetails.self) { try RevisionDetails(json: json) }
  }
}

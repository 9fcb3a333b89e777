import BlueskyImporter
import ExportFiles
import Foundation
import Importing
import Records
import TestSupport
import Testing

@Suite struct BlueskyImporterTests {
  private typealias Value = Repository.Value

  /// The key of 1 March 2024, 10:00:00 UTC.
  private static let key = "3kmmtsa242222"

  private func post(_ text: String, _ more: [(String, Value)] = [], at: String = "2024-03-01T10:00:00.123Z") -> Value {
    .map([("$type", .text("app.bsky.feed.post")), ("text", .text(text)), ("createdAt", .text(at))] + more)
  }

  private func repository(_ records: [(String, Value)]) -> Repository {
    var repository = Repository()
    for (key, value) in records { repository.add(key, value) }
    return repository
  }

  private func read(_ records: [(String, Value)], account: String? = nil) throws -> Reading {
    try Reading(bytes: ["repo.car": repository(records).bytes()], account: account)
  }

  @Test func readsAPost() throws {
    let facets = Value.list([
      .map([
        ("index", .map([("byteStart", .number(7)), ("byteEnd", .number(11))])),
        ("features", .list([.map([("uri", .text("https://wenlow.example/f"))])])),
      ]),
      .map([
        ("index", .map([("byteStart", .number(12)), ("byteEnd", .number(16))])),
        ("features", .list([.map([("did", .text("did:plc:ann"))]), .map([("tag", .text("fete"))])])),
      ]),
      .map([
        ("index", .map([("byteStart", .number(90)), ("byteEnd", .number(95))])),
        ("features", .list([.map([("did", .text("did:x"))])])),
      ]),
    ])
    let image = Value.map([
      ("ref", .link([0x01, 0x55, 0x12, 0x20] + Array(repeating: 0, count: 32))), ("mimeType", .text("image/jpeg")),
    ])
    let embed = Value.map([
      (
        "images",
        .list([
          .map([("image", image), ("alt", .text("A marquee"))]),
          .map([("image", .map([("cid", .text("old"))])), ("alt", .text(""))]),
        ])
      )
    ])
    let reading = try read(
      [
        (
          "app.bsky.feed.post/" + Self.key,
          post("Fête: here @ann", [("facets", facets), ("embed", embed), ("tags", .list([.text("x")]))])
        )
      ],
      account: "wenlow.example")
    let record = try #require(reading.records.first)
    #expect(record.identity == .native(Self.key) && record.kind == .post && record.direction == .official)
    #expect(record.text == "Fête: here @ann" && record.visibility == .public)
    #expect(record.published == PublicationTime(seconds: 1_709_287_200))
    #expect(record.links == [Link(url: "https://wenlow.example/f", shortened: "here")])
    #expect(record.mentions == ["ann", "did:x"] && record.tags == ["fete", "x"])
    #expect(
      record.media == [
        Media(path: "bafkreiaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", type: "image", altText: "A marquee"),
        Media(path: "old", type: "image"),
      ])
    #expect(record.url == "https://bsky.app/profile/did:plc:wenlow/post/" + Self.key)
    #expect(reading.account.key == "did:plc:wenlow" && reading.account.handle == "wenlow.example")
    #expect(reading.remarks == [] && reading.reasons == [])
  }

  private func reply(_ uri: String) -> [(String, Value)] {
    [
      (
        "reply",
        .map([
          ("root", .map([("uri", .text("at://did:plc:ann/app.bsky.feed.post/1"))])),
          ("parent", .map([("uri", .text(uri))])),
        ])
      )
    ]
  }

  @Test func repliesNameWhatTheyAnswer() throws {
    let records = try read([
      ("app.bsky.feed.post/a", post("own", reply("at://did:plc:wenlow/app.bsky.feed.post/3kx"))),
      ("app.bsky.feed.post/b", post("other", reply("at://did:plc:ann/app.bsky.feed.post/3ky"))),
    ]).records
    #expect(records.map(\.kind) == [.reply, .reply])
    #expect(records.map(\.parent) == ["3kx", "at://did:plc:ann/app.bsky.feed.post/3ky"])
    #expect(records.first?.conversation?.key == "at://did:plc:ann/app.bsky.feed.post/1")
  }

  @Test func readsRepostsCardsAndQuotes() throws {
    let uri = Value.map([("uri", .text("at://did:plc:ann/app.bsky.feed.post/9"))])
    let card = Value.map([("external", .map([("uri", .text("https://a.example")), ("title", .text("A"))]))])
    let both = Value.map([
      ("record", .map([("record", uri)])),
      ("media", .map([("video", .map([("cid", .text("film"))])), ("alt", .text("Film"))])),
    ])
    let records = try read([
      ("app.bsky.feed.repost/r", .map([("subject", uri), ("createdAt", .text("2024-03-01T11:00:00+01:00"))])),
      ("app.bsky.feed.post/c", post("card", [("embed", card)])),
      ("app.bsky.feed.post/q", post("quote", [("embed", both)])),
    ]).records
    #expect(records.map(\.kind) == [.share, .post, .post])
    #expect(records[0].identity == .native("repost/r") && records[0].published.seconds == 1_709_287_200)
    #expect(records[0].links == [Link(url: "https://bsky.app/profile/did:plc:ann/post/9")])
    #expect(records[1].links == [Link(url: "https://a.example", title: "A")])
    #expect(records[2].links == [Link(url: "https://bsky.app/profile/did:plc:ann/post/9")])
    #expect(records[2].media == [Media(path: "film", type: "video", altText: "Film")])
  }

  @Test func datesAreComparedWithTheKey() throws {
    let records = try read([
      ("app.bsky.feed.post/" + Self.key, post("a", at: "2020-01-01T00:00:00Z")),
      ("app.bsky.feed.post/3kmmtsa242223", post("b", at: "yesterday")),
    ]).records
    #expect(records.map(\.published.seconds) == [1_577_836_800, 1_709_287_200])
    #expect(records.allSatisfy { $0.published.doubt != nil })
  }

  @Test func losesNothingSilently() throws {
    var repository = repository([
      ("app.bsky.feed.like/a", .map([])), ("app.bsky.feed.post/b", .map([("createdAt", .text("x"))])),
      ("app.bsky.feed.post/c", post("undated", at: "x")),
      (
        "app.bsky.actor.profile/self",
        .map([("$type", .text("app.bsky.actor.profile")), ("displayName", .text("Wenlow"))])
      ),
    ])
    repository.add("app.bsky.feed.post/gone", .null, isKept: false)
    let reading = try Reading(bytes: ["repo.car": repository.bytes()])
    #expect(reading.records.isEmpty)
    #expect(reading.reasons == ["has no text", "has no date that can be read"])
    #expect(
      reading.remarks == [
        "is a part only: 1 records that its index names are missing, and 0 parts of the index",
        "holds records that are no posts, not read: 1 app.bsky.actor.profile, 1 app.bsky.feed.like",
      ])
    #expect(reading.account.name == "Wenlow")
  }

  @Test func aRecordsBytesAreTheFilesOwn() throws {
    let file = repository([("app.bsky.feed.post/a", post("a")), ("app.bsky.feed.post/b", post("b"))]).bytes()
    let reading = try Reading(bytes: ["repo.car": file])
    #expect(reading.records.count == 2)
    for (origin, raw) in zip(reading.collected.origins, reading.collected.raws) {
      #expect(file[origin.start..<origin.start + origin.length].elementsEqual(raw))
    }
  }

  @Test func everyPrefixAndChangedByteEndsWithoutACrash() throws {
    let whole = repository([("app.bsky.feed.post/a", post("a", reply("at://x")))]).bytes()
    for length in 0..<whole.count {
      _ = #expect(throws: DamagedFile.self) { try Reading(bytes: ["repo.car": Array(whole[..<length])]) }
    }
    for index in stride(from: 0, to: whole.count, by: 3) {
      for byte: UInt8 in [0x00, 0x5B, 0xBF] {
        var changed = whole
        changed[index] = byte
        _ = try? Reading(bytes: ["repo.car": changed])
      }
    }
  }

  @Test func deepNestingIsRefused() throws {
    let deep = (0..<100).reduce(Value.null) { value, _ in .list([value]) }
    #expect(try read([("app.bsky.feed.post/a", deep)]).reasons == ["is nested more than 64 levels"])
  }

  @Test func recognises() throws {
    #expect(
      try Reading.recognise(bytes: ["repo.car": Repository().bytes()])
        == Recognition(summary: "Bluesky repository", accountKey: "did:plc:wenlow"))
    let files: [[String: [UInt8]]] = [
      ["repo.car": []], ["repo.car": Array("PK not a car".utf8)], ["a.txt": Repository().bytes()],
    ]
    for file in files { #expect(try Reading.recognise(bytes: file) == nil) }
  }
}

@Suite struct ReadmeTests {
  @Test func namesEveryFamilyAndEveryReason() throws {
    let readme = try String(contentsOfFile: Exports.repository + "/Importers/Bluesky/README.md", encoding: .utf8)
    for family in BlueskyImporter.families { #expect(readme.contains("| \(family.name) |"), "\(family.name)") }
    for ignored in BlueskyImporter.ignored { #expect(readme.contains("| \(ignored.reason) |"), "\(ignored.reason)") }
  }
}

import Foundation
import Importing
import Records
import TestSupport
import Testing
import TikTokImporter

@Suite struct TikTokImporterTests {
  @Test func readsTheFilesOf2022() throws {
    let reading = try Reading(fixture: "json-2022")
    #expect(reading.description.account.key == "wenlowtc")
    #expect(reading.texts == ["The fête is on 🎂, \"rain\" or shine", "Is the hall free?", "It is."])
    #expect(reading.records.map(\.direction) == [.official, .received, .official])
    #expect(reading.records.map(\.kind) == [.comment, .message, .message])
    #expect(reading.reasons.isEmpty && reading.collected.remarks.isEmpty)
    let message = try #require(reading.records.last)
    #expect(message.visibility == .private)
    #expect(message.conversation == Conversation(key: "otto.marsh", title: "otto.marsh"))
    #expect(message.published.seconds == 1_646_121_900)
    #expect(message.published.zone == .assumed)
  }

  @Test func readsTheFilesOf2026() throws {
    let reading = try Reading(fixture: "json-2026")
    #expect(
      reading.description.account
        == Account(
          key: "wenlowtc", name: "Wenlow Town Council", handle: "wenlowtc", url: "https://www.tiktok.com/@wenlowtc"))
    #expect(
      reading.records.map(\.kind) == [.comment, .comment, .message, .message, .video, .video, .post, .video, .video])
    #expect(reading.reasons == ["has no date", "is no object"])
    #expect(reading.collected.remarks.isEmpty)
  }

  @Test func postsHaveNoWordsAndStayApart() throws {
    let posts = try Reading(fixture: "json-2026").records.filter { $0.kind == .video || $0.kind == .post }
    #expect(posts.map(\.title) == [nil, nil, "Market day", nil, "Full council"])
    #expect(posts.map(\.visibility) == [.public, .private, .followers, .unknown, .unknown])
    #expect(posts.map(\.state) == [.live, .live, .live, .deleted, .live])
    #expect(posts.prefix(2).map(\.identity) == [.fingerprint, .native("1770373806-2")])
    #expect(posts[2].media.map(\.type) == ["image", "image"])
    #expect(posts[2].media.first?.altText == "Stalls in Mill Lane")
    #expect(posts[2].links.count == 2)
    #expect(posts[0].place?.name == "Wenlow")
    #expect(posts.map { $0.metrics.first?.value } == [42, 3, 7, 0, 31])
  }

  @Test func commentsSayWhereTheyStoodSince2026() throws {
    let comments = try Reading(fixture: "json-2026").records.filter { $0.kind == .comment }
    #expect(comments.first?.parent == "7400000000000000001")
    // Somebody may have written it.
    #expect(comments.last?.text == "N/A")
    #expect(comments.last?.media.map(\.type) == ["image"])
  }

  @Test func readsTheTextForm() throws {
    var options = ImportOptions.forTests()
    options.accountName = "@wenlowtc"
    let reading = try Reading(fixture: "text-2021", options: options)
    #expect(
      reading.texts == [
        "Opening times: see below\n\nMonday: ten to four", "Thank you",
        "See https://wenlow.example: the hall\nis free", "Hello", "Bins?", "",
      ])
    #expect(reading.records.map(\.direction) == [.official, .official, .official, .received, .received, .official])
    #expect(reading.records.compactMap { $0.conversation?.key } == ["otto.marsh", "otto.marsh", "ines.bell"])
    let video = try #require(reading.records.last)
    #expect(video.identity == .native("6900000000000000801"))
    #expect(video.published == PublicationTime(seconds: 1_620_043_200))
    #expect(video.metrics == [Metric(name: "likes", value: 12)])
  }

  @Test func everyBytesStandWhereTheOriginSays() throws {
    for name in ["json-2022", "json-2026", "text-2021"] {
      let collected = try Reading(fixture: name).collected
      for (origin, raw) in zip(collected.origins, collected.raws) {
        let bytes = try Data(contentsOf: URL(fileURLWithPath: Reading.fixture(name) + "/" + origin.file))
        #expect(bytes[origin.start..<origin.start + origin.length].elementsEqual(raw))
      }
    }
  }
}

@Suite struct DamageTests {
  private func read(_ text: String) throws -> Reading { try Reading(["user_data.json": text]) }

  @Test func everyCutIsNoticed() throws {
    let path = Reading.fixture("json-2022") + "/user_data.json"
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    for length in stride(from: 1, to: bytes.count - 2, by: 7) {
      #expect(throws: DamagedFile.self) {
        try TemporaryFolder.with(["user_data.json": Array(bytes.prefix(length))]) {
          try collect(TikTokImporter.self, [$0])
        }
      }
    }
  }

  @Test(arguments: ["[]", "{} x", "{1}", #"{"Comment" 1}"#, "", "{\"Comment\":", #"{"Comment":{"Comments":}}"#])
  func whatIsNoJSONIsRefused(_ text: String) { #expect(throws: DamagedFile.self) { try read(text) } }

  @Test(arguments: ["null", "{}", "[]", "\"\"", "{ }"])
  func emptySectionsAreEmpty(_ empty: String) throws {
    for text in [
      #"{"Comment": \#(empty)}"#, #"{"Comment": {"Comments": \#(empty)}}"#,
      #"{"Comment": {"Comments": {"CommentsList": \#(empty)}}}"#,
    ] {
      let reading = try read(text)
      #expect(reading.records.isEmpty && reading.reasons.isEmpty)
      #expect(reading.collected.remarks.count == 1)
    }
  }

  @Test func whatIsBuiltOtherwiseIsSaid() throws {
    let reading = try read(#"{"Comment": {"Comments": {"CommentsList": {"1": {}}}}, "Novelty": [1]}"#)
    #expect(
      reading.collected.remarks.suffix(2).map(\.text) == [
        "has a section not known here, left unread: Novelty",
        "has a section built otherwise than known here, left unread: Comment, Comments, CommentsList",
      ])
  }

  @Test func oneBadItemCostsItself() throws {
    let reading = try read(
      #"{"Comment":{"Comments":{"CommentsList":[{"Date":"2022-13-01 00:00:00","Comment":"a"},{"Date":"2022-01-01 00:00:00","Comment":"\ud800"},{"Date":"2022-01-01 00:00:00","Comment":"c"},]}}}"#
    )
    #expect(reading.texts == ["c"])
    #expect(reading.reasons.count == 2)
  }

  @Test func otherLanguagesAreNotTakenForEntries() throws {
    let reading = try Reading(["Comment/Comments.txt": "Комментарий: привет\n"])
    #expect(reading.records.isEmpty)
    #expect(reading.collected.remarks.last?.text == "has lines that belong to no entry known here, left unread")
  }
}

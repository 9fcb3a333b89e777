import ExportFiles
import FacebookImporter
import Foundation
import Importing
import Records
import TestSupport
import Testing

@Suite struct FacebookImporterTests {
  private func fixture(_ name: String) throws -> String {
    try #require(Bundle.module.resourceURL).appendingPathComponent("Fixtures/" + name).path
  }

  private func read(_ name: String, account: String? = nil) throws -> (Collected, ExportDescription) {
    try collect(FacebookImporter.self, [try fixture(name)], options: .forTests(account: account))
  }

  private func records(_ name: String, in file: String) throws -> [Record] {
    try read(name).0.pairs.filter { PathPattern(file).matches($0.1.file) }.map(\.0)
  }

  @Test func jsonAndHTMLGiveTheSamePosts() throws {
    let json = try records("page-json", in: "profile_posts_1.json")
    let html = try records("page-html", in: "profile_posts_1.html")
    #expect(json.count == 7)
    #expect(merged(json).count == 6)
    #expect(Set(json.map(PostFacts.init)) == Set(html.map(PostFacts.init)))
    #expect(merged(json) == merged(html))
    #expect(try read("page-json").1.account == read("page-html").1.account)
    #expect(try read("page-json").1.account.key == "wenlowtown")
  }

  @Test(arguments: ["page-json", "page-html"])
  func readsAPost(_ export: String) throws {
    let posts = try records(export, in: "profile_posts_1.*")
    let closure = try #require(posts.first { $0.media.first?.name == "corve_1.jpg" })
    #expect(closure.text == "Corve Street will be closed on Monday.\nDiversions are signed – please allow more time.")
    #expect(closure.title == "Wenlow Town Council added a new photo.")
    #expect(closure.published.seconds == 1_751_360_405)
    #expect(closure.media.first?.caption == nil)
    #expect(closure.visibility == .public)
    #expect(closure.direction == .official)
    let link = try #require(posts.first { !$0.links.isEmpty })
    #expect(link.links.first?.url == "https://wenlow.example/minutes?y=2025&m=1")
    #expect(link.text == "Minutes of January’s meeting")
    let thanks = try #require(posts.first { !$0.mentions.isEmpty })
    #expect(thanks.text == "Thanks to Aled Pryce and the \"Friends <of> Wenlow\" 🌳")
    #expect(thanks.mentions == ["Aled Pryce"])
    let pictures = try #require(posts.first { $0.media.count == 2 })
    #expect(pictures.media.map(\.caption) == [nil, "The band"])
  }

  @Test(arguments: ["page-json", "page-html"])
  func aDoubledShareIsAShellAndItsText(_ export: String) throws {
    let shares = try records(export, in: "profile_posts_1.*").filter { $0.kind == .share }
    #expect(shares.count == 2)
    #expect(Set(shares.map(\.published.seconds)) == [1_741_003_200])
    #expect(shares.filter { $0.completeness == .shell }.map(\.text) == [""])
    #expect(shares.first { $0.completeness == .whole }?.text.utf8.starts(with: "Our neighbours’ café".utf8) == true)
  }

  @Test func albumPicturesOfAPostAreShellsAndTheirCommentsAreKept() throws {
    let album = try records("page-json", in: "album/0.json")
    #expect(album.map(\.kind) == [.post, .comment, .post])
    #expect(album.map(\.completeness) == [.shell, .whole, .whole])
    #expect(album[1].author.name == "Nia Bevan")
    #expect(album[1].direction == .received)
    #expect(album[2].text == "The new bench")
  }

  @Test func anEditIsAnotherSightingOfItsPost() throws {
    let posts = try records("page-json", in: "profile_posts_1.json")
    let edits = try records("page-json", in: "edits_you_made_to_posts.json")
    #expect(edits.map(\.revised) == [1_751_370_000, 1_751_380_000])
    #expect(posts.map(PostFacts.init).contains(PostFacts(edits[0])))
    #expect(edits[1].published.seconds == 1_751_380_000)
  }

  @Test func theBinIsReadUnderAnyListName() throws {
    let bin = try records("page-json", in: "trash.json")
    #expect(bin.map(\.text) == ["Posted in error, removed."])
    #expect(bin.map(\.state) == [.deleted])
  }

  @Test func readsOwnCommentsAndEvents() throws {
    let comments = try records("page-json", in: "comments.json")
    #expect(comments.map(\.text) == ["Yes, from the High Street stop.", ""])
    #expect(comments.allSatisfy { $0.kind == .comment && $0.direction == .official })
    let events = try records("page-json", in: "events_you_hosted.json")
    #expect(events.map(\.event?.name) == ["Wenlow Fête"])
    #expect(events.map(\.text) == ["On the green, from noon."])
  }

  @Test(arguments: ["page-json", "page-html"])
  func messagesArePrivateAndToldApartBySender(_ export: String) throws {
    let messages = try records(export, in: "message_1.*").filter { $0.completeness == .whole }
    #expect(messages.map(\.text) == ["It will be mended on Friday – sorry.", "The lamp at 3 Mill Lane is broken"])
    #expect(messages.map(\.direction) == [.official, .received])
    #expect(messages.map(\.published.seconds) == [1_751_365_000, 1_751_364_999])
    #expect(messages.allSatisfy { $0.visibility == .private && $0.kind == .message })
    #expect(messages.allSatisfy { $0.conversation == Conversation(key: "inbox/niabevan_77", title: "Nia Bevan") })
  }

  @Test func anUnsentMessageIsATombstone() throws {
    let gone = try records("page-json", in: "message_1.json").filter { $0.completeness == .tombstone }
    #expect(gone.map(\.state) == [.deleted])
  }

  @Test func tellsWhatTheHeaderSays() throws {
    let (collected, description) = try read("page-html")
    #expect(description.made == 1_754_037_000)
    #expect(description.covers == 1_704_067_200...1_754_036_760)
    #expect(
      collected.remarks.contains { $0.text == "the export was asked for the dates from 2024-01-01 to 2025-08-01" })
    #expect(collected.records.allSatisfy { $0.published.zone == .account })
    #expect(collected.rejected.isEmpty)
  }

  @Test func readsAProfilePageOf2019() throws {
    let posts = try read("profile-html-2019", account: "Bryn Lloyd").0.records
    #expect(posts.map(\.text) == ["", "Meeting moved to 7 May 2019, 19:00", "Same words", "Same words", ""])
    #expect(posts.first?.published.seconds == 1_557_160_320)
    #expect(posts.allSatisfy { $0.published.precision == .minute && $0.published.zone == .assumed })
    #expect(posts.last?.media == [Media(path: "photos_and_videos/x/green.jpg", type: "image", caption: "The green")])
    #expect(merged(posts).count == 5)
  }

  @Test func readsClassicPages() throws {
    let wall = try records("classic", in: "wall.htm")
    #expect(wall.map(\.text) == ["Bins will be late.\nSorry!", "Thank you for the \"grit\"", "", ""])
    #expect(wall.map(\.direction) == [.official, .received, .official, .official])
    #expect(wall.first?.published == PublicationTime(seconds: 1_439_570_160, precision: .minute, zone: .stated))
    #expect(merged(wall).count == 4)
    let album = try records("classic", in: "photos/*/index.htm")
    #expect(album.map(\.text) == ["The green", "Lovely <3"])
    #expect(album.first?.media.first?.path == "photos/41/7.jpg")
    #expect(album.last?.direction == .received)
    let messages = try records("classic", in: "messages.htm")
    #expect(messages.map(\.text) == ["Is the hall free?", "It is."])
    #expect(messages.map(\.direction) == [.received, .official])
  }

  @Test func evidenceIsTheFilesOwnBytes() throws {
    for export in ["page-json", "page-html", "profile-html-2019", "classic"] {
      let tree = try ExportTree(opening: [try fixture(export)])
      let (collected, _) = try read(export)
      for (raw, origin) in zip(collected.raws, collected.origins) {
        let bytes = try tree.contents(of: try #require(tree.member(origin.file)))
        #expect(Array(bytes[origin.start..<origin.start + origin.length]) == raw)
      }
    }
  }

  @Test func neverKeepsAnAddressOfAComputer() throws {
    for export in ["page-json", "page-html", "profile-html-2019", "classic"] {
      for record in try read(export).0.records { #expect(!"\(record)".utf8.contains("203.0.113.".utf8)) }
    }
  }
}

extension Sequence<UInt8> {
  /// Whether a run of bytes occurs.
  func contains(_ part: some Collection<UInt8>) -> Bool {
    let all = Array(self)
    guard all.count >= part.count else { return false }
    return (0...all.count - part.count).contains { all[$0..<$0 + part.count].elementsEqual(part) }
  }
}

import ExportFiles
import Foundation
import Importing
import Records
import TestSupport
import Testing
import YouTubeImporter

private let channel = "UCwenlowTownCouncil00001"

/// The tables since 2023.
@Suite struct CurrentTakeoutTests {
  private let reading: Reading

  init() throws { reading = try Reading(fixture: "takeout-2025", leavingOthers: true) }

  @Test func knowsTheChannel() {
    #expect(
      reading.description.account
        == Account(
          key: channel, name: "Wenlow Town Council", url: "https://www.youtube.com/channel/" + channel))
  }

  @Test func readsAVideo() throws {
    let video = try #require(reading.records.first { $0.identity == .native("WenlowVid01") })
    #expect(video.kind == .video && video.visibility == .public && video.direction == .official)
    #expect(video.title == "Full Council: January 2025")
    #expect(video.text == "Full Council, January.\n\nAgenda: https://wenlow.example/a")
    #expect(video.url == "https://www.youtube.com/watch?v=WenlowVid01")
    #expect(video.published == PublicationTime(seconds: 1_737_453_600))
    #expect(video.revised == 1_738_411_200)
    #expect(video.tags == ["wenlow", "full council"])
    #expect(
      video.media.map(\.path) == ["Takeout/YouTube and YouTube Music/videos/Full Council_ January 2025.mp4"])
  }

  @Test func aVideoThatWasNotPublishedIsDatedByItsUpload() throws {
    let video = try #require(reading.records.first { $0.identity == .native("WenlowVid02") })
    #expect(video.visibility == .unlisted && video.revised == nil)
    #expect(video.published.seconds == 1_737_396_000 && video.published.doubt != nil)
    #expect(reading.records.first { $0.identity == .native("WenlowVid03") }?.visibility == .unknown)
  }

  @Test func readsACommentOnItsOwnVideo() throws {
    let comment = try #require(reading.record(saying: "Mill Lane"))
    #expect(comment.text == "The Mill Lane works start at 5:02.")
    #expect(comment.kind == .comment && comment.parent == nil && comment.visibility == .public)
    #expect(comment.identity == .native("UgwWenlow0000000001AaABAg"))
    #expect(comment.conversation == Conversation(key: "WenlowVid01", title: "Full Council: January 2025"))
    #expect(comment.url == "https://www.youtube.com/watch?v=WenlowVid01&lc=UgwWenlow0000000001AaABAg")
    #expect(
      comment.links == [Link(url: "https://www.youtube.com/watch?v=WenlowVid01&t=302s", shortened: "5:02")])
    #expect(comment.author == Author(name: "Wenlow Town Council", nativeID: channel) && comment.account == nil)
    #expect(comment.published == PublicationTime(seconds: 1_739_300_640))
  }

  @Test func readsAReplyWithLineBreaks() throws {
    let reply = try #require(reading.record(saying: "thank you"))
    #expect(reply.text == "@MrsPettifer thank you.\n\nThe form: https://wenlow.example/form")
    #expect(reply.kind == .reply && reply.parent == "UgwOther00000000001AaABAg")
    #expect(reply.mentions == ["MrsPettifer"])
    #expect(reply.links.map(\.url) == ["https://wenlow.example/form"])
  }

  @Test func readsPostsAndWhatIsSaidUnderThem() throws {
    let post = try #require(reading.record(saying: "is back"))
    #expect(post.kind == .post && post.url == "https://www.youtube.com/post/UgkxWenlowPost00000000001")
    let comment = try #require(reading.record(saying: "More on the May Fair"))
    #expect(comment.conversation?.key == "UgkxWenlowPost00000000001")
  }

  @Test func readsFurtherPagesAndPlainWords() {
    #expect(reading.record(saying: "Plain words, as before")?.conversation?.key == "OtherVideo2")
  }

  @Test func readsLiveChatsAndMendsTheirQuotes() throws {
    let mended = try #require(reading.record(saying: "please mute"))
    #expect(mended.text == "\"please mute\" he said")
    #expect(mended.kind == .message && mended.visibility == .unlisted)
    #expect(mended.conversation == Conversation(key: "WenlowVid02", title: "Test stream"))
    #expect(reading.remarks.contains { $0.contains("broken JSON") })
  }

  @Test func rejectsWhatHasNoIdOrDate() {
    #expect(reading.reasons.sorted() == ["has no date that can be read", "has no id"])
  }

  @Test func rawBytesStandWhereTheOriginSays() throws {
    for name in ["takeout-2025", "takeout-2022", "takeout-nl"] {
      let collected = try Reading(fixture: name, leavingOthers: true).collected
      for (origin, raw) in zip(collected.origins, collected.raws) {
        let bytes = [UInt8](
          try Data(contentsOf: URL(fileURLWithPath: Reading.fixture(name + "/" + origin.file))))
        #expect(bytes[origin.start..<origin.start + origin.length].elementsEqual(raw))
      }
    }
  }
}

@Suite struct OtherFormTests {
  @Test func readsAnotherLanguageByWhatStandsInTheFiles() throws {
    let reading = try Reading(fixture: "takeout-nl", leavingOthers: true)
    #expect(reading.description.account.key == channel)
    #expect(reading.description.account.name == "Wenlow Town Council")
    #expect(reading.records.count == 4 && reading.reasons.isEmpty)
    #expect(reading.record(saying: "Goedemorgen")?.kind == .comment)
    #expect(reading.record(saying: "Dank u")?.parent == "UgwOther00000000001AaABAg")
    #expect(reading.record(saying: "beginnen")?.kind == .message)
    let video = try #require(reading.records.first { $0.kind == .video })
    #expect(video.title == "Full Council" && video.visibility == .public && video.tags == ["wenlow"])
    #expect(video.text == "Full Council in January, with agenda and minutes.")
  }

  @Test func readsTheFivePagesSentences() throws {
    let reading = try Reading(fixture: "takeout-2022", leavingOthers: true)
    let comment = try #require(reading.record(saying: "open"))
    #expect(comment.text == "It's \"open\" & free")
    #expect(comment.identity == .native("UgwWenlow0000000001AaABAg") && comment.kind == .comment)
    #expect(comment.published == PublicationTime(seconds: 1_590_351_005))
    let reply = try #require(reading.record(saying: "Thank you"))
    #expect(reply.identity == .native("UgwOther00000000001AaABAg.9wenlowReply1") && reply.kind == .reply)
    #expect(reply.parent == "UgwOther00000000001AaABAg" && reply.conversation?.key == "OtherVideo1")
    #expect(reading.record(saying: "Well said")?.identity == .fingerprint)
    let answer = try #require(reading.record(saying: "Agreed"))
    #expect(answer.identity == .fingerprint && answer.parent == "UgwP" && answer.conversation?.key == "UgkxPost1")
    #expect(reading.record(saying: "Good evening")?.kind == .message)
    #expect(reading.reasons.sorted() == ["has no date that can be read", "has no id of a video"])
  }

  @Test func readsTheMetadataOf2022WithItsCounts() throws {
    let reading = try Reading(fixture: "takeout-2022", leavingOthers: true)
    let video = try #require(reading.records.first { $0.title == "Full Council" })
    #expect(video.published.seconds == 1_360_728_000)
    #expect(video.metrics.map(\.value) == [3, 0, 120])
    #expect(reading.records.first { $0.title == "May Fair" }?.published.seconds == 1_444_065_795)
  }

  @Test func readsATableWithoutAHeaderAndInAnotherOrder() throws {
    let row = "UgwLive000000000002AaABDqgB5OC1kgI,\(channel),2018-09-02T05:16:35.5+00:00,0,0vGCh85obuI,"
    let reading = try Reading(["live chats.csv": row + "\"{\"\"text\"\":\"\"Hello\"\"}\"\n\n"])
    #expect(reading.records.map(\.text) == ["Hello"])
    let header = "Channel ID,Comment Create Timestamp,Price,Comment ID,Parent Comment ID,Video ID,Comment Text\n"
    let moved = header + "\(channel),2023-04-14T07:39:35Z,0,UgytA,,rWVAzS6duAs,\"{\"\"text\"\":\"\"a\"\"}\"\n"
    #expect(try Reading(["comments.csv": moved]).records.map(\.identity) == [.native("UgytA")])
  }

  @Test func readsPostsUnderColumnNamesNotSeenYet() throws {
    let id = "UgkxWbWenlowTownCouncil0000000000001"
    let row = "\(id),\(channel),2025-02-10T08:00:00Z,\"{\"\"text\"\":\"\"May Fair\"\"}\"\n\n"
    let reading = try Reading(["beiträge.csv": "Beitrags-ID,Kanal-ID,Erstellt,Inhalt\n" + row])
    #expect(reading.records.map(\.kind) == [.post] && reading.records.map(\.text) == ["May Fair"])
    #expect(reading.records.map(\.identity) == [.native(id)])
  }

  @Test func theClerkNamesTheChannelOfPagesAlone() throws {
    let tree = try ExportTree(opening: [
      Reading.fixture("takeout-2022/Takeout/YouTube and YouTube Music/my-comments/my-comments.html")
    ])
    var options = ImportOptions.forTests()
    var sink = CollectingSink()
    let alone = try YouTubeImporter.open(tree, options: options, into: &sink)
    #expect(YouTubeImporter.description(of: alone).account.key == "unidentified")
    #expect(sink.collected.remarks.contains { $0.text.contains("--account") })
    options.accountName = channel
    let named = try YouTubeImporter.open(tree, options: options, into: &sink)
    #expect(YouTubeImporter.description(of: named).account.key == channel)
  }

  @Test func whatAnotherChannelWroteIsReceived() throws {
    let files = [
      "channel.csv": "Channel ID,Channel title (Original)\n\(channel),Wenlow\nUCwenlowMuseum0000000001,Museum\n",
      "comments.csv": "Comment ID,Channel ID,Comment create timestamp,Video ID,Comment text\n"
        + "UgA,UCwenlowMuseum0000000001,2023-04-14T07:39:35Z,rWVAzS6duAs,One\n"
        + "UgB,UCsomebodyElse0000000001,2023-04-14T07:39:35Z,rWVAzS6duAs,Two\n",
    ]
    let reading = try Reading(files)
    #expect(reading.record(saying: "One")?.account?.key == "UCwenlowMuseum0000000001")
    #expect(reading.record(saying: "One")?.direction == .official)
    #expect(reading.record(saying: "Two")?.direction == .received)
    #expect(reading.remarks.contains { $0.hasSuffix("kept as received: 1") })
  }
}

@Suite struct DamageTests {
  private static let start = "Comment ID,Channel ID,Comment create timestamp,Video ID,Comment text\n"

  @Test(arguments: ["UgA,UC,2023-04-14T07:39:35Z,v,\"{\"\"text\"\":", "UgA,UC,2023-04-1"])
  func aTableCutInTheMiddleStopsTheImport(_ row: String) {
    #expect(throws: DamagedFile.self) { try Reading(["comments.csv": Self.start + row]) }
  }

  @Test func aPageCutInTheMiddleStopsTheImport() throws {
    let path = "takeout-2022/Takeout/YouTube and YouTube Music/my-comments/my-comments.html"
    let whole = [UInt8](try Data(contentsOf: URL(fileURLWithPath: Reading.fixture(path))))
    for length in stride(from: 400, to: whole.count - 3, by: 97) {
      try TemporaryFolder.with(["my-comments.html": Array(whole[..<length])]) { folder in
        _ = #expect(throws: DamagedFile.self) { try collect(YouTubeImporter.self, [folder]) }
      }
    }
  }

  /// One changed byte may spoil a record or the file, never the program; and no record goes without a word.
  @Test(arguments: ["comments/comments.csv", "live chats/live chats.csv", "Video metadata/videos.csv"])
  func oneChangedByteNeverPassesUnseen(_ file: String) throws {
    let path = "takeout-2025/Takeout/YouTube and YouTube Music/" + file
    let whole = [UInt8](try Data(contentsOf: URL(fileURLWithPath: Reading.fixture(path))))
    let expected = try TemporaryFolder.with(["a.csv": whole]) { try collect(YouTubeImporter.self, [$0]).0 }
    let header = whole.firstIndex(of: 0x0A) ?? 0
    var random = SeededRandom(seed: 42)
    for _ in 0..<200 {
      var changed = whole
      let place = header + 1 + Int(random.next() % UInt64(changed.count - header - 1))
      changed[place] = UInt8(truncatingIfNeeded: random.next())
      try TemporaryFolder.with(["a.csv": changed]) { folder in
        guard let (collected, _) = try? collect(YouTubeImporter.self, [folder]) else { return }
        #expect(
          collected.records.count >= expected.records.count
            || collected.rejected.map(\.reason) != expected.rejected.map(\.reason),
          "byte \(place) of seed 42")
      }
    }
  }

  @Test func aBrokenRowCostsOnlyItself() throws {
    let rows = "UgA,UC,2023-04-14T07:39:35Z,v\nUgB,UC,2023-04-14T07:39:35Z,v,b,c\nUgC,UC,2023-04-14T07:39:35Z,v,ok\n\n"
    let reading = try Reading(["comments.csv": Self.start + rows])
    #expect(reading.records.map(\.text) == ["ok"])
    #expect(reading.reasons == ["has too few cells", "has more cells than its header names"])
  }

  @Test func saysWhenATableMayBeCut() throws {
    let reading = try Reading(["comments.csv": Self.start + "UgC,UC,2023-04-14T07:39:35Z,v,ok"])
    #expect(reading.remarks.contains { $0.contains("may have been cut") })
  }

  @Test(arguments: [
    (#"{"text":"a },{ b"},{"text":"c"}"#, "a },{ bc"), (#"{"text":"é\n\"\u0301"}"#, "é\n\"\u{301}"),
    (#"{"text":"say "hi" now"},{"text":" then"}"#, "say \"hi\" now then"), (#"{"text":""}"#, ""),
    (#"{"text":"a "b" c","videoLink":{"externalVideoId":"x"}}"#, "a \"b\" c"), ("{just braces}", "{just braces}"),
  ])
  func keepsEveryWord(_ cell: String, _ words: String) throws {
    let quoted = "\"" + cell.replacingOccurrences(of: "\"", with: "\"\"", options: .literal) + "\""
    let reading = try Reading(["comments.csv": Self.start + "UgC,UC,2023-04-14T07:39:35Z,v,\(quoted)\n\n"])
    #expect(reading.records.first?.text.unicodeScalars.elementsEqual(words.unicodeScalars) == true)
  }
}

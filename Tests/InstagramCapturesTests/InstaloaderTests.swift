import Importing
import Records
import TestSupport
import Testing

@testable import InstagramCaptures

@Suite struct InstaloaderTests {
  private static let base = "wenlowtc/2026-06-29_22-40-00_UTC"
  private static let post = #"""
    {"instaloader":{"node_type":"Post","version":"4.15"},"node":{"__typename":"GraphSidecar","shortcode":"DaL7buhEzbR","taken_at_timestamp":1782772800,
    "edge_media_to_caption":{"edges":[{"node":{"text":"Fête\nMill Lane"}}]},"owner":{"id":"4400","username":"wenlowtc"},
    "edge_media_to_comment":{"count":3},"edge_media_preview_like":{"count":12},"location":{"name":"Wenlow"},"display_url":"https://x.fbcdn.net/1",
    "edge_sidecar_to_children":{"edges":[{"node":{"is_video":false,"accessibility_caption":"A marquee"}},{"node":{"is_video":true}}]}}}
    """#
  private static let comments = #"""
    [{"id":18000000000000003,"created_at":1782790000,"text":"Dry?","owner":{"id":"31","username":"ann_sample","profile_pic_url":"https://x"},"likes_count":1,
    "answers":[{"id":18000000000000005,"created_at":1782793600,"text":"Yes","owner":{"id":"4400","username":"wenlowtc"},"likes_count":0}]},
    {"id":"18000000000000001","created_at":1782780000,"text":"Good","owner":{"id":"32","username":"bea"},"likes_count":0,"answers":[]}]
    """#

  @Test func aPostAndItsComments() throws {
    let reading = try Reading([
      Self.base + ".json": Self.post, Self.base + "_comments.json": Self.comments, Self.base + "_1.jpg": "x",
      Self.base + ".txt": "Fête",
    ])
    let post = try #require(reading["DaL7buhEzbR"])
    #expect(post.text == "Fête\nMill Lane" && post.published == PublicationTime(seconds: 1_782_772_800))
    #expect(
      post.media == [
        Media(path: Self.base + "_1.jpg", type: "image", altText: "A marquee"), Media(path: nil, type: "video"),
      ])
    #expect(post.place?.name == "Wenlow" && post.url == "https://www.instagram.com/p/DaL7buhEzbR/")
    let first = try #require(reading["18000000000000003"])
    #expect(first.parent == "DaL7buhEzbR" && first.direction == .received)
    #expect(first.author == Author(handle: "ann_sample", nativeID: "31"))
    let answer = try #require(reading["18000000000000005"])
    #expect(answer.parent == "18000000000000003" && answer.direction == .official)
    #expect(answer.conversation?.key == "DaL7buhEzbR")
    #expect(reading["18000000000000001"] != nil && reading.account.key == "wenlowtc")
    #expect(reading.remarks.isEmpty && reading.reasons.isEmpty)
  }

  /// The post's own file is compressed: another file of the same time may stand for it.
  @Test func commentsBesideACompressedPost() throws {
    let alone = try Reading([Self.base + "_comments.json": Self.comments, Self.base + ".json.xz": "x"])
    #expect(alone.records.count == 3)
    #expect(alone["18000000000000003"]?.parent == nil)
    #expect(alone["18000000000000003"]?.conversation?.key == "2026-06-29_22-40-00_UTC")
    #expect(alone.remarks.count == 2)
    let copied = try Reading([
      Self.base + "_comments.json": Self.comments, "wenlowtc/2026-06-29_22-40-01_UTC.json": Self.post,
    ])
    #expect(copied["18000000000000003"]?.parent == "DaL7buhEzbR")
    let elsewhere = try Reading([Self.base + "_comments.json": Self.comments, "other/a.json": Self.post])
    #expect(elsewhere["18000000000000003"]?.parent == nil)
  }

  @Test func nothingButCompressedFilesAsksFirst() throws {
    let found = try Reading.recognise([Self.base + ".json.xz": "x", Self.base + ".txt": "Fête"])
    #expect(found?.needsConfirmation != nil)
    let pattern = InstagramCaptureImporter.ignored.first { $0.patterns.contains { $0.matches(Self.base + ".json.xz") } }
    #expect(pattern?.reason == "compressed with xz: save it with --no-compress-json, or unpack it")
  }

  @Test func aProfileNamesTheAccount() throws {
    let profile =
      #"{"instaloader":{"node_type":"Profile"},"node":{"username":"WenlowTC","full_name":"Wenlow Town Council","id":"4400"}}"#
    let reading = try Reading(["wenlowtc/wenlowtc_4400.json": profile])
    #expect(reading.records.isEmpty && reading.account.key == "wenlowtc")
    #expect(reading.account.name == "Wenlow Town Council")
  }

  @Test func badRecordsAreBooked() throws {
    let reading = try Reading([
      "a.json": #"{"instaloader":{"node_type":"Post"},"node":{"shortcode":"Cabc"}}"#,
      "b_comments.json":
        #"[{"id":"1","created_at":1782790000,"text":"a","owner":{},"answers":[]},{"id":"x","created_at":1},{"id":"2"},3]"#,
    ])
    #expect(reading.records.count == 1)
    #expect(
      reading.reasons == [
        "has no date that can be read", "has no number (id)", "has no date that can be read", "has no number (id)",
      ])
  }

  @Test func everyPrefixEndsWell() throws {
    for text in [Self.post, Self.comments] {
      let whole = Array(text.utf8)
      for length in 0..<whole.count {
        let prefix = Array(whole[..<length])
        do { _ = try Reading(bytes: ["a.json": prefix]) } catch is DamagedFile {} catch is NotThisFamily {}
      }
    }
  }
}

@Suite struct SuiteTests {
  private static let header =
    "\u{FEFF}\"Post ID\",\"Account ID\",\"Account username\",\"Account name\",Description,\"Publish time\",Permalink,\"Post type\",Likes,Comments\n"

  private func read(_ rows: [String]) throws -> Reading {
    try Reading(["a.csv": Self.header + rows.joined(separator: "\n") + "\n"])
  }

  private func row(_ date: String, _ address: String, type: String = "IG image") -> String {
    "18098311940237254,4400,WenlowTC,Wenlow Town Council,\"Fête\nMill Lane\",\(date),\(address),\(type),3,2"
  }

  private static let known = "https://www.instagram.com/p/DaL7buhEzbR/"
  private static let unknown = "https://www.instagram.com/reel/short/"

  /// The shortcode's time, 22:21 UTC, is 15:21 in California, 23:21 in Wenlow.
  @Test(arguments: [
    ("06/29/2026 15:21", 0), ("06/29/2026 23:21", -8), ("06/29/2026 22:21", -7), ("29/06/2026 15:21", 0),
  ])
  func theFileProvesItsZone(_ date: String, _ hours: Int64) throws {
    let reading = try read(
      [row(date, Self.known), row("06/13/2026 08:00", Self.unknown, type: "IG reel")].map { row in
        date.utf8.starts(with: "29".utf8) ? row.split(separator: "06/13/2026").joined(separator: "13/06/2026") : row
      })
    let first = try #require(reading["DaL7buhEzbR"])
    #expect(first.published == PublicationTime(seconds: 1_782_771_660, precision: .minute, zone: .account))
    #expect(first.text == "Fête\nMill Lane" && first.direction == .official && first.kind == .post)
    let second = try #require(reading["short"])
    #expect(second.published.seconds == 1_781_362_800 + hours * 3600 && second.kind == .video)
    #expect(reading.account.key == "wenlowtc" && reading.account.name == "Wenlow Town Council")
    #expect(reading.remarks == ["announces 4 comments, 0 are in it"])
  }

  @Test func withoutProofItIsPacific() throws {
    let record = try #require(try read([row("06/13/2026 08:00", Self.unknown)]).records.first)
    #expect(record.published.seconds == 1_781_362_800 && record.published.zone == .assumed)
    #expect(record.published.doubt == "the file names no zone: read as US Pacific, which Meta prints")
  }

  @Test func aRowWithoutAnAddressKeepsItsNumber() throws {
    #expect(try read([row("06/13/2026 08:00", "")]).records.first?.identity == .native("18098311940237254"))
  }

  @Test func thePagesTableIsLeft() throws {
    let table =
      "Post ID,Page ID,Page name,Title,Publish time,Permalink\n1,2,W,a,07/23/2026 01:00,https://www.facebook.com/w/posts/1\n"
    #expect(try Reading.recognise(["a.csv": table]) == nil)
    #expect(
      try Reading.recognise(["a.csv": Self.header])?.summary
        == "Captured Instagram posts and comments (Meta Business Suite)")
  }
}

import Importing
import Records
import TestSupport
import Testing

@testable import FacebookCaptures

@Suite struct TableTests {
  private static let statuses =
    "status_id,status_message,link_name,status_type,status_link,status_published,num_likes,num_comments,num_shares\r\n"
  private static let comments =
    "comment_id,status_id,parent_id,comment_message,comment_author,comment_published,num_reactions,num_likes,num_special\r\n"
  private static let suite =
    "\u{FEFF}\"Post ID\",\"Page ID\",\"Page name\",Title,Description,\"Publish time\",Permalink,\"Is share\",\"Post type\",\"Reactions, Comments and Shares\",Comments\n"
  private static let suiteRow =
    "5001,900100,\"Wenlow Town Council\",\"Fête\",,\"07/23/2026 01:00\",https://www.facebook.com/wenlowtc/posts/pfbid0A,0,Photos,9,2\n"

  @Test func postsOfThePageScripts() throws {
    let rows =
      "900100_5001,\"Fête \"\"24\"\"\nMill Lane\",A film,video,https://www.facebook.com/wenlowtc/videos/5001/,2016-07-26 20:59:00,392,167,99\r\n"
      + "900100_5002,,Wenlow news,link,https://wenlow.example/n,2016-01-26 20:00:00,1,0,0\r\n"
    let reading = try Reading(["x_statuses.csv": Self.statuses + rows])
    let film = try #require(reading["5001"])
    #expect(film.text == "Fête \"24\"\nMill Lane" && film.kind == .video && film.direction == .official)
    // Five hours, in summer too.
    #expect(film.published.seconds == 1_469_584_740 && film.published.precision == .second)
    #expect(film.published.zone == .assumed && film.published.doubt != nil)
    #expect(
      film.metrics == [
        Metric(name: "comments", value: 167), Metric(name: "shares", value: 99), Metric(name: "likes", value: 392),
      ])
    #expect(reading["5002"]?.links == [Link(url: "https://wenlow.example/n", title: "Wenlow news")])
    #expect(reading.account.key == "wenlowtc" && reading.account.handle == "wenlowtc")
    #expect(reading.remarks == ["announces 167 comments, 0 are in it"])
  }

  /// A fork's header begins with `from`; its rows do not.
  @Test func aHeaderWithOneColumnTooMany() throws {
    let reading = try Reading([
      "a.csv": "from," + Self.statuses + "900100_5001,Hello,,status,,2016-07-26 20:59:00,392,167,99\n"
    ])
    #expect(reading["5001"]?.text == "Hello" && reading.reasons.isEmpty)
  }

  @Test func commentsOfThePageScripts() throws {
    let rows =
      "5001_6001,900100_5001,,Is it dry?,Ann Sample,2018-01-31 09:00:00,3,3,-1\r\n"
      + "5001_6002,900100_5001,5001_6001,Yes [[STICKER]],undiscoverable,2018-01-31 09:01:00,0,0,0\r\n"
      + "5001_6003,900100_5001,,[[SHARE]],Wenlow Town Council,2018-01-31 09:02:00,0,0,0\r\n"
    let reading = try Reading(["c.csv": Self.comments + rows], official: ["Wenlow Town Council"])
    let first = try #require(reading["6001"])
    #expect(first.author == Author(name: "Ann Sample") && first.direction == .received && first.parent == "5001")
    #expect(first.published.seconds == 1_517_407_200)
    let second = try #require(reading["6002"])
    #expect(second.text == "Yes" && second.media.map(\.type) == ["sticker"] && second.author == Author())
    #expect(second.parent == "6001" && second.conversation?.key == "5001")
    #expect(reading["6003"]?.direction == .official && reading["6003"]?.media.map(\.type) == ["unknown"])
    #expect(reading.account.key == "900100")
  }

  /// Saved again in Excel: American dates without seconds, text in three encodings, rounded numbers.
  @Test func whatExcelDamages() throws {
    let quote: [UInt8] = [0x89, 0xDB, 0xAA]
    let rows =
      Array((Self.statuses + "900100_5001,Wenlow").utf8) + quote
      + Array("s fair,,status,,1/31/18 18:55,1,0,0\n900100_5002,lost ".utf8) + [0x89, 0xDB, 0x5F]
      + Array(",,status,,1/30/18 18:55,1,0,0\n9.001E+14,Rounded,,status,,1/30/18 18:56,1,0,0\n".utf8)
    let reading = try Reading(bytes: ["s.csv": rows])
    #expect(reading.records.map(\.text) == ["Wenlow’s fair", "lost â€_", "Rounded"])
    #expect(reading.records.first?.published.seconds == 1_517_442_900)
    #expect(reading.records.first?.published.precision == .minute)
    #expect(reading.records.last?.identity == .fingerprint)
    #expect(reading.remarks.count == 3)
  }

  @Test func badRowsAreBooked() throws {
    let reading = try Reading([
      "s.csv": Self.statuses
        + "900100_1,a\n900100_2,a,,status,,soon,1,2,3\n900100_3,\"a\"b,,status,,2016-07-26 20:59:00,1,2,3\n"
    ])
    #expect(
      reading.reasons == ["has too few cells", "has no date that can be read", "goes on after a closing quote"])
  }

  @Test func businessSuite() throws {
    let rows =
      Self.suiteRow
      + "1.82772E+15,900100,\"Wenlow Town Council\",,\"Longer words\",\"07/24/2026 09:00\",https://www.facebook.com/wenlowtc/videos/5002/,1,Videos,9,\n"
    let reading = try Reading(["Jul-01-2026_Jul-31-2026_1.csv": Self.suite + rows])
    let first = try #require(reading["5001"])
    // 01:00 in California is 09:00 in Wenlow.
    #expect(first.published.seconds == 1_784_793_600 && first.published.precision == .minute)
    #expect(first.published.zone == .assumed && first.published.doubt != nil)
    #expect(first.url == "https://www.facebook.com/wenlowtc/posts/pfbid0A" && first.media.map(\.type) == ["image"])
    #expect(first.author == Author(name: "Wenlow Town Council", handle: "wenlowtc", nativeID: "900100"))
    let second = try #require(reading["5002"])
    #expect(second.kind == .share && second.text == "Longer words")
    #expect(reading.account.key == "wenlowtc" && reading.account.name == "Wenlow Town Council")
  }

  @Test func dayAndMonth() throws {
    func doubt(_ date: String, _ name: String) throws -> (Int64?, Bool) {
      let row =
        "5001,900100,W,T,,\(date) 01:00,https://www.facebook.com/wenlowtc/posts/pfbid0A,0,Photos,9,2\n"
      let record = try Reading([name: Self.suite + row]).records.first
      return (record?.published.seconds, record?.published.doubt?.utf8.count ?? 0 > 70)
    }
    // Nothing tells: the American order, with a doubt. The file's name tells. A day past 12 tells.
    #expect(try doubt("07/03/2026", "a.csv") == (1_783_065_600, true))
    #expect(try doubt("07/03/2026", "Mar-01-2026_Mar-31-2026_1.csv") == (1_772_874_000, false))
    #expect(try doubt("23/07/2026", "a.csv") == (1_784_793_600, false))
  }

  @Test func aTableWithSemicolons() throws {
    let reading = try Reading([
      "a.csv": String(decoding: (Self.suite + Self.suiteRow).utf8.map { $0 == 44 ? 59 : $0 }, as: UTF8.self)
    ])
    #expect(reading["5001"]?.text == "Fête")
  }

  @Test func instagramsTableIsLeft() throws {
    let table =
      "Post ID,Account ID,Account username,Description,Publish time,Permalink\n1,2,wenlowtc,a,07/23/2026 01:00,https://www.instagram.com/p/A/\n"
    #expect(try Reading.recognise(["a.csv": table]) == nil)
  }

  @Test func countsAreDeclined() throws {
    let figures: [UInt8] = [0xFF, 0xFE] + "sep=,\n\"Views\"\n".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    let advertisements = Array("Ad name,Ad ID,Amount spent (GBP)\nFair,1,2\n".utf8)
    let found = try Reading.recognise(bytes: ["a.csv": figures, "b.csv": advertisements])
    #expect(found?.needsConfirmation != nil)
    #expect(try Reading.recognise(bytes: ["a.csv": Array("a,b\n1,2\n".utf8)]) == nil)
  }

  @Test func facepager() throws {
    let header =
      "\u{FEFF}\"level\";\"id\";\"parent_id\";\"object_id\";\"object_type\";\"object_key\";\"query_status\";\"query_time\";\"query_type\";\"message\";\"created_time\";\"from.id\";\"from.name\";\"comments.summary.total_count\"\r\n"
    let rows = [
      "0;1;;900100;seed;;;;;;;;;",
      "1;2;1;900100_5001;data;data;fetched (200);2021-05-01 10:00:00;Facebook;Fair on Saturday;2021-04-30T09:00:00+0000;;;2",
      "2;3;2;7777_6001;data;data;fetched (200);2021-05-01 10:00:01;Facebook;Is it dry?;2021-04-30T10:00:00+0000;31;Ann;",
      "3;4;3;7777_6002;data;data;fetched (200);2021-05-01 10:00:02;Facebook;Yes;2021-04-30T10:01:00+0000;900100;Wenlow;",
      "3;5;3;x;offcut;;fetched (200);2021-05-01 10:00:02;Facebook;;;;;", "3;6;3;x;error;;error (400);;;;;;;",
    ]
    let reading = try Reading(["f.csv": header + rows.joined(separator: "\r\n") + "\r\n"])
    #expect(reading.records.map(\.kind) == [.post, .comment, .comment])
    #expect(reading["5001"]?.direction == .official && reading["5001"]?.conversation == nil)
    #expect(reading["6001"]?.parent == "5001" && reading["6001"]?.direction == .received)
    #expect(reading["6002"]?.parent == "6001" && reading["6002"]?.direction == .official)
    #expect(reading["6002"]?.conversation?.key == "5001")
    #expect(reading.reasons == ["is an error message of the interface, not a post"])
    #expect(reading.account.key == "900100" && reading.description.made == 1_619_859_602)
    #expect(reading.remarks == ["has no line break in any text: Facepager takes them out unless told otherwise"])
  }

  @Test func crowdTangle() throws {
    let table =
      "Page Name,User Name,Facebook Id,Type,Post Created,Message,Link,URL,Likes,Comments,Shares\n"
      + "Wenlow Town Council,WenlowTC,900100,Link,2019-05-01 08:12:44 CEST,Fair,https://wenlow.example,https://www.facebook.com/900100/posts/5001,4,\"1,200\",1\n"
    let reading = try Reading(["c.csv": table])
    let record = try #require(reading["5001"])
    #expect(record.published == PublicationTime(seconds: 1_556_691_164))
    #expect(
      record.links == [Link(url: "https://wenlow.example")]
        && record.metrics.contains(Metric(name: "comments", value: 1200)))
    #expect(reading.account.key == "wenlowtc" && reading.account.name == "Wenlow Town Council")
  }

  @Test func everyChangedByteEndsWell() throws {
    let whole = Array((Self.suite + Self.suiteRow).utf8)
    var random = SeededRandom(seed: 12)
    for index in whole.indices {
      var changed = whole
      changed[index] = UInt8.random(in: 0...255, using: &random)
      do { _ = try Reading(bytes: ["a.csv": changed]) } catch is DamagedFile {} catch is NotThisFamily {}
    }
  }

  @Test func everyPrefixEndsWell() throws {
    for table in [Self.suite + Self.suiteRow, Self.statuses + "900100_1,\"a,\nb\",,x,,2016-07-26 20:59:00,1,2,3\r\n"] {
      let whole = Array(table.utf8)
      for length in 0..<whole.count {
        do { _ = try Reading(bytes: ["a.csv": Array(whole[..<length])]) } catch is DamagedFile {} catch is NotThisFamily
        {}
      }
    }
  }

  @Test func aTableCutInARowStopsTheImport() throws {
    _ = #expect(throws: DamagedFile.self) { try Reading(["a.csv": Self.suite + "5001,900100,\"Wenlow To"]) }
    _ = #expect(throws: DamagedFile.self) { try Reading(["a.csv": Self.suite + Self.suiteRow + "5001,900100,Wenlow"]) }
  }
}

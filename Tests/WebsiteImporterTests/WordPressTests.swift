import Importing
import Records
import TestSupport
import Testing
import WebsiteImporter

@Suite struct WordPressTests {
  private func read(_ items: String) throws -> Reading { try Reading(["wenlow.xml": Samples.wxr(items)]) }

  @Test func readsAPost() throws {
    let body =
      "First line\nsecond line\n\nNext <a href=\"https://gov.example/a\">paragraph</a>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n<img src=\"https://www.wenlow.example/wp-content/uploads/2024/03/map.png?x=1\" alt=\"A map\" />"
    let fields =
      "<category domain=\"post_tag\" nicename=\"roads\"><![CDATA[Roads]]></category><category domain=\"nav_menu\">Top</category><wp:post_modified_gmt>2024-03-03 00:00:00</wp:post_modified_gmt>"
    let reading = try read(Samples.item(fields, body: body))
    let record = try #require(reading.records.first)
    #expect(record.text == "First line\nsecond line\n\nNext paragraph\n\none\ntwo")
    #expect(record.identity == .native("https://wenlow.example/?p=7"))
    #expect(record.kind == .article && record.direction == .official && record.visibility == .public)
    #expect(record.title == "Road & bridge")
    #expect(record.author == Author(name: "The Clerk", handle: "clerk"))
    #expect(record.published == PublicationTime(seconds: 1_709_287_200))
    #expect(record.revised == 1_709_424_000)
    #expect(record.tags == ["Roads"])
    #expect(record.links == [Link(url: "https://gov.example/a")])
    #expect(record.media == [Media(path: "wp-content/uploads/2024/03/map.png", type: "image", altText: "A map")])
    #expect(record.url == "https://wenlow.example/road/")
    #expect(reading.account.key == "wenlow.example" && reading.account.name == "Wenlow Town Council")
    #expect(reading.reasons == [] && reading.remarks == [])
  }

  @Test func newerTextsKeepTheirOwnParagraphs() throws {
    let body = "<!-- wp:paragraph -->\n<p>One\ntwo</p>\n<!-- /wp:paragraph -->\n\n<p>Three</p>"
    #expect(try read(Samples.item(body: body)).records.first?.text == "One two\n\nThree")
  }

  @Test func pastedHTMLThatClosesTooMuchIsStillRead() throws {
    #expect(try read(Samples.item(body: "<p>One</p></div></section><p>Two</p>")).records.first?.text == "One\n\nTwo")
  }

  @Test(arguments: [
    ("publish", Visibility.public, PostState.live), ("draft", .private, .live), ("pending", .private, .live),
    ("future", .private, .live), ("private", .private, .live), ("trash", .private, .deleted), ("odd", .unknown, .live),
  ])
  func knowsWhatWasPublished(_ status: String, _ visibility: Visibility, _ state: PostState) throws {
    let record = try read(Samples.item(status: status)).records.first
    #expect(record?.visibility == visibility && record?.state == state)
  }

  @Test func exportsThatDoNotSayTheirVersionAreNoFeeds() throws {
    let old = Samples.wxr(Samples.item(status: "draft")).replacing("<wp:wxr_version>1.2</wp:wxr_version>", with: "")
    #expect(try Reading(["old.xml": old]).records.map(\.visibility) == [.private])
  }

  @Test func aPasswordHidesAPostAndIsNeverTold() throws {
    let record = try read(Samples.item("<wp:post_password>hunter2</wp:post_password>")).records.first
    #expect(record?.visibility == .private)
    #expect(!String(describing: record).utf8.isEmpty && !"\(record as Any)".contains("hunter2"))
  }

  @Test func aDraftHasTheWebsitesClockOnly() throws {
    let time = try read(Samples.item(status: "draft", date: "2024-07-01 10:00:00", utc: "0000-00-00 00:00:00"))
      .records.first?.published
    #expect(time == PublicationTime(seconds: 1_719_824_400, zone: .assumed))
  }

  @Test func readsCommentsWithoutAddresses() throws {
    let comments =
      Samples.comment(11, text: "First\nsecond <b>line</b> &#039;x&#039;") + Samples.comment(12, user: 2, parent: 11)
      + Samples.comment(13, approved: "0") + Samples.comment(14, approved: "trash") + Samples.comment(15, user: 99)
    let reading = try read(Samples.item(comments))
    let found = Array(reading.records.dropFirst())
    #expect(found.map(\.identity) == [11, 12, 13, 14, 15].map { .native("comment \($0)") })
    #expect(found.map(\.direction) == [.received, .official, .received, .received, .received])
    #expect(found.map(\.visibility) == [.public, .public, .private, .private, .public])
    #expect(found.map(\.state) == [.live, .live, .live, .deleted, .live])
    #expect(
      found.map(\.parent) == ["https://wenlow.example/?p=7", "comment 11"]
        + Array(repeating: "https://wenlow.example/?p=7", count: 3))
    #expect(found.first?.text == "First\nsecond line 'x'")
    #expect(found.first?.author == Author(name: "Ann Example"))
    #expect(found.first?.kind == .comment)
    let all = "\(reading.records)"
    for secret in ["ann@mail.example", "192.0.2.7", "ann.example"] { #expect(!all.contains(secret)) }
    let text = Samples.wxr(Samples.item(comments))
    for (origin, raw) in zip(reading.collected.origins, reading.collected.raws) {
      #expect(Array(text.utf8)[origin.start..<origin.start + origin.length].elementsEqual(raw))
    }
    #expect(reading.collected.raws[1].starts(with: "<wp:comment>".utf8))
  }

  @Test func readsUploadedFiles() throws {
    let fields =
      "<wp:attachment_url>https://wenlow.example/wp-content/uploads/2024/minutes.pdf</wp:attachment_url><excerpt:encoded><![CDATA[Signed]]></excerpt:encoded>"
    let record = try read(Samples.item(fields, type: "attachment", status: "inherit", body: "")).records.first
    #expect(record?.kind == .post && record?.visibility == .public && record?.text == "Signed")
    #expect(
      record?.media == [Media(path: "wp-content/uploads/2024/minutes.pdf", type: "document", caption: "Signed")])
  }

  @Test func forumsInsideWordPressAreUndecided() throws {
    let topic = Samples.item(id: 20, type: "topic")
    let reply = Samples.item("<wp:post_parent>20</wp:post_parent>", id: 21, type: "reply")
    let records = try read(topic + reply).records
    #expect(records.map(\.direction) == [.undecided, .undecided] && records.map(\.kind) == [.post, .reply])
    #expect(records.map { $0.conversation?.key } == ["topic 20", "topic 20"])
  }

  @Test func countsWhatIsNoPost() throws {
    let items =
      Samples.item(id: 1, type: "nav_menu_item") + Samples.item(id: 2, type: "wp_template")
      + Samples.item(id: 3, type: "flamingo_inbound") + Samples.item(id: 4, type: "page")
    let reading = try read(items)
    #expect(reading.records.map(\.identity) == [.native("https://wenlow.example/?p=4")])
    #expect(
      reading.remarks == [
        "holds 2 menus, settings and parts of the layout: not read",
        "holds 1 messages that visitors sent through forms, which were never published: not read",
      ])
  }

  @Test func aBrokenRecordCostsThatRecord() throws {
    let bad = Samples.item(date: "", utc: "").utf8.map { $0 }
    var bytes = Array(Samples.wxr("").utf8)
    let place = bytes.count - "</channel></rss>".utf8.count
    let torn = Array("<item><guid>a</guid><title>".utf8) + [0xFF] + Array("</title></item>".utf8)
    bytes.insert(contentsOf: bad + torn + Array(Samples.item(id: 9).utf8), at: place)
    let reading = try Reading(bytes: ["w.xml": bytes])
    #expect(reading.reasons == ["has no date that can be read", "has bytes that are no text (UTF-8)"])
    #expect(reading.records.count == 1)
  }

  @Test func aBrokenCommentCostsThatCommentOnly() throws {
    var bytes = Array(Samples.wxr(Samples.item(Samples.comment(1, text: "@") + Samples.comment(2))).utf8)
    let wanted = Array("[CDATA[@]]".utf8)
    let place = try #require(bytes.indices.first { bytes[$0...].starts(with: wanted) })
    bytes[place + 7] = 0xFF
    let reading = try Reading(bytes: ["w.xml": bytes])
    #expect(reading.records.map(\.kind) == [.article, .comment])
    #expect(reading.reasons == ["has bytes that are no text (UTF-8)"])
  }

  @Test func aFileCutAnywhereStopsTheImport() throws {
    let whole = Array(Samples.wxr(Samples.item(Samples.comment(1))).utf8)
    for length in stride(from: 420, to: whole.count - 1, by: 41) {
      _ = #expect(throws: DamagedFile.self) { try Reading(bytes: ["w.xml": Array(whole[..<length])]) }
    }
    for length in stride(from: 0, to: 420, by: 7) { _ = try? Reading(bytes: ["w.xml": Array(whole[..<length])]) }
  }

  @Test func otherFilesAreNotThisFamily() throws {
    _ = #expect(throws: NotThisFamily.self) { try Reading(["sitemap.xml": "<urlset></urlset>"]) }
  }
}

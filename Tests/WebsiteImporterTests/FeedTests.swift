import Foundation
import Importing
import Records
import TestSupport
import Testing
import WebsiteImporter

@Suite struct FeedTests {
  @Test func readsRSS() throws {
    let item =
      "<item><title>Bins &#038; boxes</title><link>https://wenlow.example/bins/</link><pubDate>Fri, 01 Mar 2024 10:00:00 +0000</pubDate><author>clerk@wenlow.example (The Clerk)</author><guid isPermaLink=\"false\">https://wenlow.example/?p=8</guid><category>Waste</category><description>&lt;p&gt;Fête &amp;amp; &lt;b&gt;bins&lt;/b&gt; [&amp;#8230;]&lt;/p&gt;</description><enclosure url=\"https://wenlow.example/a/notice.pdf\" type=\"application/pdf\" length=\"1\"/></item>"
    let reading = try Reading(["feed": Samples.rss(item)])
    let record = try #require(reading.records.first)
    #expect(record.identity == .native("https://wenlow.example/?p=8"))
    #expect(record.text == "Fête & bins […]" && record.completeness == .cut)
    #expect(record.title == "Bins & boxes" && record.tags == ["Waste"])
    #expect(record.author == Author(name: "The Clerk"))
    #expect(record.published == PublicationTime(seconds: 1_709_287_200))
    #expect(record.media == [Media(path: "notice.pdf", type: "document")])
    #expect(record.direction == .official && record.visibility == .public)
    #expect(reading.account.key == "wenlow.example")
  }

  @Test func commentsInAFeedAreResidents() throws {
    let item =
      "<item><title>By: Ann</title><link>https://wenlow.example/bins/#comment-11</link><dc:creator>Ann</dc:creator><pubDate>Fri, 01 Mar 2024 10:00:00 GMT</pubDate><guid>https://wenlow.example/?p=8#comment-11</guid><description>x</description><content:encoded><![CDATA[<p>Good</p>]]></content:encoded></item>"
    let record = try Reading(["comments.rss": Samples.rss(item)]).records.first
    #expect(record?.identity == .native("comment 11") && record?.direction == .received && record?.kind == .comment)
    #expect(record?.parent == "https://wenlow.example/?p=8" && record?.text == "Good" && record?.title == nil)
  }

  @Test func readsRDFAndBareItems() throws {
    let rdf =
      "<rdf:RDF xmlns:rdf=\"urn:r\" xmlns=\"http://purl.org/rss/1.0/\"><channel rdf:about=\"x\"><title>News</title><link>https://wenlow.example/</link><items/></channel><item rdf:about=\"https://wenlow.example/1\"><title>a</title><dc:date>2024-03-01T10:00:00Z</dc:date></item><item><title>b</title></item></rdf:RDF>"
    let reading = try Reading(["news.rdf": rdf])
    #expect(reading.records.map(\.identity) == [.native("https://wenlow.example/1")])
    #expect(reading.reasons == ["has neither guid nor link"])
    #expect(reading.account.key == "wenlow.example")
  }

  @Test func readsAtom() throws {
    let entry =
      "<entry><id>tag:1</id><title type=\"html\">A &amp;amp; B</title><link href=\"https://wenlow.example/1\"/><published>2024-03-01T10:00:00Z</published><updated>2024-03-02T10:00:00+00:00</updated><author><name>Clerk</name><email>c@wenlow.example</email></author><category term=\"Parks\"/><content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>One<br/>two</p></div></content></entry>"
    let older =
      "<entry><id>tag:2</id><title>C &amp; D</title><updated>2024-03-02T10:00:00Z</updated><summary>x &lt; y</summary></entry>"
    let reading = try Reading(["news.atom": Samples.atom(entry + older)])
    let record = try #require(reading.records.first)
    #expect(record.identity == .native("tag:1") && record.title == "A & B" && record.text == "One\ntwo")
    #expect(record.published.seconds == 1_709_287_200 && record.revised == 1_709_373_600)
    #expect(record.author == Author(name: "Clerk") && record.tags == ["Parks"])
    #expect(record.url == "https://wenlow.example/1")
    let last = try #require(reading.records.last)
    #expect(last.title == "C & D" && last.text == "x < y" && last.completeness == .cut && last.published.doubt != nil)
    #expect(reading.account.key == "wenlow.example")
  }

  @Test func readsBloggersBackup() throws {
    func entry(_ id: Int, _ kind: String, _ more: String = "") -> String {
      "<entry><id>tag:\(id)</id><published>2024-03-01T10:00:00.000Z</published><updated>2024-03-01T10:00:00Z</updated><category scheme=\"http://schemas.google.com/g/2005#kind\" term=\"http://schemas.google.com/blogger/2008/kind#\(kind)\"/><title type=\"text\">t</title><content type=\"html\">&lt;p&gt;x&lt;/p&gt;</content>\(more)</entry>"
    }
    let entries =
      entry(1, "settings") + entry(2, "template")
      + entry(3, "post", "<app:control><app:draft>yes</app:draft></app:control>")
      + entry(4, "comment", "<thr:in-reply-to ref=\"tag:3\"/>")
    let reading = try Reading(["blog.xml": Samples.atom("<generator>Blogger</generator>" + entries)])
    #expect(reading.records.map(\.identity) == [.native("tag:3"), .native("tag:4")])
    #expect(reading.records.map(\.direction) == [.official, .received])
    #expect(reading.records.map(\.visibility) == [.private, .public])
    #expect(reading.records.last?.parent == "tag:3")
    #expect(reading.remarks == ["holds 2 menus, settings and parts of the layout: not read"])
  }

  @Test func aSecondWebsiteKeepsItsPosts() throws {
    let item = "<item><guid>a</guid><pubDate>Fri, 01 Mar 2024 10:00:00 GMT</pubDate></item>"
    let other = Samples.atom("<entry><id>b</id><updated>2024-03-01T10:00:00Z</updated></entry>")
    let reading = try Reading([
      "a.rss": Samples.rss(item), "b.atom": other.replacing("wenlow.example", with: "hall.example"),
    ])
    #expect(reading.records.map { $0.account?.key } == [nil, "hall.example"])
  }

  @Test(arguments: [
    ["a.xml": "<urlset/>"], ["Takeout/Blogger/feed.atom": Samples.atom("")], ["rss": "<rss"], ["a.xml": ""],
    [
      "videos.xml":
        "<feed xmlns:yt=\"urn:y\" xmlns=\"http://www.w3.org/2005/Atom\"><link href=\"https://video.example\"/></feed>"
    ],
    ["index.html": "<html><body><rss></rss></body></html>"],
  ])
  func leavesOthersAlone(_ files: [String: String]) throws { #expect(try Reading.recognise(files) == nil) }

  @Test func recognises() throws {
    #expect(
      try Reading.recognise(["w.xml": Samples.wxr("")])
        == Recognition(summary: "website, WordPress export (WXR)", accountKey: "wenlow.example"))
    #expect(
      try Reading.recognise(["feed": Samples.rss("")])
        == Recognition(summary: "website, feed (RSS)", accountKey: "wenlow.example"))
  }
}

@Suite struct ReadmeTests {
  @Test func namesEveryFamilyAndEveryReason() throws {
    let readme = try String(contentsOfFile: Exports.repository + "/Importers/Website/README.md", encoding: .utf8)
    for family in WebsiteImporter.families {
      #expect(readme.contains("| \(family.name) |"), "\(family.name)")
      for pattern in family.patterns { #expect(readme.contains("`\(pattern.text)`"), "\(pattern.text)") }
    }
    for ignored in WebsiteImporter.ignored { #expect(readme.contains("| \(ignored.reason) |"), "\(ignored.reason)") }
  }
}

import ExportFiles
import Importing
import MastodonImporter
import Records
import TestSupport
import Testing

@Suite struct MastodonImporterTests {
  private static let everyone =
    #""to":["https://www.w3.org/ns/activitystreams#Public"],"cc":["https://toot.example/users/wenlow/followers"]"#

  private func activity(_ fields: String, id: Int = 1, audience: String = everyone) -> String {
    #"""
    {"id":"https://toot.example/users/wenlow/statuses/\#(id)/activity","type":"Create","actor":"https://toot.example/users/wenlow",
    "published":"2024-03-01T10:00:0\#(id)Z",\#(audience),"object":{"id":"https://toot.example/users/wenlow/statuses/\#(id)",
    "type":"Note","published":"2024-03-01T10:00:0\#(id)Z","url":"https://toot.example/@Wenlow/\#(id)",\#(audience),\#(fields)}}
    """#
  }

  private func outbox(_ items: [String], total: Int = 0) -> String {
    #"{"@context":"https://www.w3.org/ns/activitystreams","id":"outbox.json","type":"OrderedCollection","totalItems":\#(total),"orderedItems":[\#(items.joined(separator: ","))]}"#
  }

  private func read(_ items: [String], total: Int = 0) throws -> Reading {
    try Reading(["outbox.json": outbox(items, total: total)])
  }

  @Test func readsAPost() throws {
    let html =
      #"<p>Fête in the <span>park</span>:<br>1 &lt; 2</p><p><a href=\"https://wenlow.example/f\"><span class=\"invisible\">https://</span><span class=\"ellipsis\">wenlow.ex</span><span class=\"invisible\">ample/f</span></a></p>"#
    let tags = ##""tag":[{"type":"Hashtag","name":"#fete"},{"type":"Mention","name":"@ann@toot.example"}]"##
    let picture =
      #""attachment":[{"type":"Document","mediaType":"image/jpeg","url":"/bucket/media_attachments/files/1/original/a.jpeg","name":"A marquee"}]"#
    let fields = #""summary":"Long","content":"\#(html)",\#(tags),\#(picture),"updated":"2024-03-02T00:00:00Z""#
    let reading = try read([activity(fields)])
    let record = try #require(reading.records.first)
    #expect(record.text == "Fête in the park:\n1 < 2\n\nhttps://wenlow.example/f")
    #expect(record.identity == .native("https://toot.example/users/wenlow/statuses/1"))
    #expect(record.kind == .post && record.direction == .official && record.visibility == .public)
    #expect(record.title == "Long")
    #expect(record.url == "https://toot.example/@Wenlow/1")
    #expect(record.links == [Link(url: "https://wenlow.example/f")])
    #expect(record.tags == ["fete"] && record.mentions == ["ann@toot.example"])
    #expect(
      record.media == [Media(path: "media_attachments/files/1/original/a.jpeg", type: "image", altText: "A marquee")])
    #expect(record.published == PublicationTime(seconds: 1_709_287_201))
    #expect(record.revised == 1_709_337_600)
    #expect(
      reading.account
        == Account(key: "wenlow@toot.example", handle: "Wenlow@toot.example", url: "https://toot.example/@Wenlow"))
  }

  @Test(arguments: [
    (everyone, Visibility.public),
    (#""to":["https://toot.example/users/wenlow/followers"],"cc":["as:Public"]"#, .unlisted),
    (#""to":["https://toot.example/users/wenlow/followers"],"cc":[]"#, .followers),
    (#""to":"https://toot.example/users/ann","cc":[]"#, .private),
    (#""to":[],"cc":[]"#, .private),
  ])
  func knowsWhoCouldSeeIt(_ audience: String, _ visibility: Visibility) throws {
    let record = try read([activity(#""content":"<p>a</p>""#, audience: audience)]).records.first
    #expect(record?.visibility == visibility)
  }

  @Test func readsRepliesPollsAndBoosts() throws {
    let poll =
      #""inReplyTo":"https://other.example/1","content":"Which day?","oneOf":[{"name":"Mon","replies":{"totalItems":3}},{"name":"Tue"}]"#
    let boost =
      #"{"id":"https://toot.example/users/wenlow/statuses/5/activity","type":"Announce","published":"2024-03-01T10:00:00Z",\#(Self.everyone),"object":"https://other.example/9"}"#
    let records = try read([activity(poll), boost]).records
    #expect(records.map(\.kind) == [.reply, .share])
    #expect(records.first?.parent == "https://other.example/1")
    #expect(
      records.first?.poll == Poll(question: "Which day?", options: [.init(text: "Mon", votes: 3), .init(text: "Tue")]))
    #expect(records.last?.links == [Link(url: "https://other.example/9")])
    #expect(records.last?.identity == .native("https://toot.example/users/wenlow/statuses/5/activity"))
  }

  @Test func losesNothingSilently() throws {
    let reading = try read(
      [
        "1", "{}", #"{"type":"Delete","object":"x"}"#, activity(#""content":"a</section></div>b""#),
        activity(#""content":"ok""#),
      ],
      total: 9)
    #expect(reading.records.map(\.text) == ["ok"])
    #expect(
      reading.reasons == [
        "is no activity", "is no activity", "is neither a post nor a boost",
        "has HTML that cannot be followed to its end",
      ])
    #expect(reading.remarks == ["announces 9 posts, 5 were found"])
  }

  @Test func aFileCutAnywhereStopsTheImport() throws {
    let whole = Array(outbox([activity(#""content":"a""#)]).utf8)
    for length in stride(from: 200, to: whole.count, by: 37) {
      _ = #expect(throws: DamagedFile.self) { try Reading(bytes: ["outbox.json": Array(whole[..<length])]) }
    }
  }

  @Test func takesTheAccountFromTheActor() throws {
    let actor =
      #"{"id":"https://toot.example/users/wenlow","type":"Person","preferredUsername":"wenlow","name":"Wenlow Town Council","url":"https://toot.example/@wenlow"}"#
    let files = ["a/outbox.json": outbox([]), "a/actor.json": actor]
    let account = Account(
      key: "wenlow@toot.example", name: "Wenlow Town Council", handle: "wenlow@toot.example",
      url: "https://toot.example/@wenlow")
    #expect(try Reading(files).account == account)
    #expect(try Reading.recognise(files) == Recognition(summary: "Mastodon archive", accountKey: "wenlow@toot.example"))
  }

  @Test(arguments: [["outbox.json": "{}"], ["actor.json": "{}"], ["posts.json": "[]"]])
  func leavesOthersAlone(_ files: [String: String]) throws { #expect(try Reading.recognise(files) == nil) }
}

@Suite struct ReadmeTests {
  @Test func namesEveryFamilyAndEveryReason() throws {
    #expect(try ReadmePage(of: "Mastodon").lacks(of: MastodonImporter.self) == [])
  }
}

import ExportFiles
import Foundation
import Importing
import LinkedInCaptures
import Records
import TestSupport
import Testing

@Suite struct LinkedInCaptureTests {
  private static let page = "urn:li:organization:123"

  private func comment(
    _ number: Int, by actor: String = "urn:li:person:Ann", extra: String = "", text: String = "Well done"
  )
    -> String
  {
    #"{"commentUrn":"urn:li:comment:(urn:li:activity:9000,\#(number))","id":"\#(number)","actor":"\#(actor)","object":"urn:li:activity:9000","message":{"text":"\#(text)","attributes":[]},\#(extra)"created":{"time":1582160678569,"actor":"\#(actor)"},"lastModified":{"time":1582160678569},"likesSummary":{"totalLikes":2}}"#
  }

  private func list(_ elements: [String], total: Int = 1) -> String {
    #"{"paging":{"start":0,"count":10,"total":\#(total),"links":[]},"elements":[\#(elements.joined(separator: ","))]}"#
  }

  private static let post =
    ##"{"id":"urn:li:share:7000","author":"urn:li:organization:123","commentary":"Fair \\(in May\\) with @[Wenlow Bells](urn:li:organization:5) {hashtag|\\#|wenlow}","createdAt":1582000000000,"publishedAt":1582000001000,"lastModifiedAt":1582000002000,"lifecycleState":"PUBLISHED","visibility":"PUBLIC","content":{"article":{"source":"https://wenlow.example/fair","title":"The fair"}}}"##

  @Test func readsAListOfComments() throws {
    let reply = comment(
      502, by: Self.page, extra: #""parentComment":"urn:li:comment:(urn:li:activity:9000,501)","#)
    let text = list([comment(501), reply], total: 7)
    let reading = try Reading(["comments.json": text, "posts.json": list([Self.post])])
    #expect(reading.records.count == 3 && reading.reasons.isEmpty)
    let record = try #require(reading["501"])
    #expect(record.kind == .comment && record.direction == .received && record.text == "Well done")
    #expect(record.published == PublicationTime(seconds: 1_582_160_678) && record.revised == nil)
    #expect(record.author == Author(nativeID: "urn:li:person:Ann"))
    #expect(record.conversation?.key == "urn:li:activity:9000" && record.parent == "urn:li:activity:9000")
    #expect(record.metrics == [Metric(name: "likes", value: 2)])
    #expect(reading["502"]?.direction == .official && reading["502"]?.parent == "501")
    #expect(reading.account.key == Self.page)
    #expect(reading.remarks == ["announces 7 comments under 1 of the posts, 1 are in it"])
  }

  @Test func readsPosts() throws {
    let record = try #require(Reading(["posts.json": list([Self.post])])["urn:li:share:7000"])
    #expect(record.text == "Fair (in May) with Wenlow Bells #wenlow")
    #expect(record.mentions == ["Wenlow Bells"] && record.tags == ["wenlow"])
    #expect(record.links == [Link(url: "https://wenlow.example/fair", title: "The fair")])
    #expect(record.published.seconds == 1_582_000_001 && record.visibility == .public && record.direction == .official)
    #expect(record.url == "https://www.linkedin.com/feed/update/urn:li:share:7000" && record.revised == nil)
  }

  @Test func everyLayoutSaysTheSame() throws {
    let page = list([comment(501)])
    let expected = Set(try Reading(["a.json": page]).records)
    for text in ["[\(page)]", "\(page)\n\(page)\n", "[\(comment(501))]", comment(501) + "\n" + comment(501)] {
      let reading = try Reading(["a.json": text])
      #expect(Set(reading.records) == expected && reading.reasons.isEmpty, "\(text.prefix(30))")
      for (origin, raw) in zip(reading.collected.origins, reading.collected.raws) {
        #expect(Array(text.utf8)[origin.start..<origin.start + origin.length].elementsEqual(raw))
      }
    }
  }

  @Test func aPageIsUndecidedUntilSomebodySays() throws {
    let text = list([comment(501, by: Self.page)])
    let nobody = try Reading(["a.json": text])
    #expect(nobody.records.first?.direction == .undecided && nobody.account.key == "unidentified")
    #expect(nobody.remarks.count == 1)
    #expect(try Reading(["a.json": text], account: "123").records.first?.direction == .official)
    #expect(try Reading(["a.json": text], account: "urn:li:organization:9").records.first?.direction == .received)
    let named = try Reading(["a.json": text], account: "Wenlow Town Council")
    #expect(named.account.key == "wenlow town council")
  }

  @Test func marksEditsAndNames() throws {
    let edited = comment(501).replacingOccurrences(
      of: #""lastModified":{"time":1582160678569}"#,
      with: #""lastModified":{"time":1582160778569},"actor~":{"localizedFirstName":"Ann","localizedLastName":"Bell"}"#)
    let record = try #require(Reading(["a.json": list([edited])]).records.first)
    #expect(record.revised == 1_582_160_778 && record.author.name == "Ann Bell")
  }

  @Test func readsTheWebPages() throws {
    let text = #"""
      {"data":{"metadata":{},"*elements":["urn:li:fs_objectComment:(501,activity:9000)"]},"included":[
      {"$type":"com.linkedin.voyager.identity.shared.MiniProfile","entityUrn":"urn:li:fs_miniProfile:ACo1","firstName":"Ann","lastName":"Bell"},
      {"$type":"com.linkedin.voyager.feed.Comment","entityUrn":"urn:li:fs_objectComment:(501,activity:9000)","commenterProfileId":"ACo1","commentV2":{"text":"Good"},"createdTime":1776594280351,"parentCommentUrn":null},
      {"$type":"com.linkedin.voyager.feed.Comment","entityUrn":"urn:li:fs_objectComment:(502,activity:9000)","comment":{"values":[{"value":"Thank "},{"value":"you"}]},"createdTime":1776594290351,"parentCommentUrn":"urn:li:comment:(activity:9000,501)","commenterForDashConversion":{"title":{"text":"Wenlow Town Council"},"actorUnion":{"companyUrn":"urn:li:company:123"}}}]}
      """#
    let reading = try Reading(
      ["v.json": text.components(separatedBy: "\n").joined()], account: "Wenlow Town Council")
    #expect(reading["501"]?.author.name == "Ann Bell" && reading["501"]?.conversation?.key == "urn:li:activity:9000")
    #expect(reading["502"]?.text == "Thank you" && reading["502"]?.parent == "501")
    #expect(reading["502"]?.direction == .official && reading["501"]?.direction == .received)
    #expect(reading.remarks == ["entries about members, pictures and counts, used for names alone: 1"])
  }

  @Test func readsRepliesInsideComments() throws {
    let inner =
      #"{"urn":"urn:li:comment:(activity:9000,502)","commentV2":{"text":"b"},"createdAt":1582160679000,"parentCommentUrn":"urn:li:comment:(activity:9000,501)"}"#
    let outer =
      #"{"urn":"urn:li:comment:(activity:9000,501)","commentV2":{"text":"a"},"createdAt":1582160678000,"commenter":{"com.linkedin.voyager.feed.MemberActor":{"miniProfile":{"firstName":"Ann","lastName":"Bell"}}},"socialDetail":{"comments":{"elements":[\#(inner),{}]}}}"#
    let reading = try Reading(["v.json": list([outer])])
    #expect(reading.records.map(\.text) == ["a", "b"] && reading["501"]?.author.name == "Ann Bell")
    #expect(reading.reasons == ["is a reply that names no comment"])
  }

  @Test func aMissingTimeIsReckoned() throws {
    let text =
      #"{"commentUrn":"urn:li:comment:(urn:li:activity:9,7451570843438186496)","actor":"urn:li:person:A","message":{"text":"a"}}"#
    let published = try #require(Reading(["a.json": list([text])]).records.first).published
    #expect(published.precision == .hour && published.doubt == "reckoned from its number")
  }

  @Test func losesNothingSilently() throws {
    let wordless =
      #"{"commentUrn":"urn:li:comment:(urn:li:activity:9,8)","actor":"urn:li:person:A","created":{"time":1582160678569}}"#
    let reading = try Reading(["a.json": list([comment(501), wordless, "{}", "7", "{\"a\":\"\\ud800\"}"])])
    #expect(reading.records.count == 1)
    #expect(
      reading.reasons.dropLast() == [
        "has no text", "is neither a comment nor a post", "is neither a comment nor a post",
      ])
    #expect(reading.reasons.count == 4)
  }

  @Test func everyPrefixEndsWithoutACrash() throws {
    let whole = Array(list([comment(501), Self.post]).utf8)
    for length in 0..<whole.count {
      do { _ = try Reading(bytes: ["a.json": Array(whole[..<length])]) } catch is DamagedFile {} catch is NotThisFamily
      {}
    }
    _ = #expect(throws: DamagedFile.self) { try Reading(bytes: ["a.json": Array(whole.dropLast(40))]) }
  }

  @Test(arguments: [
    "{}", "[]", "", #"[{"urn":"urn:li:x"}]"#, #"{"elements":[{"id":"urn:li:person:A"}]}"#,
    #"{"included":[{"$type":"com.linkedin.voyager.identity.shared.MiniProfile","entityUrn":"urn:li:fs_miniProfile:A"}]}"#,
  ])
  func leavesOthersAlone(_ text: String) throws {
    #expect(try Reading.recognise(["a.json": text]) == nil)
    #expect(throws: NotThisFamily.self) { try Reading(["a.json": text]) }
  }

  @Test func isRecognised() throws {
    #expect(try Reading.recognise(["a.json": list([comment(501)])])?.summary == "Captured LinkedIn comments")
    #expect(try Reading.recognise(["a.json": list([Self.post])])?.summary == "Captured LinkedIn comments")
  }
}

@Suite struct ReadmeTests {
  @Test func namesEveryFamilyAndEveryReason() throws {
    #expect(try ReadmePage(of: "Captures/LinkedIn").lacks([.tables, .limits], of: LinkedInCaptureImporter.self) == [])
  }
}

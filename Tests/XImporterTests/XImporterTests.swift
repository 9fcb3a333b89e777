import ExportFiles
import Foundation
import Importing
import Records
import TestSupport
import Testing
import XImporter

/// The archive of 2022 and later.
@Suite struct CurrentArchiveTests {
  private let reading: Reading

  init() throws { reading = try Reading(fixture: "archive-2024") }

  @Test func knowsTheAccount() {
    #expect(
      reading.description.account
        == Account(
          key: "2210845533", name: "Wenlow Town Council", handle: "WenlowTC", url: "https://x.com/WenlowTC"))
    #expect(reading.description.made == 1_731_756_802)
  }

  @Test func readsAPost() throws {
    let post = try #require(reading.record(saying: "Mill Lane"))
    #expect(
      post.text
        == "Mill Lane is closed from Monday for drainage & resurfacing. Details: https://t.co/aaaaaaaaa1 #Wenlow")
    #expect(
      post.links == [Link(url: "https://wenlow.example/mill-lane?a=1&b=2", shortened: "https://t.co/aaaaaaaaa1")])
    #expect(post.tags == ["Wenlow"])
    #expect(post.metrics == [Metric(name: "likes", value: 12), Metric(name: "reposts", value: 3)])
    #expect(post.identity == .native("1790313603388145671"))
    #expect(post.url == "https://x.com/WenlowTC/status/1790313603388145671")
    #expect(post.published == PublicationTime(seconds: 1_715_679_000))
    #expect(post.author == Author(name: "Wenlow Town Council", handle: "WenlowTC", nativeID: "2210845533"))
    #expect(post.kind == .post && post.direction == .official && post.visibility == .public && post.state == .live)
    #expect(post.completeness == .whole && post.revised == nil)
  }

  @Test func readsAReply() throws {
    let reply = try #require(reading.record(saying: "42 bus"))
    #expect(reply.kind == .reply)
    #expect(reply.parent == "1790320000000000001")
    #expect(reply.mentions == ["MrsPettifer"])
  }

  @Test func readsACutRepost() throws {
    let share = try #require(reading.record(saying: "Story time"))
    #expect(share.kind == .share)
    #expect(share.completeness == .cut)
    #expect(share.author.handle == "WenlowTC")
  }

  @Test func aShortTextMayEndWithAnEllipsis() {
    #expect(reading.record(saying: "Wait for it")?.completeness == .whole)
  }

  @Test func namesMediaAsTheFilesAreNamed() throws {
    let post = try #require(reading.record(saying: "May Fair"))
    let stem = "data/tweets_media/1796859234210545671-"
    #expect(post.media.map(\.path) == [stem + "GAwenlow1.jpg", stem + "big.mp4", stem + "GIF.mp4"])
    #expect(post.media.map(\.type) == ["image", "video", "animation"])
    let tree = try ExportTree(opening: [Reading.fixture("archive-2024")])
    #expect(tree.member(stem + "GAwenlow1.jpg") != nil)
  }

  @Test func completesALongPost() throws {
    let post = try #require(reading.records(in: "data/tweets.js").first { $0.text.contains("Council tax bills") })
    #expect(post.completeness == .whole)
    #expect(post.text.hasPrefix("@MrsPettifer Council tax bills go out this week."))
    #expect(post.text.hasSuffix("with last year's beside it. #CouncilTax https://t.co/ph0toPh0to"))
    #expect(post.links.map(\.url) == ["https://wenlow.example/budget"])
    #expect(post.tags == ["CouncilTax"])
    #expect(post.media.count == 1)
    #expect(reading.records(in: "data/note-tweet.js").first == post)
    #expect(reading.record(saying: "2/2 The budget")?.completeness == .whole)
  }

  @Test func keepsALongTextWithoutItsPost() throws {
    let alone = try #require(reading.record(saying: "whose short form is not in this archive"))
    #expect(alone.kind == .post && alone.completeness == .whole)
    #expect(reading.remarks.contains { $0.hasPrefix("1 long post without the short form") })
  }

  @Test func versionsOfAnEditedPostAreOnePost() {
    let versions = reading.records.filter { $0.text.hasPrefix("The Annual Meeting") }
    #expect(versions.map(\.identity) == [.native("1807745969672945671"), .native("1807745969672945671")])
    #expect(Set(versions.map(\.revised)) == [1_719_835_200, 1_719_835_770])
    #expect(Set(versions.map(\.text)) == ["The Annual Meeting is on Wensday.", "The Annual Meeting is on Wednesday."])
  }

  @Test func doubtsADateThatThePostsNumberContradicts() throws {
    let post = try #require(reading.record(saying: "impossible date"))
    #expect(post.published.seconds == 1_723_104_488)
    #expect(post.published.doubt != nil)
  }

  @Test func readsDeletedCommunityAndFurtherParts() throws {
    #expect(reading.record(saying: "The pool is open")?.state == .deleted)
    #expect(reading.record(saying: "Allotment")?.conversation == Conversation(key: "1500000000000000001"))
    #expect(reading.record(saying: "Gritting tonight") != nil)
  }

  @Test func rejectsWhatHasNoNumber() {
    #expect(reading.reasons.contains("has no number (id)"))
  }

  @Test func readsAnArticle() throws {
    let article = try #require(reading.records.first { $0.kind == .article })
    #expect(article.title == "How the budget is made")
    #expect(article.text == "First, the estimates.\n\nThen, the precept.")
    #expect(article.published == PublicationTime(seconds: 1_730_635_200))
    #expect(article.visibility == .public)
  }

  @Test func saysWhatIsMissing() {
    #expect(reading.remarks.contains("data/tweets-part2.js is missing from this export, and with it 2,345 posts"))
    #expect(reading.remarks.contains("data/manifest.js announces 12 entries in this file, 11 found"))
    #expect(reading.remarks.contains("lists 12 posts, of which 1 cannot be found in this export"))
    #expect(
      reading.remarks.contains("names 1 file without posts that this export does not hold: data/follower.js"))
    #expect(reading.remarks.count == 5)
  }

  @Test func everyFileIsReadOrLeftForAReason() throws {
    let tree = try ExportTree(opening: [Reading.fixture("archive-2024")])
    for member in tree.members {
      let isRead = XImporter.families.contains { $0.patterns.contains { $0.matches(member.path) } }
      let isLeft = XImporter.ignored.contains { $0.patterns.contains { $0.matches(member.path) } }
      #expect(isRead || isLeft, "\(member.path)")
    }
  }
}

/// Direct and group messages.
@Suite struct MessageTests {
  @Test func readsDirectMessages() throws {
    let messages = try Reading(fixture: "archive-2024").records(in: "data/direct-messages.js")
    #expect(messages.map(\.direction) == [.official, .received])
    #expect(messages.allSatisfy { $0.kind == .message && $0.visibility == .private })
    #expect(messages.allSatisfy { $0.conversation == Conversation(key: "991-2210845533") })
    #expect(messages.first?.author.handle == "WenlowTC")
    #expect(messages.first?.links == [Link(url: "https://wenlow.example/report", shortened: "https://t.co/ccccccccc3")])
    let lamp = try #require(messages.last)
    #expect(lamp.author == Author(nativeID: "991"))
    #expect(lamp.published == PublicationTime(seconds: 1_706_868_000))
    #expect(lamp.metrics == [Metric(name: "reactions", value: 1)])
    guard case .native(let id) = lamp.identity else { return #expect(Bool(false), "has no number") }
    #expect(lamp.media == [Media(path: "data/direct_messages_media/\(id)-lamp.jpg", type: "image")])
  }

  @Test func readsTheEventsOfAGroup() throws {
    let reading = try Reading(fixture: "archive-2024")
    let group = reading.records(in: "data/direct-messages-group.js")
    #expect(group.map(\.direction) == [.received, .system, .system, .system, .system])
    #expect(
      group.dropFirst().map(\.text) == [
        "Left the conversation: 994.", "Account 993 brought into the conversation: 995, 996.",
        "Account 993 named the conversation: Mayor \"Making\"",
        "Account 993 brought this account into the conversation. Taking part then: 993, 994, 2210845533.",
      ])
    #expect(group.allSatisfy { $0.conversation == Conversation(key: "1400000000000000009", title: "Mayor \"Making\"") })
    #expect(reading.reasons.contains("is an event of a kind not known here"))
  }

  @Test func countsEncryptedMessages() throws {
    #expect(
      try Reading(fixture: "archive-2024").reasons.contains(
        "is an encrypted message: the export does not hold its words"))
  }

  @Test func rawBytesStandWhereTheOriginSays() throws {
    let collected = try Reading(fixture: "archive-2024").collected
    for (origin, raw) in zip(collected.origins, collected.raws) {
      let url = URL(fileURLWithPath: Reading.fixture("archive-2024/" + origin.file))
      let bytes = [UInt8](try Data(contentsOf: url))
      #expect(bytes[origin.start..<origin.start + origin.length].elementsEqual(raw))
    }
  }

  @Test func aRenamedFileIsToldByItsFirstWords() throws {
    let path = "single/old messages (1).js"
    #expect(try XImporter.recognise(ExportTree(opening: [Reading.fixture(path)])) != nil)
    let reading = try Reading(fixture: path)
    #expect(reading.records.map(\.direction) == [.undecided, .undecided])
    #expect(reading.remarks.contains { $0.contains("--account") })
  }

  @Test(arguments: [
    #"{"dmConversation":{"conversationId":"1-2"}}"#, #"{"dmConversation":{"messages":[]}}"#, "7", "null", #"{"a":1}"#,
  ])
  func rejectsWhatIsNoConversation(_ element: String) throws {
    let reading = try Reading(["direct-messages.js": "window.YTD.direct_messages.part0 = [\(element)]"])
    #expect(reading.records.isEmpty)
    #expect(reading.reasons == ["is no conversation that can be read"])
  }

  @Test func aBrokenMessageCostsOnlyItself() throws {
    let good = #"{"messageCreate":{"id":"5","senderId":"1","text":"x","createdAt":"2020-01-01T00:00:00.000Z"}}"#
    let element = #"{"dmConversation":{"conversationId":"1-2","messages":[{"messageCreate":tru},\#(good)]}}"#
    let reading = try Reading(["direct-messages.js": "window.YTD.direct_messages.part0 = [\(element)]"])
    #expect(reading.records.map(\.text) == ["x"])
    #expect(reading.reasons.count == 1)
  }
}

import ByteFormats
import ExportFiles
import Importing
import Records
import TestSupport
import Testing
import XCaptures
import XImporter

@Suite struct SecondAPITests {
  @Test func aPageAndItsFlattenedFormAreTheSameRecords() throws {
    let page = try Reading(["answers.json": Wenlow.page])
    let flat = try Reading(["answers.jsonl": Wenlow.flat])
    #expect(Set(page.records).count == 4)
    #expect(Set(page.records) == Set(flat.records))
    #expect(page.account == flat.account)
    #expect(page.made == 1_667_556_000 && flat.made == page.made)
    #expect(page.reasons.isEmpty && flat.reasons.isEmpty && page.furtherRemarks.isEmpty && flat.furtherRemarks.isEmpty)
  }

  @Test func readsAConversation() throws {
    let reading = try Reading(["answers.json": Wenlow.page])
    #expect(
      reading.account
        == Account(
          key: Wenlow.council, name: "Wenlow Town Council", handle: "WenlowTC", url: "https://x.com/WenlowTC"))
    #expect(reading.choice.utf8.starts(with: "Taken as the council's account: @WenlowTC, who began the".utf8))
    let root = try #require(reading[Wenlow.root])
    #expect(root.kind == .post && root.direction == .official && root.parent == nil)
    #expect(root.links == [Link(url: "https://wenlow.example/bins", shortened: "https://t.co/aaaaaaaaaa")])
    #expect(root.tags == ["bins"] && root.url == "https://x.com/WenlowTC/status/" + Wenlow.root)
    #expect(root.metrics.first == Metric(name: "likes", value: 3))
    let question = try #require(reading[Wenlow.question])
    #expect(question.kind == .reply && question.direction == .received && question.visibility == .public)
    #expect(question.text == "@WenlowTC \u{1F5D1}\u{FE0F} since <Monday>? @WenlowBins")
    #expect(question.mentions == ["WenlowTC", "WenlowBins"])
    #expect(question.parent == Wenlow.root && question.conversation == Conversation(key: Wenlow.root))
    #expect(question.author == Author(name: "Ann", handle: "ann_w", nativeID: Wenlow.ann))
    #expect(question.published == PublicationTime(seconds: Wenlow.start + 60))
    let answer = try #require(reading[Wenlow.answer])
    #expect(answer.direction == .official && answer.parent == Wenlow.question)
    #expect(
      answer.media == [
        Media(path: Wenlow.answer + "-Abc_1.jpg", type: "image", altText: "A bin"),
        Media(path: Wenlow.answer + "-high.mp4", type: "video"),
      ])
  }

  @Test func aRepostHasItsWholeText() throws {
    let reading = try Reading(["answers.json": Wenlow.page])
    let root = try #require(reading[Wenlow.root])
    let repost = try #require(reading[Wenlow.repost])
    #expect(repost.kind == .share && repost.direction == .received && repost.completeness == .whole)
    #expect(repost.text == "RT @WenlowTC: " + root.text)
    #expect(repost.links == root.links && repost.mentions == ["WenlowTC"])
    let alone = try Reading(["a.json": "[{\(Wenlow.repostFields)}]"])
    #expect(alone.records.first?.completeness == .cut)
  }

  @Test func whatOthersWroteAndSomebodyRepostedIsNoRecordOfItsOwn() throws {
    let theirs = Wenlow.fields(Wenlow.id(5), 5, by: Wenlow.ann, "Cake sale")
    let repost = Wenlow.fields(Wenlow.id(9), 9, by: Wenlow.council, "RT @ann_w: Cake s…")
    let page =
      #"{"data":[{\#(repost),"referenced_tweets":[{"type":"retweeted","id":"\#(Wenlow.id(5))"}]},{\#(Wenlow.rootFields)}],"includes":{"users":[\#(Wenlow.user(Wenlow.ann))],"tweets":[{\#(theirs)}]}}"#
    let reading = try Reading(["a.json": page])
    #expect(reading.records.map(\.text).first == "RT @ann_w: Cake sale")
    #expect(reading.records.count == 2)
    #expect(
      reading.furtherRemarks == [
        "1 post of other people, only reposted here: the words stand in the reposts, and there is no record besides"
      ])
  }

  @Test func allVersionsOfAnEditedPostAreOnePost() throws {
    let (first, second) = (Wenlow.id(0), Wenlow.id(30))
    func version(_ id: String, _ seconds: Int64, _ text: String) -> String {
      #"{"id":"\#(id)","created_at":"\#(Wenlow.stamp(seconds))","author_id":"\#(Wenlow.council)","conversation_id":"\#(id)","text":"\#(text)","edit_history_tweet_ids":["\#(first)","\#(second)"]}"#
    }
    let reply =
      #"{"id":"\#(Wenlow.id(90))","created_at":"\#(Wenlow.stamp(90))","author_id":"\#(Wenlow.ann)","conversation_id":"\#(second)","text":"ok","edit_history_tweet_ids":["\#(Wenlow.id(90))"],"referenced_tweets":[{"type":"replied_to","id":"\#(second)"}]}"#
    let versions = "\(version(first, 0, "Bins on Fryday")),\(version(second, 30, "Bins on Friday"))"
    let reading = try Reading([
      "a.jsonl": #"{"data":[\#(version(first, 0, "Bins on Fryday"))],"includes":{"tweets":[\#(versions)]}}"# + "\n"
        + #"{"data":[\#(reply)],"includes":{"users":[]}}"# + "\n"
    ])
    let posts = reading.records.filter { $0.identity == .native(first) }
    #expect(posts.map(\.text) == ["Bins on Fryday", "Bins on Friday"])
    #expect(posts.map(\.revised) == [Wenlow.start, Wenlow.start + 30])
    #expect(posts.allSatisfy { $0.kind == .post && $0.conversation?.key == first })
    #expect(posts.map(\.url) == ["https://x.com/i/status/\(first)", "https://x.com/i/status/\(second)"])
    let answer = try #require(reading[Wenlow.id(90)])
    #expect(answer.kind == .reply && answer.parent == first && answer.conversation?.key == first)
  }

  @Test func readsLongPostsPollsAndPlaces() throws {
    let more =
      #","note_tweet":{"text":"The whole &amp; long text #flood","entities":{"hashtags":[{"tag":"flood"}]}},"attachments":{"poll_ids":["5"],"media_keys":["16_4"]},"geo":{"place_id":"p","coordinates":{"type":"Point","coordinates":[-2.5,52.25]}}"#
    let post = Wenlow.fields(Wenlow.root, 0, by: Wenlow.council, "The whole &amp; lo…", more: more)
    let page =
      #"{"data":{\#(post)},"includes":{"polls":[{"id":"5","options":[{"position":1,"label":"Yes","votes":4},{"position":2,"label":"No","votes":0}]}],"places":[{"id":"p","full_name":"Wenlow, England"}]}}"#
    let record = try #require(try Reading(["a.json": page]).records.first)
    #expect(record.text == "The whole & long text #flood" && record.tags == ["flood"])
    #expect(record.poll?.options == [.init(text: "Yes", votes: 4), .init(text: "No", votes: 0)])
    #expect(record.place == Place(name: "Wenlow, England", latitude: 52.25, longitude: -2.5))
    #expect(record.media == [Media(path: nil, type: "animation")])
    #expect(record.completeness == .whole)
  }

  @Test func goodLinesAreReadAndTheRestIsReported() throws {
    let gone =
      #"{"id":"1170025343920402432","action":"delete","created_at":"2019-09-06T17:25:54.667Z","reason":"protected"}"#
    let errors =
      #"{"data":[{\#(Wenlow.rootFields)}],"errors":[{"type":"https://api.twitter.com/2/problems/resource-not-found","value":"5","resource_type":"tweet"},{"type":"https://x/secret words"}],"meta":{"result_count":1,"next_token":"b26v"}}"#
    let reading = try Reading([
      "a.jsonl":
        "\(Wenlow.page)\n\n{\"data\": {\"author_id\": \"10\n\(gone)\n{\"data\":[],\"meta\":{\"result_count\":0}}\n7\n\(errors)\n"
    ])
    #expect(Set(reading.records.map(\.identity)).count == 4)
    #expect(reading.reasons == ["is not JSON at byte 26 of the record", "is no post of X"])
    #expect(
      reading.furtherRemarks == [
        "X could not show all that was asked for: 1 for another reason, 1 not found",
        "tells of posts or accounts that are gone from X (1 made private): nothing was removed for it",
        "its last page says that another follows: unless that is here too, the capture is not complete",
      ])
  }

  @Test func aPostWithoutAuthorIsUndecided() throws {
    let page =
      ##"{"data":[{"id":"\##(Wenlow.root)","text":"#bins @WenlowTC"},{"text":"x"}],"meta":{"newest_id":"1","result_count":2}}"##
    let reading = try Reading(["a.json": page])
    let record = try #require(reading.records.first)
    #expect(record.direction == .undecided && record.tags == ["bins"] && record.mentions == ["WenlowTC"])
    #expect(record.published.seconds == Wenlow.start && record.published.doubt != nil)
    #expect(reading.reasons == ["has no number (id)"])
    #expect(reading.account.key == "unidentified")
    #expect(reading.furtherRemarks.first?.utf8.starts(with: "1 post without an author".utf8) == true)
  }

  /// What a council has from its own archive and what a tool captured are one post, said alike.
  @Test func agreesWithTheArchiveOfX() throws {
    let folder = try TemporaryFolder()
    let archived =
      #"window.YTD.tweets.part0 = [{"tweet":{"id_str":"\#(Wenlow.root)","full_text":"The bins are late &amp; we are sorry: the lorry broke down on Mill Lane and the next one comes on Friday at seven in the morning, so please leave them out until then https://t.co/aaaaaaaaaa","created_at":"Thu Nov 03 10:00:00 +0000 2022","entities":{"hashtags":[{"text":"bins"}],"user_mentions":[],"urls":[{"url":"https://t.co/aaaaaaaaaa","expanded_url":"https://wenlow.example/bins"}]}}}]"#
    let account =
      #"window.YTD.account.part0 = [{"account":{"accountId":"\#(Wenlow.council)","username":"WenlowTC","accountDisplayName":"Wenlow Town Council"}}]"#
    try folder.write(Array(archived.utf8), to: "data/tweets.js")
    try folder.write(Array(account.utf8), to: "data/account.js")
    let (collected, description) = try collect(XImporter.self, [folder.path])
    let reading = try Reading(["answers.json": Wenlow.page])
    var captured = try #require(reading[Wenlow.root])
    captured.conversation = nil
    captured.metrics = []
    #expect(collected.records == [captured])
    #expect(description.account == reading.account)
  }
}

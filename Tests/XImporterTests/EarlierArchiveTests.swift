import ExportFiles
import Importing
import Records
import TestSupport
import Testing
import XImporter

/// The archives of 2012 to 2022.
@Suite struct EarlierArchiveTests {
  @Test func readsTheLayoutOf2020() throws {
    let reading = try Reading(fixture: "archive-2020")
    let post = try #require(reading.records.first)
    #expect(reading.records.count == 1 && reading.remarks.isEmpty && reading.reasons.isEmpty)
    #expect(post.media.map(\.path) == ["data/tweet_media/1221130901639921671-EPsnow.jpg"])
    let tree = try ExportTree(opening: [Reading.fixture("archive-2020")])
    #expect(tree.member("data/tweet_media/1221130901639921671-EPsnow.jpg") != nil)
  }

  @Test func readsBarePostsAtTheRoot() throws {
    let reading = try Reading(fixture: "archive-2019")
    #expect(reading.records(in: "tweet.js").map(\.text) == ["Road closed <now>: Sheep Street"])
    #expect(reading.records(in: "direct-message.js").count == 2)
    #expect(reading.reasons.isEmpty)
  }

  @Test func readsTheMonthlyFiles() throws {
    let reading = try Reading(fixture: "archive-2016")
    #expect(reading.description.account.key == "2210845533")
    #expect(reading.description.account.name == "Wenlow Town Council")
    #expect(reading.records.count == 4)
    let floods = try #require(reading.record(saying: "River levels"))
    #expect(floods.text == "River levels & advice: http://t.co/Ndd7ipHnWL #Floods")
    #expect(floods.place == Place(latitude: 52.5, longitude: -2.5))
    #expect(floods.published == PublicationTime(seconds: 1_456_783_203))
    #expect(reading.record(saying: "RT @WenlowLibrary")?.kind == .share)
  }

  @Test func aClockSetToMidnightIsADay() throws {
    let reading = try Reading(fixture: "archive-2016")
    #expect(reading.record(saying: "Polling")?.published == PublicationTime(seconds: 1_273_104_000, precision: .day))
    #expect(reading.record(saying: "First post")?.published == PublicationTime(seconds: 1_258_684_375))
  }

  @Test func checksTheIndex() throws {
    let remarks = try Reading(fixture: "archive-2016").remarks
    #expect(remarks.contains("data/js/tweets/2011_01.js is missing from this export, and with it 84 posts"))
    #expect(remarks.contains("data/js/tweet_index.js announces 3 entries in this file, 2 found"))
    #expect(remarks.contains { $0.hasPrefix("is left unread") })
  }

  @Test func readsTheCSVWhereThereIsNothingElse() throws {
    let reading = try Reading(fixture: "csv-2016")
    #expect(reading.records.map(\.kind) == [.post, .share, .reply])
    let floods = try #require(reading.records.first)
    #expect(floods.text == "River levels & advice: http://t.co/Ndd7ipHnWL #Floods")
    #expect(floods.tags == ["Floods"])
    #expect(floods.links == [Link(url: "http://wenlow.example/floods", shortened: "http://t.co/Ndd7ipHnWL")])
    let reply = try #require(reading.records.last)
    #expect(reply.text.contains("said \"closed\",\nso we opened it.\n\n"))
    #expect(reply.parent == "700000000000000001")
    #expect(reply.mentions == ["MrsPettifer"])
    #expect(reply.links.map(\.url) == ["https://wenlow.example/a,b", "https://wenlow.example/c"])
  }

  @Test func oneArchiveAsCSVAndAsScriptGivesTheSamePosts() throws {
    let script = try Reading(fixture: "archive-2016").records
    for row in try Reading(fixture: "csv-2016").records {
      guard let twin = script.first(where: { $0.identity == row.identity }) else { continue }
      #expect(twin.text == row.text && twin.kind == row.kind && twin.published == row.published)
      #expect(twin.links == row.links && twin.tags == row.tags && twin.mentions == row.mentions)
    }
  }

  @Test func readsRaggedRowsByTheirHeader() throws {
    let reading = try Reading(fixture: "csv-2013")
    #expect(reading.records.map(\.text).count == 3)
    #expect(
      reading.records.map { $0.links.map(\.url) } == [
        [], ["http://wenlow.example/one"],
        ["http://wenlow.example/1", "http://wenlow.example/2", "http://wenlow.example/3"],
      ])
    #expect(
      reading.records.last?.links.map(\.shortened) == ["http://t.co/aaaa", "http://t.co/bbbb", "http://t.co/cccc"])
    #expect(reading.reasons == ["goes on after a closing quote", "has too few cells"])
  }

  @Test(arguments: ["a,b\n1,2\n", "", "tweet_id,timestamp,text\n1,2,\"3\n"])
  func refusesACSVThatCannotBeFollowed(_ text: String) throws {
    #expect(throws: DamagedFile.self) { try Reading(["tweets.csv": text]) }
  }
}

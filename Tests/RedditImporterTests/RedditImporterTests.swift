import ExportFiles
import Foundation
import Importing
import Records
import RedditImporter
import TestSupport
import Testing

@Suite struct RedditImporterTests {
  private let posts = "id,permalink,date,ip,subreddit,gildings,title,url,body\n"
  private let comments = "id,permalink,date,ip,subreddit,gildings,link,parent,body,media\n"
  private let messages = "id,permalink,thread_id,date,ip,from,to,subject,body\n"
  private let chats =
    "message_id,created_at,updated_at,username,message,thread_parent_message_id,channel_url,subreddit,channel_name,conversation_type\n"
  private let statistics = "statistic,value\naccount name,WenlowTC\nexport time,2024\n"

  @Test func readsPosts() throws {
    let text =
      posts
      + "p1,/r/wenlow/comments/p1/fete/,2024-03-01 10:00:00 UTC,192.0.2.7,wenlow,0,\"Fête, today\",/r/wenlow/comments/p1/fete/,\"One\ntwo \"\"three\"\"\"\n"
      + "p2,https://www.reddit.com/r/wenlow/comments/p2/a/,2024-03-01T10:00:00Z,,wenlow,0,Link,https://wenlow.example/a,\n"
      + "p3,/r/wenlow/comments/p3/a/,2024-03-01 10:00:00 UTC,,wenlow,0,Gone,,[removed]\n"
    let reading = try Reading(["export_x/posts.csv": text, "export_x/statistics.csv": statistics])
    let record = try #require(reading.records.first)
    #expect(record.identity == .native("t3_p1") && record.kind == .post && record.direction == .official)
    #expect(record.title == "Fête, today" && record.text == "One\ntwo \"three\"" && record.links == [])
    #expect(record.url == "https://www.reddit.com/r/wenlow/comments/p1/fete/")
    #expect(record.published == PublicationTime(seconds: 1_709_287_200) && record.visibility == .public)
    #expect(record.conversation == Conversation(key: "t3_p1", title: "r/wenlow"))
    #expect(record.author == Author(name: "WenlowTC", handle: "WenlowTC"))
    #expect(reading.records[1].links == [Link(url: "https://wenlow.example/a")])
    #expect(reading.records[2].completeness == .tombstone && reading.records[2].state == .deleted)
    #expect(reading.account.key == "wenlowtc")
    #expect(!"\(reading.records)".contains("192.0.2.7"))
    let bytes = Array(text.utf8)
    for (origin, raw) in zip(reading.collected.origins, reading.collected.raws) {
      #expect(bytes[origin.start..<origin.start + origin.length].elementsEqual(raw))
    }
  }

  @Test(arguments: [("", "t3_p1"), ("c9", "t1_c9"), ("p1", "t3_p1"), ("t1_c9", "t1_c9"), ("t3_p1", "t3_p1")])
  func commentsNameWhatTheyAnswer(_ parent: String, _ name: String) throws {
    let row =
      "c1,/r/w/comments/p1/a/c1/,2024-03-01 10:00:00 UTC,,w,0,https://www.reddit.com/r/w/comments/p1/a/,\(parent),Hi,\n"
    let record = try Reading(["comments.csv": comments + row]).records.first
    #expect(record?.parent == name && record?.identity == .native("t1_c1") && record?.kind == .comment)
    #expect(record?.conversation?.key == "t3_p1")
  }

  @Test func messagesGoBothWays() throws {
    let rows =
      "m1,/m/m1,m1,2024-03-01 10:00:00 UTC,,Ann,WenlowTC,Bins,When?\nm2,/m/m2,m1,2024-03-01 11:00:00 UTC,,u/wenlowtc,Ann,Bins,Today\n"
    let reading = try Reading(["messages.csv": messages + rows, "statistics.csv": statistics])
    #expect(reading.records.map(\.direction) == [.received, .official])
    #expect(reading.records.map { $0.conversation?.key } == ["t4_m1", "t4_m1"])
    #expect(reading.records.allSatisfy { $0.visibility == .private && $0.kind == .message })
    let unknown = try Reading(["messages.csv": messages + rows])
    #expect(unknown.records.map(\.direction) == [.undecided, .undecided])
    #expect(unknown.remarks.count == 1 && unknown.account.key == "unidentified")
    #expect(try Reading(["messages.csv": messages + rows], account: "u/WenlowTC").account.key == "wenlowtc")
  }

  @Test func readsChats() throws {
    let row = "$1,2024-03-01 10:00:00.123 UTC,2024-03-01 10:05:00 UTC,Ann,Hello,$0,chan1,,Room,direct\n"
    let record = try Reading(["chat_history.csv": chats + row, "statistics.csv": statistics]).records.first
    #expect(record?.direction == .received && record?.revised == 1_709_287_500 && record?.parent == "$0")
    #expect(record?.conversation == Conversation(key: "chan1", title: "Room"))
  }

  @Test func olderTablesHaveFewerColumns() throws {
    let old =
      "id,permalink,date,ip,subreddit,gildings,link,parent,body\nc1,/r/w/comments/p/a/c1/,2019-03-01 10:00:00 UTC,,w,0,,,Hi\n"
    #expect(try Reading(["comments.csv": old]).records.map(\.parent) == ["t3_p"])
  }

  @Test func losesNothingSilently() throws {
    let rows =
      "p1,/x,today,,w,0,t,,b\n,/x,2024-03-01 10:00:00 UTC,,w,0,t,,b\np2,short\np3,/x,2024-03-01 10:00:00 UTC,,w,0,t,,b\n"
    let reading = try Reading(["posts.csv": posts + rows])
    #expect(reading.records.map(\.identity) == [.native("t3_p3")])
    #expect(
      reading.reasons == ["has no date that can be read", "has no id", "has not as many cells as its header names"])
  }

  @Test func everyPrefixEndsWithoutACrash() throws {
    let whole = Array((posts + "p1,/x,2024-03-01 10:00:00 UTC,,w,0,\"a\nb\",,b\n").utf8)
    for length in 0..<whole.count {
      do { _ = try Reading(bytes: ["posts.csv": Array(whole[..<length])]) } catch is DamagedFile {
      } catch is NotThisFamily {}
    }
    for end in ["p1,\"open", "p1,/x,2024-03-01 10"] {
      _ = #expect(throws: DamagedFile.self) { try Reading(["posts.csv": posts + end]) }
    }
  }

  @Test func recognises() throws {
    #expect(
      try Reading.recognise(["a/posts.csv": posts, "a/statistics.csv": statistics])
        == Recognition(summary: "Reddit data request", accountKey: "wenlowtc"))
    for (name, text) in [("comments.csv", comments), ("messages.csv", messages), ("chat_history.csv", chats)] {
      #expect(try Reading.recognise([name: text]) != nil)
    }
  }

  @Test(arguments: [
    ["comments.csv": "Comment ID,Channel ID,Comment Create Timestamp,Comment Text\n"],
    ["statistics.csv": "statistic,value\n"],
    ["messages.csv": "CONVERSATION ID,CONVERSATION TITLE,FROM,TO,DATE,SUBJECT,CONTENT,FOLDER\n"],
    ["posts.csv": "id,title,date\n"],
  ])
  func leavesOthersAlone(_ files: [String: String]) throws { #expect(try Reading.recognise(files) == nil) }
}

@Suite struct ReadmeTests {
  @Test func namesEveryFamilyAndEveryReason() throws {
    let readme = try String(contentsOfFile: Exports.repository + "/Importers/Reddit/README.md", encoding: .utf8)
    for family in RedditImporter.families { #expect(readme.contains("| \(family.name) |"), "\(family.name)") }
    for ignored in RedditImporter.ignored { #expect(readme.contains("| \(ignored.reason) |"), "\(ignored.reason)") }
  }
}

import ExportFiles
import Importing
import Records
import TestSupport
import Testing
import XCaptures

@Suite struct CaptureTests {
  @Test(arguments: [
    ("@wenlowtc", Wenlow.council), (Wenlow.council, Wenlow.council), ("Wenlow Town Council", Wenlow.council),
    ("@ann_w", Wenlow.ann), ("@Elsewhere", "elsewhere"), ("99", "99"), ("Wenlow Parks", "wenlow parks"),
  ])
  func theClerkSaysWhoseItIs(_ claim: String, _ key: String) throws {
    let reading = try Reading(["a.json": Wenlow.page], account: claim)
    #expect(reading.account.key == key)
    let official = Set(reading.records.filter { $0.direction == .official }.map(\.author.nativeID))
    #expect(official == (key == Wenlow.council || key == Wenlow.ann ? [key] : []))
  }

  @Test func aTimelineIsItsAuthors() throws {
    let own = [0, 60, 120].map { seconds in
      "{" + Wenlow.fields(Wenlow.id(seconds), seconds, by: Wenlow.council, "Post")
        + (seconds == 0
          ? "" : #","in_reply_to_user_id":"\#(Wenlow.ann)","referenced_tweets":[{"type":"replied_to","id":"5"}]"#)
        + "}"
    }
    let reading = try Reading(["a.json": "[\(own.joined(separator: ","))]"])
    #expect(reading.account.key == Wenlow.council)
    #expect(reading.records.allSatisfy { $0.direction == .official })
  }

  /// A search for a conversation does not give its first post.
  @Test func aConversationWithoutItsRootIsHisWhomItAnswers() throws {
    let answers = [(60, Wenlow.ann), (120, Wenlow.bob)].map { seconds, author in
      "{" + Wenlow.fields(Wenlow.id(seconds), seconds, by: author, "@WenlowTC why")
        + #","in_reply_to_user_id":"\#(Wenlow.council)","referenced_tweets":[{"type":"replied_to","id":"\#(Wenlow.root)"}]}"#
    }
    let reading = try Reading([
      "a.json": #"{"data":[\#(answers.joined(separator: ","))],"includes":{"users":[\#(Wenlow.user(Wenlow.council))]}}"#
    ])
    #expect(reading.account.handle == "WenlowTC")
    #expect(reading.records.allSatisfy { $0.direction == .received && $0.parent == Wenlow.root })
  }

  @Test func everyRecordIsTheBytesItNames() throws {
    for (name, text) in [("a.json", Wenlow.page), ("a.jsonl", Wenlow.flat), ("b.json", "\u{FEFF}" + Wenlow.page)] {
      let collected = try Reading([name: text]).collected
      let bytes = Array(text.utf8)
      #expect(!collected.records.isEmpty)
      for (origin, raw) in zip(collected.origins, collected.raws) {
        #expect(bytes[origin.start..<origin.start + origin.length].elementsEqual(raw))
        #expect(raw.first == UInt8(ascii: "{") && raw.last == UInt8(ascii: "}"))
      }
    }
  }

  @Test(arguments: [
    ["a.json": #"{"data":[{"id":"1_2","message":"x","created_time":"2020-01-01T00:00:00+0000"}]}"#],
    ["a.json": #"{"data":[{"id":"17900000000000000","text":"x","timestamp":"2020-01-01T00:00:00+0000"}]}"#],
    ["a.json": #"{"data":[{"id":"5","username":"ann","name":"Ann"}]}"#],
    [
      "a.json":
        #"[{"id":"109","content":"<p>x</p>","account":{"id":"1","username":"ann"},"created_at":"2020-01-01T00:00:00Z"}]"#
    ],
    ["a.json": #"[{"id_str":"5","full_text":"from an archive","created_at":"Thu Nov 03 10:00:00 +0000 2022"}]"#],
    ["a.json": #"{"id":"1","action":"delete","created_at":"2019-09-06T17:25:54.667Z","reason":"protected"}"#],
    ["a.json": "", "b.csv": "id,thread_id,body,author,timestamp\n", "c.jsonl": "{\n"],
  ])
  func leavesOthersAlone(_ files: [String: String]) throws { #expect(try Reading.recognise(files) == nil) }

  @Test func aFileOfSomethingElseIsNoneOfOurs() throws {
    _ = #expect(throws: NotThisFamily.self) { try Reading(["a.json": Wenlow.page, "b.json": #"{"colour":"blue"}"#]) }
    _ = #expect(throws: NotThisFamily.self) { try Reading(["a.json": Wenlow.page, "b.csv": "a,b\n1,2\n"]) }
  }

  @Test func aFileCutInItsMiddleStopsTheImport() throws {
    let page = Array(Wenlow.page.utf8)
    for length in stride(from: 900, to: page.count, by: 31) {
      #expect(try Reading.recognise(["a.json": String(decoding: page[..<length], as: UTF8.self)]) != nil)
      _ = #expect(throws: DamagedFile.self) { try Reading(bytes: ["a.json": Array(page[..<length])]) }
    }
    _ = #expect(throws: DamagedFile.self) { try Reading(["a.json": "[{\(Wenlow.rootFields)},"]) }
    _ = #expect(throws: DamagedFile.self) { try Reading(["a.json": Wenlow.page + Wenlow.page]) }
  }

  @Test func noBeginningOfAFileStopsTheProgram() throws {
    let csv = "id,thread_id,timestamp,body,author,is_retweet\n\(Wenlow.root),1,2022-11-03 10:00:00,\"a, b\",x,no\n"
    for (name, text) in [("a.json", Wenlow.page), ("a.jsonl", Wenlow.flat), ("a.csv", csv)] {
      let bytes = Array(text.utf8)
      for length in 0..<bytes.count where length % (bytes.count < 500 ? 1 : 7) == 0 {
        _ = try? Reading(bytes: [name: Array(bytes[..<length])])
      }
    }
  }

  /// Followers, descriptions and where a tool ran are not kept.
  @Test func keepsNothingOfPeopleButTheirNames() throws {
    for record in try Reading(["a.json": Wenlow.page]).records {
      var text = ""
      dump(record, to: &text)
      #expect(!text.utf8.split(separator: UInt8(ascii: "\"")).contains { $0.elementsEqual("x".utf8) })
      #expect(!text.contains("followers") && !text.contains("pbs.twimg.com"))
    }
  }
}

@Suite struct ReadmeTests {
  @Test func namesEveryFamilyAndEveryReason() throws {
    #expect(try ReadmePage(of: "Captures/X").lacks([.tables, .patternsRead], of: XCaptureImporter.self) == [])
  }
}

import ExportFiles
import Foundation
import Importing
import Records
import TelegramImporter
import TestSupport
import Testing

@Suite struct TelegramImporterTests {
  private func message(_ fields: String = "", id: Int = 5, text: String = "\"Hello\"", from: String = "channel77")
    -> String
  {
    #"{"id":\#(id),"type":"message","date":"2024-07-01T10:00:00","date_unixtime":"1719824400","from":"Wenlow","from_id":"\#(from)",\#(fields)"text":\#(text),"text_entities":[]}"#
  }

  private func chat(_ messages: [String], type: String = "public_channel") -> String {
    #"{"name":"Wenlow News","type":"\#(type)","id":77,"messages":[\#(messages.joined(separator: ",\n"))]}"#
  }

  private func read(_ messages: [String], type: String = "public_channel") throws -> Reading {
    try Reading(["ChatExport/result.json": chat(messages, type: type)])
  }

  @Test func readsAPostOfAChannel() throws {
    let text =
      ##"["Fête ",{"type":"text_link","text":"here","href":"https://wenlow.example/f"},"\n",{"type":"hashtag","text":"#fete"}," ",{"type":"mention","text":"@ann"},{"type":"link","text":"https://a.example"}]"##
    let raw = message("\"edited_unixtime\":\"1719828000\",\"author\":\"Clerk\",", text: text)
      .replacing(",\"text_entities\":[]", with: "")
    let reading = try read([raw])
    let record = try #require(reading.records.first)
    #expect(record.text == "Fête here\n#fete @annhttps://a.example")
    #expect(record.identity == .native("5") && record.kind == .post && record.direction == .official)
    #expect(record.links == [Link(url: "https://wenlow.example/f", title: "here"), Link(url: "https://a.example")])
    #expect(record.tags == ["fete"] && record.mentions == ["ann"])
    #expect(record.author == Author(name: "Wenlow (Clerk)", nativeID: "channel77"))
    #expect(record.published == PublicationTime(seconds: 1_719_824_400) && record.revised == 1_719_828_000)
    #expect(record.visibility == .public && record.conversation == nil)
    #expect(reading.account == Account(key: "77", name: "Wenlow News"))
  }

  @Test func groupsAreUndecided() throws {
    let record = try read([message("\"reply_to_message_id\":4,", from: "user1")], type: "private_supergroup").records
      .first
    #expect(record?.direction == .undecided && record?.kind == .message && record?.visibility == .private)
    #expect(record?.conversation == Conversation(key: "77", title: "Wenlow News") && record?.parent == "4")
  }

  @Test func readsForwardsPollsPlacesAndMedia() throws {
    let poll =
      #""poll":{"question":"Which day?","closed":false,"answers":[{"text":"Mon","voters":3},{"text":"Tue","voters":0}]},"#
    let place = #""place_name":"Hall","address":"1 High St","location_information":{"latitude":52.5,"longitude":-2.5},"#
    let files =
      #""photo":"photos/a.jpg","file":"(File not included. Change data exporting settings to download.)","file_name":"minutes.pdf","mime_type":"application/pdf","#
    let contact = #""contact_information":{"first_name":"Ann","last_name":"","phone_number":"+441632960000"},"#
    let records = try read([
      message("\"forwarded_from\":\"County\","), message(poll, text: "\"\""), message(place), message(files),
      message(contact), message("\"file\":\"v.ogg\",\"media_type\":\"voice_message\","),
      message("\"reactions\":[{\"type\":\"emoji\",\"count\":2,\"emoji\":\"x\"},{\"count\":3}],"),
    ]).records
    #expect(records.count == 7)
    #expect(records[0].kind == .share && records[0].title == "Forwarded from County")
    #expect(
      records[1].poll
        == Poll(question: "Which day?", options: [.init(text: "Mon", votes: 3), .init(text: "Tue", votes: 0)]))
    #expect(records[2].place == Place(name: "Hall", address: "1 High St", latitude: 52.5, longitude: -2.5))
    #expect(
      records[3].media == [Media(path: "photos/a.jpg", type: "image"), Media(path: "minutes.pdf", type: "document")])
    #expect(records[4].media == [Media(path: nil, type: "contact", caption: "Ann")])
    #expect(!"\(records[4])".contains("960000"))
    #expect(records[5].media == [Media(path: "v.ogg", type: "audio")])
    #expect(records[6].metrics == [Metric(name: "reactions", value: 5)])
  }

  @Test func serviceMessagesAreTheSystems() throws {
    let service =
      #"{"id":1,"type":"service","date":"2024-07-01T10:00:00","date_unixtime":"1719824400","actor":"Ann","actor_id":"user1","action":"invite_members","members":["Bob",null,"Cy"],"text":""}"#
    let record = try read([service], type: "private_group").records.first
    #expect(record?.direction == .system && record?.text == "invite members: Bob, Cy" && record?.author.name == "Ann")
  }

  @Test func olderFilesHaveTheComputersClock() throws {
    let old =
      #"{"id":1,"type":"message","date":"2019-07-05T16:55:32","edited":"1970-01-01T01:00:00","from":null,"text":"a"}"#
    let record = try read([old]).records.first
    #expect(record?.published == PublicationTime(seconds: 1_562_342_132, zone: .assumed) && record?.revised == nil)
    #expect(record?.author == Author())
  }

  @Test func readsAWholeAccount() throws {
    let chats = [
      chat([message()]),
      chat([message(from: "user9"), message(id: 6, from: "user2")], type: "personal_chat").replacing(
        "\"id\":77", with: "\"id\":88"),
    ]
    let text =
      #"{"about":"x","personal_information":{"user_id":9,"first_name":"Wenlow","last_name":"Clerk"},"contacts":{"list":[{"phone_number":"1"}]},"chats":{"about":"y","list":[\#(chats.joined(separator: ","))]},"left_chats":{"list":[\#(chat([], type: "private_group"))]}}"#
    let reading = try Reading(["result.json": text])
    #expect(reading.account == Account(key: "user9", name: "Wenlow Clerk"))
    #expect(reading.records.map { $0.account?.key } == ["77", "88", "88"])
    #expect(reading.records.map(\.direction) == [.official, .official, .received])
    let bytes = Array(text.utf8)
    for (origin, raw) in zip(reading.collected.origins, reading.collected.raws) {
      #expect(bytes[origin.start..<origin.start + origin.length].elementsEqual(raw))
    }
    #expect(try Reading.recognise(["result.json": text])?.needsConfirmation != nil)
  }

  @Test func losesNothingSilently() throws {
    let reading = try read([message(), "1", "{}", #"{"type":"message","date":"x","text":"a"}"#, message(id: 9)])
    #expect(reading.records.count == 2)
    #expect(reading.reasons == ["is no message", "is no message", "has no date that can be read"])
  }

  @Test func everyPrefixEndsWithoutACrash() throws {
    let whole = Array(chat([message(), message(id: 6)]).utf8)
    for length in 0..<whole.count - 1 {
      _ = #expect(throws: DamagedFile.self, "\(length)") {
        try Reading(bytes: ["result.json": Array(whole[..<length])])
      }
    }
  }

  @Test func recognises() throws {
    #expect(
      try Reading.recognise(["ChatExport_2025/result.json": chat([message()])])
        == Recognition(summary: "Telegram channel (JSON)", accountKey: "77"))
    #expect(try Reading.recognise(["result.json": chat([message()], type: "personal_chat")])?.needsConfirmation != nil)
  }

  @Test(arguments: [
    ["result.json": "{}"], ["result.json": "[]"],
    ["messages.json": #"{"messages":[{"type":"message","date":"a","text":"b"}]}"#],
    ["result.json": #"{"messages":[{"timestamp":"2024","type":"message","date":"a","text":"b"}]}"#],
    ["result.json": #"{"participants":[],"messages":[{"sender_name":"a","timestamp_ms":1,"content":"b"}]}"#],
  ])
  func leavesOthersAlone(_ files: [String: String]) throws { #expect(try Reading.recognise(files) == nil) }

  @Test func otherFilesAreNotThisFamily() {
    _ = #expect(throws: NotThisFamily.self) { try Reading(["result.json": #"{"messages":[{"a":1}]}"#]) }
  }
}

@Suite struct ReadmeTests {
  @Test func namesEveryFamilyAndEveryReason() throws {
    let readme = try String(contentsOfFile: Exports.repository + "/Importers/Telegram/README.md", encoding: .utf8)
    for family in TelegramImporter.families { #expect(readme.contains("| \(family.name) |"), "\(family.name)") }
    for ignored in TelegramImporter.ignored { #expect(readme.contains("| \(ignored.reason) |"), "\(ignored.reason)") }
  }
}

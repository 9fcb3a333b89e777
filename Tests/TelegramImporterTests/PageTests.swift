import Importing
import Records
import TelegramImporter
import TestSupport
import Testing

@Suite struct PageTests {
  private static let days = "holds 1 lines about days and events, without a time: not read"

  private func page(_ messages: String) -> String {
    """
    <!DOCTYPE html>
    <html><head><title>Exported Data</title></head><body onload="CheckLocation();"><div class="page_wrap">
    <div class="page_header"><div class="content"><div class="text bold">
    Wenlow News
    </div></div></div>
    <div class="page_body chat_page"><div class="history">
    <div class="message service" id="message-1"><div class="body details">
    1 March 2024
    </div></div>
    \(messages)
    </div></div></div></body></html>
    """
  }

  private func message(
    _ content: String, id: Int = 5, from: String? = "Wenlow News", stamp: String = "01.03.2024 10:00:00 UTC+01:00"
  ) -> String {
    let name = from.map { "<div class=\"from_name\">\n\($0) \n</div>" } ?? ""
    let joined = from == nil ? " joined" : ""
    return
      "<div class=\"message default clearfix\(joined)\" id=\"message\(id)\"><div class=\"pull_left userpic_wrap\"><div class=\"initials\">W</div></div><div class=\"body\"><div class=\"pull_right date details\" title=\"\(stamp)\">\n10:00\n</div>\(name)\(content)</div></div>\n"
  }

  private func read(_ messages: String) throws -> Reading { try Reading(["ChatExport/messages.html": page(messages)]) }

  @Test func readsMessages() throws {
    let text = "<div class=\"text\">\nFête &amp; fair<br>at <a href=\"https://wenlow.example/\">ten</a>\n</div>"
    let reply =
      "<div class=\"reply_to details\">In reply to <a href=\"messages.html#go_to_message5\">this message</a></div>"
    let reading = try read(
      message(text) + message(reply + "<div class=\"text\">Yes</div>", id: 6, from: nil, stamp: "01.07.2019 10:00:00"))
    let record = try #require(reading.records.first)
    #expect(record.text == "Fête & fair\nat ten" && record.identity == .native("5"))
    #expect(record.author == Author(name: "Wenlow News") && record.direction == .undecided)
    #expect(record.published == PublicationTime(seconds: 1_709_283_600))
    #expect(record.links == [Link(url: "https://wenlow.example/")])
    let last = try #require(reading.records.last)
    #expect(last.parent == "5" && last.author.name == "Wenlow News")
    #expect(last.published == PublicationTime(seconds: 1_561_971_600, zone: .assumed))
    #expect(reading.account == Account(key: "wenlow news", name: "Wenlow News"))
    #expect(reading.reasons == [] && reading.remarks == [Self.days])
  }

  @Test func readsForwardsMediaAndPolls() throws {
    let forwarded =
      "<div class=\"forwarded body\"><div class=\"from_name\">\nCounty <span class=\"date details\" title=\"29.02.2024 10:00:00\"> 29.02.2024</span></div><div class=\"text\">Theirs</div></div>"
    let media =
      "<div class=\"media_wrap clearfix\"><a class=\"photo_wrap clearfix pull_left\" href=\"photos/a.jpg\"><img class=\"photo\" src=\"photos/a_thumb.jpg\"></a></div><div class=\"media_wrap clearfix\"><div class=\"media clearfix pull_left media_file\"><div class=\"body\"><div class=\"title bold\">minutes.pdf</div><div class=\"description\">Not included</div></div></div></div>"
    let poll =
      "<div class=\"media_wrap clearfix\"><div class=\"media_poll\"><div class=\"question bold\">Which day?</div><div class=\"answer\">- Mon <span class=\"details\">3 votes</span></div></div></div>"
    let records = try read(message(forwarded) + message(media, id: 6) + message(poll, id: 7)).records
    #expect(records[0].kind == .share && records[0].title == "Forwarded from County" && records[0].text == "Theirs")
    #expect(
      records[1].media == [Media(path: "photos/a.jpg", type: "image"), Media(path: "minutes.pdf", type: "document")])
    #expect(records[2].poll == Poll(question: "Which day?", options: [.init(text: "Mon")]))
  }

  @Test func losesNothingSilently() throws {
    let reading = try read(message("", from: nil) + message("<div class=\"text\">a</div>", id: 6, stamp: "today"))
    #expect(reading.records.count == 1 && reading.reasons == ["has no date that can be read"])
    #expect(reading.remarks == [Self.days, "begins with 1 messages whose author stands on the page before"])
  }

  @Test func aPageCutAnywhereStopsTheImport() throws {
    let whole = Array(page(message("<div class=\"text\">a</div>")).utf8)
    for length in stride(from: 400, to: whole.count - 7, by: 23) {
      _ = #expect(throws: DamagedFile.self) { try Reading(bytes: ["messages.html": Array(whole[..<length])]) }
    }
  }

  @Test func jsonIsPreferred() throws {
    let json =
      #"{"name":"Wenlow News","type":"public_channel","id":77,"messages":[{"id":1,"type":"message","date_unixtime":"1719824400","text":"a"}]}"#
    #expect(
      try Reading.recognise(["result.json": json, "messages.html": page("")])?.summary == "Telegram channel (JSON)")
    #expect(
      try Reading.recognise(["messages2.html": page(message(""))])
        == Recognition(summary: "Telegram chat (HTML)", accountKey: "wenlow news"))
    #expect(try Reading.recognise(["messages.html": "<html><body><div class=\"history\"></div></body></html>"]) == nil)
  }
}

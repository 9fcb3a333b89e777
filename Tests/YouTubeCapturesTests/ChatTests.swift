import Importing
import Records
import TestSupport
import Testing
import YouTubeCaptures

/// Lines of live chats.
enum Chat {
  static func message(
    _ id: String, _ words: String, micros: String = "\"1571985910682806\"",
    by author: String = "UCannofwenlow00000000000",
    badge: String? = nil
  ) -> String {
    let badges = badge.map {
      #","authorBadges":[{"liveChatAuthorBadgeRenderer":{"icon":{"iconType":"\#($0)"},"tooltip":"x"}}]"#
    }
    return
      #"{"addChatItemAction":{"item":{"liveChatTextMessageRenderer":{"message":{"runs":[{"text":"\#(words)"},{"emoji":{"emojiId":"🙂","shortcuts":[":smile:"]}},{"emoji":{"emojiId":"UCx/abc","shortcuts":[":wenlow:"],"isCustomEmoji":true}}]},"authorName":{"simpleText":"Ann"},"authorPhoto":{"thumbnails":[]},"id":"\#(id)","timestampUsec":\#(micros),"authorExternalChannelId":"\#(author)"\#(badges ?? "")}},"clientId":"c"}}"#
  }

  static let renderer =
    #"{"liveChatPaidMessageRenderer":{"id":"paid1","timestampUsec":"1571985920000000","authorName":{"simpleText":"Bob"},"purchaseAmountText":{"simpleText":"£5.00"},"message":{"runs":[{"text":"For the bells"}]},"authorExternalChannelId":"UCbobofwenlow00000000000"}}"#
  static let paid = #"{"addChatItemAction":{"item":\#(renderer)}}"#
  static let ticker =
    #"{"addLiveChatTickerItemAction":{"item":{"liveChatTickerPaidMessageItemRenderer":{"id":"paid1","showItemEndpoint":{"showLiveChatItemEndpoint":{"renderer":\#(renderer)}}}},"durationSec":"60"}}"#
  static let placeholder =
    #"{"addChatItemAction":{"item":{"liveChatPlaceholderItemRenderer":{"id":"p1","timestampUsec":"1571985910682806"}}}}"#

  static func replay(_ action: String, offset: String = "\"101308\"") -> String {
    #"{"replayChatItemAction":{"actions":[\#(action)],"videoOffsetTimeMsec":\#(offset)}}"#
  }

  static func live(_ action: String) -> String {
    #"{"replayChatItemAction":{"actions":[\#(action)]},"videoOffsetTimeMsec":"-416809","isLive":true}"#
  }
}

@Suite struct ChatTests {
  private func read(_ lines: [String], name: String = "Meeting [WenlowMtg01].live_chat.json") throws -> Reading {
    try Reading([name: lines.joined(separator: "\n") + "\n"])
  }

  @Test func readsAReplay() throws {
    let reading = try read([
      Chat.replay(Chat.message("m1", "Hello ")),
      Chat.replay(Chat.message("m2", "Welcome", by: Piece.channel, badge: "OWNER"), offset: "99"),
    ])
    let message = try #require(reading["m1"])
    #expect(message.kind == .message && message.direction == .received)
    #expect(message.text == "Hello 🙂:wenlow:")
    #expect(message.published == PublicationTime(seconds: 1_571_985_910))
    #expect(message.author == Author(name: "Ann", nativeID: "UCannofwenlow00000000000"))
    #expect(message.conversation?.key == Piece.video && message.parent == Piece.video)
    #expect(message.url == "https://www.youtube.com/watch?v=WenlowMtg01&t=101s")
    #expect(reading["m2"]?.direction == .official && reading.account.key == Piece.channel)
    #expect(reading.collected.origins.map(\.number) == [1, 2])
  }

  @Test func theOffsetOfALiveCaptureSaysNothingOfTheVideo() throws {
    let reading = try read([Chat.live(Chat.message("m1", "Hello")), Chat.message("m2", "raw")])
    #expect(reading["m1"]?.url == "https://www.youtube.com/watch?v=WenlowMtg01")
    #expect(reading["m2"]?.text.utf8.isEmpty == false)
  }

  @Test func paidMessagesAreReadOnce() throws {
    let reading = try read([Chat.replay(Chat.paid), Chat.replay(Chat.ticker)])
    #expect(reading.records.count == 1 && reading["paid1"]?.title == "Super Chat, £5.00")
    #expect(reading.remarks.contains("paid messages shown a second time above the chat, read once: 1"))
    #expect(try read([Chat.replay(Chat.ticker)])["paid1"]?.text == "For the bells", "the message itself was missed")
  }

  @Test func removedMessagesAreMarked() throws {
    let one = #"{"markChatItemAsDeletedAction":{"deletedStateMessage":{"runs":[]},"targetItemId":"m1"}}"#
    let all = #"{"markChatItemsByAuthorAsDeletedAction":{"externalChannelId":"UCbobofwenlow00000000000"}}"#
    let reading = try read([
      Chat.replay(Chat.message("m1", "a")), Chat.replay(Chat.message("m2", "b", by: "UCbobofwenlow00000000000")),
      Chat.replay(one), Chat.replay(all), Chat.replay(Chat.message("m3", "c", by: "UCbobofwenlow00000000000")),
    ])
    #expect(reading.records.map(\.state) == [.deleted, .deleted, .live])
    #expect(reading["m1"]?.text.utf8.first == UInt8(ascii: "a"), "what was captured is kept")
  }

  @Test func whatHasNoWordsOrTimeIsToldOf() throws {
    let reading = try read([
      Chat.replay(Chat.placeholder), Chat.replay(#"{"clickTrackingParams":"x"}"#),
      Chat.replay(Chat.message("m1", "a", micros: "0")), "{\"replayChatItemAction\":{\"acti",
    ])
    #expect(reading.records.isEmpty && reading.reasons.count == 2 && reading.reasons.first == "has no time")
    #expect(reading.remarks.contains("messages that were held or removed, of which no words are left: 1"))
    #expect(reading.remarks.contains("notices and signs of the chat itself, no messages: 1"))
  }
}

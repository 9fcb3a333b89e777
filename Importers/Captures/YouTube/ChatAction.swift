import ByteFormats

/// What one action of a live chat does.
enum ChatAction {
  case show(ChatItem)
  /// A paid message shown once more above the chat.
  case showAgain(ChatItem)
  /// A moderator, or who wrote it, removed the message with this id.
  case remove(String)
  /// A moderator removed everything that a channel had written.
  case removeAll(by: String)
  case other

  init(_ action: JSONValue) {
    if let item = ChatAction.shown(action).flatMap(ChatItem.init) {
      self = .show(item)
    } else if let item = ChatAction.ticker(action).flatMap(ChatItem.init) {
      self = .showAgain(item)
    } else if let id = (action["markChatItemAsDeletedAction"] ?? action["removeChatItemAction"])?["targetItemId"]?
      .string
    {
      self = .remove(id)
    } else if let author = ChatAction.removedAuthor(action) {
      self = .removeAll(by: author)
    } else {
      self = .other
    }
  }

  /// Whether a line that is no replay is an action itself.
  static func isOne(_ value: JSONValue) -> Bool {
    value["addChatItemAction"]?["item"] != nil || value["addLiveChatTickerItemAction"]?["item"] != nil
      || value["markChatItemAsDeletedAction"] != nil || value["markChatItemsByAuthorAsDeletedAction"] != nil
      || value["addBannerToLiveChatCommand"] != nil
  }

  /// The actions of one line: a replay's list, or the line itself.
  static func all(in line: JSONValue) -> [JSONValue] { line["replayChatItemAction"]?["actions"]?.elements ?? [line] }

  private static func shown(_ action: JSONValue) -> JSONValue? {
    action["addChatItemAction"]?["item"] ?? action["replaceChatItemAction"]?["replacementItem"]
      ?? action["addBannerToLiveChatCommand"]?["bannerRenderer"]?["liveChatBannerRenderer"]?["contents"]
  }

  private static func ticker(_ action: JSONValue) -> JSONValue? {
    let shown = action["addLiveChatTickerItemAction"]?["item"]?.fields.first?.value
    return shown?["showItemEndpoint"]?["showLiveChatItemEndpoint"]?["renderer"]
  }

  private static func removedAuthor(_ action: JSONValue) -> String? {
    let removal = action["markChatItemsByAuthorAsDeletedAction"] ?? action["removeChatItemByAuthorAction"]
    return removal?["externalChannelId"]?.string
  }
}

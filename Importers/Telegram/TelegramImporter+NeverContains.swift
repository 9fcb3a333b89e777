extension TelegramImporter {
  /// Telegram Desktop, 2018 to 2026.
  public static let neverContains = [
    "deleted messages",
    "earlier wordings of edited messages",
    "how often a post of a channel was seen",
    "comments under a channel's posts: they stand in the group that belongs to it",
    "secret chats",
    "in a group: which author is the council",
  ]
}

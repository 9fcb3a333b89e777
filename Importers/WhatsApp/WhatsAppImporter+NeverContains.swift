extension WhatsAppImporter {
  /// Chat exports of Android and iPhone, to 2026.
  public static let neverContains = [
    "reactions, read receipts, what a message answers, whether it was forwarded",
    "messages before the newest 40,000 (10,000 with media)",
    "messages of disappearing chats that had gone before the export",
    "the time zone of the phone",
    "updates of channels",
  ]
}

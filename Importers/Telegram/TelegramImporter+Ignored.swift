public import Importing

extension TelegramImporter {
  public static let ignored: [IgnoredFiles] = [
    .init(
      "photos/**", "files/**", "video_files/**", "voice_messages/**", "round_video_messages/**", "stickers/**",
      "chats/**", because: "media that no record refers to"),
    .init(
      "export_results.html", "messages*.html", "css/**", "js/**", "images/**", "lists/**",
      because: "the same export as web pages: the JSON holds it whole"),
    .init(
      "profile_pictures/**", "stories/**", "contacts/**", because: "the account's own pictures and contacts"),
  ]
}

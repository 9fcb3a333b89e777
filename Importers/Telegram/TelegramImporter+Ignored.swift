public import Importing

extension TelegramImporter {
  public static let ignored: [IgnoredFiles] = [
    .init(
      "photos/**", "files/**", "video_files/**", "voice_messages/**", "round_video_messages/**", "stickers/**",
      "chats/**", because: "media that no record refers to"),
    .init(
      "export_results.html", "css/**", "js/**", "images/**", "lists/**", because: "the look of an export as web pages"),
    .init(
      "profile_pictures/**", "stories/**", "contacts/**", because: "the account's own pictures and contacts"),
  ]
}

public import Importing

extension TikTokImporter {
  /// Files beside the data file, and the text form's files of what the data file's left sections hold.
  public static let ignored: [IgnoredFiles] = [
    .init("user_data_lemon8*.json", because: "data of another app of the same company"),
    .init(
      "Activity/*.txt", "Your Activity/*.txt", "Likes and Favorites/*.txt", "Video Browsing History.txt",
      "Watch History.txt", "Like List.txt", "Favorite Videos.txt",
      because: "videos watched, liked, searched and shared: other people's, and nothing published"),
    .init(
      "Profile/*.txt", "Profile And Settings/*.txt", "App Settings/*.txt", "Tiktok Live/*.txt", "TikTok Live/*.txt",
      because: "settings, followers and addresses of the account: only its name is read"),
    .init("Ads and data/*.txt", because: "advertising profile, not published by the council"),
    .init(
      "Tiktok Shopping/*.txt", "TikTok Shop/*.txt", "Income Plus Wallet*/*.txt", "Income+ Wallet/*.txt",
      "Autofill/*.txt", "Auto Fill/*.txt",
      because: "orders, payments and addresses: never copied out of the export"),
  ]
}

public import Importing

extension YouTubeImporter {
  /// Everything else in a Takeout, by listings of 2018 to 2026. Names are the English ones; in other languages such
  /// files are told from those that are read by what they hold.
  public static let ignored: [IgnoredFiles] = [
    .init(
      "history/**", "My Activity/**", "watch-history.*", "search-history.*", "MyActivity.*",
      because: "what the account watched and searched for, not published"),
    .init(
      "playlists/**", "likes.json", because: "lists of videos, without words; the channel's own videos are read"),
    .init(
      "subscriptions/**", "subscriptions.*", because: "channels that the account follows, not words of the council"),
    .init("music*/**", "shopping/**", because: "purchases and music library, not published"),
    .init(
      "channel URL configs.csv", "channel feature data.csv", "channel page settings.csv",
      "channel community moderation settings.csv", "video recordings.csv",
      because: "settings of the channel and places of recording"),
    .init("archive_browser.html", because: "Google's own page about the archive, with e-mail addresses"),
    .init(
      "videos/*.srt", "videos/*.vtt", "videos/*.sbv", "videos/*.ttml",
      because: "captions: the spoken words of a video, not a post"),
    .init(
      "videos/*.mp4", "videos/*.mov", "videos/*.webm", "videos/*.avi", "videos/*.mkv", "videos/*.m4v", "videos/*.wmv",
      "videos/*.mpg", "videos/*.flv", "videos/*.3gp",
      because: "video files whose title fits no video, or several"),
    .init(
      "videos/*.html", because: "stands where YouTube withheld a video; the list of videos names it"),
    .init("*.jpg", "*.png", because: "pictures of the channel and of playlists"),
    .init(
      "README.md", "README.txt", "LICENSE", ".git/**", because: "added to this copy of the export, not made by Google"),
  ]
}

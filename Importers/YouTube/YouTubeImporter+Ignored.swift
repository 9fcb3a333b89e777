import ExportFiles
public import Importing

extension YouTubeImporter {
  /// Everything else in a Takeout, by listings of 2018 to 2026. Names are the English ones and a few others that were
  /// seen; under any other name such tables are told from those that are read by what they hold.
  public static let ignored: [IgnoredFiles] = [
    .init(
      "history/**", "My Activity/**", "watch-history.*", "search-history.*", "MyActivity.*",
      "Verlauf/**", "Meine Aktivitäten/**", "geschiedenis/**", "Mijn activiteit/**", "historial/**", "Mi actividad/**",
      "Mon activité/**",
      because: "what the account watched and searched for, not published"),
    .init(
      "playlists/**", "likes.json", because: "lists of videos, without words; the channel's own videos are read"),
    .init(
      "subscriptions/**", "subscriptions.*", "Abos/**",
      because: "channels that the account follows, not words of the council"),
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

  /// For a file that was looked into and holds nothing to read: the list's own reason where its name is known.
  static func leaving(_ member: Member, because reason: String) -> NotThisFamily {
    guard member.size > 0 else { return NotThisFamily("is empty") }
    let rule = ignored.first { $0.patterns.contains { $0.matches(member.path) } }
    return NotThisFamily(rule?.reason ?? reason)
  }
}

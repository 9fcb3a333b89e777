public import Importing

extension YouTubeCaptureImporter {
  /// What the tools save beside the videos' descriptions and comments.
  public static let ignored: [IgnoredFiles] = [
    .init("*.description", because: "the description of a video, which its .info.json holds too"),
    .init(
      "*.vtt", "*.srt", "*.srv1", "*.srv2", "*.srv3", "*.ttml", "*.json3", "*.sbv", "*.lrc",
      because: "captions: the spoken words of a video, not a post"),
    .init(
      "*.jpg", "*.jpeg", "*.webp", "*.png", "*.mhtml",
      because: "preview pictures, not published as posts"),
    .init(
      "*.mp4", "*.mkv", "*.webm", "*.mov", "*.m4a", "*.opus", "*.ogg", "*.mp3", "*.flv", "*.3gp", "*.part", "*.ytdl",
      because: "video and sound files saved by the tool"),
    .init("*.url", "*.webloc", "*.desktop", "*.nfo", "*.m3u8", because: "shortcuts and lists for players"),
    .init(
      "README.md", "README.txt", "LICENSE", ".git/**", "*.log", because: "notes about this capture, not from YouTube"),
  ]
}

import ByteFormats
import ExportFiles
import Importing
import Records

/// Tells an Instagram export from others by its names, and bare files by their first bytes.
enum InstagramRecognition {
  static func recognise(_ tree: ExportTree) throws -> Recognition? {
    let texts = tree.members.filter { FileName.isText($0.path) && !isFacebook($0.path) }
    for mark in marks {
      for member in texts where mark.pattern.matches(member.path) {
        guard let start = try tree.open(member).next(), mark.isOurs(member, start) else { continue }
        let form = FileName.isHTML(member.path) ? "HTML" : "JSON"
        return Recognition(summary: "Instagram, \(form)", accountKey: accountKey(tree))
      }
    }
    guard tree.members.contains(where: { member in mediaFolders.contains { $0.matches(member.path) } }) else {
      return nil
    }
    var slice = Recognition(summary: "Instagram, media only", accountKey: accountKey(tree))
    slice.isSlice = true
    return slice
  }

  private static func accountKey(_ tree: ExportTree) -> String? {
    // A damaged profile is reported when the export is opened.
    (try? AccountFinder(tree: tree).fromProfile())?.key ?? ArchiveName.handle(in: tree)?.lowercased()
  }

  /// A large export comes as several zips, of which some hold pictures only: by month.
  private static let mediaFolders: [PathPattern] = [
    "your_instagram_activity/**", "media/posts/20*/*", "media/reels/20*/*", "media/stories/20*/*",
    "media/archived_posts/20*/*", "media/other/20*/*", "media/profile/20*/*",
  ]

  /// A name, and what its file must hold to be Instagram's: other programs use such names too.
  private struct Mark {
    let pattern: PathPattern
    /// One of these in the first bytes of JSON; none: the name suffices.
    let keys: [StaticString]

    func isOurs(_ member: Member, _ start: [UInt8]) -> Bool {
      if FileName.isHTML(member.path) { return InstagramRecognition.isPage(start) }
      guard let first = start.first(where: { !CaptionText.isSpace($0) && $0 < 0x80 }),
        first == UInt8(ascii: "[") || first == UInt8(ascii: "{")
      else { return false }
      return keys.isEmpty || keys.contains { Bytes.contains(start, $0) }
    }
  }

  private static let marks: [Mark] =
    [Mark(pattern: "your_instagram_activity/**", keys: [])]
    + PostFamilies.posts.map { Mark(pattern: $0, keys: ["\"creation_timestamp\""]) }
    + ["posts.json", "posts.html", "igtv_videos.*", "archived_posts.*", "other_content.*"].map {
      Mark(pattern: $0, keys: ["\"creation_timestamp\""])
    } + [
      Mark(pattern: "reels.*", keys: ["\"ig_reels_media\""]),
      Mark(pattern: "stories.*", keys: ["\"ig_stories\""]),
      Mark(pattern: "post_comments*.*", keys: ["\"string_map_data\"", "\"string_list_data\""]),
      Mark(pattern: "reels_comments*.*", keys: ["\"string_map_data\"", "\"string_list_data\""]),
      Mark(pattern: "threads_and_replies.*", keys: ["\"text_post_app_text_posts\""]),
      Mark(pattern: "personal_information.*", keys: ["\"profile_user\""]),
      Mark(pattern: "media.json", keys: ["\"taken_at\""]),
    ]

  /// Pages of Meta's export program.
  private static func isPage(_ start: [UInt8]) -> Bool { Bytes.contains(start, "class=\"_5vb_") }

  /// Facebook's exports come from the same program and call some of their pages alike.
  private static func isFacebook(_ path: String) -> Bool { facebook.contains { $0.matches(path) } }

  private static let facebook: [PathPattern] = [
    "this_profile's_activity_across_facebook/**", "your_facebook_activity/**", "your_activity_across_facebook/**",
    "reels/reels.*", "stories/stories.*", "posts/posts.*", "comments_and_reactions/**",
  ]
}

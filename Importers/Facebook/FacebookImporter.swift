public import ExportFiles
public import Importing
public import Records

/// Reads Facebook's "Download your information", of Pages and of profiles, from 2015 to 2026, JSON and HTML.
public enum FacebookImporter: Importer {
  public typealias Export = FacebookExport

  public static let platform = Platform(rawValue: "facebook")
  public static let version = 1

  public static let families: [FileFamily<FacebookExport>] = [
    .init("posts", EntryFamilies.posts, read: EntryFamilies.entries(unwrapping: EntryFamilies.postKeys)),
    .init("posts in the bin", both("trash"), read: EntryFamilies.entries(.init(state: .deleted))),
    .init("archived posts", both("posts/archive"), read: EntryFamilies.entries(.init(visibility: .private))),
    .init("edits of posts", both("edits_you_made_to_posts"), read: EntryFamilies.edits),
    .init("posts on other Pages", both("posts_on_other_pages_and_profiles"), read: EntryFamilies.entries(elsewhere)),
    .init(
      "posts by others", both("other_people's_posts_to_your_timeline") + both("wall_posts_sent_to_you"),
      read: EntryFamilies.entries(
        .init(direction: .received), unwrapping: ["wall_posts_sent_to_you", "activity_log_data"])),
    .init(
      "comments", both("comments") + both("comments_and_reactions/comments_and_reactions"),
      read: EntryFamilies.entries(.init(kind: .comment, visibility: .unknown), unwrapping: ["comments_v2", "comments"])),
    .init(
      "group posts",
      both("your_posts_in_groups") + both("group_posts_and_comments") + both("your_posts_and_comments_in_groups"),
      read: EntryFamilies.entries(elsewhere, unwrapping: ["group_posts_v2", "group_posts", "activity_log_data"])),
    .init(
      "group comments", both("your_comments_in_groups"),
      read: EntryFamilies.entries(
        .init(kind: .comment, visibility: .unknown), unwrapping: ["group_comments_v2", "group_comments"])),
    .init(
      "events", both("events_you_hosted") + both("your_events") + both("events/events") + both("events_you_created"),
      read: EntryFamilies.events),
    .init(
      "polls", both("polls_you_created"), read: EntryFamilies.entries(unwrapping: ["polls_created_v2", "polls_v2"])),
    .init(
      "albums", both("album/*") + ["profile_photos.html", "cover_photos.html"],
      read: EntryFamilies.pictures(.post, unwrapping: ["photos"])),
    .init(
      "photos",
      both("uncategorized_photos") + both("your_uncategorized_photos") + ["your_photos.json", "posts/photos.json"],
      read: EntryFamilies.pictures(.post, unwrapping: ["other_photos_v2", "other_photos"])),
    .init(
      "videos",
      both("your_videos") + both("posts/videos") + both("photos_and_videos/videos") + both("live_videos")
        + both("your_live_videos"),
      read: EntryFamilies.pictures(.video, unwrapping: ["videos_v2", "videos"])),
    .init("notes", both("notes") + both("your_notes"), read: EntryFamilies.entries(unwrapping: ["notes_v2", "notes"])),
    .init(
      "stories", both("archived_stories") + both("your_stories"),
      read: EntryFamilies.entries(
        .init(kind: .story), unwrapping: ["archived_stories_v2", "archived_stories", "stories"])),
    .init(
      "reels", both("your_reels") + both("reels/reels") + both("archived_reels"),
      read: EntryFamilies.entries(.init(kind: .video), unwrapping: ["lasso_videos_v2", "reels_v2", "reels"])),
    .init(
      "check-ins", both("check-ins") + both("your_check-ins"), read: EntryFamilies.entries(unwrapping: ["check_ins_v2"])
    ),
    .init("collaborations", both("posts/collaborations"), read: EntryFamilies.pictures(.post, unwrapping: [])),
    .init("sharing links", both("content_sharing_links_you_have_created"), read: EntryFamilies.entries(elsewhere)),
    .init("messages", MessageThread.patterns, read: MessageThread.read),
    .init("classic wall", ["html/wall.htm", "html/timeline.htm", "wall.htm", "timeline.htm"], read: ClassicWall.read),
    .init(
      "classic photos and videos", ["photos/*/index.htm", "html/photos.htm", "html/videos.htm"], read: ClassicAlbum.read
    ),
    .init("classic messages", ["html/messages.htm", "messages/*.htm"], read: ClassicMessages.read),
    .init("start page", ["index.html", "start_here.html"], read: EntryFamilies.startPage),
  ]

  private static let elsewhere = EntryTraits(visibility: .unknown)

  /// The same file in both forms.
  private static func both(_ name: String) -> [PathPattern] {
    [PathPattern(name + ".json"), PathPattern(name + ".html")]
  }

  public static func recognise(_ tree: ExportTree) throws -> Recognition? { try FacebookRecognition.recognise(tree) }

  public static func open(
    _ tree: ExportTree, options: ImportOptions, into sink: inout some RecordSink
  ) throws -> FacebookExport {
    let header = try FacebookRecognition.header(in: tree, options)
    let identity = try AccountFinder(tree: tree, options: options, header: header).find()
    if let remark = identity.remark { try sink.remark(Remark(remark)) }
    return FacebookExport(options: options, identity: identity, header: header)
  }

  public static func description(of export: FacebookExport) -> ExportDescription {
    ExportDescription(account: export.account, made: export.header?.made, covers: export.header?.covers)
  }

  public static func finish(_ export: FacebookExport, into sink: inout some RecordSink) throws {
    for remark in export.remarks { try sink.remark(Remark(remark)) }
  }
}

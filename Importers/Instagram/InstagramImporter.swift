public import ExportFiles
public import Importing
public import Records

/// Reads Instagram's "Download your information", from 2018 to 2026, JSON and HTML, with the Threads posts that travel in
/// the same download.
///
/// Threads has no account of its own in the export: its posts are filed under the Instagram account.
public enum InstagramImporter: Importer {
  public typealias Export = InstagramExport

  public static let platform = Platform(rawValue: "instagram")
  public static let version = 1

  public static let families: [FileFamily<InstagramExport>] = [
    .init("posts", PostFamilies.posts, read: PostFamilies.entries(.init(kind: .post, visibility: .public))),
    .init("posts with archived ones", ["posts.json", "posts.html"], read: PostFamilies.mixed),
    .init(
      "reels", parts("reels"),
      read: PostFamilies.entries(.init(kind: .video, visibility: .public), unwrapping: ["ig_reels_media"])),
    .init(
      "IGTV videos", both("igtv_videos"),
      read: PostFamilies.entries(.init(kind: .video, visibility: .public), unwrapping: ["ig_igtv_media"])),
    .init(
      "stories", parts("stories"),
      read: PostFamilies.entries(.init(kind: .story), unwrapping: ["ig_stories"])),
    .init(
      "archived posts", parts("archived_posts"),
      read: PostFamilies.entries(.init(visibility: .private), unwrapping: ["ig_archived_post_media"])),
    .init(
      "recently deleted content", both("recently_deleted_content"),
      read: PostFamilies.entries(.init(state: .deleted), unwrapping: ["ig_recently_deleted_media"])),
    .init(
      "other content", both("other_content"), read: PostFamilies.entries(.init(), unwrapping: ["ig_other_media"])),
    .init(
      "comments", (both("post_comments") + both("reels_comments") + both("hype")) + CommentFile.numbered,
      read: CommentFile.read),
    .init(
      "Threads posts", both("threads/threads_and_replies") + both("threads_and_replies"), read: PostFamilies.threads),
    .init("messages", MessageThread.patterns, read: MessageThread.read),
    .init("posts to 2020", ["media.json"], read: FirstMedia.read),
  ]

  /// The same file in both forms.
  private static func both(_ name: String) -> [PathPattern] {
    [PathPattern(name + ".json"), PathPattern(name + ".html")]
  }

  /// The same, and the numbered parts of a long list: `reels_comments` is another thing.
  private static func parts(_ name: String) -> [PathPattern] {
    both(name) + (1...9).flatMap { both("\(name)_\($0)*") }
  }

  public static func recognise(_ tree: ExportTree) throws -> Recognition? { try InstagramRecognition.recognise(tree) }

  public static func open(
    _ tree: ExportTree, options: ImportOptions, into sink: inout some RecordSink
  ) throws -> InstagramExport {
    let account = try AccountFinder(tree: tree).find(options)
    if account.key.utf8.elementsEqual(AccountFinder.unidentified.utf8) {
      try sink.remark(Remark("nothing in these files says which account they belong to: say --account USERNAME"))
    }
    return InstagramExport(options: options, account: account)
  }

  public static func description(of export: InstagramExport) -> ExportDescription {
    ExportDescription(account: export.account)
  }

  public static func finish(_ export: InstagramExport, into sink: inout some RecordSink) throws {
    for remark in export.remarks { try sink.remark(Remark(remark)) }
  }
}

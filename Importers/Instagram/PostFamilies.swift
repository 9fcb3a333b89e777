import ByteFormats
import ExportFiles
import Importing
import Records

/// The readers of posts, reels, stories and Threads posts: what a family says of all its entries.
enum PostFamilies {
  /// Numbered: `posts_viewed.json` is another thing.
  static let posts: [PathPattern] = ["json", "html"].flatMap { form in
    (1...9).map { PathPattern("posts_\($0)*.\(form)") }
  }
  /// Insights of a professional account: `posts`, `reels`, `stories` once more, as counts.
  private static let insights: PathPattern = "past_instagram_insights/*"
  static let archived: [PathPattern] = ["archived_posts.json", "archived_posts.html"]

  typealias Read = @Sendable (InstagramExport, Member, ExportTree, inout any RecordSink) throws -> Void

  static func entries(_ traits: PostTraits, unwrapping keys: [String] = []) -> Read {
    { export, member, tree, sink in
      try file(export, member, tree) { _ in traits }.read(unwrapping: keys, into: &sink)
    }
  }

  /// `posts.json`, in exports of 2025 on: the posts of `posts_1.json` once more with archived ones among them (307
  /// against 286). Which is which only the other files tell.
  static let mixed: Read = { export, member, tree, sink in
    let grid = try export.grid(in: tree)
    let file = try file(export, member, tree) { draft in
      PostTraits(kind: .post, visibility: grid.visibility(of: draft))
    }
    try file.read(unwrapping: [], into: &sink)
  }

  /// Seen as JSON of 2025 only; pages have no mark of answers.
  static let threads: Read = { export, member, tree, sink in
    let file = try file(export, member, tree) { _ in PostTraits(kind: .post, visibility: .public) }
    try file.read(unwrapping: ["text_post_app_text_posts"], into: &sink)
  }

  private static func file(
    _ export: InstagramExport, _ member: Member, _ tree: ExportTree, _ traits: @escaping (PostDraft) -> PostTraits
  ) throws -> EntryFile {
    if insights.matches(member.path) { throw NotThisFamily("holds counts of views, not posts") }
    let sniffer = MediaSniffer(tree: tree)
    return EntryFile(
      member: member, tree: tree,
      fromJSON: { value throws(Unreadable) in
        let draft = try JSONPost.draft(value, sniffer)
        return [draft.record(traits(draft), export)]
      },
      fromHTML: { entry throws(Unreadable) in
        let draft = try HTMLPost.draft(entry.element, sniffer, export)
        return draft.record(traits(draft), export)
      },
      isEntry: JSONPost.isEntry)
  }
}

/// Reads a box of a page to the same draft as JSON.
enum HTMLPost {
  static func draft(
    _ element: HTMLElement, _ sniffer: MediaSniffer, _ export: InstagramExport
  ) throws(Unreadable) -> PostDraft {
    let box = HTMLBox(element)
    guard let stamp = box.stamp else { throw Unreadable("has no date that can be read") }
    var draft = PostDraft(published: export.time(stamp))
    draft.media = box.media(sniffer)
    draft.text = box.heading ?? ""
    return draft
  }
}

import ByteFormats
import ExportFiles
import Importing
import Records

/// Files of posts: `tweets.js` and its parts, the monthly files of 2012 to 2018, deleted, community and circle posts.
enum PostFile {
  /// Which of the files it is: what its posts have in common.
  enum Form: Sendable { case posts, monthly, deleted, community, circle }

  static let monthlyPattern: PathPattern = "data/js/tweets/*.js"

  static func read(_ form: Form) -> @Sendable (XExport, Member, ExportTree, inout any RecordSink) throws -> Void {
    { export, member, tree, sink in try read(form, export, member, tree, &sink) }
  }

  static func read(
    _ form: Form, _ export: XExport, _ member: Member, _ tree: ExportTree, _ sink: inout some RecordSink
  ) throws {
    let mapper = PostMapper(export, form: form, mediaFolder: mediaFolder(for: form, beside: member, in: tree))
    var elements = try ElementReader(member, in: tree)
    while let element = try elements.next() {
      do {
        let value = try element.value()
        // Wrapped as {"tweet": {…}} since 2020, bare before.
        var post = try mapper.post(from: value["tweet"] ?? value)
        export.longPosts.complete(&post.record)
        export.check.readPost(post.number)
        try sink.accept(post.record, from: element.origin, raw: element.record.bytes.span)
      } catch let unreadable as Unreadable {
        try sink.reject(unreadable.reason, at: element.origin)
      }
    }
    export.check.found(elements.count, in: member.path)
  }

  /// The folder of the posts' media, with a `/` at its end; empty for the archives of 2012 to 2018, which hold none.
  private static func mediaFolder(for form: Form, beside member: Member, in tree: ExportTree) -> String {
    let names: [String] =
      switch form {
      case .posts where isFromBefore2022(member): ["tweet_media", "tweets_media"]
      case .posts: ["tweets_media", "tweet_media"]
      case .monthly: []
      case .deleted: ["deleted_tweets_media"]
      case .community: ["community_tweet_media"]
      case .circle: ["twitter_circle_tweet_media"]
      }
    // The file may have been renamed by its owner: the folder that is there decides.
    let folders = names.map { member.folder + $0 + "/" }
    return folders.first { folder in tree.members.contains { $0.path.utf8.starts(with: folder.utf8) } } ?? folders.first
      ?? ""
  }

  /// `tweet.js`: the name until 2022.
  private static func isFromBefore2022(_ member: Member) -> Bool {
    let name = Array(member.name.utf8)
    return name.starts(with: "tweet".utf8) && !name.starts(with: "tweets".utf8)
  }
}

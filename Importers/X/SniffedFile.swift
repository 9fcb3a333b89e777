import ByteFormats
import ExportFiles
import Importing

/// Files of posts or messages that somebody renamed (`tweets (1).js`, `group_dms.js`): told by their first words.
enum SniffedFile {
  static let patterns: [PathPattern] = [
    "*tweets*.js", "tweet *.js", "tweet(*.js", "tweet_*.js", "*dms*.js", "*messages*.js",
  ]

  private static let kinds: [(beginning: StaticString, read: Reader)] = [
    ("window.YTD.tweets.", PostFile.read(.posts)), ("window.YTD.tweet.", PostFile.read(.posts)),
    ("window.YTD.deleted_tweets.", PostFile.read(.deleted)),
    ("window.YTD.community_tweet.", PostFile.read(.community)),
    ("window.YTD.twitter_circle_tweet.", PostFile.read(.circle)),
    ("window.YTD.direct_messages.", MessageFile.read(isGroup: false)),
    ("window.YTD.direct_message.", MessageFile.read(isGroup: false)),
    ("window.YTD.direct_messages_group.", MessageFile.read(isGroup: true)),
    ("window.YTD.direct_message_group.", MessageFile.read(isGroup: true)),
    ("Grailbird.data.tweets_", PostFile.read(.monthly)),
  ]

  private typealias Reader = @Sendable (XExport, Member, ExportTree, inout any RecordSink) throws -> Void

  static func read(_ export: XExport, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink) throws {
    let head = try ArchiveSigns.head(of: member, in: tree)
    guard let kind = kinds.first(where: { Bytes.starts(head, with: $0.beginning) }) else {
      return try sink.remark(
        Remark(file: member.path, "was looked into for its name only: its first words announce no posts or messages"))
    }
    try kind.read(export, member, tree, &sink)
  }
}

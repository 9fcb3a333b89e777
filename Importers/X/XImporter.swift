public import ExportFiles
public import Importing
public import Records

/// Reads what X (Twitter) gives an account's owner: the "Tweet archive" of 2012 to 2018 as JavaScript or CSV, and the
/// full archive since 2018 in all its layouts.
public enum XImporter: Importer {
  public typealias Export = XExport

  public static let platform = Platform(rawValue: "x")
  public static let version = 1

  public static let families: [FileFamily<XExport>] = [
    .init("posts", ["tweets.js", "tweets-part*.js", "tweet.js", "tweet-part*.js"], read: PostFile.read(.posts)),
    .init("posts by month, 2012 to 2018", ["data/js/tweets/*.js"], read: PostFile.read(.monthly)),
    .init("posts as CSV, 2012 to 2018", ["tweets.csv", "data/csv/*.csv"], read: PostTable.read),
    .init("deleted posts", ["deleted-tweets.js", "deleted-tweets-part*.js"], read: PostFile.read(.deleted)),
    .init(
      "community posts", ["community-tweet.js", "community-tweet-part*.js", "community_tweet.js"],
      read: PostFile.read(.community)),
    .init("circle posts", ["twitter-circle-tweet.js", "twitter-circle-tweet-part*.js"], read: PostFile.read(.circle)),
    .init("long posts", LongPosts.patterns + LongPosts.deletedPatterns, read: LongPosts.check),
    .init(
      "direct messages",
      ["direct-messages.js", "direct-messages-part*.js", "direct-message.js", "direct-message-part*.js"],
      read: MessageFile.read(isGroup: false)),
    .init(
      "group messages",
      [
        "direct-messages-group.js", "direct-messages-group-part*.js", "direct-message-group.js",
        "direct-message-group-part*.js",
      ], read: MessageFile.read(isGroup: true)),
    .init("encrypted messages", ["message-event.js", "message-event-part*.js"], read: EncryptedMessages.read),
    .init("articles", ["article.js", "twitter-article.js"], read: ArticleFile.read),
    .init("article dates", ["article-metadata.js", "twitter-article-metadata.js"], read: ArticleFile.readDates),
    .init(
      "completeness check",
      [
        "tweet-headers*.js", "deleted-tweet-headers*.js", "direct-message-headers*.js",
        "direct-message-group-headers*.js",
        "data/js/tweet_index.js",
      ], read: HeaderFile.read),
    .init(
      "account",
      [
        "account.js", "profile.js", "manifest.js", "screen-name-change.js", "user_details.js", "payload_details.js",
        "README.txt",
      ], read: AccountFile.check),
    .init("files under other names", SniffedFile.patterns, read: SniffedFile.read),
  ]

  public static func recognise(_ tree: ExportTree) throws -> Recognition? { try ArchiveSigns.recognise(tree) }

  public static func open(_ tree: ExportTree, options: ImportOptions, into sink: inout some RecordSink) throws
    -> XExport
  {
    let export = XExport(identity: ArchiveIdentity(tree), options: options)
    if export.isUnidentified {
      try sink.remark(
        Remark(
          "No file says which account this is: its posts are filed under \"unidentified\". Use --account to name it."))
    }
    if export.identity.manifest?.isPartial == true {
      try sink.remark(Remark("X calls this one part of a larger archive: give all its zips in one import."))
    }
    ManifestCheck.announce(export.identity.manifest, of: tree, to: export.check)
    try export.longPosts.load(from: tree, counting: export.check, into: &sink)
    return export
  }

  public static func description(of export: XExport) -> ExportDescription {
    // X offers no range of dates: an archive holds everything up to its day.
    let made = export.identity.made
    return ExportDescription(account: export.account, made: made, covers: made.map { min(0, $0)...$0 })
  }

  public static func provesAbsence(_ export: XExport) -> Bool {
    export.identity.manifest?.isPartial != true && export.check.remarks().isEmpty
  }

  public static func finish(_ export: XExport, into sink: inout some RecordSink) throws {
    try export.longPosts.deliver(as: export, into: &sink)
    for remark in export.check.remarks() { try sink.remark(remark) }
  }
}

import ByteFormats
import ExportFiles
import Importing

/// Tells X's archives by the first bytes of a few files.
enum ArchiveSigns {
  /// Files whose name is not enough, and the first bytes that prove them.
  private static let telling: [(pattern: PathPattern, summary: String)] = [
    ("data/manifest.js", "X archive"),
    ("data/tweets.js", "X archive (2022 or later)"),
    ("data/tweet.js", "X archive (2020 to 2022)"),
    ("data/js/tweet_index.js", "X Tweet archive (2012 to 2018)"),
    ("data/js/tweets/*.js", "X Tweet archive (2012 to 2018)"),
    ("data/account.js", "X archive"),
    ("tweet.js", "X archive (2018 to 2020)"),
    ("account.js", "X archive"),
    ("tweets.js", "X archive, single files"),
    ("tweets.csv", "X Tweet archive (2012 to 2018), CSV only"),
    ("data/csv/*.csv", "X Tweet archive (2012 to 2018), CSV only"),
  ]

  /// Beginnings of the JavaScript files of all generations, and of the CSV files' header.
  private static let beginnings: [StaticString] = [
    "window.__THAR_CONFIG", "window.YTD.", "Grailbird.data.", "var tweet_index", "\"tweet_id\"", "tweet_id,",
  ]

  /// Script files of no known name that are peeked into at most.
  private static let strangers = 4

  static func recognise(_ tree: ExportTree) throws -> Recognition? {
    guard let summary = try summary(of: tree) else { return mediaOnly(tree) }
    let identity = ArchiveIdentity(tree)
    return Recognition(summary: summary, accountKey: identity.id)
  }

  /// A large archive comes as several zips, of which some hold nothing but media.
  private static func mediaOnly(_ tree: ExportTree) -> Recognition? {
    let media: PathPattern = "data/*_media/*"
    guard !tree.members.isEmpty, tree.members.allSatisfy({ media.matches($0.path) }) else { return nil }
    var slice = Recognition(summary: "X archive, media only")
    slice.isSlice = true
    return slice
  }

  private static func summary(of tree: ExportTree) throws -> String? {
    for (number, sign) in telling.enumerated() {
      guard let member = tree.members.first(where: { sign.pattern.matches($0.path) }), try isOurs(member, in: tree)
      else {
        continue
      }
      return number == 0 ? generation(of: tree) : sign.summary
    }
    let script: PathPattern = "*.js"
    for member in tree.members.lazy.filter({ script.matches($0.path) }).prefix(strangers) {
      if try isOurs(member, in: tree) { return "X archive, single files" }
    }
    return nil
  }

  private static func generation(of tree: ExportTree) -> String {
    ArchiveIdentity(tree).manifest?.saysTweets == true ? "X archive (2022 or later)" : "X archive (2020 to 2022)"
  }

  private static func isOurs(_ member: Member, in tree: ExportTree) throws -> Bool {
    let head = try head(of: member, in: tree)
    return beginnings.contains { Bytes.starts(head, with: $0) }
  }

  /// The first bytes of a file, past a byte order mark and white space.
  static func head(of member: Member, in tree: ExportTree) throws -> ArraySlice<UInt8> {
    let reader = try tree.open(member)
    var bytes: [UInt8] = []
    while bytes.count < 200, let chunk = try reader.next() { bytes += chunk.prefix(200) }
    var head = bytes.prefix(200)
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { head = head.dropFirst(3) }
    return head.drop { $0 <= 0x20 }
  }
}

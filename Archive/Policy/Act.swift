public import Records

/// What somebody published at one moment, as the rules see it: a post as first published, or one later wording of it.
///
/// Each edit is an act of its own: it is judged by the policy in force when it was made, with the words it had then.
public struct Act: Hashable, Sendable {
  /// The post's name in every archive that holds it.
  public var ref: String
  /// 0 for the oldest wording known, then one for each later one.
  public var wording: Int
  public var at: PublicationTime
  public var platform: String
  /// The account under which the post stands.
  public var account: Account
  public var author: Author
  public var kind: PostKind
  public var direction: Direction
  public var visibility: Visibility
  public var state: PostState
  /// All that was written, in the order in which a reader meets it.
  public var fields: [ActField]
  public var links: [String]
  /// Handles without `@`, as written.
  public var mentions: [String]
  public var media: [Media]
  /// A native share: the words are somebody else's.
  public var isShare: Bool
  /// The post this one answers, where the archive holds it.
  public var parent: String?
  /// The archive's number of the thread or chat.
  public var conversation: Int64?

  public init(ref: String, at: PublicationTime, text: String) {
    self.ref = ref
    wording = 0
    self.at = at
    platform = ""
    account = Account(key: "")
    author = Author()
    kind = .post
    direction = .official
    visibility = .public
    state = .live
    fields = [ActField(.text, text)]
    links = []
    mentions = []
    media = []
    isShare = false
  }
}

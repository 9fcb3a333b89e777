public import Records

/// One wording of a post as search sees it: folded words, and the facts that can be asked for.
public struct SearchDocument: Hashable, Sendable {
  /// In the order of `SearchField`, every field once.
  public let fields: [FoldedField]
  public var platform: String
  /// Name, handle and key of the account, folded.
  public var account: [FoldedText]
  /// The account as lists print it, `platform:key`, folded.
  public var accountName: FoldedText
  public var kind: PostKind
  public var direction: Direction
  public var state: PostState
  public var visibility: Visibility
  public var isReply: Bool
  /// The post, of which this may be one wording, has more than one.
  public var isEdited: Bool
  public var hasMedia: Bool
  public var hasLink: Bool
  public var hasPoll: Bool
  /// Whether a rule flagged the post: not told by a record.
  public var hasFinding = false
  public var published: DoubtInterval
  public var address: PostAddress?
  public var nativeID: String?
  /// The archive's number.
  public var conversation: Int64?

  public init(
    _ record: Record, platform: Platform, account: Account, isEdited: Bool = false, conversation: Int64? = nil
  ) {
    fields = Self.fields(of: record)
    self.platform = platform.rawValue
    self.account = [account.name, account.handle, account.key].compactMap { $0.map(TextFolder.fold) }
    accountName = TextFolder.fold("\(platform.rawValue):\(account.key)")
    kind = record.kind
    direction = record.direction
    state = record.state
    visibility = record.visibility
    isReply = record.parent != nil || record.kind == .reply || record.kind == .comment
    self.isEdited = isEdited
    hasMedia = !record.media.isEmpty
    hasLink = !record.links.isEmpty
    hasPoll = record.poll != nil
    published = DoubtInterval(record.published)
    address = record.url.map(PostAddress.init)
    if case .native(let id) = record.identity { nativeID = id }
    self.conversation = conversation
  }

  /// The searchable values of a record, field by field in the order of `SearchField`.
  public static func fields(of record: Record) -> [FoldedField] {
    let names = TextNames.find(in: record.text)
    return SearchField.allCases.map { field in
      switch field {
      case .tag: FoldedField(field, folded: distinct(record.tags + names.tags))
      case .mention: FoldedField(field, folded: distinct(record.mentions + names.mentions))
      default: FoldedField(field, values(of: field, in: record))
      }
    }
  }

  /// The original values of a field, in the order that `SearchMark.value` counts. Tags and mentions have none: their
  /// order is no matter, and they are marked in the text.
  public static func values(of field: SearchField, in record: Record) -> [String] {
    switch field {
    case .text: [record.text]
    case .author: [record.author.name, record.author.handle].compactMap(\.self)
    case .title: [record.title].compactMap(\.self)
    case .caption: record.media.flatMap { [$0.caption, $0.altText].compactMap(\.self) }
    case .link: record.links.flatMap { [$0.url, $0.title, $0.shortened].compactMap(\.self) }
    case .poll: record.poll.map { [$0.question] + $0.options.map(\.text) } ?? []
    case .event: record.event.map { [$0.name, $0.details].compactMap(\.self) } ?? []
    case .place: record.place.map { [$0.name, $0.address].compactMap(\.self) } ?? []
    case .file: record.media.compactMap(\.name)
    case .tag, .mention: []
    }
  }

  public func field(_ field: SearchField) -> FoldedField? { fields.first { $0.field == field } }

  /// Each once, however it was typed.
  private static func distinct(_ values: [String]) -> [FoldedText] {
    var seen: Set<[UInt8]> = []
    return values.map(TextFolder.fold).filter { seen.insert($0.utf8).inserted }
  }
}

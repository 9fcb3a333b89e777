/// One published or sent thing as one export tells of it: what an importer yields and the archive keeps.
///
/// A `Record` is platform-neutral. The same post met in two exports gives two records with one `identity`.
public struct Record: Hashable, Sendable {
  public var identity: Identity
  /// The account the record belongs to where it is not the import's own (`nil`): a chat, a group.
  public var account: Account?
  public var kind: PostKind
  public var direction: Direction
  public var visibility: Visibility
  public var state: PostState
  public var author: Author
  public var published: PublicationTime
  /// The words as published, after lossless decoding. Empty for a photo without a caption.
  public var text: String
  /// A heading of its own (an article's or event's title, "Ludlow Town Council shared a link."), never repeated in
  /// `text`.
  public var title: String?
  public var url: String?
  /// The thread, topic or chat it stands in, where the export names one.
  public var conversation: Conversation?
  /// The native id, on the same platform, of the post that this one answers.
  public var parent: String?
  public var links: [Link]
  public var media: [Media]
  public var poll: Poll?
  public var event: Event?
  public var place: Place?
  /// `#` tags without their mark, as typed.
  public var tags: [String]
  /// `@` names without their mark, as typed.
  public var mentions: [String]
  /// Counts that change with time (likes, shares); kept apart from what was said.
  public var metrics: [Metric]
  /// Seconds since 1970 at which this wording was made, where the export says so (an edit); else nil.
  public var revised: Int64?
  /// Whether the export marks the wording as edited without saying when.
  public var isEdited: Bool
  /// How much of the post this record shows.
  public var completeness: Completeness
  /// For `Identity.sequence`: what the body says, without the sender and without what differs between two exports of
  /// one message (vote counts, the mark of an edit, "omitted" or "attached", a running number). Never shown. Empty
  /// otherwise.
  public var sequenceKey: [UInt8]

  /// How much of a post one record shows of it. Greater is more.
  public enum Completeness: Int, Hashable, Sendable, Codable, Comparable {
    /// Only that something stood here and was deleted: keeps an earlier wording.
    case tombstone
    /// An empty shell (Facebook's doubled shares): absorbed by a fuller record of the same account, kind and second.
    case shell
    /// Cut short by the platform (a long post's first 280 characters).
    case cut
    case whole

    public static func < (left: Completeness, right: Completeness) -> Bool { left.rawValue < right.rawValue }
  }

  public init(identity: Identity, kind: PostKind, direction: Direction, published: PublicationTime, text: String) {
    self.identity = identity
    self.kind = kind
    self.direction = direction
    self.published = published
    self.text = text
    visibility = .unknown
    state = .live
    author = Author()
    links = []
    media = []
    tags = []
    mentions = []
    metrics = []
    isEdited = false
    completeness = .whole
    sequenceKey = []
  }
}

/// What makes two records one post.
public enum Identity: Hashable, Sendable {
  /// The platform's own id, compared byte for byte. All versions of an edited post carry the id of the first.
  case native(String)
  /// None: account, kind, time, text and media together. Where the time is only a minute or a day, equal records of
  /// one file stay apart by an ordinal that the archive counts.
  case fingerprint
  /// None, and the records of one conversation stand in order: overlapping exports are merged by aligning the
  /// sequences.
  case sequence
}

/// A council-run page, channel, profile, group or chat.
public struct Account: Hashable, Sendable {
  /// What tells it from others on its platform: native id, else handle, else name; lower case where the platform
  /// ignores case.
  public var key: String
  public var name: String?
  public var handle: String?
  public var url: String?

  public init(key: String, name: String? = nil, handle: String? = nil, url: String? = nil) {
    self.key = key
    self.name = name
    self.handle = handle
    self.url = url
  }
}

/// Who wrote a post, as far as the export says.
public struct Author: Hashable, Sendable {
  public var name: String?
  public var handle: String?
  public var nativeID: String?

  public init(name: String? = nil, handle: String? = nil, nativeID: String? = nil) {
    self.name = name
    self.handle = handle
    self.nativeID = nativeID
  }
}

/// A thread, topic or chat that the export names.
public struct Conversation: Hashable, Sendable {
  /// Unique within the account.
  public var key: String
  public var title: String?

  public init(key: String, title: String? = nil) {
    self.key = key
    self.title = title
  }
}

/// A link in or under a post.
public struct Link: Hashable, Sendable, Codable {
  public var url: String
  /// The heading that the platform showed for it.
  public var title: String?
  /// The shortened form that stands in the text (`https://t.co/…`).
  public var shortened: String?

  public init(url: String, title: String? = nil, shortened: String? = nil) {
    self.url = url
    self.title = title
    self.shortened = shortened
  }
}

/// A picture, video, sound or document of a post.
public struct Media: Hashable, Sendable, Codable {
  /// The path or file name as the export gives it; resolved against the export's files, never used as a path on disk.
  /// Nil when the export only says that something was left out ("image omitted").
  public var path: String?
  /// `image`, `video`, `audio`, `document`, `sticker`, `contact`, `animation` or `unknown`.
  public var type: String
  public var caption: String?
  public var altText: String?

  public init(path: String?, type: String, caption: String? = nil, altText: String? = nil) {
    self.path = path
    self.type = type
    self.caption = caption
    self.altText = altText
  }

  /// The last component of the path: what identity and display use.
  public var name: String? {
    guard let path else { return nil }
    return String(decoding: path.utf8.split(separator: UInt8(ascii: "/")).last ?? [], as: UTF8.self)
  }
}

/// A question with options.
public struct Poll: Hashable, Sendable, Codable {
  public struct Option: Hashable, Sendable, Codable {
    public var text: String
    public var votes: Int?

    public init(text: String, votes: Int? = nil) {
      self.text = text
      self.votes = votes
    }
  }

  public var question: String
  public var options: [Option]

  public init(question: String, options: [Option]) {
    self.question = question
    self.options = options
  }
}

/// Something that takes place.
public struct Event: Hashable, Sendable, Codable {
  public var name: String
  /// Seconds since 1970.
  public var start: Int64?
  public var end: Int64?
  public var details: String?

  public init(name: String, start: Int64? = nil, end: Int64? = nil, details: String? = nil) {
    self.name = name
    self.start = start
    self.end = end
    self.details = details
  }
}

/// A place named in a post.
public struct Place: Hashable, Sendable, Codable {
  public var name: String?
  public var address: String?
  public var latitude: Double?
  public var longitude: Double?
  public var url: String?

  public init(
    name: String? = nil, address: String? = nil, latitude: Double? = nil, longitude: Double? = nil, url: String? = nil
  ) {
    self.name = name
    self.address = address
    self.latitude = latitude
    self.longitude = longitude
    self.url = url
  }
}

/// A count that the platform gave as at the export's date.
public struct Metric: Hashable, Sendable, Codable {
  /// `likes`, `shares`, `votes` …
  public var name: String
  public var value: Int64

  public init(name: String, value: Int64) {
    self.name = name
    self.value = value
  }
}

public import ExportFiles
public import Records

/// The contract of a platform's importer: recognise an export, open it, read its files.
///
/// An importer is a namespace: two visible lists say what it reads (`families`) and what it leaves (`ignored`);
/// whatever matches neither is reported as unknown.
public protocol Importer: Sendable {
  /// What the export says of itself (account, zone, dates) and what readers must share while it is read.
  associatedtype Export: AnyObject

  static var platform: Platform { get }
  /// Raised whenever the same export would be read differently.
  static var version: Int { get }
  static var families: [FileFamily<Export>] { get }
  static var ignored: [IgnoredFiles] { get }
  /// What exports of this platform never hold, for the clerk: clauses such as "comments by the public under the
  /// Page's posts".
  static var neverContains: [String] { get }
  /// Whether what it reads was saved by somebody's tool from a page or an interface (a capture), and not handed out by
  /// the platform: it proves that a post was there, never that one was not.
  static var isCapture: Bool { get }

  /// From names, with at most a few small files peeked into. Nil: not this platform's.
  static func recognise(_ tree: ExportTree) throws -> Recognition?
  /// Reads what is needed before any record can be (identity, zone). Notes and records may already go to `sink`.
  static func open(_ tree: ExportTree, options: ImportOptions, into sink: inout some RecordSink) throws -> Export
  /// What `Export` has found out: the account and when the export was made.
  static func description(of export: Export) -> ExportDescription
  /// Once everything is read: whether the export holds all that it announces, so that a post which an earlier export had
  /// and this one lacks has gone. False where a part is known to be missing.
  static func provesAbsence(_ export: Export) -> Bool
  /// After the last file: records kept back, completeness checks (announced against found).
  static func finish(_ export: Export, into sink: inout some RecordSink) throws
}

extension Importer {
  public static var isCapture: Bool { false }
  public static func provesAbsence(_ export: Export) -> Bool { !isCapture }
}

/// What an importer recognised.
public struct Recognition: Sendable, Hashable {
  /// For the clerk: "Facebook Page, JSON".
  public var summary: String
  /// The account as far as recognition can tell; parts of one export must not differ in it.
  public var accountKey: String?
  /// Set for a part that only makes sense beside another (a zip with nothing but pictures): it joins the export of
  /// the same account whatever its summary.
  public var isSlice = false
  /// Set when the export must not be read without `--as` (a personal profile): what it is, and why that matters.
  public var needsConfirmation: String?

  public init(summary: String, accountKey: String? = nil, needsConfirmation: String? = nil) {
    self.summary = summary
    self.accountKey = accountKey
    self.needsConfirmation = needsConfirmation
  }
}

/// What the clerk said on the command line.
public struct ImportOptions: Sendable {
  /// The account's name where the export does not tell it (`--account`).
  public var accountName: String?
  /// Author names that are the council in chats and forums (`--official`).
  public var officialNames: [String] = []
  /// The zone for stamps that have none.
  public var zone: CouncilZone
  /// Seconds since 1970: no post can be later. Decides between readings of a date.
  public var now: Int64

  public init(zone: CouncilZone, now: Int64) {
    self.zone = zone
    self.now = now
  }
}

/// What an opened export says of itself.
public struct ExportDescription: Sendable, Hashable {
  public var account: Account
  /// Seconds since 1970 at which the platform made it; nil when it does not say.
  public var made: Int64?
  /// The dates asked for, seconds since 1970, where the export states them.
  public var covers: ClosedRange<Int64>?

  public init(account: Account, made: Int64? = nil, covers: ClosedRange<Int64>? = nil) {
    self.account = account
    self.made = made
    self.covers = covers
  }
}

/// One kind of file an importer reads.
public struct FileFamily<Export>: Sendable {
  /// The field's word for it: "posts", "comments", "direct messages".
  public let name: String
  /// Path patterns, matched at any depth; see `PathPattern`.
  public let patterns: [PathPattern]
  /// Reads one file. Throws only when the file as a whole cannot be read on (cut short, not what its name says).
  public let read: @Sendable (Export, Member, ExportTree, inout any RecordSink) throws -> Void

  public init(
    _ name: String, _ patterns: [PathPattern],
    read: @escaping @Sendable (Export, Member, ExportTree, inout any RecordSink) throws -> Void
  ) {
    self.name = name
    self.patterns = patterns
    self.read = read
  }
}

/// Files that an importer leaves unread, and why.
public struct IgnoredFiles: Sendable {
  public let patterns: [PathPattern]
  /// A clause for the report: "advertising profile, not published by the council".
  public let reason: String

  public init(_ patterns: PathPattern..., because reason: String) {
    self.patterns = patterns
    self.reason = reason
  }
}

import ByteFormats
import Importing
import Records

/// What JSON and HTML tell alike about an entry, before it becomes a record.
struct EntryDraft {
  var published: PublicationTime
  var text = ""
  var title: String?
  /// Words that are neither the text nor the heading: a recommended page, a life event. They join the heading, to be
  /// found.
  var extras: [String] = []
  var media: [Media] = []
  var links: [Link] = []
  var mentions: [String] = []
  var event: Event?
  var place: Place?
  var poll: Poll?
  var conversation: Conversation?
  var author: String?
  /// A comment under the entry that the file is about, perhaps somebody else's.
  var isComment = false
  /// Something of somebody else's is shown, without its address.
  var isShare = false

  init(published: PublicationTime) { self.published = published }

  func record(_ given: EntryTraits, _ export: FacebookExport) -> Record {
    let traits = isComment ? commentTraits(given, export) : given
    let (plain, named) = MentionTokens.replaced(in: MetaText.trimmed(text))
    var record = Record(
      identity: .fingerprint, kind: traits.kind == .post && isShare ? .share : traits.kind,
      direction: traits.direction, published: published, text: plain)
    record.title = heading
    record.visibility = traits.visibility ?? (export.identity.isPage ? .public : .unknown)
    record.state = traits.state
    record.author = Author(name: author ?? (traits.direction == .official ? export.account.name : nil))
    record.media = media.map { withoutRepeatedCaption($0, text: plain) }
    record.links = links
    record.mentions = Bytes.unique(mentions + named)
    (record.event, record.place, record.poll, record.conversation) = (event, place, poll, conversation)
    record.completeness = mayBeShell(traits) ? .shell : .whole
    return record
  }

  private func commentTraits(_ given: EntryTraits, _ export: FacebookExport) -> EntryTraits {
    var traits = given
    traits.kind = .comment
    traits.direction = author.map(export.isOwn) ?? false ? .official : .received
    return traits
  }

  /// Only the account's own posts are written twice; at minute precision no twin could be told.
  private func mayBeShell(_ traits: EntryTraits) -> Bool {
    isEmpty && traits.kind == .post && traits.direction == .official && published.precision == .second
  }

  /// Nothing but a time and a heading: the shell that 2025–26 Page exports write beside a share, or a post whose text
  /// Facebook did not give.
  private var isEmpty: Bool {
    MetaText.trimmed(text).utf8.isEmpty && media.isEmpty && links.isEmpty && extras.isEmpty && event == nil
      && place == nil && poll == nil
  }

  private var heading: String? {
    let parts = Bytes.unique(
      ([title].compactMap { $0 } + extras).map(MetaText.trimmed).filter { !$0.utf8.isEmpty })
    let joined = parts.joined(separator: " · ")
    return joined.utf8.isEmpty ? nil : MentionTokens.replaced(in: joined).text
  }

  private func withoutRepeatedCaption(_ media: Media, text: String) -> Media {
    guard let caption = media.caption else { return media }
    var result = media
    let plain = MentionTokens.replaced(in: MetaText.trimmed(caption)).text
    result.caption = plain.utf8.isEmpty || plain.utf8.elementsEqual(text.utf8) ? nil : plain
    return result
  }
}

/// What a family of files says about every entry in it.
struct EntryTraits: Sendable {
  var kind: PostKind = .post
  var direction: Direction = .official
  /// Nil: public on a Page, unknown on a profile.
  var visibility: Visibility?
  var state: PostState = .live
}

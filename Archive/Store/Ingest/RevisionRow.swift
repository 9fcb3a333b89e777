import Records
import Search

/// A record as the row it becomes.
struct RevisionRow {
  let record: Record
  let account: Int64
  let key: String
  var postKey: String
  /// The account under which the post stands: another than the revision's where two keys name one account.
  var postAccount: Int64
  let digest: [UInt8]
  let wording: [UInt8]
  let author: Int64
  let conversation: Int64?
  let details: String?

  init(_ sighted: SightedRecord, account: Int64, key: String, names: inout NameTables) throws {
    record = sighted.record
    self.account = account
    self.key = key
    postKey = key
    postAccount = account
    author = try names.author(record.author)
    conversation = try record.conversation.map { try names.conversation($0, account: account) }
    details = sighted.details
    digest = sighted.digest
    wording = sighted.wording
  }

  var published: Int64 { record.published.seconds }
  var isShell: Bool { record.completeness == .shell }
  var media: [Media] { record.media }

  func bindRevision(to statement: BulkStatement, id: Int64, post: Int64) -> BulkStatement {
    statement.bind(id).bind(post).bind(account).bind(key).bind(digest).bind(wording)
      .bind(record.kind.rawValue).bind(record.direction.rawValue).bind(record.visibility.rawValue)
      .bind(record.state.rawValue).bind(record.completeness.rawValue).bind(author)
      .bind(published).bind(record.published.precision.rawValue).bind(record.published.zone.rawValue)
      .bind(record.published.doubt).bind(record.revised).bind(record.isEdited).bind(record.text).bind(record.title)
      .bind(record.url).bind(conversation).bind(record.parent).bind(record.sequenceHash).bind(details)
  }

  func bindPost(to statement: BulkStatement, id: Int64, revision: Int64) -> BulkStatement {
    let span = DoubtInterval(record.published)
    return statement.bind(id).bind(postAccount).bind(postKey).bind(record.isNative).bind(revision).bind(
      record.kind.rawValue
    )
    .bind(record.direction.rawValue).bind(record.visibility.rawValue).bind(record.state.rawValue).bind(author)
    .bind(published).bind(span.earliest).bind(span.latest).bind(record.isEdited).bind(!record.media.isEmpty)
    .bind(!record.links.isEmpty).bind(record.poll != nil).bind(isShell).bind(conversation).bind(record.parent)
  }
}

extension Record {
  var isNative: Bool {
    if case .native = identity { true } else { false }
  }

  /// Sender and body of a message without id, hashed: what alignment compares.
  var sequenceHash: [UInt8]? {
    guard identity == .sequence else { return nil }
    var facts = CanonicalBytes(domain: "muniment message 1")
    facts.append(author.name)
    facts.append(sequenceKey)
    return facts.shortHash
  }
}

import GRDB
import Records
import Search

extension IngestSession {
  /// Books, for each account, family, kind and form of file, the dates within which this export would hold a post that
  /// stood: those that it states, else from its oldest to its newest record. Nothing for captures and for exports that
  /// lack what they announce.
  func writeSpans(_ files: [LedgerFile]) throws {
    guard provesAbsence, !header.isCapture else { return }
    var spans: [Span.Name: Span] = [:]
    for file in files {
      guard let family = file.family, let met = metSpans(in: file.path) else { continue }
      for (who, times) in met {
        let name = Span.Name(account: who.account, family: family, kind: who.kind, form: Span.form(of: file.path))
        spans[name] = spans[name].map { $0.union(times) } ?? times
      }
    }
    for (name, span) in spans { try write(span, of: name) }
  }

  /// Sets the state of posts that this import, or an earlier one, shows to be gone.
  func markMissing() throws {
    for account in touchedAccounts.union([canonical(accountID)]).sorted() {
      try MissingPosts(db).mark(account: account)
    }
  }

  private func write(_ span: Span, of name: Span.Name) throws {
    let isOwn = name.account == accountID
    let stated = isOwn ? header.covers : nil
    try db.execute(
      sql: """
        INSERT OR IGNORE INTO spans (import, account, family, kind, form, earliest, latest) VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        importID, name.account, name.family, name.kind.rawValue, name.form, stated?.lowerBound ?? span.afterOldest,
        stated?.upperBound ?? span.beforeNewest,
      ])
  }
}

/// From the oldest to the newest record of one sort in an export.
struct Span {
  struct Sort: Hashable {
    let account: Int64
    let kind: PostKind
  }

  struct Name: Hashable {
    let account: Int64
    let family: String
    let kind: PostKind
    let form: String
  }

  /// Past the oldest record's own second, minute or day: an export that begins in the middle of a minute does not cover it.
  private(set) var afterOldest: Int64
  private(set) var beforeNewest: Int64

  init(_ time: PublicationTime) {
    let interval = DoubtInterval(time)
    (afterOldest, beforeNewest) = (interval.latest, interval.earliest)
  }

  func union(_ other: Span) -> Span {
    var span = self
    span.afterOldest = min(afterOldest, other.afterOldest)
    span.beforeNewest = max(beforeNewest, other.beforeNewest)
    return span
  }

  /// The end of a file's name, in lower case; empty where there is none.
  static func form(of path: String) -> String {
    guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return path.lowercased() }
    return String(path[path.utf8.index(after: dot)...]).lowercased()
  }
}

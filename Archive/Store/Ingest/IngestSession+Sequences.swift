import Foundation
import GRDB
import Records
import struct Records.Record

extension IngestSession {
  /// Merges chats without ids: each file's messages are aligned with what the archive already holds of that chat.
  func mergeSequences() throws {
    for account in sequences.keys.sorted() {
      let files = Dictionary(grouping: sequences[account] ?? []) { Array($0.place.file.utf8) }
      let runs = files.values.sorted { ($0.count, $0.first?.place.file ?? "") > ($1.count, $1.first?.place.file ?? "") }
      for run in runs { try merge(inTimeOrder(run), account: account) }
    }
    sequences = [:]
  }

  private func merge(_ run: [SightedRecord], account: Int64) throws {
    let known = try knownMessages(of: account)
    let matches = SequenceAlignment.align(known.map(\.entry), with: run.map(\.sequenceEntry))
    let accountKey = try String.fetchOne(db, sql: "SELECT key FROM accounts WHERE id = ?", arguments: [account]) ?? ""
    var new: [ChatOrder.Message] = []
    for (sighted, match) in zip(run, matches) {
      let fingerprint = sighted.stored?.key ?? sighted.record.sequenceFingerprint(account: accountKey)
      let tally = tally(sighted.place.file)
      var post = match.map { known[$0].message.post }
      if let post {
        try keepKnown(sighted, post: post, account: account, key: fingerprint, tally: tally)
      } else {
        // Numbered among its equals once the chat's order is known.
        let provisional = "\(fingerprint)~\(tally.id)-\(sighted.place.start)"
        post = try keepNew(sighted, account: account, key: fingerprint, postKey: provisional, tally: tally)
      }
      new.append(.init(post: post ?? 0, seconds: sighted.record.published.seconds, fingerprint: fingerprint))
    }
    let order = ChatOrder(joining: known.map(\.message), with: new, matches: matches)
    try number(order, account: account)
  }

  /// Writes a chat's order, and gives each message the key that follows from it. A key that was given before stays as an alias,
  /// unless it now belongs to another message.
  private func number(_ order: ChatOrder, account: Int64) throws {
    let place = try BulkStatement(db, "UPDATE posts SET position = ? WHERE id = ?")
    let rename = try BulkStatement(db, "UPDATE posts SET key = ? WHERE id = ?")
    let current = try Row.fetchAll(
      db, sql: "SELECT id, key FROM posts WHERE account = ? AND position IS NOT NULL OR account = ? AND key GLOB '*~*'",
      arguments: [account, account])
    let keys = Dictionary(current.map { ($0[0] as Int64, $0[1] as String) }, uniquingKeysWith: { first, _ in first })
    let fingerprints = try fingerprints(of: account)
    var changes: [(post: Int64, key: String)] = []
    for (position, (message, key)) in zip(order.messages, order.keys(fingerprints)).enumerated() {
      try place.bind(position).bind(message.post).insert()
      if keys[message.post]?.utf8.elementsEqual(key.utf8) != true { changes.append((message.post, key)) }
    }
    for change in changes { try rename.bind("~\(change.post)").bind(change.post).insert() }
    for change in changes {
      try rename.bind(change.key).bind(change.post).insert()
      try db.execute(sql: "DELETE FROM aliases WHERE account = ? AND key = ?", arguments: [account, change.key])
    }
    for change in changes {
      guard let old = keys[change.post], !old.utf8.contains(UInt8(ascii: "~")) else { continue }
      guard try statements.findPost.bind(account).bind(old).number() == nil else { continue }
      try db.execute(
        sql: "INSERT OR IGNORE INTO aliases (account, key, post) VALUES (?, ?, ?)",
        arguments: [account, old, change.post])
    }
  }

  private func knownMessages(of account: Int64) throws -> [(message: ChatOrder.Message, entry: SequenceEntry)] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT posts.id, revisions.published, revisions.precision, revisions.sequence, revisions.completeness, authors.name
        FROM posts JOIN revisions ON revisions.id = posts.revision JOIN authors ON authors.id = revisions.author
        WHERE posts.account = ? AND revisions.sequence IS NOT NULL ORDER BY posts.position, posts.id
        """, arguments: [account])
    let fingerprints = try fingerprints(of: account)
    var known: [(message: ChatOrder.Message, entry: SequenceEntry)] = []
    while let row = try rows.next() {
      let entry = SequenceEntry(
        seconds: row[1], precision: PublicationTime.Precision(rawValue: row[2]) ?? .minute, key: Array(row[3] as Data),
        isTombstone: row[4] == Record.Completeness.tombstone.rawValue, senderKey: Array((row[5] as String? ?? "").utf8))
      let post: Int64 = row[0]
      known.append((.init(post: post, seconds: row[1], fingerprint: fingerprints[post] ?? ""), entry))
    }
    return known
  }

  /// Of each message, from what its exports told of it; from a deletion only where nothing else is known.
  private func fingerprints(of account: Int64) throws -> [Int64: String] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT post, coalesce(min(CASE WHEN completeness > 0 THEN key END), min(key)) FROM revisions
        WHERE account = ? AND sequence IS NOT NULL GROUP BY post
        """, arguments: [account])
    return Dictionary(rows.map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first })
  }

  private func inTimeOrder(_ run: [SightedRecord]) -> [SightedRecord] {
    run.enumerated().sorted { left, right in
      (left.element.record.published.seconds, left.offset) < (right.element.record.published.seconds, right.offset)
    }.map(\.element)
  }
}

extension SightedRecord {
  fileprivate var sequenceEntry: SequenceEntry {
    SequenceEntry(
      seconds: record.published.seconds, precision: record.published.precision,
      key: stored?.sequence ?? record.sequenceHash ?? [], isTombstone: record.completeness == .tombstone,
      senderKey: Array((record.author.name ?? "").utf8))
  }
}

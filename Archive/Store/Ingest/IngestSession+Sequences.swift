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
    let matches = SequenceAlignment.align(known.map(\.entry), with: run.map { $0.record.sequenceEntry })
    let accountKey = try String.fetchOne(db, sql: "SELECT key FROM accounts WHERE id = ?", arguments: [account]) ?? ""
    for (sighted, match) in zip(run, matches) {
      let fingerprint = sighted.record.sequenceFingerprint(account: accountKey)
      let tally = tally(sighted.place.file)
      if let match {
        try keepKnown(sighted, post: known[match].post, account: account, key: fingerprint, tally: tally)
      } else {
        try keepNew(sighted, account: account, key: unused(fingerprint, account: account), tally: tally)
      }
    }
  }

  /// The fingerprint with the next number among equals: two equal messages of one minute are two.
  private func unused(_ fingerprint: String, account: Int64) throws -> String {
    var number = 1
    while true {
      let key = number == 1 ? fingerprint : "\(fingerprint)-\(number)"
      if try findPost(account: account, key: key) == nil { return key }
      number += 1
    }
  }

  private func knownMessages(of account: Int64) throws -> [(post: Int64, entry: SequenceEntry)] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT posts.id, revisions.published, revisions.precision, revisions.sequence, revisions.completeness, authors.name
        FROM posts JOIN revisions ON revisions.id = posts.revision JOIN authors ON authors.id = revisions.author
        WHERE posts.account = ? AND revisions.sequence IS NOT NULL ORDER BY posts.id
        """, arguments: [account])
    var known: [(post: Int64, entry: SequenceEntry)] = []
    while let row = try rows.next() {
      let entry = SequenceEntry(
        seconds: row[1], precision: PublicationTime.Precision(rawValue: row[2]) ?? .minute, key: Array(row[3] as Data),
        isTombstone: row[4] == Record.Completeness.tombstone.rawValue, senderKey: Array((row[5] as String? ?? "").utf8))
      known.append((row[0], entry))
    }
    return known
  }

  private func inTimeOrder(_ run: [SightedRecord]) -> [SightedRecord] {
    run.enumerated().sorted { left, right in
      (left.element.record.published.seconds, left.offset) < (right.element.record.published.seconds, right.offset)
    }.map(\.element)
  }
}

extension Record {
  fileprivate var sequenceEntry: SequenceEntry {
    SequenceEntry(
      seconds: published.seconds, precision: published.precision, key: sequenceHash ?? [],
      isTombstone: completeness == .tombstone, senderKey: Array((author.name ?? "").utf8))
  }
}

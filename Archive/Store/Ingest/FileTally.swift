import Records

/// One file of the export while it is being imported: its row number and its record ledger.
final class FileTally {
  let id: Int64
  let path: String
  var counts = RecordCounts()
  /// For times that are only a minute or a day: how often each fingerprint has been met in this file.
  var occurrences: [String: Int] = [:]
  /// For each account and kind, from the oldest to the newest record.
  private(set) var spans: [Span.Sort: Span] = [:]

  init(id: Int64, path: String) {
    self.id = id
    self.path = path
  }

  func meet(_ record: Record, account: Int64) {
    let span = Span(record.published)
    let sort = Span.Sort(account: account, kind: record.kind)
    spans[sort] = spans[sort].map { $0.union(span) } ?? span
  }

  func count(_ outcome: WritableKeyPath<RecordCounts, Int>) {
    counts.found += 1
    counts[keyPath: outcome] += 1
  }
}

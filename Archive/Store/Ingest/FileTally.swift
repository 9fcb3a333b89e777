/// One file of the export while it is being imported: its row number and its record ledger.
final class FileTally {
  let id: Int64
  let path: String
  var counts = RecordCounts()
  /// For times that are only a minute or a day: how often each fingerprint has been met in this file.
  var occurrences: [String: Int] = [:]

  init(id: Int64, path: String) {
    self.id = id
    self.path = path
  }

  func count(_ outcome: WritableKeyPath<RecordCounts, Int>) {
    counts.found += 1
    counts[keyPath: outcome] += 1
  }
}

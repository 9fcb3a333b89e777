import ArchiveStore
import Output

/// Writes every post that a search finds into files, a page at a time.
struct HitExport {
  private let archive: Archive
  private let csv: ResultFile?
  private let jsonl: ResultFile?
  private static let pageSize = 500

  /// - Throws: `ResultFileFailure` for a file that is there already; `ArchiveError.systemFailure` for one that cannot be written.
  init(_ archive: Archive, csv: String?, jsonl: String?) throws {
    self.archive = archive
    self.csv = try csv.map { try ResultFile($0) }
    self.jsonl = try jsonl.map { try ResultFile($0) }
  }

  /// Returns the answer that the first page gave.
  ///
  /// - Throws: `ArchiveError.staleCursor` when an import changed the archive meanwhile: half of one answer and half of another
  ///   must not stand in one file.
  func write(_ query: String, _ options: SearchOptions, progress: (Int, Int) -> Void) throws -> SearchAnswer {
    var options = options
    options.limit = HitExport.pageSize
    let table = HitTable(zone: archive.zone)
    try csv?.write(SpreadsheetRow.byteOrderMark + HitTable.header.bytes)
    let first = try archive.search(query, options)
    var page = first
    var written = 0
    while true {
      for hit in page.hits {
        try csv?.write(table.row(hit).bytes)
        try jsonl?.write(Array((try JSONText.line(hit) + "\n").utf8))
      }
      written += page.hits.count
      progress(written, first.total)
      guard let next = page.next else { break }
      options.cursor = next
      options.withFacets = false
      page = try archive.search(query, options)
    }
    try csv?.finish()
    try jsonl?.finish()
    return first
  }
}

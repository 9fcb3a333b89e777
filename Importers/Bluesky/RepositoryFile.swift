import ByteFormats
import ExportFiles
import Importing
import Records

/// Reads one repository: once for its index, once for its records.
enum RepositoryFile {
  @Sendable static func read(
    _ export: BlueskyExport, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink
  ) throws {
    do {
      let survey = try RepositorySurvey(try tree.open(member))
      var reading = RepositoryReading(export, survey, file: member.path)
      var reader = try CARReader(try tree.open(member))
      while let block = try reader.next() { try reading.take(block, &sink) }
      try reading.finish(&sink)
    } catch let error as StructureError {
      throw DamagedFile(file: member.path, offset: error.offset, reason: error.reason)
    }
  }
}

/// The state of reading one repository.
private struct RepositoryReading {
  private let survey: RepositorySurvey
  private let file: String
  private let account: Account?
  private let mapper: RecordMapper
  private var left: [[UInt8]: Int] = [:]
  private var seen: Set<[UInt8]> = []

  init(_ export: BlueskyExport, _ survey: RepositorySurvey, file: String) {
    self.survey = survey
    self.file = file
    account = export.account(of: survey.did)
    let author = account == nil ? export.author : Author(name: survey.name, nativeID: survey.did)
    mapper = RecordMapper(did: survey.did, author: author)
  }

  mutating func take(_ block: CARBlock, _ sink: inout any RecordSink) throws {
    guard let paths = survey.paths[block.name], seen.insert(block.name).inserted else { return }
    let origin = Origin(file: file, start: block.offset, length: block.data.count, number: block.number)
    for path in paths {
      guard path.isIn("app.bsky.feed.post") || path.isIn("app.bsky.feed.repost") else {
        left[Array(path.collection.utf8), default: 0] += 1
        continue
      }
      do {
        var record = try mapper.record(try CBORReader.value(of: block.data), path)
        record.account = account
        try sink.accept(record, from: origin, raw: block.data.span)
      } catch let unreadable as Unreadable {
        try sink.reject(unreadable.reason, at: origin)
      }
    }
  }

  func finish(_ sink: inout any RecordSink) throws {
    let missing = survey.paths.count { !seen.contains($0.key) }
    if missing > 0 || survey.missingNodes > 0 {
      try sink.remark(
        Remark(
          file: file,
          "is a part only: \(missing) records that its index names are missing, and \(survey.missingNodes) parts of the index"
        ))
    }
    let counts = left.map { (name: String(decoding: $0.key, as: UTF8.self), count: $0.value) }
      .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    if !counts.isEmpty {
      let words = counts.map { "\($0.count) \($0.name)" }.joined(separator: ", ")
      try sink.remark(Remark(file: file, "holds records that are no posts, not read: \(words)"))
    }
  }
}

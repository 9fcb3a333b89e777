import ByteFormats
import CaptureReading
import ExportFiles
import Importing
import Records

/// A file of posts in JSON, read value by value.
enum CapturedFile {
  static func read(_ capture: XCapture, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink) throws {
    if case .nothing = try CaptureSigns.look(at: member, in: tree) { throw NotThisFamily("holds no posts of X") }
    var reader = ValueReader(capture, FileReading(member.path))
    try CaptureValues.read(member, in: tree, unwrapping: []) { try reader.read($0, &sink) }
    try reader.finish(&sink)
  }
}

/// Reads the values of one file.
private struct ValueReader {
  private let capture: XCapture
  private let maker: RecordMaker
  private let file: FileReading
  private var notes = CaptureNotes()
  private var announcesMore = false

  init(_ capture: XCapture, _ file: FileReading) {
    self.capture = capture
    self.file = file
    maker = RecordMaker(capture)
  }

  mutating func read(_ record: JSONRecord, _ sink: inout any RecordSink) throws {
    guard let value = try file.parsed(record, into: &sink) else { return }
    guard let dialect = CaptureDialect(value) else {
      return try file.reject("is no post of X", 0..<record.length, in: record, into: &sink)
    }
    let findings = Findings(value, dialect)
    notes.add(findings.notes)
    announcesMore = findings.announcesMore
    for fault in findings.faults { try file.reject(fault.reason, fault.range, in: record, into: &sink) }
    for post in select(findings) { try take(post, in: record, &sink) }
  }

  func finish(_ sink: inout any RecordSink) throws {
    for text in notes.remarks { try sink.remark(Remark(file: file.path, text)) }
    guard announcesMore else { return }
    try sink.remark(
      Remark(
        file: file.path, "its last page says that another follows: unless that is here too, the capture is not complete"
      ))
  }

  private func take(_ post: CapturedPost, in record: JSONRecord, _ sink: inout any RecordSink) throws {
    try file.accept(post.range, in: record, into: &sink) {
      let made = try maker.record(of: post)
      if made.direction == .undecided, made.author.handle == nil, made.author.nativeID == nil {
        capture.withoutAuthor += 1
      }
      return made
    }
  }

  /// The posts of one value that become records: those that it is about, what they answer or quote, and whatever is the
  /// council's. What others wrote and somebody reposted is in the repost already.
  private mutating func select(_ findings: Findings) -> [CapturedPost] {
    var selected = findings.posts
    var seen = Set(selected.map(\.number))
    for post in findings.others where seen.insert(post.number).inserted { selected.append(post) }
    for post in findings.posts + findings.others { addCompanions(of: post, isKept: true, to: &selected, &seen) }
    return selected
  }

  private mutating func addCompanions(
    of post: CapturedPost, isKept: Bool, to selected: inout [CapturedPost], _ seen: inout Set<Int64>
  ) {
    for companion in post.companions {
      let isKept = capture.direction(of: companion.post.author) == .official || (isKept && companion.role != .reposted)
      if isKept, seen.insert(companion.post.number).inserted { selected.append(companion.post) }
      if !isKept, companion.role == .reposted, !seen.contains(companion.post.number) { notes.add(.repostedOnly) }
      addCompanions(of: companion.post, isKept: isKept, to: &selected, &seen)
    }
  }
}

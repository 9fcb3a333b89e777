import ByteFormats
import ExportFiles
import Importing
import Records

/// A file of posts in JSON, read value by value.
enum CaptureFile {
  static func read(_ capture: XCapture, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink) throws {
    if case .nothing = try CaptureSigns.look(at: member, in: tree) { throw NotThisFamily("holds no posts of X") }
    var reading = CaptureReading(capture, file: member.path)
    do {
      var values = try JSONSequenceReader { try tree.open(member) }
      while let record = try values.next() { try reading.read(record, &sink) }
    } catch let error as StructureError {
      throw DamagedFile(file: member.path, offset: error.offset, reason: error.reason)
    }
    try reading.finish(&sink)
  }
}

/// One file while it is read.
private struct CaptureReading {
  private let capture: XCapture
  private let maker: RecordMaker
  private let file: String
  private var count = 0
  private var notes = CaptureNotes()
  private var announcesMore = false

  init(_ capture: XCapture, file: String) {
    self.capture = capture
    self.file = file
    maker = RecordMaker(capture)
  }

  mutating func read(_ record: JSONRecord, _ sink: inout any RecordSink) throws {
    let value: JSONValue
    do { value = try record.parse() } catch {
      return try sink.reject(error.reason, at: origin(0..<record.length, in: record))
    }
    guard let dialect = CaptureDialect(value) else {
      return try sink.reject("is no post of X", at: origin(0..<record.length, in: record))
    }
    let findings = Findings(value, dialect)
    notes.add(findings.notes)
    announcesMore = findings.announcesMore
    for fault in findings.faults { try sink.reject(fault.reason, at: origin(fault.range, in: record)) }
    for post in select(findings) { try take(post, in: record, &sink) }
  }

  func finish(_ sink: inout any RecordSink) throws {
    for text in notes.remarks { try sink.remark(Remark(file: file, text)) }
    guard announcesMore else { return }
    try sink.remark(
      Remark(
        file: file, "its last page says that another follows: unless that is here too, the capture is not complete"))
  }

  private mutating func take(_ post: CapturedPost, in record: JSONRecord, _ sink: inout any RecordSink) throws {
    let origin = origin(post.range, in: record)
    do {
      let made = try maker.record(of: post)
      if made.direction == .undecided, made.author.handle == nil, made.author.nativeID == nil {
        capture.withoutAuthor += 1
      }
      try sink.accept(made, from: origin, raw: Array(record.bytes[post.range]).span)
    } catch let unreadable as Unreadable {
      try sink.reject(unreadable.reason, at: origin)
    }
  }

  private mutating func origin(_ range: Range<Int>, in record: JSONRecord) -> Origin {
    count += 1
    return Origin(file: file, start: record.offset + range.lowerBound, length: range.count, number: count)
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

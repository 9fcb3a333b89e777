import ByteFormats
import ExportFiles
import Importing
import Records

/// Reads one file of a website: WordPress's export or a feed.
enum SiteFile {
  @Sendable static func read(
    _ export: WebsiteExport, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink
  ) throws {
    guard SiteSigns.form(of: member, in: tree) != nil else {
      throw NotThisFamily("is neither a feed nor an export of WordPress")
    }
    var reading = SiteReading(export, member.path)
    do {
      let reader = XMLRecordReader(
        try tree.open(member), startsPart: { $0.isNamed("wp:comment") }, startsRecord: SiteFacts.startsRecord)
      while let record = try reader.next() { try reading.take(record, &sink) }
      try reading.finish(controls: reader.controlCharacters, &sink)
    } catch let error as StructureError {
      throw DamagedFile(file: member.path, offset: error.offset, reason: error.reason)
    }
  }
}

/// The state of reading one file.
private struct SiteReading {
  private let export: WebsiteExport
  private let file: String
  private var site = SiteFacts()
  private var count = 0
  private var left: [LeftItem: Int] = [:]

  init(_ export: WebsiteExport, _ file: String) {
    self.export = export
    self.file = file
  }

  mutating func take(_ record: XMLRecord, _ sink: inout any RecordSink) throws {
    let isEntry = record.element.isNamed("entry")
    guard isEntry || record.element.isNamed("item") else { return site.take(record.element) }
    count += 1
    let origin = Origin(file: file, start: record.offset, length: record.bytes.count, number: count)
    do {
      guard !record.hasInvalidText else { throw Unreadable("has bytes that are no text (UTF-8)") }
      switch try isEntry ? entry(record.element) : item(record.element) {
      case .record(let found): try accept(found, origin, record.bytes, &sink)
      case .left(let reason): left[reason, default: 0] += 1
      }
    } catch let unreadable as Unreadable {
      try sink.reject(unreadable.reason, at: origin)
    }
    for part in record.parts { try take(comment: part, of: record.element, &sink) }
  }

  func finish(controls: Int, _ sink: inout any RecordSink) throws {
    for (reason, count) in left.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      try sink.remark(Remark(file: file, "holds \(count) \(reason.rawValue): not read"))
    }
    if controls > 0 {
      try sink.remark(Remark(file: file, "has \(controls) control characters, which are read as spaces"))
    }
  }

  private func item(_ element: HTMLElement) throws(Unreadable) -> SiteItem {
    // Exports of before 2009 do not say their version.
    site.isWordPress || element.child("wp:post_type") != nil
      ? try WordPressItem(site, zone: export.options.zone).read(element)
      : .record(try FeedItem(zone: export.options.zone).record(element))
  }

  private func entry(_ element: HTMLElement) throws(Unreadable) -> SiteItem {
    try AtomEntry(site).read(element)
  }

  private mutating func take(comment part: XMLPart, of post: HTMLElement, _ sink: inout any RecordSink) throws {
    count += 1
    let origin = Origin(file: file, start: part.offset, length: part.bytes.count, number: count)
    do {
      guard !part.hasInvalidText else { throw Unreadable("has bytes that are no text (UTF-8)") }
      let record = try WordPressComment(site, zone: export.options.zone).record(part.element, under: post)
      try accept(record, origin, part.bytes, &sink)
    } catch let unreadable as Unreadable {
      try sink.reject(unreadable.reason, at: origin)
    }
  }

  private func accept(_ record: Record, _ origin: Origin, _ bytes: [UInt8], _ sink: inout any RecordSink) throws {
    var record = record
    record.account = export.account(of: site)
    try sink.accept(record, from: origin, raw: bytes.span)
  }
}

/// What one element of a website's list turned out to be.
enum SiteItem {
  case record(Record)
  case left(LeftItem)
}

/// Elements that are no posts, in words for the report.
enum LeftItem: String {
  case machinery = "menus, settings and parts of the layout"
  case forms = "messages that visitors sent through forms, which were never published"
}

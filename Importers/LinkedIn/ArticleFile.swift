import ByteFormats
import ExportFiles
import Importing
import Records

/// Articles: one HTML file each, with `<h1>`, `<p class="created">`, `<p class="published">` and the text in a `<div>`
/// (36 files of 2022 to 2026).
enum ArticleFile {
  static func read(
    _ export: MemberExport, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink
  ) throws {
    let reader = HTMLRecordReader(try tree.open(member)) { element, _ in element.isNamed("body") }
    do {
      var count = 0
      while let body = try reader.next() {
        count += 1
        let origin = Origin(file: member.path, start: body.offset, length: body.bytes.count, number: body.number)
        do {
          try sink.accept(try article(body, by: export), from: origin, raw: body.bytes.span)
        } catch let unreadable as Unreadable {
          try sink.reject(unreadable.reason, at: origin)
        }
      }
      if count == 0 { throw NotThisFamily("holds no article") }
    } catch let error as StructureError {
      throw DamagedFile(file: member.path, offset: error.offset, reason: error.reason)
    }
  }

  private static func article(_ body: HTMLRecord, by export: MemberExport) throws(Unreadable) -> Record {
    guard !body.hasInvalidText else { throw Unreadable("has bytes that are no text (UTF-8)") }
    guard let root = body.element, let heading = root.outermost(where: { $0.isNamed("h1") }).first,
      let stamp = root.outermost(where: { $0.hasClass("published") }).first
    else { throw Unreadable("has no heading or no date, as articles have") }
    guard !isDraft(stamp.text) else { throw Unreadable("is a draft that was never published") }
    guard let published = date(in: stamp.text) else { throw Unreadable("has no date that can be read") }
    let address = heading.outermost(where: { $0.isNamed("a") }).first?.attribute("href")
    let text = root.elements.filter { $0.isNamed("div") }.map { ArticleText.text(of: $0) }.joined(separator: "\n")
    var record = Record(
      identity: address.map(Identity.native) ?? .fingerprint, kind: .article, direction: .official,
      published: published, text: text)
    record.author = export.author
    record.visibility = .public
    record.title = heading.text
    record.url = address
    record.tags = PostText.tags(in: text)
    return record
  }

  /// `Published on ---`; in 2018 `Not published`.
  private static func isDraft(_ stamp: String) -> Bool {
    let bytes = Array(stamp.utf8.drop { $0 <= 0x20 })
    let dashes = Array("---".utf8)
    return bytes.starts(with: "Not published".utf8) || bytes.indices.contains { bytes[$0...].starts(with: dashes) }
  }

  /// `Published on 2026-04-24 11:23`
  private static func date(in text: String) -> PublicationTime? {
    var bytes = Array(text.utf8)[...]
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    return MemberStamp.minute(bytes.suffix(16))
  }
}

/// The words of an article: a line break after each paragraph, heading or item.
enum ArticleText {
  private static let blocks: [StaticString] = [
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "blockquote", "pre", "figure", "figcaption", "div", "hr", "tr",
  ]

  /// Nesting is bounded by `HTMLRecordReader.deepest`.
  static func text(of element: HTMLElement) -> String {
    var bytes: [UInt8] = []
    collect(element, into: &bytes)
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func collect(_ element: HTMLElement, into bytes: inout [UInt8]) {
    for child in element.children {
      switch child {
      case .text(let text): bytes += text.utf8
      case .element(let inner) where inner.isNamed("br"): bytes.append(0x0A)
      case .element(let inner):
        let isBlock = blocks.contains { inner.isNamed($0) }
        if isBlock { breakLine(&bytes) }
        collect(inner, into: &bytes)
        if isBlock { breakLine(&bytes) }
      }
    }
  }

  private static func breakLine(_ bytes: inout [UInt8]) {
    if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
  }
}

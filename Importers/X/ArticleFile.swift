import ByteFormats
import ExportFiles
import Importing
import Records

/// Articles (`article.js`). No archive with one has been seen: read by X's own description of the file (README.txt,
/// 2023): number, title, and content in sections that each have a text.
enum ArticleFile {
  static func read(_ export: XExport, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink) throws {
    var elements = try ElementReader(member, in: tree)
    while let element = try elements.next() {
      do {
        let value = try element.value()
        let item = value["article"] ?? value["twitterArticle"] ?? value
        let record = try record(of: item, number: element.record.number, export)
        try sink.accept(record, from: element.origin, raw: element.record.bytes.span)
      } catch let unreadable as Unreadable {
        try sink.reject(unreadable.reason, at: element.origin)
      }
    }
    export.check.found(elements.count, in: member.path)
  }

  static func readDates(_ export: XExport, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink) throws {
    var elements = try ElementReader(member, in: tree)
    while let element = try elements.next() {
      do { export.articleDates.add(ArticleDates(try element.value())) } catch {
        try sink.reject(error.reason, at: element.origin)
      }
    }
    export.check.found(elements.count, in: member.path)
  }

  private static func record(of item: JSONValue, number: Int, _ export: XExport) throws(Unreadable) -> Record {
    guard let id = item["id"]?.text ?? item["articleId"]?.text, !id.utf8.isEmpty else {
      throw Unreadable("has no number (id)")
    }
    let dates = export.articleDates.dates(of: id, place: number)
    let told = PostTime.seconds(ofNumber: item["id"]?.integer ?? 0)
    guard let second = dates?.published ?? told else { throw Unreadable("has no date that can be read") }
    let title = item["title"]?.string
    var sections: [String] = []
    collectTexts(of: item["data"] ?? item["content"], depth: 0, into: &sections)
    guard title != nil || !sections.isEmpty else { throw Unreadable("has no words that can be read") }
    var record = Record(
      identity: .native(id), kind: .article, direction: .official, published: PublicationTime(seconds: second),
      text: sections.joined(separator: "\n\n"))
    if dates?.published == nil { record.published.doubt = "the export gives no date: the article's number was taken" }
    record.title = title
    record.author = export.author
    record.visibility = dates?.isDraft == true ? .private : .public
    return record
  }

  /// The `text` of each section, in order, however deep the sections stand.
  private static func collectTexts(of value: JSONValue?, depth: Int, into texts: inout [String]) {
    guard let value, depth < 8 else { return }
    if let text = value["text"]?.string {
      texts.append(text)
    } else if let text = value.string {
      texts.append(text)
    } else {
      for element in value.elements { collectTexts(of: element, depth: depth + 1, into: &texts) }
      for key in ["data", "content", "sections", "blocks"] as [StaticString] {
        collectTexts(of: value[key], depth: depth + 1, into: &texts)
      }
    }
  }
}

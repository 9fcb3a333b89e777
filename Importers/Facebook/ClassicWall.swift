import ByteFormats
import ExportFiles
import Importing
import Records

/// `html/wall.htm` (to 2016) and `html/timeline.htm` (2017): `div.meta` with the date, a sentence of Facebook's, and
/// what was typed in `div.comment`. They stand as siblings: the `<p>` around them is closed by the first `<div>` in
/// it.
enum ClassicWall {
  @Sendable static func read(
    _ export: FacebookExport, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink
  ) throws {
    var page = try ClassicPage(member, tree, recordsOfClass: "meta")
    while let (found, header, bytes) = try page.next(export) {
      guard let stamp = found.element.flatMap({ LocalisedTime(parsing: $0.ownText) }), !found.hasInvalidText else {
        try page.ledger.reject(Unreadable("has no date that can be read, or bytes that are no text"), bytes, &sink)
        continue
      }
      try page.ledger.accept(
        record(found.nodes.dropFirst(), header.time(stamp, export.options), header, export), bytes, &sink)
    }
  }

  private static func record(
    _ nodes: ArraySlice<HTMLNode>, _ published: PublicationTime, _ header: PageHeader, _ export: FacebookExport
  ) -> Record {
    var draft = EntryDraft(published: published)
    var typed: [String] = []
    var sentence = ""
    for node in nodes {
      switch node {
      case .text(let text): sentence += text
      case .element(let element) where element.hasClass("comment"): typed.append(MetaText.trimmed(element.text))
      case .element(let element) where element.isNamed("p"): continue
      case .element(let element):
        draft.extras += HTMLAttachment.addMedia(in: element, to: &draft)
        if let text = MetaText.nonEmpty(element.text) { sentence += text }
      }
    }
    draft.text = typed.joined(separator: "\n")
    draft.title = MetaText.nonEmpty(sentence)
    return draft.record(EntryTraits(direction: direction(sentence, header), visibility: .unknown), export)
  }

  /// Facebook's sentence begins with the one who acted: "Y wrote on X's timeline".
  private static func direction(_ sentence: String, _ header: PageHeader) -> Direction {
    guard let owner = MetaText.nonEmpty(header.heading), MetaText.nonEmpty(sentence) != nil else { return .official }
    let start = Array(sentence.utf8.drop { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D })
    return start.starts(with: owner.utf8) ? .official : .received
  }
}

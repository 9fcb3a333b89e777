import Records
import Search

/// The folded words of one version of a post, a column for each searched field.
struct FoldedFields {
  /// In the order of `SearchField.allCases`.
  let columns: [String]

  static var version: Int { TextFolder.version }

  /// A name or a query's word as the index holds it.
  static func fold(_ text: String) -> String { TextFolder.fold(text) }

  init(_ record: Record) {
    self.init(
      text: record.text, author: record.author, title: record.title, media: record.media, links: record.links,
      poll: record.poll, event: record.event, place: record.place, tags: record.tags, mentions: record.mentions)
  }

  init(text: String, author: Author, title: String?, media: [Media], details: RevisionDetails?) {
    self.init(
      text: text, author: author, title: title, media: media, links: details?.links ?? [], poll: details?.poll,
      event: details?.event, place: details?.place, tags: details?.tags ?? [], mentions: details?.mentions ?? [])
  }

  private init(
    text: String, author: Author, title: String?, media: [Media], links: [Link], poll: Poll?, event: Event?,
    place: Place?, tags: [String], mentions: [String]
  ) {
    columns = [
      FoldedFields.fold(text),
      FoldedFields.joined([author.name, author.handle]),
      FoldedFields.joined([title]),
      FoldedFields.joined(media.flatMap { [$0.caption, $0.altText] }),
      FoldedFields.joined(links.flatMap { [$0.title, $0.url] }),
      FoldedFields.joined([poll?.question] + (poll?.options ?? []).map(\.text)),
      FoldedFields.joined([event?.name, event?.details]),
      FoldedFields.joined([place?.name, place?.address]),
      FoldedFields.joined(media.map(\.name)),
      FoldedFields.joined(tags),
      FoldedFields.joined(mentions),
    ]
  }

  /// Several values of one field, parted so that no phrase crosses from one to the next.
  private static func joined(_ values: [String?]) -> String {
    let folded = values.compactMap { $0.map(fold) }.filter { !$0.isEmpty }
    return folded.joined(separator: TextFolder.valueSeparator)
  }
}

import ByteFormats
import ExportFiles
import Importing
import Records

/// `html/messages.htm` (to 2017) and `messages/<n>.htm` (2017 on): `div.thread` with a `div.message` for each header,
/// the words in the `<p>` after it. The format is known from parsers; no published sample was found.
enum ClassicMessages {
  @Sendable static func read(
    _ export: FacebookExport, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink
  ) throws {
    var page = try ClassicPage(member, tree, recordsOfClass: "thread")
    while let (found, header, bytes) = try page.next(export) {
      guard let thread = found.element else { continue }
      let title = MetaText.nonEmpty(thread.ownText) ?? thread.elements.first.flatMap { MetaText.nonEmpty($0.ownText) }
      let conversation = Conversation(key: title ?? "\(member.path)#\(found.number)", title: title)
      for (message, words) in messages(thread) {
        guard
          let stamp = message.outermost(where: { $0.hasClass("meta") }).first.flatMap({
            LocalisedTime(parsing: $0.text)
          })
        else {
          try page.ledger.reject(Unreadable("has no date that can be read"), bytes, &sink)
          continue
        }
        let sender = message.outermost { $0.hasClass("user") }.first.map { MetaText.trimmed($0.text) }
        var record = MessageEntry.message(sender, words, header.time(stamp, export.options), export)
        record.conversation = conversation
        try page.ledger.accept(record, bytes, &sink)
      }
    }
  }

  /// Each header with the words that follow it.
  private static func messages(_ thread: HTMLElement) -> [(header: HTMLElement, words: String)] {
    var found: [(header: HTMLElement, words: String)] = []
    for element in thread.elements {
      if element.hasClass("message") {
        found.append((element, ""))
      } else if element.isNamed("p"), !found.isEmpty, let words = MetaText.nonEmpty(element.text) {
        let before = found[found.count - 1].words
        found[found.count - 1].words = [before, MetaText.trimmed(words)].filter { !$0.utf8.isEmpty }.joined(
          separator: "\n")
      }
    }
    return found
  }
}

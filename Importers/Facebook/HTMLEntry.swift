import ByteFormats
import Records

/// The parts of one HTML record, told by structure first and by Meta's class names (stable from 2018 to 2026) where
/// they help.
///
/// | | 2018–20 | 2021–24 | 2025–26 |
/// |---|---|---|---|
/// | record | `div.uiBoxWhite` | `div._a6-g` | `section._a6-g` |
/// | title | `div._2lek` | `div._a6-h` | `h2._a6-h` |
/// | date | `div._2lem` | `div._a72d` | `footer` > `div._a72d` |
struct HTMLEntry {
  let title: String?
  let stamp: LocalisedTime?
  /// The elements between title and date.
  let body: [HTMLElement]

  init(_ element: HTMLElement) {
    var parts = element.elements
    var stamp: LocalisedTime?
    if let last = parts.last, let found = HTMLEntry.stamp(in: last) {
      stamp = found
      parts.removeLast()
    }
    var title: String?
    if let first = parts.first, HTMLEntry.isTitle(first) {
      title = MetaText.nonEmpty(first.text)
      parts.removeFirst()
    }
    (self.title, self.stamp, body) = (title, stamp, parts)
  }

  /// The elements for `_2pin` cells: attachments first, words last.
  var cells: [HTMLElement] {
    body.flatMap { $0.outermost { $0.isNamed("div") && $0.hasClass("_2pin") } }
  }

  /// The last date-shaped text inside.
  private static func stamp(in element: HTMLElement) -> LocalisedTime? {
    for child in element.elements.reversed() {
      if let found = stamp(in: child) { return found }
    }
    guard let found = LocalisedTime(parsing: element.ownText), found.isWholeText else { return nil }
    return found
  }

  private static func isTitle(_ element: HTMLElement) -> Bool {
    element.isNamed("h2") || element.isNamed("h3") || element.hasClass("_a6-h") || element.hasClass("_2lek")
  }
}

/// Reads HTML records to the same drafts as JSON.
enum HTMLEntryReader {
  static func draft(_ entry: HTMLEntry, _ published: PublicationTime) -> EntryDraft {
    var draft = EntryDraft(published: published)
    draft.title = entry.title
    let cells = entry.cells
    if cells.isEmpty {
      addLoose(entry.body, to: &draft)
    } else {
      for cell in cells {
        if isAttachment(cell) { HTMLAttachment.add(cell, to: &draft) } else { addWords(cell, entry, to: &draft) }
      }
    }
    return draft
  }

  /// Attachments lie two and more elements deep; words stand directly in the cell's own elements.
  private static func isAttachment(_ cell: HTMLElement) -> Bool {
    guard let first = cell.elements.first, MetaText.nonEmpty(cell.ownText) == nil else { return false }
    guard let inner = first.elements.first, MetaText.nonEmpty(first.ownText) == nil else { return false }
    return !inner.isNamed("a") && !inner.isNamed("br") && !inner.hasClass("_3-95")
  }

  /// One `div` for each item of JSON's `data`: the text, then "Updated …", then tags and such.
  private static func addWords(_ cell: HTMLElement, _ entry: HTMLEntry, to draft: inout EntryDraft) {
    var isTextDue = draft.text.utf8.isEmpty
    for item in cell.elements {
      let groups = item.elements.filter { $0.hasClass("_3-95") }
      for group in groups { addGroup(group, to: &draft) }
      let words = MetaText.trimmed(groups.isEmpty ? item.text : item.ownText)
      if UpdatedLine.matches(words, entry.stamp) { continue }
      if isTextDue { draft.text = words } else if let extra = MetaText.nonEmpty(words) { draft.extras.append(extra) }
      isTextDue = false
    }
  }

  /// 2019: `<div class="_3-95"><span>Group:</span> Name</div>` above a comment.
  private static func addGroup(_ group: HTMLElement, to draft: inout EntryDraft) {
    let bytes = MetaText.trimmed(group.ownText).utf8.drop { $0 == 0x20 }
    guard !bytes.isEmpty else { return }
    let name = String(decoding: Array(bytes), as: UTF8.self)
    draft.conversation = Conversation(key: name, title: name)
  }

  /// Albums and videos have no cells: a picture, its caption, a table of camera data that is not kept.
  private static func addLoose(_ body: [HTMLElement], to draft: inout EntryDraft) {
    let alone = body.flatMap { HTMLAttachment.addMedia(in: $0, to: &draft) }
    if draft.media.isEmpty { return addLabelled(body, to: &draft) }
    let captions = Bytes.unique(draft.media.compactMap(\.caption))
    draft.text = captions.first ?? ""
    draft.extras += captions.dropFirst() + alone
    for index in draft.media.indices { draft.media[index].caption = nil }
  }

  /// A table of labels and values.
  private static func addLabelled(_ body: [HTMLElement], to draft: inout EntryDraft) {
    let own = body.compactMap { MetaText.nonEmpty($0.ownText) }
    let inner = body.flatMap { $0.outermost { MetaText.nonEmpty($0.ownText) != nil } }.map(\.text)
    LabelledEntry.fill(&draft, values: (own + inner).map(MetaText.trimmed), links: body.flatMap(links))
  }

  private static func links(in element: HTMLElement) -> [String] {
    element.outermost { $0.isNamed("a") }.compactMap { $0.attribute("href") }
  }
}

/// "Updated 6 May 2019, 17:32": a cell of its own that is not the council's words.
enum UpdatedLine {
  /// True where the words say "updated" in a language seen, or name the entry's own time after a word or two.
  static func matches(_ text: String, _ stamp: LocalisedTime?) -> Bool {
    guard text.utf8.count <= 120, let time = LocalisedTime(parsing: text), time.isAtEnd else { return false }
    let prefix = time.prefix.utf8.filter { $0 != UInt8(ascii: ":") }
    let words = prefix.split(separator: 0x20).filter { !$0.elementsEqual("\u{A0}".utf8) }
    guard let stamp, !words.isEmpty, words.count <= 3 else { return false }
    let known = leads.contains { lead in words.first.map { $0.elementsEqual(lead.utf8) } ?? false }
    return known || (time.reading == stamp.reading && time.precision == stamp.precision && words.count == 1)
  }

  private static let leads = [
    "Updated", "Actualizado", "Actualizada", "Mis", "Aktualisiert", "Aggiornato", "Aggiornamento", "Atualizado",
    "Atualizada", "Bijgewerkt", "Geüpdatet", "Zaktualizowano", "Aktualizováno", "Actualizat", "Frissítve",
    "Güncellendi",
    "Uppdaterades", "Uppdaterad", "Opdateret", "Oppdatert", "Päivitetty", "Ενημερώθηκε", "Оновлено", "Обновлено",
    "Diweddarwyd", "Cập", "更新", "更新時間", "更新时间", "อัพเดต", "อัพเดตแล้ว",
  ]
}

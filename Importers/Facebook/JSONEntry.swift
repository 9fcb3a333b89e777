import ByteFormats
import Records

extension JSONValue {
  /// The text of a field, its mis-encoding undone; nil where it is missing or empty.
  func words(_ key: StaticString) -> String? { MetaText.nonEmpty(self[key]?.string.map(MetaText.repaired)) }
}

/// Reads one element of a JSON file by its shape: the same shapes come under several file names and changed over the
/// years.
enum JSONEntry {
  /// - Throws: `Unreadable`.
  static func drafts(_ value: JSONValue) throws(Unreadable) -> [EntryDraft] {
    if value["label_values"] != nil { return [try LabelledEntry.draft(value)] }
    if value["uri"] != nil { return try PhotoEntry.drafts(value) }
    if value["start_timestamp"] != nil || value["create_timestamp"] != nil { return [try EventEntry.draft(value)] }
    if value["created_timestamp"] != nil { return [try NoteEntry.draft(value)] }
    return [try draft(value)]
  }

  /// Whether an object is an entry, rather than a wrapping of entries.
  static func isEntry(_ value: JSONValue) -> Bool {
    let marks: [StaticString] = [
      "timestamp", "label_values", "uri", "start_timestamp", "create_timestamp", "created_timestamp",
      "creation_timestamp",
      "attachments",
    ]
    return marks.contains { value[$0] != nil }
  }

  /// A post or comment: `timestamp`, `title`, `data`, `attachments`, `tags`.
  private static func draft(_ value: JSONValue) throws(Unreadable) -> EntryDraft {
    var draft = EntryDraft(published: try time(value["timestamp"] ?? value["creation_timestamp"]))
    draft.title = value.words("title")
    let data = value["data"]?.elements ?? []
    draft.text = MetaText.trimmed(data.compactMap { $0.words("post") }.joined(separator: "\n"))
    for item in data { addComment(item["comment"], to: &draft) }
    for tag in value["tags"]?.elements ?? [] {
      if let name = MetaText.nonEmpty((tag.string ?? tag["name"]?.string).map(MetaText.repaired)) {
        draft.mentions.append(name)
      }
    }
    let attachments = (value["attachments"]?.elements ?? []) + [value]
    for attachment in attachments {
      for item in attachment["data"]?.elements ?? [] { JSONAttachment.add(item, to: &draft) }
    }
    return draft
  }

  private static func addComment(_ comment: JSONValue?, to draft: inout EntryDraft) {
    guard let comment, comment.isObject else { return }
    draft.text = [draft.text, comment.words("comment") ?? ""].filter { !$0.utf8.isEmpty }.joined(separator: "\n")
    draft.author = comment.words("author") ?? draft.author
    if let group = comment.words("group") { draft.conversation = Conversation(key: group, title: group) }
  }

  /// Seconds since 1970, between the years 1 and 9999.
  static func time(_ value: JSONValue?) throws(Unreadable) -> PublicationTime {
    guard let seconds = value?.integer else { throw Unreadable("has no time") }
    guard (-62_135_596_800...253_402_300_799).contains(seconds) else {
      throw Unreadable("has a time that is in no calendar")
    }
    return PublicationTime(seconds: seconds)
  }
}

/// An item of a post's `attachments[].data`, each with one key.
enum JSONAttachment {
  static func add(_ item: JSONValue, to draft: inout EntryDraft) {
    if let media = item["media"] { addMedia(media, to: &draft) }
    if let link = item["external_context"] { addLink(link, to: &draft) }
    if let event = item["event"] { draft.event = EventEntry.event(event) }
    if let place = item["place"] { draft.place = place.place }
    if let poll = item["poll"] { draft.poll = poll.poll }
    if let note = item["note"] { addNote(note, to: &draft) }
    if let life = item["life_event"] {
      draft.extras += [life.words("title")].compactMap { $0 }
      draft.place = draft.place ?? life["place"]?.place
    }
    if let fact = item["fun_fact"] { draft.extras += [fact.words("question"), fact.words("answer")].compactMap { $0 } }
    if let name = item.words("name") { draft.extras.append(name) }
    // "4 years ago": Facebook's banner over a memory, not the council's words.
    if let banner = item.words("text"), draft.title == nil { draft.title = banner }
  }

  private static func addMedia(_ value: JSONValue, to draft: inout EntryDraft) {
    guard let uri = value.words("uri") else { return }
    draft.media.append(Media(path: uri, type: PhotoEntry.type(value, uri), caption: value.words("description")))
  }

  private static func addLink(_ value: JSONValue, to draft: inout EntryDraft) {
    let heading = [value.words("name"), value.words("source")].compactMap { $0 }
    if let address = EntryText.webAddress(value.words("url")) {
      draft.links.append(Link(url: address, title: heading.first))
    } else {
      draft.isShare = true
      draft.extras += heading
    }
  }

  private static func addNote(_ value: JSONValue, to draft: inout EntryDraft) {
    draft.extras += [value.words("title")].compactMap { $0 }
    draft.text = [draft.text, value.words("text") ?? ""].filter { !$0.utf8.isEmpty }.joined(separator: "\n")
    for media in value["media"]?.elements ?? [] { addMedia(media, to: &draft) }
  }
}

extension JSONValue {
  var place: Place {
    Place(
      name: words("name"), address: words("address"), latitude: self["coordinate"]?["latitude"]?.double,
      longitude: self["coordinate"]?["longitude"]?.double, url: words("url"))
  }

  var poll: Poll? {
    let options = (self["options"]?.elements ?? []).compactMap { $0.words("option") }
    guard let question = words("question") else { return nil }
    return Poll(question: question, options: options.map { Poll.Option(text: $0) })
  }
}

import ByteFormats
import Records

/// Makes the messages of one page into records. Several in a row by one author name him once.
struct PageReading {
  private(set) var nameless = 0
  /// Days, and what the program says, stand without a time of their own.
  private(set) var timeless = 0

  private let zone: CouncilZone
  private var author: String?

  init(zone: CouncilZone) { self.zone = zone }

  /// Nil for the lines that only name a day.
  mutating func record(_ element: HTMLElement, _ chat: String?) throws(Unreadable) -> Record? {
    guard !element.hasClass("service") else {
      timeless += 1
      return nil
    }
    guard let body = element.elements.first(where: { $0.hasClass("body") }) else { throw Unreadable("is no message") }
    guard let stamp = body.elements.first(where: { $0.hasClass("date") })?.attribute("title"),
      let published = PageStamp.time(stamp, zone: zone)
    else { throw Unreadable("has no date that can be read") }
    takeAuthor(from: body, isJoined: element.hasClass("joined"))
    let forwarded = body.elements.first { $0.hasClass("forwarded") && $0.hasClass("body") }
    let content = forwarded ?? body
    let words = content.elements.first { $0.hasClass("text") }.map { HTMLPlainText(of: $0) }
    let id = PageReading.number(after: "message", in: element.attribute("id"))
    var record = Record(
      identity: id.map { .native($0) } ?? .fingerprint, kind: forwarded == nil ? .message : .share,
      direction: .undecided, published: published, text: words?.text ?? "")
    record.author = Author(name: author)
    record.conversation = chat.map { Conversation(key: $0.lowercased(), title: $0) }
    record.links = words?.links ?? []
    record.media = PageMedia.all(in: content)
    record.poll = PageMedia.poll(in: content)
    record.parent = parent(in: body)
    if let source = forwarded.flatMap(PageReading.name) { record.title = "Forwarded from " + source }
    return record
  }

  private mutating func takeAuthor(from body: HTMLElement, isJoined: Bool) {
    if let name = PageReading.name(in: body) {
      author = name
    } else if !isJoined {
      author = nil
    }
    if isJoined, author == nil { nameless += 1 }
  }

  /// Its own text alone: the time of what was forwarded stands inside it.
  private static func name(in body: HTMLElement) -> String? {
    body.elements.first { $0.hasClass("from_name") }.flatMap { ChatText.trimmed($0.ownText) }
  }

  private func parent(in body: HTMLElement) -> String? {
    guard let link = body.elements.first(where: { $0.hasClass("reply_to") })?.elements.first(where: { $0.isNamed("a") })
    else { return nil }
    return PageReading.number(after: "#go_to_message", in: link.attribute("href"))
  }

  private static func number(after mark: String, in text: String?) -> String? {
    let bytes = Array((text ?? "").utf8)
    let wanted = Array(mark.utf8)
    guard let place = bytes.indices.first(where: { bytes[$0...].starts(with: wanted) }) else { return nil }
    let digits = bytes[(place + wanted.count)...].prefix { $0 >= 0x30 && $0 <= 0x39 }
    return digits.isEmpty ? nil : String(decoding: digits, as: UTF8.self)
  }
}

/// `01.03.2024 10:00:00 UTC+01:00`; older pages without a zone.
enum PageStamp {
  static func time(_ text: String, zone: CouncilZone) -> PublicationTime? {
    let words = text.utf8.split { $0 <= 0x20 }.map { Array($0) }
    guard words.count >= 2 else { return nil }
    let date = words[0].split(separator: UInt8(ascii: ".")).compactMap(number)
    let clock = words[1].split(separator: UInt8(ascii: ":")).compactMap(number)
    guard date.count == 3, clock.count == 3,
      let reading = CivilTime(
        year: date[2], month: date[1], day: date[0], hour: clock[0], minute: clock[1], second: clock[2])
    else { return nil }
    if words.count > 2, let offset = offset(words[2]) {
      return PublicationTime(seconds: reading.utcSeconds - offset)
    }
    let instant = zone.instant(of: reading)
    return PublicationTime(seconds: instant.seconds, zone: .assumed, doubt: instant.doubt)
  }

  /// `UTC+01:00`
  private static func offset(_ word: [UInt8]) -> Int64? {
    guard word.starts(with: "UTC".utf8) else { return nil }
    guard let sign = word.dropFirst(3).first else { return 0 }
    let fields = word.dropFirst(4).split(separator: UInt8(ascii: ":")).compactMap(number)
    guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"), let hours = fields.first else { return nil }
    let seconds = Int64(hours * 3600 + (fields.count > 1 ? fields[1] : 0) * 60)
    return sign == UInt8(ascii: "+") ? seconds : -seconds
  }

  private static func number(_ word: ArraySlice<UInt8>) -> Int? {
    guard !word.isEmpty, word.count <= 4, word.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    return word.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}

/// What a message on a page carries.
enum PageMedia {
  static func all(in content: HTMLElement) -> [Media] {
    let wraps = content.elements.filter { $0.hasClass("media_wrap") }
    return wraps.flatMap { $0.outermost { isMedia($0) } }.map { element in
      let title = element.outermost { $0.hasClass("title") }.first.flatMap { ChatText.trimmed($0.text) }
      let isDocument = element.hasClass("media_file")
      return Media(path: path(of: element) ?? (isDocument ? title : nil), type: type(of: element))
    }
  }

  static func poll(in content: HTMLElement) -> Poll? {
    guard let poll = content.outermost(where: { $0.hasClass("media_poll") }).first,
      let question = poll.elements.first(where: { $0.hasClass("question") }).flatMap({ ChatText.trimmed($0.text) })
    else { return nil }
    // Each answer begins with a dash.
    let answers = poll.elements.filter { $0.hasClass("answer") }.compactMap { ChatText.trimmed($0.ownText) }.map {
      text in
      text.utf8.starts(with: "- ".utf8) ? String(decoding: text.utf8.dropFirst(2), as: UTF8.self) : text
    }
    return Poll(question: question, options: answers.map { Poll.Option(text: $0) })
  }

  private static func isMedia(_ element: HTMLElement) -> Bool {
    ["photo_wrap", "video_file_wrap", "animated_wrap", "sticker_wrap", "media"].contains { element.hasClass($0) }
  }

  /// Nil where the file was left out: there is no link then.
  private static func path(of element: HTMLElement) -> String? {
    element.attribute("href").flatMap { $0.utf8.isEmpty || $0.utf8.starts(with: "http".utf8) ? nil : $0 }
  }

  private static func type(of element: HTMLElement) -> String {
    for (word, type) in kinds where element.hasClass(word) { return type }
    return "unknown"
  }

  private static let kinds: [(StaticString, String)] = [
    ("photo_wrap", "image"), ("media_photo", "image"), ("video_file_wrap", "video"), ("media_video", "video"),
    ("animated_wrap", "animation"), ("sticker_wrap", "sticker"), ("media_voice_message", "audio"),
    ("media_audio_file", "audio"), ("media_file", "document"), ("media_contact", "contact"),
  ]
}

import ByteFormats
import Importing
import Records

/// Makes the messages of one chat into records.
struct ChatReading {
  private let chat: Chat
  private let account: Account?
  private let owner: String?
  private let zone: CouncilZone

  init(_ chat: Chat, _ export: TelegramExport) {
    self.chat = chat
    account = export.account(of: chat)
    owner = export.owner
    zone = export.options.zone
  }

  func record(_ message: JSONValue) throws(Unreadable) -> Record {
    let type = message["type"]?.string
    let isService = ChatText.equals(type, "service")
    guard isService || ChatText.equals(type, "message") else { throw Unreadable("is no message") }
    let published = try time(message["date_unixtime"], message["date"])
    let id = message["id"]?.text
    let words = MessageWords(message)
    var record = Record(
      identity: id.map { .native($0) } ?? .fingerprint, kind: chat.isChannel && !isService ? .post : .message,
      direction: isService ? .system : direction(of: message), published: published, text: words.text)
    record.account = account
    record.author = author(of: message, isService: isService)
    record.visibility = chat.visibility
    record.conversation = chat.conversation
    guard !isService else {
      record.text = ServiceWords.text(of: message)
      return record
    }
    record.links = words.links
    record.tags = words.tags
    record.mentions = words.mentions
    record.parent = message["reply_to_peer_id"] == nil ? message["reply_to_message_id"]?.text : nil
    record.media = MessageMedia.all(of: message)
    record.poll = ChatReading.poll(of: message)
    record.place = ChatReading.place(of: message)
    record.revised = (try? time(message["edited_unixtime"], message["edited"]))?.seconds
    if let source = message["forwarded_from"] {
      record.kind = .share
      record.title = source.string.map { "Forwarded from " + $0 }
    }
    record.metrics = ChatReading.reactions(to: message)
    return record
  }

  /// A channel speaks with the council's voice, whoever writes. In a private chat of a whole account its owner is known.
  private func direction(of message: JSONValue) -> Direction {
    if chat.isChannel { return .official }
    guard chat.isPrivate, let owner, let sender = message["from_id"]?.text else { return .undecided }
    return sender.utf8.elementsEqual(owner.utf8) ? .official : .received
  }

  /// Newer files say the second since 1970; older ones only the clock of the computer that exported.
  private func time(_ unix: JSONValue?, _ local: JSONValue?) throws(Unreadable) -> PublicationTime {
    if let seconds = unix?.integer, seconds > 0 { return PublicationTime(seconds: seconds) }
    // Where nothing happened, the date is the start of 1970 on that clock (`edited` in files of 2019).
    guard let reading = local?.string.flatMap({ ZonedStamp.iso8601($0 + "Z") }), reading > 86_400 else {
      throw Unreadable("has no date that can be read")
    }
    let instant = zone.instant(of: CivilTime(utc: reading))
    return PublicationTime(seconds: instant.seconds, zone: .assumed, doubt: instant.doubt)
  }

  private func author(of message: JSONValue, isService: Bool) -> Author {
    let name = message[isService ? "actor" : "from"]?.string.flatMap(ChatText.nonEmpty)
    let signature = message["author"]?.string.flatMap(ChatText.nonEmpty)
    let whole = signature.map { sign in name.map { "\($0) (\(sign))" } ?? sign } ?? name
    return Author(name: whole, nativeID: message[isService ? "actor_id" : "from_id"]?.text)
  }

  private static func poll(of message: JSONValue) -> Poll? {
    guard let poll = message["poll"], let question = poll["question"] else { return nil }
    let options = (poll["answers"]?.elements ?? []).map { answer in
      Poll.Option(
        text: MessageWords.plain(answer["text"]), votes: answer["voters"]?.integer.flatMap { Int(exactly: $0) })
    }
    return Poll(question: MessageWords.plain(question), options: options)
  }

  private static func place(of message: JSONValue) -> Place? {
    guard let location = message["location_information"] else { return nil }
    return Place(
      name: message["place_name"]?.string, address: message["address"]?.string,
      latitude: location["latitude"]?.double, longitude: location["longitude"]?.double)
  }

  private static func reactions(to message: JSONValue) -> [Metric] {
    let counts = (message["reactions"]?.elements ?? []).compactMap { $0["count"]?.integer }
    guard !counts.isEmpty else { return [] }
    return [Metric(name: "reactions", value: counts.reduce(0) { $0.addingReportingOverflow($1).partialValue })]
  }
}

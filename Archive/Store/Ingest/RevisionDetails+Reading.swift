import Records

/// Why details cannot be read: they are none that this program wrote.
struct DamagedDetails: Error, CustomStringConvertible {
  var description: String { "the details of a revision are damaged: muniment verify says of which" }
}

extension RevisionDetails {
  /// Nil in, nil out: most messages have none.
  ///
  /// - Throws: `DamagedDetails`.
  init?(json: String?) throws {
    guard let json else { return nil }
    self.init()
    var reader = JSONObjectReader(json)
    try reader.object { name, reader in
      switch name {
      case "links": links = try reader.list { try $0.link() }
      case "poll": poll = try reader.poll()
      case "event": event = try reader.event()
      case "place": place = try reader.place()
      case "tags": tags = try reader.list { try $0.string() }
      case "mentions": mentions = try reader.list { try $0.string() }
      default: throw DamagedDetails()
      }
    }
    guard reader.isAtEnd else { throw DamagedDetails() }
  }
}

extension JSONObjectReader {
  fileprivate mutating func link() throws -> Link {
    var link = Link(url: "")
    try object { name, reader in
      switch name {
      case "url": link.url = try reader.string()
      case "title": link.title = try reader.string()
      case "shortened": link.shortened = try reader.string()
      default: throw DamagedDetails()
      }
    }
    return link
  }

  fileprivate mutating func poll() throws -> Poll {
    var poll = Poll(question: "", options: [])
    try object { name, reader in
      switch name {
      case "question": poll.question = try reader.string()
      case "options": poll.options = try reader.list { try $0.option() }
      default: throw DamagedDetails()
      }
    }
    return poll
  }

  private mutating func option() throws -> Poll.Option {
    var option = Poll.Option(text: "")
    try object { name, reader in
      switch name {
      case "text": option.text = try reader.string()
      case "votes": option.votes = try reader.number()
      default: throw DamagedDetails()
      }
    }
    return option
  }

  fileprivate mutating func event() throws -> Event {
    var event = Event(name: "")
    try object { name, reader in
      switch name {
      case "name": event.name = try reader.string()
      case "start": event.start = try reader.number()
      case "end": event.end = try reader.number()
      case "details": event.details = try reader.string()
      default: throw DamagedDetails()
      }
    }
    return event
  }

  fileprivate mutating func place() throws -> Place {
    var place = Place()
    try object { name, reader in
      switch name {
      case "name": place.name = try reader.string()
      case "address": place.address = try reader.string()
      case "latitude": place.latitude = try reader.number()
      case "longitude": place.longitude = try reader.number()
      case "url": place.url = try reader.string()
      default: throw DamagedDetails()
      }
    }
    return place
  }
}

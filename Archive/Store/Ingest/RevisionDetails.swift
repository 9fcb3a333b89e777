import Records

/// What a record says beyond its text and media, kept as one JSON text (it is part of the digest).
struct RevisionDetails: Hashable {
  var links: [Link]?
  var poll: Poll?
  var event: Event?
  var place: Place?
  var tags: [String]?
  var mentions: [String]?

  init() {}

  func apply(to record: inout Record) {
    record.links = links ?? []
    record.poll = poll
    record.event = event
    record.place = place
    record.tags = tags ?? []
    record.mentions = mentions ?? []
  }

  /// The JSON text of a record's details, keys always in one order; nil when there are none. Written by hand:
  /// `JSONEncoder` takes longer than all the rest of an insert.
  static func json(of record: Record) -> String? {
    var writer = JSONObjectWriter()
    writer.list("links", record.links) { $1.link($0) }
    writer.object("poll", record.poll) { poll, inner in
      inner.text("question", poll.question)
      inner.list("options", poll.options) { option, list in list.option(option) }
    }
    writer.object("event", record.event) { event, inner in
      inner.text("name", event.name)
      inner.number("start", event.start)
      inner.number("end", event.end)
      inner.text("details", event.details)
    }
    writer.object("place", record.place) { place, inner in
      inner.text("name", place.name)
      inner.text("address", place.address)
      inner.literal("latitude", place.latitude.map { "\($0)" })
      inner.literal("longitude", place.longitude.map { "\($0)" })
      inner.text("url", place.url)
    }
    writer.list("tags", record.tags) { $1.string($0) }
    writer.list("mentions", record.mentions) { $1.string($0) }
    return writer.isEmpty ? nil : writer.finish()
  }

  /// Metrics as `{"likes":3}`; nil when there are none.
  static func json(of metrics: [Metric]) -> String? {
    guard !metrics.isEmpty else { return nil }
    var writer = JSONObjectWriter()
    for metric in metrics { writer.number(metric.name, metric.value) }
    return writer.finish()
  }
}

/// Writes one JSON object as bytes.
struct JSONObjectWriter {
  private var bytes: [UInt8] = [UInt8(ascii: "{")]

  var isEmpty: Bool { bytes.count == 1 }

  consuming func finish() -> String {
    bytes.append(UInt8(ascii: "}"))
    return String(decoding: bytes, as: UTF8.self)
  }

  mutating func text(_ key: String, _ value: String?) {
    guard let value else { return }
    name(key)
    string(value)
  }

  mutating func number(_ key: String, _ value: Int64?) { literal(key, value.map { String($0) }) }

  mutating func literal(_ key: String, _ value: String?) {
    guard let value else { return }
    name(key)
    bytes += value.utf8
  }

  mutating func object<Value>(_ key: String, _ value: Value?, _ body: (Value, inout JSONObjectWriter) -> Void) {
    guard let value else { return }
    var inner = JSONObjectWriter()
    body(value, &inner)
    name(key)
    bytes += inner.finish().utf8
  }

  mutating func list<Value>(_ key: String, _ values: [Value], _ body: (Value, inout JSONObjectWriter) -> Void) {
    guard !values.isEmpty else { return }
    name(key)
    bytes.append(UInt8(ascii: "["))
    for (number, value) in values.enumerated() {
      if number > 0 { bytes.append(UInt8(ascii: ",")) }
      body(value, &self)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  mutating func link(_ link: Link) {
    var inner = JSONObjectWriter()
    inner.text("url", link.url)
    inner.text("title", link.title)
    inner.text("shortened", link.shortened)
    bytes += inner.finish().utf8
  }

  mutating func option(_ option: Poll.Option) {
    var inner = JSONObjectWriter()
    inner.text("text", option.text)
    inner.number("votes", option.votes.map(Int64.init))
    bytes += inner.finish().utf8
  }

  mutating func string(_ value: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in value.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0..<0x20:
        bytes += Array("\\u00".utf8) + Array(Hex.text([byte]).utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func name(_ key: String) {
    if !isEmpty { bytes.append(UInt8(ascii: ",")) }
    string(key)
    bytes.append(UInt8(ascii: ":"))
  }
}
